import { CellKind, kindAt, textAt } from '../table';
import type { Area, Column, SheetTable } from '../table';
import { tidy } from '../text';

/**
 * A sheet's cells for finding tables on it. Rows and columns count from 0 within the used range; `place` turns them
 * into those of the sheet. What is known of a text is worked out once for each distinct text.
 */
export class SheetView {
  readonly rows: number;
  readonly columns: number;
  private readonly blankTexts: readonly (Uint8Array | undefined)[];

  constructor(readonly table: SheetTable) {
    this.rows = table.rowCount;
    this.columns = table.columns.length;
    this.blankTexts = table.columns.map(blankTextsOf);
  }

  column(column: number): Column {
    const found = this.table.columns[column];
    if (found === undefined) throw new RangeError(`The sheet has ${this.columns} columns only.`);
    return found;
  }

  /** Whether a cell is empty or holds nothing to be seen. */
  isBlank(row: number, column: number): boolean {
    const cells = this.table.columns[column];
    if (cells === undefined) return true;
    const kind = kindAt(cells, row);
    if (kind === CellKind.empty) return true;
    if (kind !== CellKind.text) return false;
    return this.blankTexts[column]?.[cells.values[row] ?? 0] === 1;
  }

  /** The tidy text of a text cell; empty for everything else. */
  text(row: number, column: number): string {
    const cells = this.table.columns[column];
    return cells === undefined ? '' : tidy(textAt(cells, row) ?? '');
  }

  kind(row: number, column: number): CellKind {
    const cells = this.table.columns[column];
    return cells === undefined ? CellKind.empty : kindAt(cells, row);
  }

  /** Filled cells of a row between two columns (inclusive). */
  filled(row: number, from: number, to: number): number {
    let count = 0;
    for (let column = from; column <= to; column += 1) if (!this.isBlank(row, column)) count += 1;
    return count;
  }

  /** Filled cells of every row between two columns (inclusive). */
  filledPerRow(from: number, to: number): Uint16Array {
    const counts = new Uint16Array(this.rows);
    for (let column = from; column <= to; column += 1) {
      const { kinds, values } = this.column(column);
      const blank = this.blankTexts[column];
      for (let row = 0; row < counts.length; row += 1) {
        const kind = kinds[row];
        if (kind === CellKind.empty) continue;
        if (kind === CellKind.text && blank?.[values[row] ?? 0] === 1) continue;
        counts[row] = (counts[row] ?? 0) + 1;
      }
    }
    return counts;
  }

  sheetRow(row: number): number {
    return row + this.table.firstRow;
  }

  sheetColumn(column: number): number {
    return column + this.table.firstColumn;
  }

  /** An area of the sheet in rows and columns of this view; both ends inclusive. */
  span(area: Area): Span {
    const top = area.row - this.table.firstRow;
    const left = area.column - this.table.firstColumn;
    return { top, bottom: top + area.rows - 1, left, right: left + area.columns - 1 };
  }
}

/** A rectangle of a view, both ends inclusive. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

function blankTextsOf(column: Column): Uint8Array | undefined {
  const blank = new Uint8Array(column.dictionary.length);
  let any = false;
  for (const [index, text] of column.dictionary.entries()) {
    if (text.length > 64 || tidy(text) !== '') continue;
    blank[index] = 1;
    any = true;
  }
  return any ? blank : undefined;
}
