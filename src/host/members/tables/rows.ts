import { columnsIn, rowsIn, type CellValue } from '../../cells';
import type { Table } from '../../document';
import { readList, readNumber, type Arguments } from '../../wire/arguments';
import { HostError, invalidArgument, itemNotFound } from '../../wire/errors';
import { shownValues } from '../../wire/cellValue';
import { define, type Definition } from '../define';
import { CellRange } from '../range/cells';
import { rowArea, rowCount, tableRows } from './tables';

/** A data row by its place. */
class TableRow {
  constructor(
    readonly table: Table,
    readonly index: number,
  ) {}

  get range(): CellRange {
    if (this.index >= rowCount(this.table)) throw itemNotFound();
    return new CellRange(this.table.sheet, rowArea(this.table, this.index, 1));
  }
}

/** Nobody has put a row into the table yet: it shows one empty row. */
const isEmpty = (table: Table): boolean =>
  rowCount(table) === 1 &&
  (table.sheet.formulas(table.dataArea)[0] ?? []).every((value) => value === null || value === '');

/**
 * Adds rows at an index, or at the end. Rows below the table move down when there is something in them.
 * @throws HostError InvalidOperation under a filter, as Excel refuses to insert into hidden rows
 */
const add = (table: Table, args: Arguments): TableRow => {
  const rows = args.has(1)
    ? tableRows(table, args.at(1))
    : [new Array<CellValue>(columnsIn(table.area)).fill('')];
  const { sheet } = table;
  sheet.assertUnprotected();
  const last = rowCount(table);
  const given = args.has(0) && args.number(0) !== -1 ? args.integer(0) : last;
  if (given < 0 || given > last) throw invalidArgument('There is no such row in the table.');
  if (table.criteria.size > 0 && given < last) {
    throw new HostError('InvalidOperation', 'Rows cannot be inserted into a filtered table.');
  }
  const filling = isEmpty(table) && !args.has(0);
  const index = filling ? 0 : given;
  const opened = filling ? rows.length - 1 : rows.length;
  if (opened > 0) openRows(table, filling ? 1 : index, opened);
  sheet.enter(rowArea(table, index, rows.length), rows);
  return new TableRow(table, index);
};

const openRows = (table: Table, index: number, count: number): void => {
  const { sheet } = table;
  const opening = rowArea(table, index, count);
  const inside = index < rowCount(table);
  const below = { ...opening, top: table.area.bottom + 1, bottom: table.area.bottom + count };
  const free = sheet.values(below).every((row) => row.every((value) => value === null));
  if (inside || table.showTotals || !free) sheet.insert(opening, 'Down');
  const grown = rowsIn(table.area);
  // Rows opened inside the table have widened it already.
  if (!inside && table.area.bottom < opening.bottom + (table.showTotals ? 1 : 0)) {
    table.area = { ...table.area, bottom: table.area.top + grown + count - 1 };
  }
  sheet.document.tableAltered(table);
};

const remove = (table: Table, index: number, count: number): void => {
  if (index < 0 || index + count > rowCount(table)) throw itemNotFound();
  table.sheet.assertUnprotected();
  if (count === rowCount(table)) {
    // A table keeps one row; when the last goes, it is emptied.
    table.sheet.clear(rowArea(table, 0, 1), 'Contents');
    if (count > 1) table.sheet.delete(rowArea(table, 1, count - 1), 'Up');
  } else table.sheet.delete(rowArea(table, index, count), 'Up');
};

const valuesOf = ({ range }: TableRow): unknown => shownValues(range.sheet.values(range.area));

export const tableRowDefinitions: readonly Definition[] = [
  define<Table>('TableRowCollection', {
    items: (table) => Array.from({ length: rowCount(table) }, (_, index) => new TableRow(table, index)),
    call: {
      Add: add,
      GetCount: rowCount,
      DeleteRowsAt: (table, args) => {
        remove(table, args.integer(0), args.integer(1, 1));
      },
      DeleteRows: (table, args) => {
        const indices = readList(args.at(0)).map((row) =>
          row instanceof TableRow ? row.index : readNumber(row),
        );
        for (const index of [...new Set(indices)].sort((a, b) => b - a)) remove(table, index, 1);
      },
    },
    get: { Count: rowCount },
  }),
  define<TableRow>('TableRow', {
    get: { Index: ({ index }) => index, Values: valuesOf },
    set: {
      Values: ({ table, range }, value) => {
        range.sheet.enter(range.area, tableRows(table, value));
      },
    },
    call: {
      GetRange: ({ range }) => range,
      Delete: ({ table, index }) => {
        remove(table, index, 1);
      },
    },
  }),
];
