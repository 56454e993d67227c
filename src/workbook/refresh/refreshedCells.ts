import type { CellScalar } from '../../core/table';
import { isDateFormat } from '../reader/dateFormats';
import type { CellImage } from '../store/journal';
import { textOf } from './cellText';
import { isLeftToUsers } from './refreshPlan';
import type { RefreshPlan } from './refreshPlan';

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
  return rows.newcomers.flatMap((newRow, index) => {
    const from = returning.get(newRow);
    if (from === undefined) return [];
    return keys.flatMap((key, at) => {
      const ours = block.columns.find((column) => column.key === key);
      if (ours && !isLeftToUsers(ours)) return [];
      const source =
        key === null
          ? leavers.headers.findIndex((header, i) => leaverKeys[i] === null && header === former.headers[at])
          : leaverKeys.indexOf(key);
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

/** A value read from a table as it is written back: dates in the workbook's own date system. */
export function cellImage(value: CellScalar, format: string, dateOffset: number): CellImage {
  const isDate = typeof value === 'number' && isDateFormat(format);
  return { value: isDate ? value - dateOffset : value, format };
}
