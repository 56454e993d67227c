import { z } from 'zod';
import { readSection, withSection } from '../sections';
import type { Section, Sections } from '../sections';
import { isRecord } from './record';
import type { RememberedRun } from './rememberedRun';
import { rulesIn } from './ruleSections';
import type { Rules } from './ruleSections';

/** All rules as they were when a job ran, kept when they differ from those of the run before. */
export interface RecipeVersion {
  readonly at: string;
  readonly job: string;
  readonly rules: Rules;
}

/** 配方: what next month's run takes over from this one. */
export interface Recipe {
  readonly runs: Readonly<Record<string, RememberedRun>>;
  /** The oldest first. */
  readonly versions: readonly RecipeVersion[];
}

const options = z.unknown();
const rules = z.record(z.string(), z.unknown());

export const recipeSection: Section<Recipe> = {
  key: 'recipe',
  schema: z.object({
    runs: z.record(z.string(), z.object({ options, at: z.string() })),
    versions: z.array(z.object({ at: z.string(), job: z.string(), rules })),
  }),
  initial: { runs: {}, versions: [] },
};

const mostVersions = 12;

/**
 * Jobs that are run month after month; what other jobs are told is about one row or one moment. Listed here and not
 * declared with the jobs, so that a run is remembered without loading the analysis.
 */
const lastingJobs: ReadonlySet<string> = new Set([
  ...['validate', 'duplicates', 'rfm', 'lifetime', 'churn', 'clusters', 'rules', 'ranking', 'leads'],
  ...['quadrants', 'segments', 'all'],
]);

/**
 * Options about the moment of a run, what is shown of it or what somebody just agreed to, at whatever depth: next month
 * they would be wrong.
 */
const momentary: ReadonlySet<string> = new Set([
  ...['asOf', 'sheet', 'against', 'list', 'row', 'customers', 'first', 'confirmed', 'writeBack'],
]);

/** What of a run's options the next run takes over. */
export function lastingOptions(given: unknown): unknown {
  if (Array.isArray(given)) return given.map(lastingOptions);
  if (typeof given !== 'object' || given === null) return given;
  const kept = Object.entries(given).filter(([key, value]) => value !== undefined && !momentary.has(key));
  return Object.fromEntries(kept.map(([key, value]) => [key, lastingOptions(value)]));
}

/** Whether options leave open how a job works, so that it runs as the last time. */
function leavesOpen(given: unknown): given is object | undefined {
  if (given === undefined) return true;
  return isRecord(given) && Object.keys(lastingOptions(given) as object).length === 0;
}

/**
 * The options a job runs with: those given are its whole setting, and nothing is mixed into them. Where none are given,
 * or only such as concern the moment, they are added to those of its latest run, else to its defaults.
 *
 * @param settingsOf another job whose settings stand for the defaults, as the job declares it
 */
export function optionsFor(job: string, given: unknown, sections: Sections, settingsOf?: string): unknown {
  const { runs } = readSection(sections, recipeSection);
  const remembered = (id: string | undefined) => {
    const options = id === undefined ? undefined : runs[id]?.options;
    return isRecord(options) ? options : {};
  };
  if (leavesOpen(given)) return { ...remembered(settingsOf), ...remembered(job), ...given };
  return isRecord(given) ? { ...remembered(settingsOf), ...given } : given;
}

/**
 * What a run of a job adds to the recipe: its options, unless it ran as the last time, and the rules it ran by.
 * `sections` are those after the run. `undefined` for jobs nothing is remembered of.
 */
export function withRun(
  sections: Sections,
  { job, options: given, at }: { readonly job: string; readonly options: unknown; readonly at: string },
): Sections | undefined {
  if (!lastingJobs.has(job)) return undefined;
  const recipe = readSection(sections, recipeSection);
  const kept = leavesOpen(given) ? (recipe.runs[job]?.options ?? {}) : lastingOptions(given);
  const runs = { ...recipe.runs, [job]: { options: kept, at } };
  const rulesNow = rulesIn(sections, runs);
  const isNew = JSON.stringify(recipe.versions.at(-1)?.rules) !== JSON.stringify(rulesNow);
  const versions = isNew
    ? [...recipe.versions, { at, job, rules: rulesNow }].slice(-mostVersions)
    : recipe.versions;
  return withSection({}, recipeSection, { runs, versions });
}

/** The recipe without what it remembers of a job's options. */
export function withoutRun(sections: Sections, job: string): Sections {
  const { runs, versions } = readSection(sections, recipeSection);
  const others = Object.entries(runs).filter(([key]) => key !== job);
  return withSection({}, recipeSection, { runs: Object.fromEntries(others), versions });
}
