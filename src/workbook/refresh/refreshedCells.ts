import type { CellScalar } from '../../core/table';
import { isDateFormat } from '../reader/dateFormats';
import type { CellImage } from '../store/journal';
import { textOf } from './cellText';
import { sourcesOf } from './leaverColumns';
import { isLeftToUsers } from './refreshPlan';
import type { RefreshPlan } from './refreshPlan';
import { writtenIn } from './refreshRecord';

/** New rows as the table has them from top to bottom: newcomers, then those who stay where the user has put them. */
export function tableOrder({ rows }: Pick<RefreshPlan, 'rows'>): readonly number[] {
  return [...rows.newcomers, ...rows.kept.map(({ row }) => row)];
}

/** Former rows that are taken out of the table, ascending. */
export function rowsThatLeave({ rows }: Pick<RefreshPlan, 'rows'>): readonly number[] {
  return [...rows.leavers, ...rows.blank].sort((a, b) => a - b);
}

/** What users wrote about those who come back, in columns that are users'; rows and columns of the sheet from 1. */
export function newRowCells(
  plan: RefreshPlan,
  dateOffset: number,
): readonly { readonly row: number; readonly column: number; readonly image: CellImage }[] {
  const { former, leavers, keys, leaverKeys, rows, returning, block } = plan;
  if (!leavers || returning.size === 0) return [];
  const sources = sourcesOf(former, keys, leavers, leaverKeys);
  return rows.newcomers.flatMap((newRow, index) => {
    const from = returning.get(newRow);
    if (from === undefined) return [];
    return keys.flatMap((key, at) => {
      const ours = block.columns.find((column) => column.key === key);
      if (ours && !isLeftToUsers(ours)) return [];
      const source = key === null ? sources.indexOf(at) : leaverKeys.indexOf(key);
      const value = leavers.values[from]?.[source] ?? null;
      if (textOf(value) === '') return [];
      const format = leavers.formats[source] ?? 'General';
      return [
        {
          row: former.area.row + index + 1,
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
export function cellImage(value: CellScalar, format: string, dateOffset: number): CellImage {
  const isDate = typeof value === 'number' && isDateFormat(format);
  return { value: isDate ? value - dateOffset : value, format };
}
