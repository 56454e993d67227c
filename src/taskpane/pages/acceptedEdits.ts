import type { CellEdit } from '../../core/sheets';
import type { Finding } from '../../core/validation';

/** Whether the suggestion may be taken without looking at it. */
export function isCertain(finding: Finding): boolean {
  return (
    finding.certain === true && finding.suggestion !== undefined && finding.row > 0 && finding.column > 0
  );
}

/** The edits that take the suggestions of findings; of several findings in one cell the first one's is taken. */
export function editsOf(findings: readonly Finding[]): readonly CellEdit[] {
  const edits = new Map<string, CellEdit>();
  for (const { sheet, row, column, value, suggestion, code, parameters } of findings) {
    const place = `${sheet}\n${row}\n${column}`;
    if (suggestion === undefined || row === 0 || column === 0 || edits.has(place)) continue;
    edits.set(place, {
      kind: 'cell',
      sheet,
      row,
      column,
      before: value,
      after: suggestion,
      cause: { code, parameters },
    });
  }
  return [...edits.values()];
}
