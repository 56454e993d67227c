import type { ReportedFinding, Severity } from '../../core/validation';
import { isCertain, isFixable } from './acceptedEdits';

/** Open findings of one rule. */
export interface FindingGroup {
  readonly code: ReportedFinding['code'];
  readonly severity: Severity;
  readonly findings: readonly ReportedFinding[];
  /** How many of them have a suggestion that can be taken. */
  readonly fixable: number;
  /** How many have one that may be taken without looking at it. */
  readonly certain: number;
}

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/**
 * Findings by rule, gravest and most frequent first, without those that are handled. One pass: there may be some hundred
 * thousand, and the page must not stand still.
 */
export function groupsOf(
  findings: readonly ReportedFinding[],
  handled: ReadonlySet<ReportedFinding>,
): readonly FindingGroup[] {
  const byCode = new Map<string, { findings: ReportedFinding[]; fixable: number; certain: number }>();
  for (const finding of findings) {
    if (handled.size > 0 && handled.has(finding)) continue;
    let group = byCode.get(finding.code);
    if (!group) byCode.set(finding.code, (group = { findings: [], fixable: 0, certain: 0 }));
    group.findings.push(finding);
    if (!isFixable(finding)) continue;
    group.fixable += 1;
    if (isCertain(finding)) group.certain += 1;
  }
  return [...byCode.values()]
    .flatMap((group) => {
      const [first] = group.findings;
      return first === undefined ? [] : [{ code: first.code, severity: first.severity, ...group }];
    })
    .sort((a, b) => rank[a.severity] - rank[b.severity] || b.findings.length - a.findings.length);
}

/** Findings of the groups that are shown, by severity. */
export function countsOf(groups: readonly FindingGroup[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity, findings } of groups) counts[severity] += findings.length;
  return counts;
}
