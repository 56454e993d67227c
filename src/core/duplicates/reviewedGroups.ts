import type { SheetTable } from '../table';
import { identitiesOf } from './decisions';
import type { MatchSource } from './matchSource';
import { SheetRows } from './merge/sheetRows';
import { groupKey } from './postponed';
import { groupsOf } from './report';
import type { DuplicateReport } from './report';
import type { ColumnPlace } from './tableRows';

/** A row of a group under review, with what finds it again after the sheet was sorted or other rows went. */
export interface ReviewedRecord {
  readonly sheet: string;
  readonly row: number;
  /** What decisions on the row are kept under. */
  readonly identity: string;
  /** Fingerprint of what the review saw in the row; merging refuses a row that changed since. */
  readonly print: number;
}

/** Rows to be looked at together, in the order of the result sheet. */
export interface ReviewedGroup {
  readonly records: readonly ReviewedRecord[];
  readonly decision: 'same' | 'review';
  readonly probability: number;
  /** The pairs that connect the rows. */
  readonly pairs: readonly ReviewedPair[];
  /** Somebody put it off (稍后): its turn among the groups put off, from 0. */
  readonly putOff?: number;
}

/** A pair by its index among all pairs of the search; `a` and `b` are indexes into the group's records. */
export interface ReviewedPair {
  readonly index: number;
  readonly a: number;
  readonly b: number;
}

/** A column of the result sheet that shows cells of the rows. */
export interface ReviewedColumn {
  readonly header: string;
  readonly places: readonly ColumnPlace[];
}

/** The groups of a report for people to decide on, the most probable first. */
export function reviewedGroups(
  source: MatchSource,
  report: DuplicateReport,
  sheets: readonly SheetTable[],
  postponed: readonly number[],
): ReviewedGroup[] {
  const turns = new Map(postponed.map((key, turn) => [key, turn]));
  const identities = identitiesOf(source);
  const rows = new SheetRows(sheets);
  const groups = groupsOf(report);
  const placeOf = new Map(
    groups.flatMap(({ records }, group) => records.map((record, at) => [record, { group, at }] as const)),
  );
  const pairs: ReviewedPair[][] = groups.map(() => []);
  report.pairs.forEach((pair, index) => {
    const [a, b] = [placeOf.get(pair.a), placeOf.get(pair.b)];
    if (a && b) pairs[a.group]?.push({ index, a: a.at, b: b.at });
  });
  return groups.map((group, at) => {
    const records = group.records.map((record) => {
      const [sheet, row] = [source.sheets[record] ?? '', source.rows[record] ?? 0];
      return { sheet, row, identity: identities[record] ?? '', print: rows.entered(sheet, row) };
    });
    const putOff = turns.size === 0 ? undefined : turns.get(groupKey(records));
    return {
      records,
      decision: group.decision,
      probability: group.probability,
      pairs: pairs[at] ?? [],
      ...(putOff === undefined ? {} : { putOff }),
    };
  });
}
