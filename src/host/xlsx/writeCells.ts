import type { Area, CellValue } from '../cells';
import { CellError, boundingArea, columnName, containsCell, formatArea } from '../cells';
import type { FormulaCell, OutlineLevel, Sheet } from '../document';
import { formulaToFile } from './functionPrefixes';
import { widthFromPoints } from './sizes';
import type { StyleWriter } from './writeStyles';
import { attributesText, escapeText, isPlainText } from './xml';

/** Rows put together before they go to the packer. */
const ROWS_A_PIECE = 2_000;

/** How a dynamic array is marked: the number of the metadata entry, or undefined without one. */
export type DynamicMark = () => number | undefined;

/** Cells of a sheet to write: all that hold or show something. */
function writtenArea(sheet: Sheet): Area | undefined {
  let area = sheet.usedArea();
  const { sizes, fitted, outline } = sheet.rows;
  for (const rows of [
    ...[sizes.keys(), fitted.keys(), outline.keys(), sheet.rows.hidden()],
    sheet.grid.styles.rowStyles.keys(),
  ]) {
    for (const row of rows) {
      if (area && row >= area.top && row <= area.bottom) continue;
      const line = { top: row, bottom: row, left: area?.left ?? 0, right: area?.right ?? -1 };
      area = area ? boundingArea(area, line) : line;
    }
  }
  return area;
}

/** `<dimension>` of a sheet. */
export function dimensionText(sheet: Sheet): string {
  const area = sheet.usedArea();
  return `<dimension ref="${area ? formatArea(area) : 'A1'}"/>`;
}

/** `<sheetData>` of a sheet, in pieces. Texts stand in the cells themselves. */
export function* cellsText(sheet: Sheet, styles: StyleWriter, mark: DynamicMark): Generator<string> {
  const area = writtenArea(sheet);
  if (!area || area.bottom < area.top) {
    yield '<sheetData/>';
    return;
  }
  yield '<sheetData>';
  const names = Array.from({ length: area.right + 1 }, (_, column) => columnName(column));
  const formats: (string | undefined)[] = [];
  const format = (id: number): string => {
    if (id === 0) return '';
    return (formats[id] ??= ` s="${String(styles.format(id))}"`);
  };
  const { grid } = sheet;
  const hasFormulas = grid.formulaCount > 0;
  const tables = hasFormulas ? sheet.document.tables.all(sheet) : [];
  const tableAt = (row: number, column: number) =>
    tables.find((table) => containsCell(table.area, row, column))?.name;
  const { markups } = sheet;
  const hasMarkups = markups.size > 0;
  let piece = '';
  for (let row = area.top; row <= area.bottom; row += 1) {
    const number = String(row + 1);
    let cells = '';
    for (let column = area.left; column <= area.right; column += 1) {
      const value = grid.get(row, column);
      const id = grid.styles.own(row, column);
      const formula = hasFormulas ? grid.formula(row, column) : undefined;
      if (value === null && id === 0 && !formula) continue;
      const start = `<c r="${names[column] ?? ''}${number}"${format(id)}`;
      if (formula) {
        cells += formulaText(start, formula, value, mark, tableAt(row, column));
        continue;
      }
      const markup = hasMarkups ? markups.at(row, column) : undefined;
      const { runs, attributes = '' } = markup?.value === value ? markup : {};
      if (runs === undefined) cells += start + attributes + valueText(value);
      else cells += `${start}${attributes} t="inlineStr"><is>${runs}</is></c>`;
    }
    const attributes = rowAttributes(sheet, row, format);
    if (cells !== '' || attributes !== '') {
      piece += `<row r="${number}"${attributes}>${cells}</row>`;
    }
    if ((row - area.top) % ROWS_A_PIECE === ROWS_A_PIECE - 1) {
      yield piece;
      piece = '';
    }
  }
  yield `${piece}</sheetData>`;
}

