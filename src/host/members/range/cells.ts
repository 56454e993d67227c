import {
  cellsIn,
  columnsIn,
  formatArea,
  isOnSheet,
  isWholeColumns,
  isWholeRows,
  parseArea,
  quoteSheetName,
  rowsIn,
  sameArea,
  splitSheetName,
  type Area,
} from '../../cells';
import type { Document, Sheet } from '../../document';
import { HostError, invalidArgument, itemNotFound } from '../../wire/errors';
import type { Movable, Movement } from '../../wire/references';
import { areaAfter } from './movement';

/** `getRange` takes no longer address. https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-multiple-ranges */
const ADDRESS_LIMIT = 8192;

/** https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization */
export const CELL_LIMIT = 5_000_000;

/** Areas of cells of one sheet: what `RangeAreas` and the formats of a range work on. */
export class CellAreas implements Movable {
  #areas: readonly Area[];

  constructor(
    readonly sheet: Sheet,
    areas: readonly Area[],
  ) {
    this.#areas = areas;
  }

  /** @throws HostError InvalidReference when the cells or their sheet are gone. */
  get areas(): readonly Area[] {
    if (this.#areas.length === 0 || this.sheet.position < 0) {
      throw new HostError('InvalidReference', 'The cells this object stands for have been deleted.');
    }
    return this.#areas;
  }

  /** `Sheet1!A1:B2,Sheet1!D4`, as Excel writes it. */
  get address(): string {
    const sheet = quoteSheetName(this.sheet.name);
    return this.areas.map((area) => `${sheet}!${formatArea(area)}`).join(',');
  }

  get cellCount(): number {
    const count = this.areas.reduce((sum, area) => sum + cellsIn(area), 0);
    // Excel answers -1 where the number does not fit 32 bits.
    return count > 2_147_483_647 ? -1 : count;
  }

  get ranges(): CellRange[] {
    return this.areas.map((area) => new CellRange(this.sheet, area));
  }

  moveAlong(movement: Movement): void {
    if (movement.sheetId !== this.sheet.id) return;
    this.#areas = this.#areas.flatMap((area) => areaAfter(area, movement) ?? []);
  }
}

/** A rectangle of cells: Excel's Range. */
export class CellRange extends CellAreas {
  constructor(sheet: Sheet, area: Area) {
    if (!isOnSheet(area)) throw invalidArgument('The range is not on the sheet.');
    super(sheet, [area]);
  }

  get area(): Area {
    const [area] = this.areas;
    if (area === undefined) throw itemNotFound();
    return area;
  }

  get rowCount(): number {
    return rowsIn(this.area);
  }

  get columnCount(): number {
    return columnsIn(this.area);
  }

  /** Whole rows or columns: too many cells to be read one by one. */
  get isUnbounded(): boolean {
    return isWholeColumns(this.area) || isWholeRows(this.area);
  }

  is(other: CellRange): boolean {
    return this.sheet === other.sheet && sameArea(this.area, other.area);
  }

  with(area: Area): CellRange {
    return new CellRange(this.sheet, area);
  }
}

/**
 * The range an address or a name stands for.
 * @param sheet where an address without sheet name is looked up
 * @throws HostError InvalidArgument when it stands for none
 */
export const rangeAt = (document: Document, sheet: Sheet, address: string): CellRange => {
  if (address.length > ADDRESS_LIMIT) throw invalidArgument('The address is longer than 8192 characters.');
  const { sheet: named, rest } = splitSheetName(address.trim());
  const home = named === undefined ? sheet : document.sheet(named);
  if (home === undefined) throw invalidArgument(`There is no sheet "${named ?? ''}".`);
  const area = parseArea(rest);
  if (area !== undefined) return new CellRange(home, area);
  const found = rangeOfName(document, home, rest);
  if (found === undefined) throw invalidArgument(`"${address}" is no address and no name.`);
  return found;
};

/** The range a defined name or a table stands for. */
const rangeOfName = (document: Document, sheet: Sheet, name: string): CellRange | undefined => {
  const defined = sheet.names.get(name) ?? document.names.get(name);
  if (defined !== undefined) {
    const found = document.calculation.evaluateRange(defined.formula, sheet);
    return found === undefined ? undefined : new CellRange(found.sheet, found.area);
  }
  const table = document.tables.get(name);
  return table === undefined || table.id === name ? undefined : new CellRange(table.sheet, table.dataArea);
};

/** The range a reference such as `Sheet1!$A$1:$B$2` stands for, seen from a sheet. */
export const rangeOfFormula = (document: Document, sheet: Sheet, formula: string): CellRange | undefined => {
  const { sheet: named, rest } = splitSheetName(formula.replace(/^=/, ''));
  const home = named === undefined ? sheet : document.sheet(named);
  const area = parseArea(rest);
  return home === undefined || area === undefined ? undefined : new CellRange(home, area);
};

/** An argument that may be a range or an address on the sheet. */
export const rangeOf = (document: Document, sheet: Sheet, value: unknown): CellRange => {
  if (value instanceof CellRange) return value;
  if (typeof value === 'string') return rangeAt(document, sheet, value);
  throw invalidArgument('Expected a range or an address.');
};
