import { books } from '../books';
import type { FieldType, Records } from '../books';
import type { FoundTable, ReadSheet, ReadTable } from '../intake';
import { message } from '../message';
import type { Message } from '../message';
import { CellKind, columnLength } from '../table';
import type { Column } from '../table';
import { isChineseName, tidy } from '../text';
import type { FieldKind } from './fieldKind';
import { cellText } from './preparedFields';
import type { MatchField } from './preparedFields';
import { recogniseFields, withEmails } from './recogniseFields';

/** The rows to look for duplicates in: what to compare, and where each row stands. */
export interface MatchSource {
  readonly fields: readonly MatchField[];
  readonly records: number;
  /** By record: its sheet and sheet row from 1. */
  readonly sheets: readonly string[];
  readonly rows: Int32Array;
  /** All columns of the rows, for showing them. */
  readonly shown: readonly ShownColumn[];
  /** By record, its 客户编号; empty for none. */
  readonly ids: readonly string[];
}

export interface ShownColumn {
  readonly header: string;
  readonly column: Column;
  /** Where the column stands, by sheet. */
  readonly places: readonly ColumnPlace[];
}

/** A column of a sheet. */
export interface ColumnPlace {
  readonly sheet: string;
  /** From 1; 0 when it was put together from cells of a form or a heading. */
  readonly column: number;
  /** The field it is mapped to; its header where it is carried along. */
  readonly key: string;
}

/** A column the user chose and what it holds. */
export interface ChosenField {
  readonly column: string;
  readonly kind: FieldKind;
}

/** Which fields of a registration tell customers apart, and how they are compared. */
const kindsByType: Partial<Readonly<Record<FieldType, FieldKind>>> = {
  company: 'company',
  person: 'person',
  phone: 'phone',
  email: 'email',
  region: 'region',
  city: 'region',
  uscc: 'code',
};
const kindsByKey: Readonly<Record<string, FieldKind>> = {
  customerName: 'company',
  contact: 'person',
  address: 'address',
  birthday: 'date',
};

/** One table's rows: indexes into its columns' cells, and the sheet row of each. */
interface TableRows {
  readonly sheet: string;
  readonly table: FoundTable;
  readonly indexes: Int32Array;
  readonly rows: Int32Array;
  readonly records?: Records;
}

/** Chooses the rows and columns to compare: the user's columns, else the registration, else the largest table. */
export function matchSource(
  read: readonly ReadSheet[],
  chosen: readonly ChosenField[] | undefined,
): MatchSource | Message {
  const tables = read
    .filter(({ unused }) => unused === undefined || unused === 'noBook')
    .flatMap(({ sheet, tables: own }) =>
      own.map((table) => tableRows(sheet.view.table.name, sheet.view.table.firstRow, table)),
    );
  if (chosen && chosen.length > 0) return chosenSource(tables, chosen);
  const registrations = tables.filter(
    ({ records }) => records?.book === 'registration' && records.fields['customerName'],
  );
  const [first] = registrations;
  if (first && registrations.every(isChinese)) return registrationSource(registrations);
  const largest =
    first ??
    tables.reduce<TableRows | undefined>(
      (best, next) => (best && best.rows.length >= next.rows.length ? best : next),
      undefined,
    );
  if (!largest || largest.rows.length === 0) return message('duplicates.noTable');
  const fields = recogniseFields(columnsOf(largest).map(({ header, column }) => ({ name: header, column })));
  return fields.length === 0 ? message('duplicates.noColumns') : sourceOf([largest], fields);
}

function tableRows(sheet: string, firstRow: number, { recognised, extracted }: ReadTable): TableRows {
  const { table } = recognised;
  if (extracted) {
    const { rows } = extracted.records;
    const indexes = table.blockRows ? Int32Array.from(rows.keys()) : rows.map((row) => row - firstRow);
    return { sheet, table, indexes, rows, records: extracted.records };
  }
  const indexes: number[] = [];
  for (let index = table.from; index <= table.to; index += 1) {
    if (table.columns.some(({ cells }) => cells.kinds[index] !== CellKind.empty)) indexes.push(index);
  }
  return {
    sheet,
    table,
    indexes: Int32Array.from(indexes),
    rows: Int32Array.from(indexes, (index) => table.blockRows?.[index] ?? index + firstRow),
  };
}

