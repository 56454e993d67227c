import type { Bilingual } from '../../message';
import { kindAt, scalarAt } from '../../table';
import type { CellKind, CellScalar, SheetTable } from '../../table';
import { foldForMatching } from '../../text';
import { customerOfCode } from './code';
import { headings } from './confirmationSheet';

/** One line of a returned sheet that says something. */
export interface Answer {
  /** The first cell of the line, which names the field unless somebody wrote over it. */
  readonly label: string;
  /** What we had on record when the sheet was made. */
  readonly ours: string;
  readonly right: CellScalar;
  /** As typed; null for none. */
  readonly correction: CellScalar;
  readonly correctionKind: CellKind;
}

/** A confirmation sheet somebody has filled in; `id` is undefined where its code was changed or is gone. */
export interface Returned {
  readonly sheet: string;
  readonly id: string | undefined;
  readonly answers: readonly Answer[];
}

/** The filled-in confirmation sheets among the sheets of a workbook, known by their headings, wherever they stand by now. */
export function returnedSheets(sheets: readonly SheetTable[]): readonly Returned[] {
  return sheets.flatMap((sheet) => {
    const answers = answersOn(sheet);
    return answers.length === 0 ? [] : [{ sheet: sheet.name, id: idOn(sheet), answers }];
  });
}

function idOn({ columns }: SheetTable): string | undefined {
  for (const { dictionary } of columns)
    for (const text of dictionary) {
      const id = customerOfCode(text);
      if (id !== undefined) return id;
    }
  return undefined;
}

/** Characters of a heading that have to be left. */
const leastLeft = 2;

/** Whether a cell still is a heading up to its bracket: people shorten it, and add to it. */
function isHeading(cell: CellScalar, heading: string): boolean {
  const text = foldForMatching(String(cell ?? ''));
  const words = foldForMatching(heading.split(/[（(]/u)[0] ?? heading);
  return text.startsWith(words) || (text.length >= leastLeft && words.startsWith(text));
}

/** The lines below the headings that have an answer. */
function answersOn({ columns, rowCount }: SheetTable): readonly Answer[] {
  const cell = (column: number, row: number): CellScalar => {
    const cells = columns[column];
    return cells ? scalarAt(cells, row) : null;
  };
  const columnOf = (row: number, { zh, en }: Bilingual) =>
    columns.findIndex((_, column) => {
      const value = cell(column, row);
      return isHeading(value, zh) || isHeading(value, en);
    });
  for (let row = 0; row < rowCount; row += 1) {
    const at = columnOf(row, headings.field);
    const [ours, right, correction] = [
      columnOf(row, headings.ours),
      columnOf(row, headings.right),
      columnOf(row, headings.correction),
    ];
    if (at < 0 || Math.max(right, correction) < 0) continue;
    const corrections = columns[correction];
    return Array.from({ length: rowCount - row - 1 }, (_, below) => row + 1 + below)
      .map((line) => ({
        label: String(cell(at, line) ?? '').trim(),
        ours: String(cell(ours, line) ?? ''),
        right: cell(right, line),
        correction: cell(correction, line),
        correctionKind: corrections ? kindAt(corrections, line) : 0,
      }))
      .filter((answer) => isSaid(answer.right) || isSaid(answer.correction));
  }
  return [];
}

const isSaid = (value: CellScalar) => value !== null && String(value).trim() !== '';
