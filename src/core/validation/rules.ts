import type { Severity } from './finding';
import type { RuleCode } from './messages';
import type { ActiveRules } from './report';
import type { Rule } from './rule';
import type { RuleGroup, RuleGroupId } from './ruleGroup';
import { codeRules } from './rules/codes';
import { completenessRules, coverageRules } from './rules/completeness';
import { contactRules } from './rules/contacts';
import { damageRules } from './rules/damage';
import { dateRules, orderDateRules } from './rules/dates';
import { outlierRules, quantityRules } from './rules/numbers';
import { needRules } from './rules/needs';
import { privacyRules } from './rules/privacy';
import { nameRules, twinRules } from './rules/names';
import { referenceRules } from './rules/references';
import { sizeRules } from './rules/sizes';
import { tagConflictRules, tagRules } from './rules/tags';
import { timelinessRules } from './rules/timeliness';
import { valueRules } from './rules/values';

/** Every group of rules, in the order reports list them. */
export const ruleGroups: readonly RuleGroup[] = [
  completenessRules,
  coverageRules,
  valueRules,
  sizeRules,
  needRules,
  codeRules,
  contactRules,
  dateRules,
  orderDateRules,
  quantityRules,
  outlierRules,
  nameRules,
  twinRules,
  referenceRules,
  tagRules,
  tagConflictRules,
  timelinessRules,
  privacyRules,
  damageRules,
];

/** A rule with the group that declares it, for settings and reports. */
export interface DeclaredRule extends Rule {
  readonly code: RuleCode;
  readonly group: RuleGroupId;
}

export const allRules: readonly DeclaredRule[] = ruleGroups.flatMap(({ id, rules }) =>
  (Object.entries(rules) as [RuleCode, Rule][]).map(([code, rule]) => ({ ...rule, code, group: id })),
);

const byCode = new Map(allRules.map((rule) => [rule.code as string, rule]));

/** The declaration of a rule by the code of its findings; `undefined` for codes of other rooms. */
export function ruleOf(code: string): DeclaredRule | undefined {
  return byCode.get(code);
}

/** A team's own severities by rule; `off` switches a rule off. */
export type SeverityChoices = Readonly<Record<string, Severity | 'off'>>;

/** The rules in force under a team's choices. */
export function activeRules(choices: SeverityChoices): ActiveRules {
  const active = new Map<RuleCode, Rule>();
  for (const { code, severity, dimension } of allRules) {
    const chosen = choices[code] ?? severity;
    if (chosen !== 'off') active.set(code, { severity: chosen, dimension });
  }
  return active;
}
