import { isBilingual } from '../../core';
import { ruleName } from '../../core/validation';
import { jobName } from '../pane/jobNames';
import type { PaneWording } from '../pane/PaneContext';

/** Sections of the recipe, by their names in the pane. */
const sections = [
  ...['books', 'ownFields', 'tagDictionary', 'mappings', 'validation', 'duplicates.recipe'],
  ...['needScale', 'needs', 'needStrategies', 'options'],
] as const;

/** Keys of settings and options that have a name; others are shown as they are written. */
const keys = [
  ...['copies', 'copyLimit', 'hintLimit', 'listed', 'snapshot', 'severities', 'thresholds', 'same'],
  ...['review', 'preset', 'mode', 'pack', 'customerNumber', 'departments', 'shown', 'segments', 'names'],
  ...['bins', 'cutoffs', 'window', 'unlisted', 'title', 'columns', 'book'],
  ...['kind', 'rules', 'all', 'field', 'how', 'atLeast', 'months', 'from', 'method', 'recency'],
  ...['frequency', 'monetary', 'weights', 'naming', 'smallList', 'countReturns', 'duplicates'],
  ...['formulaTwin', 'compare', 'trend', 'unit', 'discount', 'margin', 'k', 'most', 'seed'],
  ...['support', 'confidence', 'minimumLength', 'maximumLength', 'measure', 'better', 'weight'],
  ...['kinds', 'points', 'halfLife', 'other', 'medium', 'high', 'outcome', 'highFrom', 'importance'],
  ...['urgency', 'value', 'asking', 'due', 'status', 'words', 'similarity', 'synonyms', 'minimum'],
  ...['commonFrom', 'rfmGroups', 'ready', 'own', 'id', 'criterion', 'strategy', 'owner'],
  ...['color', 'limit', 'validate', 'needs', 'name', 'fields', 'text', 'column'],
] as const;

const severities = ['error', 'warning', 'hint'] as const;

/** Where in the recipe a rule stands: `校验规则 › 行业不规范`. */
export function placeName(wording: PaneWording, section: string, path: readonly string[]): string {
  const known = sections.find((each) => each === section);
  const head = known === undefined ? section : wording.say(`pane.recipe.section.${known}`);
  const names = path.map((key, depth) => {
    // Options are kept by job.
    const job = section === 'options' && depth === 0 ? jobName(wording, key) : undefined;
    return job ?? keyName(wording, section, key);
  });
  return [head, ...names].join(' › ');
}

function keyName(wording: PaneWording, section: string, key: string): string {
  if (section === 'validation' && key.startsWith('rule.')) return wording.text(ruleName(key));
  const known = keys.find((each) => each === key);
  return known === undefined ? key : wording.say(`pane.recipe.key.${known}`);
}

/** A value of the recipe as people write it. */
export function valueText(wording: PaneWording, value: unknown): string {
  if (value === undefined || value === null || value === '') return wording.say('pane.recipe.none');
  if (typeof value === 'boolean') return wording.say(value ? 'pane.recipe.yes' : 'pane.recipe.no');
  if (typeof value === 'number') return wording.number(value);
  if (value === 'off') return wording.say('pane.recipe.severity.off');
  const severity = severities.find((each) => each === value);
  if (severity !== undefined) return wording.say(`pane.severity.${severity}`);
  if (typeof value === 'string') return value;
  if (isBilingual(value)) return wording.text(value);
  const separator = wording.say('pane.listSeparator');
  if (Array.isArray(value)) return value.map((item) => valueText(wording, item)).join(separator);
  return Object.entries(value)
    .map(([key, part]) => `${keyName(wording, '', key)} ${valueText(wording, part)}`)
    .join(separator);
}
