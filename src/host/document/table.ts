import type { Area } from '../cells';
import { areaOf, columnsIn, overlaps, rowsIn } from '../cells';
import type { AutoFilter, FilterCriteria } from './autoFilter';
import type { Document } from './document';
import { DocumentError } from './errors';
import { isValidName } from './names';
import type { Sheet } from './sheet';

/** A column of a table. Its name is the text of its header cell. */
export interface TableColumn {
  readonly id: number;
  name: string;
  /** Formula of the totals row, e.g. `=SUBTOTAL(109,[金额])`. */
  totalFormula?: string;
  totalLabel?: string;
  /** Formula new rows of the column get. */
  calculatedFormula?: string;
}

/** A ListObject: a named range with headers that grows with its rows. */
export class Table {
  columns: TableColumn[] = [];
  /** Name of a built-in style, `TableStyleMedium2` …; '' for none. */
  style = 'TableStyleMedium2';
  showBandedRows = true;
  showBandedColumns = false;
  highlightFirstColumn = false;
  highlightLastColumn = false;
  showFilterButton = true;
  showHeaders = true;
  showTotals = false;
  /** Filter criteria by column position. */
  criteria = new Map<number, FilterCriteria>();

  constructor(
    readonly id: string,
    readonly sheet: Sheet,
    /** The name; change it through `Tables.rename`. */
    public name: string,
    /** Headers and totals included. Change it through `Tables.resize`. */
    public area: Area,
  ) {}

  get headerArea(): Area | undefined {
    return this.showHeaders ? { ...this.area, bottom: this.area.top } : undefined;
  }

  /** The data rows. A table without data has one empty row. */
  get dataArea(): Area {
    const top = this.area.top + (this.showHeaders ? 1 : 0);
    const bottom = this.area.bottom - (this.showTotals ? 1 : 0);
    return { ...this.area, top, bottom: Math.max(top, bottom) };
  }

  get totalArea(): Area | undefined {
    return this.showTotals ? { ...this.area, top: this.area.bottom } : undefined;
  }

  get filter(): AutoFilter {
    const { area } = this;
    return {
      area: this.showTotals ? { ...area, bottom: area.bottom - 1 } : area,
      criteria: this.criteria,
    };
  }

  /** Position of a column by name, ignoring case; -1 when there is none. */
  columnIndex(name: string): number {
    const wanted = name.toUpperCase();
    return this.columns.findIndex((column) => column.name.toUpperCase() === wanted);
  }

  /** Data cells of the column at a position. */
  columnData(index: number): Area {
    const { top, bottom, left } = this.dataArea;
    return { top, bottom, left: left + index, right: left + index };
  }
}

/** What making a table needs to know. */
export interface NewTable {
  area: Area;
  hasHeaders: boolean;
  name?: string;
  style?: string;
}

/** All tables of a document; names are unique in it. */
export class Tables {
  readonly #items = new Map<string, Table>();

  constructor(private readonly document: Document) {}

