import type { Block, GridBlock, Place, SheetSpec } from '../../core/sheets';
import type { CellScalar } from '../../core/table';
import type { Rectangle } from '../writer/layout';
import { textOf } from './cellText';
import { gridPlace } from './gridPlace';
import type { SheetShape } from './sheetShape';
import { formerLook, lookOfCell } from './writtenGrid';
import type { WrittenGrid } from './writtenGrid';

/** Cells of a sheet from its first row and column down to the table that is refreshed. */
export interface CellsAbove {
  readonly values: readonly (readonly CellScalar[])[];
  readonly formulas: readonly (readonly CellScalar[])[];
}

/** How a grid of a refreshed sheet is brought up to date. Rows and columns of the grid are from 0. */
export interface GridPlan {
  /** What this run says; without rows where it has no such grid any more. */
  readonly block: GridBlock;
  /** What the last run wrote; undefined where it had no such grid. */
  readonly former: WrittenGrid | undefined;
  /** Where the grid stands on the sheet. */
  readonly place: Place;
  /** Columns it has or had. */
  readonly columns: number;
  /** Former rows with something in the cells beside them: they are emptied and not taken out. */
  readonly shared: ReadonlySet<number>;
  /** Whether users have written over a cell, by its former row. */
  readonly isTheirs: (row: number, column: number) => boolean;
}

/**
 * Plans the grids of a sheet, from the lowest up; undefined where one is not to be recognised, or rows cannot be put in or
 * taken out without tearing a table or merged cells.
 *
 * @param last what the last run wrote; undefined where that is not known
 * @param area the data rows of the table, above which the grids stand
 */
export function planGrids(
  { blocks }: SheetSpec,
  last: Readonly<Record<string, WrittenGrid>> | undefined,
  above: CellsAbove | undefined,
  { shape, area }: { readonly shape: SheetShape; readonly area: Rectangle },
): readonly GridPlan[] | undefined {
  if (!hasGrids(blocks, last)) return [];
  return above && last && plansOf(blocks, last, above, { shape, header: { ...area, row: area.row - 1 } });
}

/** Whether there are grids to bring up to date or to take away. */
export function hasGrids(
  blocks: readonly Block[],
  last: Readonly<Record<string, WrittenGrid>> = {},
): boolean {
  return Object.keys(last).length > 0 || blocks.some(({ kind }) => kind === 'grid');
}

function plansOf(
  blocks: readonly Block[],
  written: Readonly<Record<string, WrittenGrid>>,
  above: CellsAbove,
  { shape, header }: { readonly shape: SheetShape; readonly header: Place },
): readonly GridPlan[] | undefined {
  const now = blocks.filter((block): block is GridBlock => block.kind === 'grid');
  const ids = new Set(now.map(({ id }) => id));
  const gone = Object.keys(written)
    .filter((id) => !ids.has(id))
    .map((id): GridBlock => ({ kind: 'grid', id, rows: [] }));
  const texts = above.values.map((row) => row.map(textOf));
  const plans: GridPlan[] = [];
  for (const block of [...now, ...gone]) {
    const former = written[block.id];
    const place = former ? gridPlace(former.texts, texts) : { row: header.row, column: header.column };
    if (!place) return undefined;
    const columns = Math.max(1, ...[...(former?.texts ?? []), ...block.rows].map((row) => row.length));
    const plan = { block, former, place, columns };
    const isTheirs = (row: number, column: number) => isOver(plan, above, row, column);
    plans.push({ ...plan, isTheirs, shared: sharedRows({ ...plan, isTheirs }, above, shape) });
  }
  plans.reverse().sort((a, b) => b.place.row - a.place.row);
  const areApart = plans.every(({ former, place }, at) => {
    const next = plans[at - 1];
    return !former || !next || place.row + former.texts.length <= next.place.row;
  });
  return areApart && plans.every((plan) => canChange(plan, shape, header.row)) ? plans : undefined;
}

/** The former row whose place a row of this run takes; undefined for one that is put in, before the last. */
export function formerRow({ former, block }: GridPlan, row: number): number | undefined {
  const before = former?.texts.length ?? 0;
  const added = block.rows.length - before;
  if (added <= 0) return row;
  if (row < insertedAt(before)) return row;
  return row < insertedAt(before) + added ? undefined : row - added;
}

/** The former row rows are put in before: the last, so that sums and charts of the grid's rows include them. */
export function insertedAt(before: number): number {
  return before > 1 ? before - 1 : before;
}

type Located = Pick<GridPlan, 'block' | 'former' | 'place' | 'columns'>;

function isOver({ former, place }: Located, above: CellsAbove, row: number, column: number): boolean {
  const at = (cells: CellsAbove['values']) => cells[place.row + row]?.[place.column + column];
  const text = textOf(at(above.values));
  const formula = textOf(at(above.formulas));
  // Links of ours are the one formula a grid has.
  const isFormula = formula.startsWith('=') && !formula.startsWith('=HYPERLINK(');
  return isFormula || (text !== '' && text !== (former?.texts[row]?.[column] ?? ''));
}

function sharedRows(
  { former, place, columns, isTheirs }: Located & Pick<GridPlan, 'isTheirs'>,
  { formulas }: CellsAbove,
  { tables, merges }: SheetShape,
): ReadonlySet<number> {
  const [left, right] = [place.column, place.column + columns];
  const shared = new Set<number>();
  for (const row of (former?.texts ?? []).keys()) {
    const at = place.row + row;
    const isBeside = (column: number) => column < left || column >= right;
    const crossed = [...tables.map(({ area }) => area), ...merges].some(
      (area) =>
        area.row <= at &&
        at < area.row + area.rows &&
        (area.column < left || area.column + area.columns > right),
    );
    const cells = formulas[at] ?? [];
    if (crossed || cells.some((cell, column) => isBeside(column) && textOf(cell) !== '')) shared.add(row);
    else if (Array.from({ length: columns }, (_, column) => column).some((column) => isTheirs(row, column)))
      shared.add(row);
  }
  return shared;
}

/** Whether the grid's merged cells are as they were, and rows that come or go tear nothing. */
function canChange({ block, former, place, ...plan }: GridPlan, shape: SheetShape, end: number): boolean {
  const before = former?.texts.length ?? 0;
  const merged = (row: number, column: number) =>
    shape.merges.find((area) => area.row === place.row + row && area.column === place.column + column);
  const isWhole = (former?.texts ?? []).every((cells, row) =>
    cells.every((_, column) => {
      const span = former && formerLook(former, row, column)?.span;
      if (!span || span.rows * span.columns === 1) return true;
      const area = merged(row, column);
      return area?.rows === span.rows && area.columns === span.columns;
    }),
  );
  const keepsSpans = block.rows.every((cells, row) => {
    const from = formerRow({ block, former, place, ...plan }, row);
    return cells.every((cell, column) => {
      const look = former && from !== undefined ? formerLook(former, from, column) : undefined;
      return !look || JSON.stringify(look.span) === JSON.stringify(lookOfCell(cell ?? {}).span);
    });
  });
  const cut =
    block.rows.length > before
      ? [place.row + insertedAt(before)]
      : Array.from({ length: before - block.rows.length }, (_, at) => place.row + block.rows.length + at);
  const isCut = ({ row, rows }: { readonly row: number; readonly rows: number }) =>
    cut.some((at) => row < at && at < row + rows);
  return (
    isWhole &&
    keepsSpans &&
    place.row + before <= end &&
    !shape.merges.some(isCut) &&
    !shape.tables.some(({ area }) => isCut(area))
  );
}
