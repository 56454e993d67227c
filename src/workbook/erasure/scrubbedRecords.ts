import type { Redactor } from '../../core/privacy';
import type { Edit } from '../../core/sheets';
import type { EditRecord } from '../store/journal';

type Removal = Extract<Edit, { kind: 'removeRow' }>;

/** Whether any text of a JSON value, or a long number of it, holds a secret. */
export function holdsSecret(value: unknown, redactor: Redactor): boolean {
  if (typeof value === 'string') return redactor.holds(value);
  if (typeof value === 'number') return redactor.isSecretNumber(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, each]) => redactor.holds(key) || holdsSecret(each, redactor));
}

/**
 * What of a batch can still be taken back after an erasure: changes that hold nothing of what was erased and stand in
 * rows that are still there, at the rows where they are now.
 */
export function scrubbedRecords(
  records: readonly EditRecord[],
  redactor: Redactor,
  removals: readonly Removal[],
): readonly EditRecord[] {
  return records.flatMap((record) => {
    if (holdsSecret(record, redactor)) return [];
    const above = removals.filter(
      ({ sheet, row, column, before }) =>
        sheet === record.sheet &&
        row <= record.row &&
        record.column >= column &&
        record.column < column + before.length,
    );
    if (above.some(({ row }) => row === record.row)) return [];
    const row = record.row - above.length;
    if (record.kind !== 'appendRows' || record.table === undefined) return [{ ...record, row }];
    const table = { ...record.table, top: record.table.top - removalsAbove(removals, record) };
    return [{ ...record, row, table }];
  });
}

/** Rows taken out above the table an appending record belongs to. */
function removalsAbove(
  removals: readonly Removal[],
  { sheet, column, table }: Extract<EditRecord, { kind: 'appendRows' }>,
): number {
  const top = table?.top ?? 0;
  return removals.filter(
    (each) =>
      each.sheet === sheet &&
      each.row < top &&
      column >= each.column &&
      column < each.column + each.before.length,
  ).length;
}