  /** In order of making, sheet by sheet when `sheet` is given. */
  all(sheet?: Sheet): Table[] {
    const items = [...this.#items.values()];
    return sheet ? items.filter((table) => table.sheet === sheet) : items;
  }

  /** By id, or by name ignoring case. */
  get(key: string): Table | undefined {
    const known = this.#items.get(key);
    if (known) return known;
    const name = key.toUpperCase();
    for (const table of this.#items.values()) if (table.name.toUpperCase() === name) return table;
    return undefined;
  }

  /** The table a cell or area touches. */
  touching(sheet: Sheet, area: Area): Table | undefined {
    if (this.#items.size === 0) return undefined;
    return this.all(sheet).find((table) => overlaps(table.area, area));
  }

  /**
   * Makes a table of an area. Without headers a header row is opened above the data.
   * @throws DocumentError InvalidArgument for a bad name, ItemAlreadyExists for a taken one,
   * MergedRangeConflict when it overlaps another table or merged cells
   */
  add(sheet: Sheet, wanted: NewTable): Table {
    sheet.assertUnprotected();
    let { area } = wanted;
    if (wanted.name !== undefined) this.#assertFree(wanted.name);
    if (this.touching(sheet, area)) {
      throw new DocumentError('MergedRangeConflict', 'A table cannot overlap another table.');
    }
    if (sheet.merges.some((merge) => overlaps(merge, area))) {
      throw new DocumentError('MergedRangeConflict', 'A table cannot hold merged cells.');
    }
    if (!wanted.hasHeaders) {
      sheet.insert({ ...area, bottom: area.top }, 'Down');
      area = { ...area, bottom: area.bottom + 1 };
    } else if (rowsIn(area) === 1) {
      area = { ...area, bottom: area.bottom + 1 };
    }
    const table = new Table(this.document.newId('table'), sheet, wanted.name ?? this.#freeName(), area);
    if (wanted.style !== undefined) table.style = wanted.style;
    this.#items.set(table.id, table);
    const headers = sheet.text({ ...area, bottom: area.top })[0] ?? [];
    for (let i = 0; i < columnsIn(area); i += 1) {
      const given = wanted.hasHeaders ? (headers[i] ?? '') : '';
      table.columns.push({ id: i + 1, name: this.#freeColumnName(table, given) });
    }
    this.#writeHeaders(table);
    this.document.tableCreated(table);
    return table;
  }

  /** Puts a table of a file in place, names and columns as they are. */
  adopt(table: Table): void {
    this.#items.set(table.id, table);
  }

  rename(table: Table, name: string): void {
    if (name === table.name) return;
    if (name.toUpperCase() !== table.name.toUpperCase()) this.#assertFree(name);
    const before = table.name;
    table.name = name;
    this.document.tableRenamed(table, before);
  }

  /** Gives the table other bounds; its header row stays where it is. */
  resize(table: Table, area: Area): void {
    const other = this.all(table.sheet).find((t) => t !== table && overlaps(t.area, area));
    if (other) throw new DocumentError('MergedRangeConflict', 'A table cannot overlap another table.');
    if (area.top !== table.area.top || !overlaps(area, table.area) || rowsIn(area) < 2) {
      throw new DocumentError('InvalidArgument', 'The header row of a table has to stay in its row.');
    }
    const before = table.area;
    const kept = new Map(table.columns.map((column, i) => [before.left + i, column]));
    table.area = area;
    const headers = table.sheet.text({ ...area, bottom: area.top })[0] ?? [];
    const columns: TableColumn[] = [];
    table.columns = columns;
    for (let c = area.left; c <= area.right; c += 1) {
      const known = kept.get(c);
      columns.push(
        known ?? {
          id: this.#nextColumnId([...kept.values(), ...columns]),
          name: this.#freeColumnName(table, headers[c - area.left] ?? ''),
        },
      );
    }
    this.#writeHeaders(table);
    this.document.tableAltered(table);
  }

  /** Removes the table and keeps its cells. */
  convertToRange(table: Table): void {
    this.#items.delete(table.id);
    this.document.tableRemoved(table);
  }

  /** Removes the table with its cells' contents and formats. */
  delete(table: Table): void {
    this.#items.delete(table.id);
    table.sheet.clear(table.area, 'All');
    this.document.tableRemoved(table);
  }

  /** Forgets the tables of a sheet that goes. */
  forget(sheet: Sheet): void {
    for (const table of this.all(sheet)) {
      this.#items.delete(table.id);
      this.document.tableRemoved(table);
    }
  }

  /** Renames a column; its header cell follows. */
  renameColumn(table: Table, index: number, name: string): void {
    const column = table.columns[index];
    if (!column) throw new DocumentError('ItemNotFound', 'There is no such column.');
    const other = table.columnIndex(name);
    if (other >= 0 && other !== index) {
      throw new DocumentError('InvalidArgument', `The table has a column "${name}" already.`);
    }
    const before = column.name;
    column.name = name;
    this.#writeHeaders(table);
    this.document.columnRenamed(table, before, name);
  }

  /** Takes over header cells the user has retyped. Empty and repeated ones get a free name. */
  headersEdited(table: Table, area: Area): void {
    const header = table.headerArea;
    if (!header || !overlaps(header, area)) return;
    for (let c = Math.max(area.left, header.left); c <= Math.min(area.right, header.right); c += 1) {
      const column = table.columns[c - header.left];
      if (!column) continue;
      const text = table.sheet.text(areaOf(header.top, c, 1, 1))[0]?.[0] ?? '';
      if (text === column.name) continue;
      const before = column.name;
      column.name = '';
      column.name = this.#freeColumnName(table, text);
      this.document.columnRenamed(table, before, column.name);
    }
    this.#writeHeaders(table);
    this.document.tableAltered(table);
  }

  #assertFree(name: string): void {
    if (!isValidName(name)) {
      throw new DocumentError('InvalidArgument', `"${name}" cannot be the name of a table.`);
    }
    if (this.get(name) ?? this.document.names.get(name)) {
      throw new DocumentError('ItemAlreadyExists', `The name "${name}" exists already.`);
    }
  }

  #freeName(): string {
    for (let n = this.#items.size + 1; ; n += 1) {
      const name = `Table${String(n)}`;
      if (!this.get(name) && !this.document.names.get(name)) return name;
    }
  }

  #nextColumnId(columns: readonly TableColumn[]): number {
    return columns.reduce((max, column) => Math.max(max, column.id), 0) + 1;
  }

  /** `wanted`, or a like name no other column has. */
  #freeColumnName(table: Table, wanted: string): string {
    const base = wanted === '' ? 'Column' : wanted;
    if (wanted !== '' && table.columnIndex(base) < 0) return base;
    for (let n = wanted === '' ? 1 : 2; ; n += 1) {
      const name = `${base}${String(n)}`;
      if (table.columnIndex(name) < 0) return name;
    }
  }

  /** Writes the column names into the header cells, as text. */
  #writeHeaders(table: Table): void {
    const header = table.headerArea;
    if (!header) return;
    table.columns.forEach(({ name }, index) => {
      const cell = areaOf(header.top, header.left + index, 1, 1);
      // Cells that say so already are left alone, and nobody is told of a change.
      if (table.sheet.grid.get(cell.top, cell.left) !== name) table.sheet.store(cell, [[name]]);
    });
  }

  /** A fresh column for a table about to widen; the caller moves the cells. */
  newColumn(table: Table, name?: string): TableColumn {
    return {
      id: this.#nextColumnId(table.columns),
      name: this.#freeColumnName(table, name ?? ''),
    };
  }
}
