import { bookOfTable, bookReportId, books, partsOf } from '../books';
import type { RecordSet, Records } from '../books';
import { CellKind, columnUnder, scalarAt, tableNow } from '../table';
import type { Area, CellScalar, NativeTable, SheetTable } from '../table';

/** A tag table as something rows can be put into and taken out of; forms are neither. */
export interface TagList {
  readonly sheet: SheetTable;
  /** Name of the Excel table it is; `undefined` for a plain list. */
  readonly table?: string;
  /** Sheet columns of its fields, by key. */
  readonly columns: ReadonlyMap<string, number>;
  /** Sheet columns it takes. */
  readonly firstColumn: number;
  readonly width: number;
  readonly rowCount: number;
  /** Sheet rows at its end that are still empty. */
  readonly freeRows: readonly number[];
  /** Sheet row below its last. */
  readonly end: number;
}

/** Every list of tags in the workbook, by the records read from it; `null` is the add-in's own that is still empty. */
export function tagLists(
  set: RecordSet,
  sheets: readonly SheetTable[],
): ReadonlyMap<Records | null, TagList> {
  const lists = new Map<Records | null, TagList>();
  for (const records of partsOf(set, 'tags')) {
    const sheet = sheets.find(({ name }) => name === records.sheet);
    const list = sheet && listOfRecords(records, sheet);
    if (list) lists.set(records, list);
  }
  const own = sheets.find(isOwnTagSheet);
  const empty = own && ![...lists.values()].some(({ sheet }) => sheet === own) ? emptyList(own) : undefined;
  if (empty) lists.set(null, empty);
  return lists;
}

const isOwnTagSheet = ({ reportId }: SheetTable) => reportId === bookReportId('tags');

function listOfRecords(records: Records, sheet: SheetTable): TagList | undefined {
  // Nobody knows where a list without a row ends; the add-in's own is known by its table.
  if (records.count === 0) return undefined;
  const fields = Object.entries(records.fields);
  if (fields.some(([, field]) => field?.cellRows !== undefined)) return undefined;
  const columns = new Map(
    fields.flatMap(([key, field]) => (field && field.column > 0 ? [[key, field.column] as const] : [])),
  );
  const taken = [...columns.values(), ...records.carried.map(({ column }) => column)];
  const last = records.rows.reduce((greatest, row) => Math.max(greatest, row), 0);
  const table = sheet.nativeTables.find(({ area }) => contains(area, last, taken[0] ?? 0));
  if (table) return { ...placeOfTable(sheet, table, last), columns, rowCount: records.count };
  const firstColumn = Math.min(...taken);
  const width = Math.max(...taken) - firstColumn + 1;
  return { sheet, columns, firstColumn, width, rowCount: records.count, freeRows: [], end: last + 1 };
}

/** The add-in's own tag table before anything is in it: its headers still are the fields' titles. */
function emptyList(sheet: SheetTable): TagList | undefined {
  const table = sheet.nativeTables.find(({ name }) => bookOfTable(name) === 'tags');
  if (!table?.hasHeader) return undefined;
  const headed = tableNow(sheet, table).columns;
  const columns = new Map(
    books.tags.fields.flatMap(({ key, title }) => {
      const column = columnUnder(headed, title);
      return column ? [[key, column.sheetColumn] as const] : [];
    }),
  );
  if (!columns.has('tag') || !columns.has('value')) return undefined;
  return { ...placeOfTable(sheet, table, table.area.row), columns, rowCount: 0 };
}

function placeOfTable(sheet: SheetTable, { name, area, hasTotals }: NativeTable, last: number) {
  const { column: firstColumn, columns: width } = area;
  const end = area.row + area.rows - (hasTotals ? 1 : 0);
  const freeRows: number[] = [];
  for (let row = end - 1; row > last && isEmptyRow(sheet, row, firstColumn, width); row -= 1) {
    freeRows.unshift(row);
  }
  return { sheet, table: name, firstColumn, width, freeRows, end };
}

/** Where new rows go: the tag table the add-in made, else the one with the most rows. */
export function listForNewRows(lists: Iterable<TagList>): TagList | undefined {
  const all = [...lists];
  return all.find(({ sheet }) => isOwnTagSheet(sheet)) ?? all.sort((a, b) => b.rowCount - a.rowCount)[0];
}

/** All cells of a row of the list. */
export function cellsOfRow({ sheet, firstColumn, width }: TagList, row: number): readonly CellScalar[] {
  return Array.from({ length: width }, (_, offset) => {
    const column = sheet.columns[firstColumn + offset - sheet.firstColumn];
    return column === undefined ? null : scalarAt(column, row - sheet.firstRow);
  });
}

function isEmptyRow(sheet: SheetTable, row: number, firstColumn: number, width: number): boolean {
  for (let column = firstColumn; column < firstColumn + width; column += 1) {
    const kind = sheet.columns[column - sheet.firstColumn]?.kinds[row - sheet.firstRow];
    if (kind !== undefined && kind !== CellKind.empty) return false;
  }
  return true;
}

function contains({ row, column, rows, columns }: Area, cellRow: number, cellColumn: number): boolean {
  return cellRow >= row && cellRow < row + rows && cellColumn >= column && cellColumn < column + columns;
}
