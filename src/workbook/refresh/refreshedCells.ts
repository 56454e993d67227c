import type { CellScalar } from '../../core/table';
import { isDateFormat } from '../reader/dateFormats';
import type { CellImage } from '../store/journal';
import { textOf } from './cellText';
import { isFilled, sourcesOf } from './leaverColumns';
import { isLeftToUsers } from './refreshPlan';
import type { RefreshPlan } from './refreshPlan';
import { writtenIn } from './refreshRecord';

/**
 * The former row newcomers are put in before: below the first one, so that what users' formulas and charts say of the
 * table's rows from the first to the last includes them. A table of one row has no inside; there they go above it.
 */
export function newcomersAt({ former }: Pick<RefreshPlan, 'former'>): number {
  return former.values.length > 1 ? 1 : 0;
}

/** How many rows stand above the newcomers in the end. */
function aboveNewcomers(plan: Pick<RefreshPlan, 'former' | 'rows'>): number {
  return plan.rows.kept.filter(({ former }) => former < newcomersAt(plan)).length;
}

/** New rows as the table has them from top to bottom: newcomers among those who stay where the user has put them. */
export function tableOrder(plan: Pick<RefreshPlan, 'former' | 'rows'>): readonly number[] {
  const kept = plan.rows.kept.map(({ row }) => row);
  return kept.toSpliced(aboveNewcomers(plan), 0, ...plan.rows.newcomers);
}

/**
 * Users' columns of the table in which every row has the same formula, seen from its own row: it is meant for all
 * customers, whoever they are.
 */
export function formulaColumns({ former, keys }: RefreshPlan): readonly number[] {
  return keys.flatMap((key, at) => {
    if (key !== null) return [];
    const formulas = former.formulas.map((cells, row) =>
      seenFromRow(String(cells[at] ?? ''), former.area.row + row + 1),
    );
    const [first] = formulas;
    const isShared = first?.startsWith('=') === true && formulas.every((formula) => formula === first);
    return isShared ? [at] : [];
  });
}

/** A formula with its references to the row it stands in made alike; `row` from 1. */
function seenFromRow(formula: string, row: number): string {
  return formula.replaceAll(new RegExp(String.raw`(?<=[A-Z])${row}(?!\d)`, 'gu'), '#');
}

/** What rows that leave hold in the table of the leavers; rows and columns of the sheet from 1. */
export function leftCells(
  { former, rows, left }: RefreshPlan,
  to: { readonly row: number; readonly column: number; readonly targets: readonly number[] },
  dateOffset: number,
): readonly PlacedCell[] {
  return rows.leavers.flatMap((each, index) =>
    to.targets.flatMap((source, place) => {
      const value = left?.column === source ? left.text : (former.values[each]?.[source] ?? null);
      if (source < 0 || !isFilled(value)) return [];
      const image = cellImage(value, former.formats[source] ?? 'General', dateOffset);
      return [{ row: to.row + index + 1, column: to.column + place + 1, image }];
    }),
  );
}

/** A cell as it is written back; row and column of the sheet from 1. */
interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly image: CellImage;
}

/** Former rows that are taken out of the table, ascending. */
export function rowsThatLeave({ rows }: Pick<RefreshPlan, 'rows'>): readonly number[] {
  return [...rows.leavers, ...rows.blank].sort((a, b) => a - b);
}

/** What users wrote about those who come back, in columns that are users'; rows and columns of the sheet from 1. */
export function newRowCells(plan: RefreshPlan, dateOffset: number): readonly PlacedCell[] {
  const { former, leavers, keys, leaverKeys, rows, returning, block } = plan;
  if (!leavers || returning.size === 0) return [];
  const sources = sourcesOf(former, keys, leavers, leaverKeys);
  const computed = new Set(formulaColumns(plan));
  const top = former.area.row + aboveNewcomers(plan);
  return rows.newcomers.flatMap((newRow, index) => {
    const from = returning.get(newRow);
    if (from === undefined) return [];
    return keys.flatMap((key, at) => {
      const ours = block.columns.find((column) => column.key === key);
      if ((ours && !isLeftToUsers(ours)) || computed.has(at)) return [];
      const source = key === null ? sources.indexOf(at) : leaverKeys.indexOf(key);
      const value = leavers.values[from]?.[source] ?? null;
      if (textOf(value) === '') return [];
      const format = leavers.formats[source] ?? 'General';
      return [
        {
          row: top + index + 1,
          column: former.area.column + at + 1,
          image: cellImage(value, format, dateOffset),
        },
      ];
    });
  });
}

/**
 * Rows of the leavers' table that are back with all that users wrote in them. One with a note whose column is not to be
 * found in the main table any more stays where it is.
 */
export function rowsBack(plan: RefreshPlan): readonly number[] {
  const { former, leavers, keys, leaverKeys, returning } = plan;
  if (!leavers) return [];
  const sources = sourcesOf(former, keys, leavers, leaverKeys);
  const homeless = leaverKeys.flatMap((key, at) =>
    (sources[at] ?? -1) < 0 ? [{ at, isOwn: usersText(plan, key) }] : [],
  );
  const { existing } = plan.spec;
  const idColumn = existing.mode === 'refresh' ? leaverKeys.indexOf(existing.key) : -1;
  return [...returning.values()].filter((row) => {
    const cells = leavers.values[row] ?? [];
    return !homeless.some(({ at, isOwn }) => isOwn(textOf(cells[idColumn]), textOf(cells[at])));
  });
}

/** Tells by row key whether a text of a column is a user's and not what a run wrote there. */
function usersText(
  { block, record }: RefreshPlan,
  key: string | null,
): (rowKey: string, text: string) => boolean {
  const ours = block.columns.find((column) => column.key === key);
  if (!ours || isLeftToUsers(ours)) return (_, text) => text !== '';
  if (ours.editable !== true) return () => false;
  const written = record && writtenIn(record, ours.key);
  return (rowKey, text) => text !== '' && text !== written?.(rowKey);
}

/** A value read from a table as it is written back: dates in the workbook's own date system. */
function cellImage(value: CellScalar, format: string, dateOffset: number): CellImage {
  const isDate = typeof value === 'number' && isDateFormat(format);
  return { value: isDate ? value - dateOffset : value, format };
}
