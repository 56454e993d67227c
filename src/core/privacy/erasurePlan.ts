import type { ReadSheet, ReadTable } from '../intake';
import { message } from '../message';
import type { CellEdit, RowRemoval } from '../sheets';
import { CellKind, scalarAt } from '../table';
import type { CellScalar, SheetTable } from '../table';
import { redactedFormula } from './redactedFormula';
import { Redactor } from './redactor';
import type { Belongings, Subject } from './subject';

/** What an erasure does to one sheet. */
export interface SheetErasure {
  readonly sheet: string;
  readonly rows: number;
  readonly cells: number;
}

export interface ErasurePlan {
  readonly edits: readonly (CellEdit | RowRemoval)[];
  readonly bySheet: readonly SheetErasure[];
  /** Report sheets that go as a whole. */
  readonly reports: readonly { readonly id: string; readonly sheet: string }[];
  /** Sheets of the user's whose very names hold a secret. */
  readonly namedSheets: readonly string[];
  /** Protected sheets that hold data of the subject. */
  readonly protectedSheets: readonly string[];
}

/** Works out which rows go and which cells change so that no cell of any sheet holds the subject's values any more. */
export function erasurePlan(
  subject: Subject,
  { records, secrets }: Belongings,
  sheets: readonly SheetTable[],
  read: readonly ReadSheet[],
): ErasurePlan {
  const redactor = new Redactor(secrets);
  const reports = sheets.flatMap(({ reportId, name }) =>
    reportId !== undefined && redactor.holds(reportId) ? [{ id: reportId, sheet: name }] : [],
  );
  const leaving = new Set(reports.map(({ sheet }) => sheet));
  const edits: (CellEdit | RowRemoval)[] = [];
  for (const sheet of sheets) {
    if (leaving.has(sheet.name)) continue;
    const scan = new SheetScan(sheet, redactor);
    const tables = read.find(({ sheet: { view } }) => view.table === sheet)?.tables ?? [];
    for (const table of tables) {
      const own = records.filter((each) => each.records === table.extracted?.records);
      for (const { record } of own) scan.removeRecord(table, record, tables.length);
    }
    if (subject.person !== undefined) scan.clearPosition(subject.person, tables);
    if (sheet.reportId !== undefined) scan.removeReportRows();
    edits.push(...scan.edits());
  }
  const count = (name: string, kind: (CellEdit | RowRemoval)['kind']) =>
    edits.filter((edit) => edit.sheet === name && edit.kind === kind).length;
  const touched = [...new Set(edits.map(({ sheet }) => sheet))];
  return {
    edits,
    reports,
    bySheet: touched.map((sheet) => ({
      sheet,
      rows: count(sheet, 'removeRow'),
      cells: count(sheet, 'cell'),
    })),
    namedSheets: sheets.map(({ name }) => name).filter((name) => !leaving.has(name) && redactor.holds(name)),
    protectedSheets: sheets
      .filter(({ name, isProtected }) => isProtected && touched.includes(name))
      .map(({ name }) => name),
  };
}

const cause = message('privacy.erase.cause');

/** Collects the changes of one sheet; cells of rows that go are not changed as well. */
class SheetScan {
  private readonly removals = new Map<string, RowRemoval>();
  private readonly cells = new Map<string, CellEdit>();

  constructor(
    private readonly sheet: SheetTable,
    private readonly redactor: Redactor,
  ) {}

  /** Takes the row of a list's record out, or empties the cells of a form's block. */
  removeRecord({ recognised: { table }, extracted }: ReadTable, record: number, tablesOnSheet: number): void {
    if (table.layout === 'form') {
      for (const { sheetColumn, cellRows } of table.columns)
        if (sheetColumn > 0 && cellRows) this.change(cellRows[record] ?? 0, sheetColumn, null);
      return;
    }
    const row = extracted?.records.rows[record] ?? 0;
    const native = this.sheet.nativeTables.find(({ area }) => row >= area.row && row < area.row + area.rows);
    const columns = table.columns.map(({ sheetColumn }) => sheetColumn).filter((column) => column > 0);
    const [left, width] = native
      ? [native.area.column, native.area.columns]
      : tablesOnSheet > 1
        ? [Math.min(...columns), Math.max(...columns) - Math.min(...columns) + 1]
        : [this.sheet.firstColumn, this.sheet.columns.length];
    this.removeRow(row, left, width);
  }

