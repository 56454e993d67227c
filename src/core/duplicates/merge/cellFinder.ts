import { rowOf } from '../../books';
import type { RecordSet } from '../../books';
import type { MergeLine } from './mergeLog';
import { namingColumns } from './references';
import type { RowHistory } from './rowHistory';
import { registrationsOn } from './rowRemovals';
import { columnNow, headedColumns } from './sheetHeaders';
import type { SheetRows } from './sheetRows';

/** A cell of the sheet as it is, from 1. */
export interface FoundCell {
  readonly row: number;
  readonly column: number;
}

/** Finds the cells that the lines of a merge speak of on the sheets as they are now. */
export class CellFinder {
  private readonly used = new Set<string>();
  private readonly prints = new Map<string, Map<number, number[]>>();
  private readonly columns = new Map<string, ReturnType<typeof headedColumns>>();
  /** Sheets on which a row of these lines is still known by its other cells. */
  private readonly printed: ReadonlySet<string>;

  /** @param lines the merge that is undone */
  constructor(
    private readonly set: RecordSet,
    private readonly rows: SheetRows,
    private readonly history: RowHistory,
    lines: readonly MergeLine[],
  ) {
    this.printed = new Set(
      lines.flatMap(({ action, sheet, print }) =>
        action === 'repoint' && this.printsOf(sheet).has(print) ? [sheet] : [],
      ),
    );
  }

  /** The cell where it is still as the merge left it. */
  find(line: MergeLine): FoundCell | undefined {
    const column = this.columnOf(line);
    if (column === 0) return undefined;
    const expected = this.history.rowNow(line);
    const key = (row: number) => `${line.sheet}\u001f${row}\u001f${column}`;
    const fits = (row: number) =>
      JSON.stringify(this.rows.value(line.sheet, row, column)) === line.after &&
      !this.used.has(key(row)) &&
      (line.action === 'repoint' ? this.isReference(line, row, expected) : this.isKept(line, row));
    const row = fits(expected) ? expected : this.candidates(line).find(fits);
    if (row === undefined) return undefined;
    this.used.add(key(row));
    return { row, column };
  }

  /** The row of the customer a merge kept. */
  keptRow(line: MergeLine): number | undefined {
    return this.candidates({ ...line, action: 'change' }).find((row) => this.isKept(line, row));
  }

  private columnOf({ sheet, column, header }: MergeLine): number {
    const columns = this.columns.get(sheet) ?? headedColumns(this.set, sheet);
    this.columns.set(sheet, columns);
    return columnNow(columns, column, header);
  }

  private candidates(line: MergeLine): readonly number[] {
    if (line.action === 'repoint') return this.printsOf(line.sheet).get(line.print) ?? [];
    return registrationsOn(this.set, line.sheet).flatMap(({ rows }) => Array.from(rows));
  }

  /** Whether a row is the one a line speaks of. Where columns came or changed no print fits, and its place counts. */
  private isReference({ sheet, print }: MergeLine, row: number, expected: number): boolean {
    if (this.printed.has(sheet)) return this.printsOf(sheet).get(print)?.includes(row) === true;
    return row === expected;
  }

  /** Whether a row is the kept customer's: its number, or its name where it has no number. */
  private isKept(line: MergeLine, row: number): boolean {
    const key = line.kept === '' ? 'customerName' : 'customerId';
    const column =
      registrationsOn(this.set, line.sheet).find(({ fields }) => fields[key])?.fields[key]?.column ?? 0;
    if (column === 0 || (line.action === 'change' && column === this.columnOf(line))) return true;
    const value = this.rows.value(line.sheet, row, column);
    return String(value ?? '') === (line.kept === '' ? line.keptName : line.kept);
  }

  private printsOf(sheet: string): Map<number, number[]> {
    let prints = this.prints.get(sheet);
    if (!prints) {
      prints = new Map();
      for (const records of this.set.parts) {
        if (records.sheet !== sheet) continue;
        const without = namingColumns(records);
        for (const row of namingRows(records)) {
          const print = this.rows.print(sheet, row, without);
          const held = prints.get(print);
          if (held) held.push(row);
          else prints.set(print, [row]);
        }
      }
      this.prints.set(sheet, prints);
    }
    return prints;
  }
}

/** Sheet rows in which the records of a list name their customer: on forms and above a list those of the cells. */
function namingRows(records: RecordSet['parts'][number]): ReadonlySet<number> {
  const { customerId, customerName } = records.fields;
  const named = [customerId, customerName].flatMap((field) =>
    field ? Array.from(records.rows, (_, record) => rowOf(records, record, field)) : [],
  );
  return new Set([...records.rows, ...named]);
}
