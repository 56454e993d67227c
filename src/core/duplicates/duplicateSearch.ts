import type { ReadSheet } from '../intake';
import type { Steps } from '../job';
import { isMessage, message } from '../message';
import type { Message } from '../message';
import { readSection } from '../sections';
import type { Sections } from '../sections';
import { places } from '../standards';
import { decisionSection, identitiesOf, recordDecisions } from './decisions';
import type { DuplicatesOptions } from './duplicatesOptions';
import { reasonMessage, reasonsOf } from './explain';
import { findDuplicates } from './findDuplicates';
import type { DuplicatesFound } from './findDuplicates';
import { matchMethod, matchRecipeSection } from './matchRecipe';
import { firstRecords, matchSource, pairedSource } from './matchSource';
import type { MatchSource } from './matchSource';
import type { DuplicateReport } from './report';
import { ruleReport } from './ruleReport';
import { thresholdsOf } from './thresholds';
import type { Thresholds } from './thresholds';

/** A search for duplicates with the rows it looked at. */
export interface SearchedDuplicates {
  readonly source: MatchSource;
  readonly report: DuplicateReport;
  readonly thresholds: Thresholds;
  /** Share of true duplicates expected among the pairs found for certain. */
  readonly expectedPrecision: number;
  /** By record, where a new list is checked against known customers: 1 for the new list. */
  readonly side?: Uint8Array;
}

/**
 * Looks for duplicates on sheets already read, by the options and, where they say nothing, by the team's recipe. A
 * message where there is nothing to compare.
 */
export function* searchDuplicates(
  read: readonly ReadSheet[],
  sections: Sections,
  options: DuplicatesOptions,
): Steps<SearchedDuplicates | Message> {
  const lists = listsOf(read, options);
  const whole = lists
    ? pairedSource(lists, options.fields)
    : matchSource(
        read.filter((each) => options.sheet === undefined || nameOf(each) === options.sheet),
        options.fields,
      );
  if (isMessage(whole)) return whole;
  const source = options.first === undefined ? whole : firstRecords(whole, options.first);
  const method = matchMethod(options, readSection(sections, matchRecipeSection));
  const decisions = recordDecisions(readSection(sections, decisionSection), identitiesOf(source));
  const thresholds = method.mode === 'rules' ? thresholdsOf.standard : method.thresholds;
  const side = lists && sideOf(source, lists[0]);
  const found = yield* findDuplicates({
    ...source,
    places: places(),
    thresholds,
    decisions,
    ...(side ? { side } : {}),
  });
  const report =
    method.mode === 'rules' ? ruleReport(source, method.rules, decisions, side) : reportOf(found);
  const same = report.pairs.filter(({ decision }) => decision === 'same');
  const sum = same.reduce((total, { a, b }) => total + found.scorer.verdict(a, b).probability, 0);
  return {
    source,
    report,
    thresholds,
    expectedPrecision: same.length === 0 ? 1 : sum / same.length,
    ...(side ? { side } : {}),
  };
}

/** The new list and the known customers, where the one is to be checked against the other. */
function listsOf(
  read: readonly ReadSheet[],
  { sheet, against, list }: DuplicatesOptions,
): readonly [fresh: readonly ReadSheet[], known: readonly ReadSheet[]] | undefined {
  if (!against && !list) return undefined;
  const fresh = list?.name ?? sheet;
  const isFresh = (name: string) =>
    fresh === undefined ? against?.includes(name) === false : name === fresh;
  const isKnown = (name: string) => !isFresh(name) && (against?.includes(name) ?? true);
  return [read.filter((each) => isFresh(nameOf(each))), read.filter((each) => isKnown(nameOf(each)))];
}

const nameOf = ({ sheet }: ReadSheet) => sheet.view.table.name;

function sideOf({ sheets }: MatchSource, fresh: readonly ReadSheet[]): Uint8Array {
  const names = new Set(fresh.map(nameOf));
  return Uint8Array.from(sheets, (sheet) => (names.has(sheet) ? 1 : 0));
}

/** A probabilistic result as it is reported. */
function reportOf({ scorer, pairs, clusters, overfull, weakLinks }: DuplicatesFound): DuplicateReport {
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
