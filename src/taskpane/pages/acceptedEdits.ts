import type { CellEdit } from '../../core/sheets';
import type { ReportedFinding } from '../../core/validation';

/** Whether there is a suggestion for one cell that can be taken. */
export function isFixable({ change, row, column }: ReportedFinding): boolean {
  return change !== undefined && row > 0 && column > 0;
}

/** Whether the suggestion may be taken without looking at it. */
export function isCertain(finding: ReportedFinding): boolean {
  return finding.certain === true && isFixable(finding);
}

/** The edits that take the suggestions of findings; of several findings in one cell the first one's is taken. */
export function editsOf(findings: readonly ReportedFinding[]): readonly CellEdit[] {
  const edits = new Map<string, CellEdit>();
  for (const finding of findings) {
    const { sheet, row, column, change, code, parameters } = finding;
    const place = `${sheet}\n${row}\n${column}`;
    if (change === undefined || !isFixable(finding) || edits.has(place)) continue;
    edits.set(place, { kind: 'cell', sheet, row, column, ...change, cause: { code, parameters } });
  }
  return [...edits.values()];
}