function chosenSource(tables: readonly TableRows[], chosen: readonly ChosenField[]): MatchSource | Message {
  const fold = (text: string) => tidy(text).toLowerCase();
  const find = (table: TableRows, name: string) =>
    table.table.columns.find(({ label }) => fold(label) === fold(name));
  const table = tables.find((each) => chosen.every(({ column }) => find(each, column)));
  if (!table) {
    const lost = chosen.find(({ column }) => !tables.some((each) => find(each, column)));
    return lost
      ? message('duplicates.columnMissing', { column: lost.column })
      : message('duplicates.noTable');
  }
  const fields = chosen.flatMap(({ column, kind }): MatchField[] => {
    const source = find(table, column);
    return source
      ? [{ name: source.label, label: source.label, kind, column: gather(source.cells, table.indexes) }]
      : [];
  });
  return sourceOf([table], withEmails(fields));
}

function registrationSource(tables: readonly TableRows[]): MatchSource {
  const parts = tables.flatMap(({ records }) => (records ? [records] : []));
  const persons = parts.every((records) => !hasCompanies(records));
  const fields: MatchField[] = [];
  for (const { key, title, type } of books.registration.fields) {
    const kind = kindsByKey[key] ?? kindsByType[type];
    if (kind === undefined || type === 'customerId' || !parts.some((records) => records.fields[key]))
      continue;
    const own = key === 'customerName' && persons ? 'person' : kind;
    if (key === 'owner') continue;
    fields.push({
      name: key,
      label: title,
      kind: own,
      column: concatenated(parts.map((records) => [records.fields[key]?.clean, records.count])),
    });
  }
  return sourceOf(tables, fields);
}

function sourceOf(tables: readonly TableRows[], fields: readonly MatchField[]): MatchSource {
  const headers = new Map<string, (ShownColumn | undefined)[]>();
  tables.forEach((table, at) => {
    for (const shown of columnsOf(table)) {
      const columns = headers.get(shown.header) ?? [];
      columns[at] ??= shown;
      headers.set(shown.header, columns);
    }
  });
  const ids = concatenated(
    tables.map(({ records, rows }) => [records?.fields['customerId']?.clean, rows.length]),
  );
  return {
    fields,
    records: tables.reduce((sum, { rows }) => sum + rows.length, 0),
    sheets: tables.flatMap(({ sheet, rows }) => Array.from(rows, () => sheet)),
    rows: Int32Array.from(tables.flatMap(({ rows }) => Array.from(rows))),
    shown: Array.from(headers, ([header, columns]) => ({
      header,
      column: concatenated(tables.map(({ rows }, at) => [columns[at]?.column, rows.length])),
      places: columns.flatMap((each) => each?.places ?? []),
    })),
    ids: Array.from({ length: columnLength(ids) }, (_, record) => cellText(ids, record) ?? ''),
  };
}

function columnsOf({ sheet, table, indexes, records }: TableRows): ShownColumn[] {
  const keys = new Map(
    Object.entries(records?.fields ?? {}).map(([key, field]) => [field?.column ?? 0, key] as const),
  );
  return table.columns
    .filter(({ label }) => label !== '')
    .map(({ label, cells, sheetColumn }) => ({
      header: label,
      column: gather(cells, indexes),
      places: [{ sheet, column: sheetColumn, key: keys.get(sheetColumn) ?? label }],
    }));
}

function isChinese({ records }: TableRows): boolean {
  return shareOf(records?.fields['customerName']?.clean.dictionary ?? [], isChineseName) > 0.5;
}

/** Names longer than a person's, for most rows. */
function hasCompanies(records: Records): boolean {
  return shareOf(records.fields['customerName']?.clean.dictionary ?? [], (name) => name.length > 4) > 0.5;
}

function shareOf(texts: readonly string[], test: (text: string) => boolean): number {
  return texts.length === 0 ? 0 : texts.filter(test).length / texts.length;
}

/** The cells at some indexes, sharing the dictionary. */
function gather({ kinds, values, dictionary }: Column, indexes: Int32Array): Column {
  return {
    kinds: Uint8Array.from(indexes, (index) => kinds[index] ?? CellKind.empty),
    values: Float64Array.from(indexes, (index) => values[index] ?? 0),
    dictionary,
  };
}

/** Columns below each other; a missing one is empty cells. */
function concatenated(parts: readonly (readonly [column: Column | undefined, count: number])[]): Column {
  const count = parts.reduce((sum, [, rows]) => sum + rows, 0);
  const kinds = new Uint8Array(count);
  const values = new Float64Array(count);
  const dictionary: string[] = [];
  let at = 0;
  for (const [column, rows] of parts) {
    if (column) {
      kinds.set(column.kinds.subarray(0, rows), at);
      for (let row = 0; row < rows; row += 1) {
        const isText = column.kinds[row] === CellKind.text || column.kinds[row] === CellKind.error;
        values[at + row] = (column.values[row] ?? 0) + (isText ? dictionary.length : 0);
      }
      for (const text of column.dictionary) dictionary.push(text);
    }
    at += rows;
  }
  return { kinds, values, dictionary };
}
