import type { RecordSet, Records } from '../books';
import type { RecordPlace } from '../customers';
import { CellKind, kindAt } from '../table';

/** Where the rows of a list of candidates stand: sheet and sheet row of every record. */
export interface CandidateRows {
  readonly sheets: readonly string[];
  readonly rows: Int32Array;
}

/**
 * Clusters of candidate records as places in the registrations of a record set, the most complete record first: it is
 * the one that stays. Records that are no registration drop out.
 */
export function mergedPlaces(
  set: RecordSet,
  { sheets, rows }: CandidateRows,
  clusters: readonly (readonly number[])[],
): RecordPlace[][] {
  const places = new Map<string, RecordPlace>();
  set.parts.forEach((records, part) => {
    if (records.book !== 'registration') return;
    records.rows.forEach((row, record) => {
      places.set(`${records.sheet}\u0000${row}`, { part, record });
    });
  });
  const filled = ({ part, record }: RecordPlace) => {
    const records = set.parts[part];
    return records ? filledCells(records, record) : 0;
  };
  return clusters
    .map((members) =>
      members.flatMap((member) => places.get(`${sheets[member] ?? ''}\u0000${rows[member] ?? 0}`) ?? []),
    )
    .filter((members) => members.length > 1)
    .map((members) => members.toSorted((a, b) => filled(b) - filled(a)));
}

function filledCells({ fields }: Records, record: number): number {
  return Object.values(fields).filter((field) => field && kindAt(field.clean, record) !== CellKind.empty)
    .length;
}
