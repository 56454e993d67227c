import type { CellStyle, GridCell } from '../../core/sheets';
import type { Exchange } from '../exchange';
import { writeGrid } from '../writer/gridWriter';
import type { CellWriting } from '../writer/tableCells';
import { formerRow, insertedAt } from './gridPlan';
import type { GridPlan } from './gridPlan';
import { formerLook, lookOfCell } from './writtenGrid';

/** A cell that has lost a trait of its look has Excel's own again; others stay as they are. */
const plainLook = { color: '#000000', bold: false, italic: false, size: 11 } as const satisfies CellStyle;

/**
 * Brings the grids of a copied sheet up to date, from the lowest up: rows that are new are put in as whole rows of the
 * sheet, rows that are gone taken out where nothing else stands in them; what users have written over stays.
 *
 * @param commented rows of the sheet, from 0, with comments of users
 */
export async function refreshGrids(
  exchange: Exchange,
  sheet: Excel.Worksheet,
  grids: readonly GridPlan[],
  commented: ReadonlySet<number>,
  writing: CellWriting,
): Promise<void> {
  for (const grid of grids) {
    await addRows(exchange, sheet, grid);
    await writeRows(exchange, sheet, grid, writing);
    await removeRows(exchange, sheet, grid, commented);
  }
}

async function addRows(
  exchange: Exchange,
  sheet: Excel.Worksheet,
  { block, former, place }: GridPlan,
): Promise<void> {
  const before = former?.texts.length ?? 0;
  // A grid that is new has a row between it and what is below.
  const count = block.rows.length - before + (former ? 0 : 1);
  if (block.rows.length <= before) return;
  await exchange.room(8);
  const rows = () => sheet.getRangeByIndexes(place.row + insertedAt(before), 0, count, 1).getEntireRow();
  rows().insert('Down');
  // Excel gives them the looks of the row above.
  rows().clear('Formats');
}

/** Writes what is ours of the cells this run has, each with as much of its look as is another than before. */
async function writeRows(
  exchange: Exchange,
  sheet: Excel.Worksheet,
  grid: GridPlan,
  writing: CellWriting,
): Promise<void> {
  const { block, former, place, columns, isTheirs } = grid;
  const looks = new Map<GridCell, CellStyle>();
  const rows = block.rows.map((cells, row) => {
    const from = formerRow(grid, row);
    return cells.map((cell, column): GridCell | null => {
      const before = former && from !== undefined ? formerLook(former, from, column) : undefined;
      if (!before || from === undefined) {
        if (cell) looks.set(cell, lookOfCell(cell).style);
        return cell;
      }
      if (isTheirs(from, column)) return null;
      const wasEmpty = (former?.texts[from]?.[column] ?? '') === '';
      if (!cell) return wasEmpty ? null : { value: '' };
      // It is merged already.
      const rest: GridCell = { ...cell, span: { rows: 1, columns: 1 } };
      const written = wasEmpty || (cell.value ?? null) !== null ? rest : { ...rest, value: '' };
      looks.set(written, changed(before.style, lookOfCell(cell).style));
      return written;
    });
  });
  for (const [row, cells] of rows.entries()) {
    const from = formerRow(grid, row);
    for (const [column, cell] of cells.entries()) {
      const before =
        cell && former && from !== undefined ? formerLook(former, from, column)?.style : undefined;
      if (before?.fill === undefined || !cell || looks.get(cell)?.fill !== undefined) continue;
      if (cell.style?.fill !== undefined) continue;
      await exchange.room(2);
      sheet.getRangeByIndexes(place.row + row, place.column + column, 1, 1).format.fill.clear();
    }
  }
  await writeGrid(
    exchange,
    sheet,
    {
      block: { kind: 'grid', id: block.id, rows, ...(former ? {} : rulesOf(grid)) },
      area: { ...place, rows: rows.length, columns },
    },
    writing,
    (cell) => (cell ? looks.get(cell) : undefined),
  );
}

/** A grid that is new brings its rules and heights. */
function rulesOf({ block: { conditional, heights } }: GridPlan) {
  return { ...(conditional ? { conditional } : {}), ...(heights ? { heights } : {}) };
}

/** What of a look has to be set where another one was before. */
function changed(before: CellStyle, now: CellStyle): CellStyle {
  const set = Object.entries(now).filter(([trait, value]) => before[trait as keyof CellStyle] !== value);
  const unset = Object.entries(plainLook).filter(
    ([trait]) =>
      before[trait as keyof CellStyle] !== undefined && now[trait as keyof CellStyle] === undefined,
  );
  return Object.fromEntries([...unset, ...set]);
}

async function removeRows(
  exchange: Exchange,
  sheet: Excel.Worksheet,
  { block, former, place, columns, shared, isTheirs }: GridPlan,
  commented: ReadonlySet<number>,
): Promise<void> {
  for (let row = (former?.texts.length ?? 0) - 1; row >= block.rows.length; row -= 1) {
    const at = place.row + row;
    await exchange.room(2 + columns * 2);
    if (!shared.has(row) && !commented.has(at)) {
      sheet.getRangeByIndexes(at, 0, 1, 1).getEntireRow().delete('Up');
      continue;
    }
    for (let column = 0; column < columns; column += 1) {
      if (isTheirs(row, column) || (former?.texts[row]?.[column] ?? '') === '') continue;
      const { span } = (former && formerLook(former, row, column)) ?? lookOfCell({});
      const cell = sheet.getRangeByIndexes(at, place.column + column, span.rows, span.columns);
      if (span.rows * span.columns > 1) cell.unmerge();
      // Not all of it: a comment stays.
      cell.clear('Contents');
      cell.clear('Formats');
    }
  }
}
