import { readSection, withSection } from '../sections';
import type { Sections } from '../sections';
import { recipeSection } from './recipe';
import type { Recipe } from './recipe';
import { isRecord } from './record';
import type { RememberedRun } from './rememberedRun';
import { optionsKey, ruleSections, rulesIn } from './ruleSections';
import type { Rules } from './ruleSections';

/** One rule that is another now. */
export interface RuleChange {
  /** Key of the section, or `options` for those of a job. */
  readonly section: string;
  /** Where in the section: keys from the outside in; places in lists count from 1. */
  readonly path: readonly string[];
  /** Values as JSON has them; undefined where there was nothing or is nothing now. */
  readonly before: unknown;
  readonly after: unknown;
}

/** What is different between two sets of rules, value by value. */
export function ruleChanges(before: Rules, after: Rules): readonly RuleChange[] {
  const sections = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return sections.flatMap((section) =>
    differences(before[section], after[section]).map((change) => ({ section, ...change })),
  );
}

/** What changed in the rules since the latest run that was written; nothing before the first. */
export function changesSinceLastRun(sections: Sections): readonly RuleChange[] {
  const recipe = readSection(sections, recipeSection);
  const last = recipe.versions.at(-1);
  return last ? ruleChanges(last.rules, rulesIn(sections, recipe.runs)) : [];
}

/** The sections that bring the rules of a version back. What the run itself remembered of its moment stays. */
export function restored(sections: Sections, rules: Rules): Sections {
  const recipe = readSection(sections, recipeSection);
  const now = rulesIn(sections, recipe.runs);
  const changed = ruleSections.filter(
    ({ key }) => key in rules && JSON.stringify(rules[key]) !== JSON.stringify(now[key]),
  );
  return {
    ...Object.assign({}, ...changed.map((section) => section.with(sections, rules[section.key]))),
    ...withSection({}, recipeSection, withOptions(recipe, rules[optionsKey])),
  } as Sections;
}

function withOptions(recipe: Recipe, options: unknown): Recipe {
  const kept = isRecord(options) ? options : {};
  const runs = Object.entries(recipe.runs).map(([job, { at }]): readonly [string, RememberedRun] => [
    job,
    { options: kept[job] ?? {}, at },
  ]);
  return { ...recipe, runs: Object.fromEntries(runs) };
}

type Difference = Omit<RuleChange, 'section'>;

function differences(before: unknown, after: unknown, path: readonly string[] = []): readonly Difference[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const parts = [before, after].map(partsOf);
  const [one, other] = parts;
  // A whole that came or went is one change; inside of one that stayed, its parts are.
  if (one === undefined || other === undefined) return [{ path, before, after }];
  const keys = [...new Set([...one.keys(), ...other.keys()])];
  return keys.flatMap((key) => differences(one.get(key), other.get(key), [...path, key]));
}

/** The parts of a value by name; things in lists go by their key or id where they have one, else by their place. */
function partsOf(value: unknown): ReadonlyMap<string, unknown> | undefined {
  if (Array.isArray(value)) {
    return new Map(value.map((item, at) => [nameOf(item) ?? String(at + 1), item as unknown]));
  }
  return isRecord(value) ? new Map(Object.entries(value)) : undefined;
}

function nameOf(item: unknown): string | undefined {
  if (!isRecord(item)) return undefined;
  const name = item['key'] ?? item['id'];
  return typeof name === 'string' ? name : undefined;
}
