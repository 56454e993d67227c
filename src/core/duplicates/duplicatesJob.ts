import { readSheets } from '../intake';
import { isMessage, message } from '../message';
import type { Message } from '../message';
import type { Job, JobInput, JobOutcome, Steps } from '../job';
import { readSection } from '../sections';
import { places } from '../standards';
import { clusterLinks } from './clusters';
import { decisionLookup, decisionSection, identitiesOf, recordDecisions } from './decisions';
import type { RecordDecision } from './decisions';
import { duplicatesOptions } from './duplicatesOptions';
import type { DuplicatesOptions } from './duplicatesOptions';
import { duplicatesSheet } from './duplicatesSheet';
import { reasonMessage, reasonsOf } from './explain';
import type { Reason } from './explain';
import { findDuplicates } from './findDuplicates';
import type { DuplicatesFound } from './findDuplicates';
import { matchSource } from './matchSource';
import type { MatchSource } from './matchSource';
import type { DuplicateReport } from './report';
import { reviewedGroups } from './reviewedGroups';
import type { ReviewedColumn, ReviewedGroup } from './reviewedGroups';
import { pairsByRules, rulePresets, rulesOfPreset } from './rules';
import { presets, thresholdsOf } from './thresholds';
import type { Thresholds } from './thresholds';

/** What the command line prints; rows are sheet rows from 1. */
export interface DuplicatesSummary {
  readonly pairs: readonly {
    readonly a: number;
    readonly b: number;
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
    readonly rows: readonly { readonly sheet: string; readonly row: number }[];
    readonly probability: number;
  }[];
  /** What there is to decide on, certain or not. */
  readonly reviews: readonly ReviewedGroup[];
  /** The columns whose cells the result sheet shows beside each row. */
  readonly columns: readonly ReviewedColumn[];
}

/** 查重 as a job. */
export const duplicatesJob: Job<DuplicatesOptions, DuplicatesSummary> = {
  id: 'duplicates',
  needs: [],
  options: duplicatesOptions,
  run: runDuplicates,
};

function* runDuplicates(input: JobInput, options: DuplicatesOptions): Steps<JobOutcome<DuplicatesSummary>> {
  const wanted = [options.sheet, options.against].filter((name) => name !== undefined);
  const sheets =
    wanted.length === 0 ? input.sheets : input.sheets.filter(({ name }) => wanted.includes(name));
  const read = yield* readSheets({ ...input, sheets });
  const source = matchSource(read, options.fields);
  if (isMessage(source)) return { kind: 'refusal', problem: source };
  const thresholds =
    options.thresholds ?? thresholdsOf[presets.find((preset) => preset === options.preset) ?? 'standard'];
  const decisions = recordDecisions(readSection(input.sections, decisionSection), identitiesOf(source));
  const report =
    options.mode === 'rules'
      ? reportByRules(source, options, decisions)
      : reportOf(
          yield* findDuplicates({
            ...source,
            places: places(),
            thresholds,
            decisions,
            ...sideOf(source, options.against),
          }),
        );
  const rowOf = (record: number) => source.rows[record] ?? 0;
  const same = report.pairs.filter(({ decision }) => decision === 'same');
  return {
    kind: 'result',
    sheets: [duplicatesSheet(source, report)],
    edits: [],
    sections: {},
    summary: {
      pairs: report.pairs.map(({ a, b, probability, decision, reasons }) => ({
        a: rowOf(a),
        b: rowOf(b),
        probability,
        decision,
        reasons,
      })),
      clusters: report.clusters.map((members) => members.map(rowOf)),
      thresholds: {
        ...thresholds,
        expectedPrecision:
          same.length === 0 ? 1 : same.reduce((sum, { probability }) => sum + probability, 0) / same.length,
      },
      rows: source.records,
      groups: clusterGroups(source, report),
      reviews: reviewedGroups(source, report, input.sheets),
      columns: source.shown.map(({ header, places: at }) => ({ header, places: at })),
    },
    notes: report.notes,
  };
}

function clusterGroups(
  source: MatchSource,
  { clusters, pairs }: DuplicateReport,
): DuplicatesSummary['groups'] {
  const strongest = new Map<number, number>();
  for (const { a, b, probability } of pairs) {
    for (const record of [a, b]) strongest.set(record, Math.max(strongest.get(record) ?? 0, probability));
  }
  return clusters.map((members) => ({
    rows: members.map((record) => ({ sheet: source.sheets[record] ?? '', row: source.rows[record] ?? 0 })),
    probability: Math.min(...members.map((record) => strongest.get(record) ?? 0)),
  }));
}

/** The list each record belongs to where two are compared with each other. */
function sideOf(source: MatchSource, against: string | undefined): { side: Uint8Array } | object {
  if (against === undefined) return {};
  return { side: Uint8Array.from(source.sheets, (sheet) => (sheet === against ? 1 : 0)) };
}

/** A probabilistic result as it is reported. */
export function reportOf(found: DuplicatesFound): DuplicateReport {
  const { scorer, pairs, clusters, overfull, weakLinks } = found;
  const notes: Message[] = overfull.map(({ field, blocks, largest }) =>
    message('duplicates.overfull', { field, blocks, largest }),
  );
  if (weakLinks.length > 0) notes.push(message('duplicates.weakLinks', { links: weakLinks.length }));
  return {
    pairs: pairs.map((pair) => ({
      a: pair.a,
      b: pair.b,
      probability: pair.probability,
      decision: pair.decision,
      reasons: reasonsOf(scorer, pair.a, pair.b),
      sentence: reasonMessage(scorer, pair),
    })),
    clusters,
    notes,
  };
}

function reportByRules(
  source: MatchSource,
  options: DuplicatesOptions,
  decisions: readonly RecordDecision[],
): DuplicateReport {
  const decided = decisionLookup(decisions);
  const preset = rulePresets.find((each) => each === options.preset) ?? 'b2b';
  const rules = options.rules ?? rulesOfPreset[preset];
  const { pairs, skipped } = pairsByRules(source.fields, source.records, rules, places());
  const allowed = pairs.filter(({ a, b }) => decided(a, b) !== 'different');
  const score = (a: number, b: number) => (decided(a, b) === 'different' ? -Infinity : 0);
  const { clusters } = clusterLinks(
    allowed.map(({ a, b }) => ({ a, b, score: 0 })),
    { largest: Infinity, average: -Infinity, unit: (record) => record, score },
  );
  return {
    pairs: allowed.map(({ a, b, rule }) => ({
      a,
      b,
      probability: 1,
      decision: 'same' as const,
      reasons: rule.all.map(({ field, how }) => ({ field, level: how, weight: 0 })),
      sentence: message('duplicates.reason', {
        because: message('duplicates.byRule', { rule: rule.name }),
        verdict: message('duplicates.verdict.likely'),
      }),
    })),
    clusters,
    notes: skipped.map(({ rule, rows }) =>
      message('duplicates.overfull', { field: rule, blocks: 1, largest: rows }),
    ),
  };
}