  /** Beside the cells that name a person, the registration holds their position. */
  clearPosition(person: string, tables: readonly ReadTable[]): void {
    for (const { extracted } of tables) {
      const { contact, position } = extracted?.records.fields ?? {};
      if (extracted?.records.book !== 'registration' || !contact || !position || position.column === 0)
        continue;
      extracted.records.rows.forEach((row, record) => {
        if (scalarAt(contact.clean, record) !== person || scalarAt(position.raw, record) === null) return;
        this.change(position.cellRows?.[record] ?? row, position.column, null);
      });
    }
  }

  /** Rows of a report's tables that are about the subject: one of their cells is its number or name. */
  removeReportRows(): void {
    for (const { area, hasHeader, hasTotals } of this.sheet.nativeTables) {
      const last = area.row + area.rows - 1 - (hasTotals ? 1 : 0);
      for (let row = area.row + (hasHeader ? 1 : 0); row <= last; row += 1) {
        const cells = Array.from({ length: area.columns }, (_, at) => this.value(row, area.column + at));
        if (cells.some((cell) => cell !== null && this.redactor.isSecret(String(cell))))
          this.removeRow(row, area.column, area.columns);
      }
    }
  }

  /** All changes: rows that go, then cells elsewhere that hold something of the subject. */
  edits(): readonly (CellEdit | RowRemoval)[] {
    const gone = [...this.removals.values()];
    const isGone = (row: number, column: number) =>
      gone.some(
        (each) => each.row === row && column >= each.column && column < each.column + each.before.length,
      );
    const { firstRow, firstColumn, columns, rowCount, formulas } = this.sheet;
    columns.forEach((cells, index) => {
      const column = firstColumn + index;
      const held = cells.dictionary.map((text) => this.redactor.holds(text));
      for (let at = 0; at < rowCount; at += 1) {
        const kind = cells.kinds[at];
        const value = scalarAt(cells, at);
        const formula = formulas[index] && scalarAt(formulas[index], at);
        const holds =
          kind === CellKind.text
            ? held[cells.values[at] ?? 0] === true
            : kind === CellKind.number && this.redactor.isSecretNumber(Number(value));
        const isWritten = typeof formula !== 'string' || redactedFormula(formula, this.redactor) !== formula;
        // A formula that only shows the value loses it with the row it points at.
        if ((holds && isWritten) || (typeof formula === 'string' && isWritten)) {
          const row = firstRow + at;
          if (!isGone(row, column)) this.change(row, column, this.left(value));
        }
      }
    });
    return [...gone, ...[...this.cells.values()].filter(({ row, column }) => !isGone(row, column))];
  }

  private left(value: CellScalar): string | null {
    const text = String(value ?? '');
    return this.redactor.isSecret(text) ? null : this.redactor.blotted(text);
  }

  private value(row: number, column: number) {
    const cells = this.sheet.columns[column - this.sheet.firstColumn];
    return cells ? scalarAt(cells, row - this.sheet.firstRow) : null;
  }

  private change(row: number, column: number, after: string | null): void {
    const key = `${row}/${column}`;
    const before = this.value(row, column);
    if (row > 0 && before !== after && !this.cells.has(key))
      this.cells.set(key, { kind: 'cell', sheet: this.sheet.name, row, column, before, after, cause });
  }

  private removeRow(row: number, column: number, width: number): void {
    const key = `${row}/${column}`;
    if (row <= 0 || this.removals.has(key)) return;
    const before = Array.from({ length: width }, (_, at) => this.value(row, column + at));
    this.removals.set(key, { kind: 'removeRow', sheet: this.sheet.name, row, column, before, cause });
  }
}
