import { CellKind, ColumnBuilder } from '../../core/table';
import type { CellScalar, Column } from '../../core/table';
import { couldBeDate, isDateFormat } from './dateFormats';

/** Days between the 1900 and the 1904 date system. */
export const DAYS_1904 = 1462;

const errorTexts =
  /^#(?:N\/A|DIV\/0!|REF!|NAME\?|NULL!|NUM!|VALUE!|SPILL!|CALC!|BLOCKED!|FIELD!|GETTING_DATA|BUSY!|CONNECT!|UNKNOWN!|EXTERNAL!|PYTHON!)$/u;

/** Collects the rows of a used range as they arrive, chunk by chunk, into packed columns. */
export class SheetColumns {
  private readonly builders: ColumnBuilder[];
  private readonly dateCandidates: Uint8Array;
  private packed: readonly Column[] | undefined;

  constructor(rowCount: number, columnCount: number) {
    this.builders = Array.from({ length: columnCount }, () => new ColumnBuilder(rowCount));
    this.dateCandidates = new Uint8Array(columnCount);
  }

  /** Adds rows below those already there. */
  add(rows: readonly (readonly CellScalar[])[]): void {
    this.builders.forEach((builder, column) => {
      let hasDates = this.dateCandidates[column] === 1;
      for (const row of rows) {
        const value = row[column] ?? null;
        if (typeof value === 'number') {
          hasDates ||= couldBeDate(value);
          builder.push(value);
        } else if (typeof value === 'string' && value.startsWith('#') && errorTexts.test(value)) {
          builder.push(value, CellKind.error);
        } else builder.push(value);
      }
      if (hasDates) this.dateCandidates[column] = 1;
    });
  }

  columns(): readonly Column[] {
    this.packed ??= this.builders.map((builder) => builder.build());
    return this.packed;
  }

  /** Columns, from 0, that hold a number that could be a date: only their number formats need to be read. */
  columnsToInspect(): number[] {
    return [...this.dateCandidates.keys()].filter((column) => this.dateCandidates[column] === 1);
  }

  /** Marks the dates among the numbers of a column from row `start`; serials of 1904 workbooks move to 1900. */
  markDates(column: number, start: number, formats: readonly string[], is1904: boolean): void {
    const target = this.columns()[column];
    if (!target) return;
    formats.forEach((format, offset) => {
      const row = start + offset;
      if (target.kinds[row] !== CellKind.number || !isDateFormat(format)) return;
      target.kinds[row] = CellKind.date;
      if (is1904) target.values[row] = (target.values[row] ?? 0) + DAYS_1904;
    });
  }
}
