import type { RuleCode } from './messages';
import type { Report } from './report';
import type { Rule } from './rule';
import type { Workbook } from './workbook';

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

/** Rules that look at the same thing, and the pass over the records that applies them. */
export interface RuleGroup {
  readonly id: RuleGroupId;
  readonly rules: Readonly<Partial<Record<RuleCode, Rule>>>;
  /** `row`: a changed row can be judged by itself; `workbook`: the other rows and sheets are needed. */
  readonly reach: 'row' | 'workbook';
  readonly check: (workbook: Workbook, report: Report) => void;
}
