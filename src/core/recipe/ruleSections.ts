import { bookSection, needScaleSection, ownFieldSection, tagSection } from '../books';
import { matchRecipeSection } from '../duplicates';
import { mappingSection } from '../intake';
import { needsSection, strategySection } from '../needs';
import { readSection } from '../sections';
import type { Section, Sections } from '../sections';
import { validationSection } from '../validation';
import type { RememberedRun } from './rememberedRun';

/** Rules by section key, and the jobs' options under `options`. */
export type Rules = Readonly<Record<string, unknown>>;

/** A section that holds rules of the team. */
export interface RuleSection {
  readonly key: string;
  /** The rules in it; decisions on single findings or sheets that stand in the same section are none. */
  readonly rules: (sections: Sections) => unknown;
  /** The section with other rules in place of its own. */
  readonly with: (sections: Sections, rules: unknown) => Sections;
}

function ruleSection<Value>(
  section: Section<Value>,
  pick: (value: Value) => unknown = (value) => value,
  put: (value: Value, rules: unknown) => unknown = (_value, rules) => rules,
): RuleSection {
  return {
    key: section.key,
    rules: (sections) => pick(readSection(sections, section)),
    with: (sections, rules) => {
      const after = { [section.key]: put(readSection(sections, section), rules) };
      // Rules of a version that knew another shape become the initial ones.
      return { [section.key]: readSection(after, section) };
    },
  };
}

/** Every section that holds rules, in the order the recipe is read. */
export const ruleSections: readonly RuleSection[] = [
  ruleSection(bookSection),
  ruleSection(ownFieldSection),
  ruleSection(tagSection),
  ruleSection(
    mappingSection,
    ({ byFingerprint }) => byFingerprint,
    (value, rules) => ({ ...value, byFingerprint: rules }),
  ),
  ruleSection(
    validationSection,
    ({ severities }) => severities,
    (value, rules) => ({ ...value, severities: rules }),
  ),
  ruleSection(matchRecipeSection),
  ruleSection(needScaleSection),
  ruleSection(
    needsSection,
    ({ groups: _decisions, ...rules }) => rules,
    ({ groups }, rules) => ({ ...(rules as object), groups }),
  ),
  ruleSection(strategySection),
];

/** The key the jobs' options have among the rules. */
export const optionsKey = 'options';

/** All rules in force. */
export function rulesIn(sections: Sections, runs: Readonly<Record<string, RememberedRun>>): Rules {
  return {
    ...Object.fromEntries(ruleSections.map(({ key, rules }) => [key, rules(sections)])),
    [optionsKey]: Object.fromEntries(
      Object.entries(runs)
        .filter(([, { options }]) => JSON.stringify(options) !== '{}')
        .map(([job, { options }]) => [job, options] as const)
        .sort(([a], [b]) => a.localeCompare(b)),
    ),
  };
}
