import { readSheets } from '../intake';
import { isMessage } from '../message';
import type { Text } from '../message';
import type { Job, JobInput, JobOutcome, Steps } from '../job';
import { readSection } from '../sections';
import { clashesOf } from './clashes';
import type { Clash } from './clashes';
import { clashSheet } from './clashSheet';
import { duplicatesOptions } from './duplicatesOptions';
import type { DuplicatesOptions } from './duplicatesOptions';
import { searchDuplicates } from './duplicateSearch';
import { duplicatesSheet } from './duplicatesSheet';
import type { Reason } from './explain';
import type { FieldKind } from './fieldKind';
import { listTable } from './listTable';
import type { DuplicateReport } from './report';
import { postponedSection } from './postponed';
import { reviewedGroups } from './reviewedGroups';
import type { ReviewedColumn, ReviewedGroup } from './reviewedGroups';
import type { Thresholds } from './thresholds';

/** Where a record stands; sheet rows from 1. */
interface RowPlace {
  readonly sheet: string;
  readonly row: number;
}

/** What the command line prints; rows are sheet rows from 1. */
export interface DuplicatesSummary {
  readonly pairs: readonly {
    readonly a: number;
    readonly b: number;
    /** Sheets of `a` and `b`. */
    readonly sheets: readonly [a: string, b: string];
    readonly probability: number;
    readonly decision: 'same' | 'review';
    readonly reasons: readonly Reason[];
  }[];
  readonly clusters: readonly (readonly number[])[];
  readonly thresholds: Thresholds & {
    /** Share of true duplicates expected among the pairs merged without asking. */
    readonly expectedPrecision: number;
  };
  readonly rows: number;
  /** The clusters with the sheets of their rows, for merging them. */
  readonly groups: readonly {
    readonly rows: readonly RowPlace[];
    readonly probability: number;
  }[];
  /** What there is to decide on, certain or not. */
  readonly reviews: readonly ReviewedGroup[];
  /** The columns whose cells the result sheet shows beside each row. */
  readonly columns: readonly ReviewedColumn[];
  /** What was compared, in the order of the columns. */
  readonly fields: readonly {
    readonly name: string;
    readonly label: Text;
    readonly kind: FieldKind;
  }[];
  /** Where a new list was checked against known customers: every row of it. */
  readonly clashes?: readonly Clash[];
}

/** 查重 as a job. */
export const duplicatesJob: Job<DuplicatesOptions, DuplicatesSummary> = {
  id: 'duplicates',
  needs: [],
  options: duplicatesOptions,
  run: runDuplicates,
};

function* runDuplicates(input: JobInput, options: DuplicatesOptions): Steps<JobOutcome<DuplicatesSummary>> {
  const list = options.list && listTable(options.list, input.sheets);
  const wanted = options.list ? options.against : options.against && [options.sheet, ...options.against];
  const isWanted = (name: string) =>
    wanted === undefined || options.sheet === undefined || wanted.includes(name);
  const sheets = [...input.sheets.filter(({ name }) => isWanted(name)), ...(list ? [list] : [])];
  const read = yield* readSheets({ ...input, sheets });
  const searched = yield* searchDuplicates(
    read,
    input.sections,
    list ? { ...options, list: { name: list.name, text: '' } } : options,
  );
  if (isMessage(searched)) return { kind: 'refusal', problem: searched };
  const { source, report, thresholds, expectedPrecision, side } = searched;
  const placeOf = (record: number): RowPlace => ({
    sheet: source.sheets[record] ?? '',
    row: source.rows[record] ?? 0,
  });
  const clashes = side && clashesOf(source, report, side);
  return {
    kind: 'result',
    sheets: [clashes ? clashSheet(clashes, list?.name) : duplicatesSheet(source, report)],
    edits: [],
    sections: {},
    summary: {
      pairs: report.pairs.map(({ a, b, probability, decision, reasons }) => ({
        a: placeOf(a).row,
        b: placeOf(b).row,
        sheets: [placeOf(a).sheet, placeOf(b).sheet],
        probability,
        decision,
        reasons,
      })),
      clusters: report.clusters.map((members) => members.map((record) => placeOf(record).row)),
      thresholds: { ...thresholds, expectedPrecision },
      rows: source.records,
      groups: clusterGroups(report, placeOf),
      reviews: reviewedGroups(source, report, sheets, readSection(input.sections, postponedSection)),
      columns: source.shown.map(({ header, places: at }) => ({ header, places: at })),
      fields: source.fields.map(({ name, label, kind }) => ({ name, label, kind })),
      ...(clashes ? { clashes } : {}),
    },
    notes: report.notes,
  };
}

function clusterGroups(
  { clusters, pairs }: DuplicateReport,
  placeOf: (record: number) => RowPlace,
): DuplicatesSummary['groups'] {
  const strongest = new Map<number, number>();
  for (const { a, b, probability } of pairs) {
    for (const record of [a, b]) strongest.set(record, Math.max(strongest.get(record) ?? 0, probability));
  }
  return clusters.map((members) => ({
    rows: members.map(placeOf),
    probability: Math.min(...members.map((record) => strongest.get(record) ?? 0)),
  }));
}
