import type { Color, Table } from '../../host';

/** What a table draws under its cells. */
export interface TableLook {
  /** Same key, same look. */
  readonly key: string;
  readonly fill?: Color;
  readonly color?: Color;
  readonly bold?: boolean;
  /** Colour of the line below the cell. */
  readonly line?: Color;
}

/** Dark 1 and the six accents of the Office theme: the colours built-in table styles go through, seven by seven. */
const ACCENTS: readonly Color[] = [
  '#000000',
  '#4472C4',
  '#ED7D31',
  '#A5A5A5',
  '#FFC000',
  '#5B9BD5',
  '#70AD47',
];

/** The colour with so much white mixed in, 0 none to 1 all. */
function lighter(color: Color, white: number): Color {
  const parts = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16);
    return Math.round(part + (255 - part) * white)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('')}`.toUpperCase();
}

interface Scheme {
  readonly header: TableLook;
  readonly band: TableLook;
  readonly plain: TableLook;
  readonly total: TableLook;
}

/** The look of a built-in style: medium ones and the second seven of the light ones fill the header. */
function schemeOf(style: string): Scheme | undefined {
  const [, family = '', number = ''] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style) ?? [];
  if (family === '') return undefined;
  const position = Number(number) - 1;
  const accent = ACCENTS[position % ACCENTS.length] ?? '#4472C4';
  const filled = family !== 'Light' || Math.floor(position / ACCENTS.length) === 1;
  const line = lighter(accent, 0.4);
  return {
    header: filled
      ? { key: `${style}/header`, fill: accent, color: '#FFFFFF', bold: true }
      : { key: `${style}/header`, color: accent, bold: true, line: accent },
    band: { key: `${style}/band`, fill: lighter(accent, 0.8), line },
    plain: { key: `${style}/plain`, line },
    total: { key: `${style}/total`, bold: true, line },
  };
}

/** Tells what a table draws under the cell at a row of the sheet; undefined for tables without a style. */
export function tableLooks(table: Table): ((row: number) => TableLook) | undefined {
  const scheme = schemeOf(table.style);
  if (!scheme) return undefined;
  const header = table.headerArea?.top;
  const total = table.totalArea?.top;
  const first = table.dataArea.top;
  return (row) => {
    if (row === header) return scheme.header;
    if (row === total) return scheme.total;
    return table.showBandedRows && (row - first) % 2 === 0 ? scheme.band : scheme.plain;
  };
}
