import type { Area, CellValue } from '../cells';
import { TEXT_LIMIT, columnsIn, rowsIn } from '../cells';
import { DocumentError } from './errors';
import type { Sheet } from './sheet';
import type { StyleId } from './style';
import type { TypingRules } from './typing';
import { readTyped } from './typing';

/**
 * Writes a block as if it were typed. Numbers and truth values go in as they are, texts are read
 * as Excel reads them unless the cell is formatted as text.
 */
export function enterCells(sheet: Sheet, area: Area, rows: readonly (readonly CellValue[])[]): void {
  sheet.assertOnSheet(area);
  sheet.assertEditable(area);
  assertTextsFit(rows);
  sheet.assertArraysWhole(area);
  const { grid, document } = sheet;
  const single = rowsIn(area) === 1 && columnsIn(area) === 1;
  const before = single ? grid.get(area.top, area.left) : undefined;
  const entry = new Entry(sheet, document.typingRules());
  rows.forEach((row, i) => {
    const r = area.top + i;
    for (let j = 0; j < row.length; j += 1) {
      const value = row[j];
      if (value === null || value === undefined) continue;
      entry.put(r, area.left + j, value);
    }
  });
  document.tables.all(sheet).forEach((table) => {
    document.tables.headersEdited(table, area);
  });
  sheet.cellsChanged(area, before);
}

function assertTextsFit(rows: readonly (readonly CellValue[])[]): void {
  for (const row of rows) {
    for (const value of row) {
      if (typeof value === 'string' && value.length > TEXT_LIMIT) {
        throw new DocumentError(
          'InvalidArgument',
          'A text is longer than the 32,767 characters a cell can hold.',
        );
      }
    }
  }
}

/** One write: what it has learned about styles stays for its cells. */
class Entry {
  readonly #isText = new Map<StyleId, boolean>();
  readonly #isGeneral = new Map<StyleId, boolean>();
  readonly #hasFormulas: boolean;

  constructor(
    private readonly sheet: Sheet,
    private readonly rules: TypingRules,
  ) {
    this.#hasFormulas = sheet.grid.formulaCount > 0;
  }

  put(row: number, column: number, value: Exclude<CellValue, null>): void {
    const { grid } = this.sheet;
    if (this.#hasFormulas) this.sheet.document.calculation.dropFormula(this.sheet, row, column);
    const id = grid.styles.at(row, column);
    if (typeof value !== 'string') {
      grid.set(row, column, value);
      return;
    }
    if (value === '') {
      grid.set(row, column, null);
      return;
    }
    if (id !== 0 && this.#textStyle(id)) {
      grid.set(row, column, value);
      return;
    }
    const typed = readTyped(value, this.rules);
    switch (typed.kind) {
      case 'value':
        grid.set(row, column, typed.value);
        if (id !== 0) this.#unquote(row, column);
        if (typed.format !== undefined && this.#general(id)) {
          this.#restyle(row, column, { numberFormat: typed.format });
        }
        return;
      case 'quoted':
        grid.set(row, column, typed.text);
        this.#restyle(row, column, { quotePrefix: true });
        return;
      case 'formula':
        this.sheet.document.calculation.setFormula(this.sheet, row, column, typed.text);
    }
  }

  #restyle(row: number, column: number, change: { numberFormat?: string; quotePrefix?: boolean }) {
    const { grid, document } = this.sheet;
    const id = document.styles.changed(grid.styles.at(row, column), change, new Map());
    grid.styles.setCell(row, column, id);
  }

  #unquote(row: number, column: number): void {
    if (this.sheet.style(row, column).quotePrefix) {
      this.#restyle(row, column, { quotePrefix: false });
    }
  }

  #textStyle(id: StyleId): boolean {
    let known = this.#isText.get(id);
    if (known === undefined) {
      known = this.sheet.document.styles.style(id).numberFormat === '@';
      this.#isText.set(id, known);
    }
    return known;
  }

  #general(id: StyleId): boolean {
    let known = this.#isGeneral.get(id);
    if (known === undefined) {
      known = this.sheet.document.styles.style(id).numberFormat === 'General';
      this.#isGeneral.set(id, known);
    }
    return known;
  }
}
