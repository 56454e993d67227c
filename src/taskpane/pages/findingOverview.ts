import type { ReportedFinding, Severity } from '../../core/validation';
import { isCertain } from './acceptedEdits';

/** Findings as the page shows them, worked out in one pass: there may be a hundred thousand. */
export interface FindingOverview {
  /** Open findings by severity, whatever severities are shown. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly visible: readonly ReportedFinding[];
  /** Visible ones whose suggestion may be taken without looking at it. */
  readonly certain: readonly ReportedFinding[];
}

export function findingOverview(
  findings: readonly ReportedFinding[],
  shown: ReadonlySet<Severity>,
  handled: ReadonlySet<ReportedFinding>,
): FindingOverview {
  const counts = { error: 0, warning: 0, hint: 0 };
  const visible: ReportedFinding[] = [];
  const certain: ReportedFinding[] = [];
  for (const finding of findings) {
    if (handled.has(finding)) continue;
    counts[finding.severity] += 1;
    if (!shown.has(finding.severity)) continue;
    visible.push(finding);
    if (isCertain(finding)) certain.push(finding);
  }
  return { counts, visible, certain };
}
