import { z } from 'zod';
import { readSection } from '../../sections';
import type { Section, Sections } from '../../sections';
import { isoDate, serialOfIso } from '../../text';
import type { CustomerValue } from '../customerValue';
import { namingIds } from '../rfm/namings';
import type { NamingId } from '../rfm/namings';

/**
 * One run's scores, compact: `codes` has four characters a customer, in the order of the section's `ids`: R, F and M
 * score and the index of the group, each in base 36; customers without scores have `----`. Customers registered after
 * the run are past the end of the string.
 */
export interface Snapshot {
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly naming: NamingId;
  readonly codes: string;
}

/** All kept runs, oldest first, of the customers in `ids` (one 客户编号 a line). */
export interface Snapshots {
  readonly ids: string;
  readonly runs: readonly Snapshot[];
}

/** Two years of monthly runs. */
const keptRuns = 24;
const codeLength = 4;
const noScores = '-'.repeat(codeLength);

export const snapshotSection: Section<Snapshots> = {
  key: 'value.snapshots',
  schema: z.object({
    ids: z.string(),
    runs: z.array(
      z.object({
        asOf: z.string().refine((text) => serialOfIso(text) !== undefined),
        naming: z.enum(namingIds),
        codes: z.string().regex(/^(?:[0-9a-z]{4}|----)*$/u),
      }),
    ),
  }),
  initial: { ids: '', runs: [] },
};

/** What a snapshot knows of one customer. */
export interface KeptScores {
  readonly scores: readonly [r: number, f: number, m: number];
  /** Index into the naming's groups. */
  readonly group: number;
}

/** Scores of an earlier day, by 客户编号. */
export interface EarlierScores {
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly scores: ReadonlyMap<string, KeptScores>;
}

/** The scores a snapshot kept, by 客户编号. */
export function keptScores({ ids }: Pick<Snapshots, 'ids'>, { codes }: Snapshot): Map<string, KeptScores> {
  const kept = new Map<string, KeptScores>();
  (ids === '' ? [] : ids.split('\n')).forEach((id, i) => {
    const code = codes.slice(i * codeLength, (i + 1) * codeLength);
    if (code === '' || code === noScores) return;
    const [r = 0, f = 0, m = 0, group = 0] = Array.from(code, (digit) => parseInt(digit, 36));
    kept.set(id, { scores: [r, f, m], group });
  });
  return kept;
}

/** How many customers a snapshot kept in each of a naming's groups. */
export function keptGroupCounts({ codes }: Pick<Snapshot, 'codes'>, groups: number): number[] {
  const counts = new Array<number>(groups).fill(0);
  for (let end = codeLength - 1; end < codes.length; end += codeLength) {
    const group = parseInt(codes.charAt(end), 36);
    if (group < groups) (counts[group] as number) += 1;
  }
  return counts;
}

/** The kept runs with this one added; a run of the same day and naming takes the place of the one before. */
export function addSnapshot(snapshots: Snapshots, value: CustomerValue): Snapshots {
  const { rfm, ledger, facts } = value;
  const ids = snapshots.ids === '' ? [] : snapshots.ids.split('\n');
  const places = new Map(ids.map((id, place) => [id, place]));
  const codes = new Array<string>(ids.length).fill(noScores);
  const digit = (column: Uint8Array, entry: number) => (column[entry] ?? 0).toString(36);
  rfm.customers.forEach((customer, entry) => {
    const id = ledger.buyers.ids[customer] ?? '';
    if (id === '' || id.includes('\n')) return;
    let place = places.get(id);
    if (place === undefined) {
      place = ids.push(id) - 1;
      places.set(id, place);
    }
    const { recency, frequency, monetary } = rfm.scores;
    codes[place] = [recency, frequency, monetary, rfm.groups].map((column) => digit(column, entry)).join('');
  });
  const run = { asOf: isoDate(facts.period.asOf), naming: rfm.naming.id, codes: codes.join('') };
  const others = snapshots.runs.filter(({ asOf, naming }) => asOf !== run.asOf || naming !== run.naming);
  const runs = [...others, run].sort((a, b) => a.asOf.localeCompare(b.asOf, 'en')).slice(-keptRuns);
  return { ids: ids.join('\n'), runs };
}

/** The section to keep after a run. */
export function withSnapshot(sections: Sections, value: CustomerValue): Sections {
  return { [snapshotSection.key]: addSnapshot(readSection(sections, snapshotSection), value) };
}

/** The latest run before a day under the same naming; what a movement is measured from. */
export function lastRunBefore({ runs }: Snapshots, asOf: string, naming: NamingId): Snapshot | undefined {
  return runs.findLast((run) => run.asOf < asOf && run.naming === naming);
}
