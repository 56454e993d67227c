import type { BookId, RecordSet, Records } from '../../../../src/core/books';
import type { Edit } from '../../../../src/core/sheets';
import { columnOf, sheetOfColumns } from '../../../../src/core/table';
import type { CellScalar, SheetTable } from '../../../../src/core/table';

/** A sheet as rows of cells; the first row holds field keys. */
export interface LedgerSheet {
  readonly book: BookId;
  readonly rows: readonly (readonly CellScalar[])[];
}

/** A workbook held as plain rows, for carrying out edits without Excel. */
export type Ledger = Readonly<Record<string, LedgerSheet>>;

/** The records of a ledger, every column mapped to the field its header names. */
export function recordSetOf(ledger: Ledger): RecordSet {
  return { parts: Object.entries(ledger).map(([sheet, { book, rows }]) => recordsOf(sheet, book, rows)) };
}

function recordsOf(sheet: string, book: BookId, [header = [], ...body]: LedgerSheet['rows']): Records {
  const fields = Object.fromEntries(
    header.map((key, index) => {
      const cells = columnOf(body.map((row) => row[index] ?? null));
      return [
        String(key),
        { column: index + 1, raw: cells, clean: cells, states: new Uint8Array(body.length) },
      ];
    }),
  );
  return {
    book,
    pack: 'b2b',
    sheet,
    count: body.length,
    rows: Int32Array.from(body, (_, index) => index + 2),
    fields,
    carried: [],
  };
}

/** The sheets of a ledger as the reader would hand them over. */
export function sheetTablesOf(ledger: Ledger): SheetTable[] {
  return Object.entries(ledger).map(([name, { rows }]) => sheetTableOf(name, rows));
}

export function sheetTableOf(
  name: string,
  rows: LedgerSheet['rows'],
  rest: Partial<SheetTable> = {},
): SheetTable {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) =>
    columnOf(rows.map((row) => row[column] ?? null)),
  );
  return { ...sheetOfColumns(name, columns), ...rest };
}

/** Carries out edits as the workbook does: cells, then removals and insertions from the bottom up, refusing stale cells. */
export function withEdits(ledger: Ledger, edits: readonly Edit[]): Ledger {
  const sheets = new Map(
    Object.entries(ledger).map(([name, sheet]) => [name, sheet.rows.map((row) => [...row])]),
  );
  for (const edit of edits) {
    if (edit.kind !== 'cell') continue;
    const row = sheets.get(edit.sheet)?.[edit.row - 1];
    if (!row || (row[edit.column - 1] ?? null) !== edit.before)
      throw new Error(`Stale edit ${JSON.stringify(edit)}`);
    if (typeof edit.after === 'object' && edit.after !== null)
      throw new Error('A merge writes plain values.');
    row[edit.column - 1] = edit.after;
  }
  const bottomUp = (a: Edit, b: Edit) => b.row - a.row;
  for (const edit of [...edits].sort(bottomUp)) {
    if (edit.kind === 'removeRow') sheets.get(edit.sheet)?.splice(edit.row - 1, 1);
  }
  for (const edit of [...edits].sort(bottomUp)) {
    if (edit.kind === 'insertRow') sheets.get(edit.sheet)?.splice(edit.row - 1, 0, [...edit.after]);
  }
  return Object.fromEntries(
    Object.entries(ledger).map(([name, { book }]) => [name, { book, rows: sheets.get(name) ?? [] }]),
  );
}
