import type { Severity } from './finding';
import type { RuleCode } from './messages';

/** The part of the data quality a rule speaks of: 准确, 完整, 及时, 一致. */
export const dimensions = ['accuracy', 'completeness', 'timeliness', 'consistency'] as const;
export type Dimension = (typeof dimensions)[number];

/** A rule as data: how grave its findings are unless the team says otherwise, and what quality they take from. */
export interface Rule {
  readonly severity: Severity;
  readonly dimension: Dimension;
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
