import { scalarAt } from '../../table';
import type { CellScalar, SheetTable } from '../../table';
import { customerOfCode } from './code';
import { headings } from './confirmationSheet';

/** One line of a returned sheet that says something. */
export interface Answer {
  /** Title of the field as it stands on the sheet. */
  readonly field: string;
  /** What we had on record when the sheet was made. */
  readonly ours: string;
  readonly right: CellScalar;
  /** As typed; null for none. */
  readonly correction: CellScalar;
}

/** A confirmation sheet somebody has filled in. */
export interface Returned {
  readonly sheet: string;
  readonly id: string;
  readonly answers: readonly Answer[];
}

/** The filled-in confirmation sheets among the sheets of a workbook, known by their code. */
export function returnedSheets(sheets: readonly SheetTable[]): readonly Returned[] {
  return sheets.flatMap((sheet) => {
    const id = codeOn(sheet);
    if (id === undefined) return [];
    const answers = answersOn(sheet);
    return answers.length === 0 ? [] : [{ sheet: sheet.name, id, answers }];
  });
}

function codeOn({ columns }: SheetTable): string | undefined {
  for (const { dictionary } of columns)
    for (const text of dictionary) {
      const id = customerOfCode(text);
      if (id !== undefined) return id;
    }
  return undefined;
}

/** The lines below the headings that have an answer. */
function answersOn({ columns, rowCount }: SheetTable): readonly Answer[] {
  const cell = (column: number, row: number): CellScalar => {
    const cells = columns[column];
    return cells ? scalarAt(cells, row) : null;
  };
  const isHeading = (value: CellScalar, { zh, en }: { readonly zh: string; readonly en: string }) =>
    value === zh || value === en;
  for (let row = 0; row < rowCount; row += 1) {
    const at = columns.findIndex((_, column) => isHeading(cell(column, row), headings.field));
    if (at < 0) continue;
    const columnOf = (heading: (typeof headings)[keyof typeof headings]) =>
      columns.findIndex((_, column) => isHeading(cell(column, row), heading));
    const [ours, right, correction] = [headings.ours, headings.right, headings.correction].map(columnOf);
    return Array.from({ length: rowCount - row - 1 }, (_, below) => row + 1 + below)
      .map((line) => ({
        field: String(cell(at, line) ?? ''),
        ours: String(cell(ours ?? -1, line) ?? ''),
        right: cell(right ?? -1, line),
        correction: cell(correction ?? -1, line),
      }))
      .filter((answer) => answer.field !== '' && (isSaid(answer.right) || isSaid(answer.correction)));
  }
  return [];
}

const isSaid = (value: CellScalar) => value !== null && value !== '';
