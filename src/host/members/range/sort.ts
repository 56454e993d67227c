import { sortArea, type SortField, type SortOptions, type Table } from '../../document';
import { readList, readNumber, readRecord, type Arguments } from '../../wire/arguments';
import { invalidArgument } from '../../wire/errors';
import { define, type Definition } from '../define';
import type { CellRange } from './cells';
import { normaliseColor } from './colors';

const readField = (value: unknown): SortField => {
  const given = readRecord(value);
  const sortOn = given['sortOn'] ?? 'Value';
  if (sortOn !== 'Value' && sortOn !== 'CellColor' && sortOn !== 'FontColor') {
    throw invalidArgument(`Sorting on ${JSON.stringify(sortOn)} is not supported.`);
  }
  return {
    key: readNumber(given['key']),
    ascending: given['ascending'] !== false,
    sortOn,
    ...(given['color'] === null || given['color'] === undefined
      ? {}
      : { color: normaliseColor(given['color']) }),
  };
};

const readFields = (args: Arguments): SortField[] => readList(args.at(0)).map(readField);

/** The order a table was last put in. */
const lastSorts = new WeakMap<Table, { fields: readonly SortField[]; matchCase: boolean }>();

const sortTable = (table: Table, fields: readonly SortField[], matchCase: boolean): void => {
  sortArea(table.sheet, table.dataArea, fields, { matchCase, hasHeaders: false, orientation: 'Rows' });
  lastSorts.set(table, { fields, matchCase });
};

export const sorts: readonly Definition[] = [
  define<CellRange>('RangeSort', {
    call: {
      Apply: ({ sheet, area }, args) => {
        const options: SortOptions = {
          matchCase: args.flag(1),
          hasHeaders: args.flag(2),
          orientation: args.text(3, 'Rows') === 'Columns' ? 'Columns' : 'Rows',
        };
        sortArea(sheet, area, readFields(args), options);
      },
    },
  }),
  define<Table>('TableSort', {
    get: {
      Fields: (table) => lastSorts.get(table)?.fields ?? [],
      MatchCase: (table) => lastSorts.get(table)?.matchCase ?? false,
      Method: () => 'PinYin',
    },
    call: {
      Apply: (table, args) => {
        sortTable(table, readFields(args), args.flag(1));
      },
      // The rows stay as they are; only the marks in the header go.
      Clear: (table) => {
        lastSorts.delete(table);
      },
      Reapply: (table) => {
        const last = lastSorts.get(table);
        if (last !== undefined) sortTable(table, last.fields, last.matchCase);
      },
    },
  }),
];
