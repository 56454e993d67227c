import type { RecordSet } from '../../books';
import type { RecordPlace } from '../../customers';
import { message } from '../../message';
import type { Message } from '../../message';
import type { SheetTable } from '../../table';
import { SheetRows } from './sheetRows';

/** A registration row as the request for a merge names it. */
export interface RequestedRow {
  /** Left out, any registration sheet that has the row. */
  readonly sheet?: string | undefined;
  readonly row: number;
  /** Fingerprint of what people entered in the row when it was reviewed. */
  readonly print?: number | undefined;
}

/** Finds the records of a group; a message names the first row that is gone or changed since it was reviewed. */
export type GroupFinder = (rows: readonly RequestedRow[]) => RecordPlace[] | Message;

/**
 * Rows with a fingerprint are looked for from where they stood outwards, as merges and sorting move rows; rows without
 * one are taken where they stand.
 */
export function groupFinder(set: RecordSet, sheets: readonly SheetTable[]): GroupFinder {
  const cells = new SheetRows(sheets);
  const registrations = set.parts.flatMap((records, part) =>
    records.book === 'registration'
      ? [{ records, part, recordAt: new Map(Array.from(records.rows, (row, record) => [row, record])) }]
      : [],
  );
  return (rows) => {
    const found: RecordPlace[] = [];
    const taken = new Set<string>();
    for (const wanted of rows) {
      const fits = (sheet: string, row: number) =>
        !taken.has(`${sheet}\u001f${row}`) &&
        (wanted.print === undefined || cells.entered(sheet, row) === wanted.print);
      const place = registrations
        .filter(({ records }) => wanted.sheet === undefined || records.sheet === wanted.sheet)
        .flatMap(({ records, part, recordAt }): RecordPlace[] => {
          const farthest = wanted.print === undefined ? 0 : cells.rowCount(records.sheet);
          for (const row of outwards(wanted.row, farthest)) {
            const record = recordAt.get(row);
            if (record === undefined || !fits(records.sheet, row)) continue;
            taken.add(`${records.sheet}\u001f${row}`);
            return [{ part, record }];
          }
          return [];
        })[0];
      if (!place) {
        return wanted.print === undefined
          ? message('duplicates.merge.rowMissing', { row: wanted.row })
          : message('duplicates.merge.rowChanged', { sheet: wanted.sheet ?? '', row: wanted.row });
      }
      found.push(place);
    }
    return found;
  };
}

/** The row itself, then its neighbours on both sides, nearest first. */
function* outwards(row: number, farthest: number): Generator<number> {
  yield row;
  for (let by = 1; by <= farthest; by += 1) {
    yield row - by;
    yield row + by;
  }
}
