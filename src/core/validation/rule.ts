import type { Severity } from './finding';
import type { RuleCode } from './messages';
import type { Report } from './report';
import type { Workbook } from './workbook';

/** The part of the data quality a rule speaks of: 准确, 完整, 及时, 一致. */
export const dimensions = ['accuracy', 'completeness', 'timeliness', 'consistency'] as const;
export type Dimension = (typeof dimensions)[number];

export const ruleGroupIds = [
  'completeness',
  'values',
  'codes',
  'contacts',
  'dates',
  'numbers',
  'references',
  'tags',
  'timeliness',
  'privacy',
  'damage',
] as const;
export type RuleGroupId = (typeof ruleGroupIds)[number];

/** A rule as data: how grave its findings are unless the team says otherwise, and what quality they take from. */
export interface Rule {
  readonly severity: Severity;
  readonly dimension: Dimension;
}

/** Rules that look at the same thing, and the pass over the records that applies them. */
export interface RuleGroup {
  readonly id: RuleGroupId;
  readonly rules: Readonly<Partial<Record<RuleCode, Rule>>>;
  /** `row`: a changed row can be judged by itself; `workbook`: the other rows and sheets are needed. */
  readonly reach: 'row' | 'workbook';
  readonly check: (workbook: Workbook, report: Report) => void;
}

/** `severity/dimension` as declarations write it. */
type Declared = `${Severity}/${Dimension}`;

/** Declares the rules of a group. */
export function rulesOf<Code extends RuleCode>(
  declared: Readonly<Record<Code, Declared>>,
): Readonly<Record<Code, Rule>> {
  const rules = {} as Record<Code, Rule>;
  for (const [code, text] of Object.entries(declared) as [Code, Declared][]) {
    const [severity, dimension] = text.split('/') as [Severity, Dimension];
    rules[code] = { severity, dimension };
  }
  return rules;
}