function rowAttributes(sheet: Sheet, row: number, format: (id: number) => string): string {
  const { rows } = sheet;
  const height = rows.sizes.get(row);
  const fitted = rows.fitted.get(row);
  const style = sheet.grid.styles.rowStyle(row);
  let out = '';
  if (style !== 0) out += `${format(style)} customFormat="1"`;
  if (height !== undefined) out += ` ht="${String(height)}" customHeight="1"`;
  else if (fitted !== undefined) out += ` ht="${String(fitted)}"`;
  if (rows.isHidden(row)) out += ' hidden="1"';
  const outline = rows.outline.get(row);
  return outline ? out + attributesText(outlineAttributes(outline)) : out;
}

function outlineAttributes({ level, collapsed }: OutlineLevel) {
  return { outlineLevel: level === 0 ? undefined : level, collapsed: collapsed || undefined };
}

function textElement(text: string): string {
  if (isPlainText(text)) return `<t>${text}</t>`;
  const space = /^\s|\s$|\n| {2}/.test(text) ? ' xml:space="preserve"' : '';
  return `<t${space}>${escapeText(text)}</t>`;
}

/** The rest of a cell behind its opening attributes. */
function valueText(value: CellValue): string {
  switch (typeof value) {
    case 'number':
      return Number.isFinite(value) ? `><v>${String(value)}</v></c>` : '/>';
    case 'string':
      return ` t="inlineStr"><is>${textElement(value)}</is></c>`;
    case 'boolean':
      return ` t="b"><v>${value ? '1' : '0'}</v></c>`;
    default:
      return value ? ` t="e"><v>${value.code}</v></c>` : '/>';
  }
}

function formulaText(
  start: string,
  formula: FormulaCell,
  value: CellValue,
  mark: DynamicMark,
  table: string | undefined,
): string {
  const text = escapeText(formulaToFile(formula.text, table));
  const block = formula.array ?? formula.spill;
  const metadata = formula.spill ? mark() : undefined;
  const attributes = block ? ` t="array" ref="${formatArea(block)}"` : '';
  const dynamic = metadata === undefined ? '' : ` cm="${String(metadata)}"`;
  const element = `<f${attributes}>${text}</f>`;
  if (typeof value === 'string') {
    return `${start}${dynamic} t="str">${element}<v>${escapeText(value)}</v></c>`;
  }
  if (typeof value === 'boolean') {
    return `${start}${dynamic} t="b">${element}<v>${value ? '1' : '0'}</v></c>`;
  }
  if (value instanceof CellError) {
    return `${start}${dynamic} t="e">${element}<v>${value.code}</v></c>`;
  }
  return `${start}${dynamic}>${element}${value === null ? '' : `<v>${String(value)}</v>`}</c>`;
}

/** `<cols>` of a sheet, '' when all columns are as usual. */
export function columnsText(sheet: Sheet, styles: StyleWriter): string {
  const { columns, grid } = sheet;
  const indices = new Set([
    ...columns.sizes.keys(),
    ...columns.hidden(),
    ...columns.outline.keys(),
    ...grid.styles.columnStyles.keys(),
  ]);
  const entries = [...indices]
    .sort((a, b) => a - b)
    .map((index) => {
      const size = columns.sizes.get(index);
      const style = grid.styles.columnStyle(index);
      const outline = columns.outline.get(index);
      const attributes = attributesText({
        width: widthFromPoints(size ?? columns.standard),
        style: style === 0 ? undefined : styles.format(style),
        hidden: columns.isHidden(index) || undefined,
        customWidth: size === undefined ? undefined : true,
        ...(outline ? outlineAttributes(outline) : {}),
      });
      return { index, attributes };
    });
  let out = '';
  for (let i = 0; i < entries.length;) {
    const first = entries[i];
    if (!first) break;
    let last = first.index;
    i += 1;
    while (entries[i]?.index === last + 1 && entries[i]?.attributes === first.attributes) {
      last += 1;
      i += 1;
    }
    out += `<col min="${String(first.index + 1)}" max="${String(last + 1)}"${first.attributes}/>`;
  }
  return out === '' ? '' : `<cols>${out}</cols>`;
}
