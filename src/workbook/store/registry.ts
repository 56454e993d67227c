import { quotedSheet, sheetAndCells } from '../address';

/** Each report sheet has a hidden defined name that refers to its first cell. */
const PREFIX = 'kb_sheet_';

/** `='RFM 评分'!$A$1` or `=汇总!$B$3`: the cell moves when users put rows and columns before it. */
const oneCell = /^\$?[A-Z]{1,3}\$?\d+$/u;

/** Name of the defined name that marks a report's sheet; other characters than letters and digits as code points. */
export function markOf(reportId: string): string {
  return (
    PREFIX + reportId.replace(/[^A-Za-z0-9]/gu, (char) => `_${(char.codePointAt(0) ?? 0).toString(16)}_`)
  );
}

/** What the mark of a sheet refers to. */
export function markReference(sheet: string): string {
  return `=${quotedSheet(sheet)}!$A$1`;
}

export interface DefinedNameText {
  readonly name: string;
  readonly formula: string;
}

/**
 * Sheets of the reports that are still there, by report id. A defined name follows its sheet through renaming, moving
 * and saving by any program, and dies with it, so that a sheet of the user's is never taken for a report.
 */
export function sheetsOfReports<Sheet extends { readonly name: string }>(
  names: readonly DefinedNameText[],
  sheets: readonly Sheet[],
): Map<string, Sheet> {
  const byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const found = new Map<string, Sheet>();
  for (const { name, formula } of names) {
    const reportId = reportOf(name);
    const sheetName = sheetOf(formula);
    const sheet = sheetName === undefined ? undefined : byName.get(sheetName.toLowerCase());
    if (reportId !== undefined && sheet) found.set(reportId, sheet);
  }
  return found;
}

/** Whether a defined name marks a sheet that is gone, or one of those that are about to go. */
export function isDeadMark({ name, formula }: DefinedNameText, leaving: ReadonlySet<string>): boolean {
  if (!name.startsWith(PREFIX)) return false;
  const sheet = sheetOf(formula);
  return sheet === undefined || leaving.has(sheet);
}

function sheetOf(formula: string): string | undefined {
  const reference = sheetAndCells(formula);
  return reference && oneCell.test(reference.cells) ? reference.sheet : undefined;
}

function reportOf(name: string): string | undefined {
  if (!name.startsWith(PREFIX)) return undefined;
  return name
    .slice(PREFIX.length)
    .replace(/_([0-9a-f]+)_/gu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}
