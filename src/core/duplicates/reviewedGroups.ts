import type { SheetTable } from '../table';
import { identitiesOf } from './decisions';
import type { ColumnPlace, MatchSource } from './matchSource';
import { SheetRows } from './merge/sheetRows';
import { groupsOf } from './report';
import type { DuplicateReport } from './report';

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
  /** Indexes of the pairs that connect the rows. */
  readonly pairs: readonly number[];
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
): ReviewedGroup[] {
  const identities = identitiesOf(source);
  const rows = new SheetRows(sheets);
  const groups = groupsOf(report);
  const groupOf = new Map(
    groups.flatMap(({ records }, at) => records.map((record) => [record, at] as const)),
  );
  const pairs: number[][] = groups.map(() => []);
  report.pairs.forEach(({ a }, index) => pairs[groupOf.get(a) ?? -1]?.push(index));
  return groups.map(({ records, decision, probability }, at) => ({
    records: records.map((record) => {
      const [sheet, row] = [source.sheets[record] ?? '', source.rows[record] ?? 0];
      return { sheet, row, identity: identities[record] ?? '', print: rows.entered(sheet, row) };
    }),
    decision,
    probability,
    pairs: pairs[at] ?? [],
  }));
}
