import { scalarAt } from '../table';
import type { CellScalar } from '../table';
import type { FieldColumn, Records } from './records';

/** The cell a record's field was read from, as an edit of it begins. */
export interface RecordCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: CellScalar;
}

/** Sheet row of a record, or of one of its cells: those of a form stand in rows of their own. */
export function rowOf(records: Records, record: number, cells?: FieldColumn): number {
  return cells?.cellRows?.[record] ?? records.rows[record] ?? 0;
}

/** Where a field of a record stands; `undefined` where the sheet has no column of its own for it. */
export function recordCell(records: Records, field: string, record: number): RecordCell | undefined {
  const cells = records.fields[field];
  if (cells === undefined || cells.column === 0) return undefined;
  return {
    sheet: records.sheet,
    row: rowOf(records, record, cells),
    column: cells.column,
    before: scalarAt(cells.raw, record),
  };
}
