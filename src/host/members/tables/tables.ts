import { areaOf, columnsIn, rowsIn, type Area, type CellValue } from '../../cells';
import type { Table } from '../../document';
import { readFlag, readText, type Arguments } from '../../wire/arguments';
import { invalidArgument, itemNotFound } from '../../wire/errors';
import { define, type Definition } from '../define';
import { CellRange, rangeAt, rangeOf } from '../range/cells';
import { tableFilterCalls } from './filters';
import type { TableScope } from './scope';

const partOf = (table: Table, area: Area | undefined): CellRange => {
  if (area === undefined) throw itemNotFound('The table has no such row.');
  return new CellRange(table.sheet, area);
};

const add = ({ document, sheet }: TableScope, args: Arguments): Table => {
  const given = args.at(0);
  const home = sheet ?? document.activeSheet;
  const range = given instanceof CellRange ? given : rangeAt(document, home, readText(given));
  return document.tables.add(range.sheet, { area: range.area, hasHeaders: args.flag(1) });
};

/** A flag of the table's look. */
const flag = (
  name:
    | 'showBandedRows'
    | 'showBandedColumns'
    | 'highlightFirstColumn'
    | 'highlightLastColumn'
    | 'showFilterButton',
) => ({
  get: (table: Table): boolean => table[name],
  set: (table: Table, value: unknown): void => {
    table.sheet.assertUnprotected();
    table[name] = readFlag(value);
    table.sheet.document.tableAltered(table);
  },
});

const flags = {
  ShowBandedRows: flag('showBandedRows'),
  ShowBandedColumns: flag('showBandedColumns'),
  HighlightFirstColumn: flag('highlightFirstColumn'),
  HighlightLastColumn: flag('highlightLastColumn'),
  ShowFilterButton: flag('showFilterButton'),
};

/** Shows or hides the totals row; its cells come and go below the data. */
const showTotals = (table: Table, shown: boolean): void => {
  if (shown === table.showTotals) return;
  const { sheet, area } = table;
  sheet.assertUnprotected();
  if (shown) {
    const below: Area = { ...area, top: area.bottom + 1, bottom: area.bottom + 1 };
    const [row = []] = sheet.values(below);
    if (row.some((value) => value !== null)) sheet.insert(below, 'Down');
    table.area = { ...area, bottom: area.bottom + 1 };
    table.showTotals = true;
    const cells = table.columns.map((column): CellValue => column.totalFormula ?? column.totalLabel ?? '');
    sheet.enter({ ...area, top: area.bottom + 1, bottom: area.bottom + 1 }, [cells]);
  } else {
    table.showTotals = false;
    sheet.delete({ ...area, top: area.bottom }, 'Up');
    table.area = { ...area, bottom: area.bottom - 1 };
  }
  sheet.document.tableAltered(table);
};

/** Shows or hides the header row; its cells are emptied but stay where they are. */
const showHeaders = (table: Table, shown: boolean): void => {
  if (shown === table.showHeaders) return;
  const { sheet, area } = table;
  sheet.assertUnprotected();
  if (shown) {
    table.area = { ...area, top: area.top - 1 };
    table.showHeaders = true;
    sheet.store({ ...table.area, bottom: table.area.top }, [table.columns.map(({ name }) => name)]);
  } else {
    sheet.clear({ ...area, bottom: area.top }, 'Contents');
    table.area = { ...area, top: area.top + 1 };
    table.showHeaders = false;
  }
  sheet.document.tableAltered(table);
};

/** A table's style is kept by name: https://learn.microsoft.com/javascript/api/excel/excel.table#excel-excel-table-style-member */
const styleName = /^(TableStyle(Light|Medium|Dark)\d{1,2})?$/;

const setStyle = (table: Table, value: unknown): void => {
  const style = readText(value);
  if (!styleName.test(style)) throw invalidArgument(`There is no table style "${style}".`);
  table.sheet.assertUnprotected();
  table.style = style;
  table.sheet.document.tableAltered(table);
};

export const tables: readonly Definition[] = [
  define<TableScope>('TableCollection', {
    items: (scope) => scope.tables,
    item: (scope, key) => scope.find(String(key)),
    owner: ({ sheet }) => sheet?.id ?? 'Workbook',
    call: { Add: add },
  }),
  define<TableScope>('TableScopedCollection', {
    items: (scope) => scope.tables,
    item: (scope, key) => scope.find(String(key)),
    call: {
      GetFirst: (scope) => {
        const [first] = scope.tables;
        if (first === undefined) throw itemNotFound();
        return first;
      },
    },
  }),
  define<Table>('Table', {
    identity: ({ id }) => ({ Id: id }),
    get: {
      Name: ({ name }) => name,
      LegacyId: ({ id }) => id,
      ShowHeaders: (table) => table.showHeaders,
      ShowTotals: (table) => table.showTotals,
      Style: ({ style }) => style,
      ...Object.fromEntries(Object.entries(flags).map(([name, { get }]) => [name, get])),
    },
    set: {
      Name: (table, value) => {
        table.sheet.document.tables.rename(table, readText(value));
      },
      ShowHeaders: (table, value) => {
        showHeaders(table, readFlag(value));
      },
      ShowTotals: (table, value) => {
        showTotals(table, readFlag(value));
      },
      Style: setStyle,
      ...Object.fromEntries(Object.entries(flags).map(([name, { set }]) => [name, set])),
    },
    link: {
      Columns: (table) => table,
      Rows: (table) => table,
      AutoFilter: (table) => table,
      Sort: (table) => table,
      Worksheet: ({ sheet }) => sheet,
    },
    call: {
      ...tableFilterCalls,
      Delete: (table) => {
        table.sheet.assertUnprotected();
        table.sheet.document.tables.delete(table);
      },
      ConvertToRange: (table) => {
        const range = new CellRange(table.sheet, table.area);
        table.sheet.document.tables.convertToRange(table);
        return range;
      },
      GetRange: (table) => partOf(table, table.area),
      GetHeaderRowRange: (table) => partOf(table, table.headerArea),
      GetDataBodyRange: (table) => partOf(table, table.dataArea),
      GetTotalRowRange: (table) => partOf(table, table.totalArea),
      Resize: (table, args, { document }) => {
        const range = rangeOf(document, table.sheet, args.at(0));
        if (range.sheet !== table.sheet) throw invalidArgument('A table cannot move to another sheet.');
        document.tables.resize(table, range.area);
      },
    },
  }),
];

/** Rows of values for a table, checked against its width. */
export const tableRows = (table: Table, value: unknown): CellValue[][] => {
  const rows = Array.isArray(value) ? (value as unknown[]) : [[value]];
  const width = columnsIn(table.area);
  const matrix = rows.every(Array.isArray) ? (rows as CellValue[][]) : [rows as CellValue[]];
  if (matrix.some((row) => row.length !== width)) {
    throw invalidArgument(`A row of the table has ${width} values.`);
  }
  return matrix;
};

/** The area of some data rows. */
export const rowArea = (table: Table, index: number, count: number): Area =>
  areaOf(table.dataArea.top + index, table.area.left, count, columnsIn(table.area));

/** Number of data rows. */
export const rowCount = (table: Table): number => rowsIn(table.dataArea);
