import type { CellStyle, GridBlock, GridCell } from '../../core/sheets';
import type { CellScalar } from '../../core/table';
import { formatAll } from '../assignAll';
import type { Exchange } from '../exchange';
import { rowBytes } from '../payload';
import { STYLE_CALLS, applyStyle } from './cellFormats';
import { textForGeneral, textForText, fitting } from './cellText';
import type { WrittenText } from './cellText';
import { RULE_CALLS, addRule } from './conditionalFormats';
import type { PlacedBlock } from './layout';
import { linkFormula } from './links';
import { styleRuns } from './styleRuns';
import type { CellWriting } from './tableCells';

/** Excel's link look. */
const linkStyle: CellStyle = { color: '#0563C1' };

/**
 * Writes free cells: looks first (a text format keeps texts), then values, merges, rules and heights.
 *
 * @param lookOf what each cell is made to look like
 */
export async function writeGrid(
  exchange: Exchange,
  sheet: Excel.Worksheet,
  { block, area }: PlacedBlock<GridBlock>,
  writing: CellWriting,
  lookOf: (cell: GridCell | null) => CellStyle | undefined = styleOf,
): Promise<void> {
  if (area.rows === 0) return;
  const rangeOf = (row: number, column: number, rows: number, columns: number) =>
    sheet.getRangeByIndexes(area.row + row, area.column + column, rows, columns);

  for (const run of styleRuns(block.rows.map((row) => row.map(lookOf)))) {
    await exchange.room(STYLE_CALLS);
    applyStyle(rangeOf(run.row, run.column, run.rows, run.columns), run.style);
  }

  const written = block.rows.map((row) =>
    Array.from({ length: area.columns }, (_, column) => writtenCell(row[column], writing)),
  );
  // Cells that need a format of their own are written after it.
  const values = written.map((row) => row.map(({ format, value }) => (format === undefined ? value : null)));
  await exchange.room(4 + Math.ceil((area.rows * area.columns) / 1_500) * 4, {
    sent: values.reduce((sum, row) => sum + rowBytes(row), 0),
  });
  rangeOf(0, 0, area.rows, area.columns).values = values;

  for (const [row, cells] of written.entries()) {
    for (const [column, { format, value }] of cells.entries()) {
      const span = block.rows[row]?.[column]?.span;
      if (format === undefined && span === undefined) continue;
      await exchange.room(6);
      if (format !== undefined) {
        formatAll(rangeOf(row, column, 1, 1), format);
        rangeOf(row, column, 1, 1).values = [[value]];
      }
      if (span && (span.rows > 1 || span.columns > 1))
        rangeOf(row, column, span.rows, span.columns).merge(false);
    }
  }
  for (const { area: part, rule } of block.conditional ?? []) {
    await exchange.room(RULE_CALLS);
    addRule(rangeOf(part.row, part.column, part.rows, part.columns), rule, writing.wording);
  }
  for (const [row, height] of Object.entries(block.heights ?? {})) {
    await exchange.room(2);
    rangeOf(Number(row), 0, 1, 1).format.rowHeight = height;
  }
}

/** The look a cell has of itself. */
export function styleOf(cell: GridCell | null): CellStyle | undefined {
  if (!cell) return undefined;
  return cell.link ? { ...linkStyle, ...cell.style } : cell.style;
}

/** `null` leaves a cell alone. A format is set where the cell needs another one than its style gives it. */
function writtenCell(
  cell: GridCell | null | undefined,
  { wording, resolve, dateOffset }: CellWriting,
): { readonly value: CellScalar; readonly format?: string } {
  const content = cell?.value ?? null;
  if (!cell || content === null) return { value: null };
  const format = cell.style?.format;
  const isDate = format === 'date' || format === 'dateTime';
  if (typeof content === 'number') return { value: isDate ? content - dateOffset : content };
  if (typeof content === 'boolean') return { value: content };
  const text = fitting(wording.text(content));
  const formula = cell.link && format !== 'text' ? linkFormula(cell.link, text, resolve) : undefined;
  if (formula !== undefined) return { value: formula };
  const written: WrittenText = format === 'text' ? textForText(text) : textForGeneral(text);
  return written;
}
