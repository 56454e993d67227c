import { columnsIn, rowsIn, type Area, type CellValue } from '../../cells';
import type { Table, TableColumn } from '../../document';
import { readText, type Arguments } from '../../wire/arguments';
import { HostError, invalidArgument, itemNotFound } from '../../wire/errors';
import { shownValues } from '../../wire/cellValue';
import { define, type Definition } from '../define';
import { CellRange } from '../range/cells';
import { FilterPlace } from './filters';

/** A column of a table; it is found again by id when columns move. */
class PlacedColumn {
  constructor(
    readonly table: Table,
    readonly column: TableColumn,
  ) {}

  get index(): number {
    const index = this.table.columns.indexOf(this.column);
    if (index < 0) throw itemNotFound();
    return index;
  }

  /** The column's cells within rows of the table. */
  range(rows: Area | undefined): CellRange {
    if (rows === undefined) throw itemNotFound('The table has no such row.');
    const left = this.table.area.left + this.index;
    return new CellRange(this.table.sheet, { ...rows, left, right: left });
  }
}

const find = (table: Table, key: unknown): PlacedColumn | undefined => {
  const byId = table.columns.find(({ id }) => id === key || String(id) === key);
  const byName = typeof key === 'string' ? table.columns[table.columnIndex(key)] : undefined;
  const column = byName ?? byId;
  return column === undefined ? undefined : new PlacedColumn(table, column);
};

/** Values of a new column: header, data rows, and the totals row when there is one. */
const cellsOf = (table: Table, value: unknown): CellValue[][] => {
  const rows = rowsIn(table.area);
  if (!Array.isArray(value)) return Array.from({ length: rows }, () => [value as CellValue]);
  const cells = value.map((row): CellValue[] =>
    Array.isArray(row) ? (row as CellValue[]) : [row as CellValue],
  );
  if (cells.length !== rows || cells.some((row) => row.length !== 1)) {
    throw invalidArgument(`A column of the table has ${rows} values, header included.`);
  }
  return cells;
};

const add = (table: Table, args: Arguments): PlacedColumn => {
  const { sheet } = table;
  const { document } = sheet;
  const width = columnsIn(table.area);
  const at = args.has(0) && args.number(0) !== -1 ? args.integer(0) : width;
  if (at < 0 || at > width) throw invalidArgument('There is no such column in the table.');
  const cells = args.has(1) ? cellsOf(table, args.at(1)) : undefined;
  const header = cells?.[0]?.[0];
  const name = args.has(2) ? args.text(2) : typeof header === 'string' ? header : undefined;
  if (name !== undefined && table.columnIndex(name) >= 0) {
    throw new HostError('InvalidArgument', `The table has a column "${name}" already.`);
  }
  const left = table.area.left + at;
  const opening: Area = { ...table.area, left, right: left };
  const free = sheet.values(opening).every((row) => row.every((value) => value === null));
  if (at < width || !free) sheet.insert(opening, 'Right');
  if (columnsIn(table.area) === width) {
    // Cells opened before the first column have pushed the table to the right.
    const { area } = table;
    const grown = area.left > left ? { ...area, left } : { ...area, right: area.right + 1 };
    document.tables.resize(table, grown);
  }
  if (cells !== undefined) sheet.enter(opening, cells);
  if (name !== undefined) document.tables.renameColumn(table, at, name);
  const column = table.columns[at];
  if (column === undefined) throw itemNotFound();
  return new PlacedColumn(table, column);
};

const remove = (placed: PlacedColumn): void => {
  const { table } = placed;
  table.sheet.assertUnprotected();
  if (table.columns.length === 1) throw new HostError('InvalidOperation', 'A table needs a column.');
  const left = table.area.left + placed.index;
  table.sheet.delete({ ...table.area, left, right: left }, 'Left');
};

const valuesOf = (placed: PlacedColumn): unknown => {
  const { sheet, area } = placed.range(placed.table.area);
  return shownValues(sheet.values(area));
};

export const tableColumnDefinitions: readonly Definition[] = [
  define<Table>('TableColumnCollection', {
    items: (table) => table.columns.map((column) => new PlacedColumn(table, column)),
    item: find,
    call: { Add: add },
  }),
  define<PlacedColumn>('TableColumn', {
    identity: ({ column }) => ({ Id: column.id }),
    get: {
      Name: ({ column }) => column.name,
      Index: ({ index }) => index,
      Values: valuesOf,
    },
    set: {
      Name: ({ table, index }, value) => {
        table.sheet.assertUnprotected();
        table.sheet.document.tables.renameColumn(table, index, readText(value));
      },
      Values: (placed, value) => {
        const { sheet, area } = placed.range(placed.table.area);
        sheet.enter(area, cellsOf(placed.table, value));
      },
    },
    link: { Filter: ({ table, index }) => new FilterPlace(table, index) },
    call: {
      Delete: remove,
      GetRange: (placed) => placed.range(placed.table.area),
      GetHeaderRowRange: (placed) => placed.range(placed.table.headerArea),
      GetDataBodyRange: (placed) => placed.range(placed.table.dataArea),
      GetTotalRowRange: (placed) => placed.range(placed.table.totalArea),
    },
  }),
];
