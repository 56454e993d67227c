import type { ReadSheet } from '../intake';
import { message } from '../message';
import type { Message } from '../message';
import type { Column } from '../table';
import { tidy } from '../text';
import type { FieldKind } from './fieldKind';
import { cellText } from './preparedFields';
import type { MatchField } from './preparedFields';
import { recogniseFields, withEmails } from './recogniseFields';
import { isChineseRegistration, isRegistration, registrationFields } from './registrationFields';
import { columnsOf, concatenated, gather, tableRowsOf } from './tableRows';
import type { ShownColumn, TableRows } from './tableRows';

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
  /** By record, who looks after it (负责人); empty for nobody. */
  readonly owners: readonly string[];
}

/** A column the user chose and what it holds. */
export interface ChosenField {
  readonly column: string;
  readonly kind: FieldKind;
}

/** Chooses the rows and columns to compare: the user's columns, else the registration, else the largest table. */
export function matchSource(
  read: readonly ReadSheet[],
  chosen: readonly ChosenField[] | undefined,
): MatchSource | Message {
  const tables = tableRowsOf(read);
  if (chosen && chosen.length > 0) return chosenSource(tables, chosen);
  const registrations = tables.filter(isRegistration);
  const [first] = registrations;
  if (first && registrations.every(isChineseRegistration))
    return sourceOf(registrations, registrationFields(registrations));
  const largest =
    first ??
    tables.reduce<TableRows | undefined>(
      (best, next) => (best && best.rows.length >= next.rows.length ? best : next),
      undefined,
    );
  if (!largest || largest.rows.length === 0) return message('duplicates.noTable');
  const fields = tableFields(largest);
  return fields.length === 0 ? message('duplicates.noColumns') : sourceOf([largest], fields);
}

/**
 * The rows of two lists that are compared with each other. A list is the registrations on its sheets, else the largest
 * table there; what is compared are the columns both lists have, whatever they are called.
 */
export function pairedSource(
  lists: readonly (readonly ReadSheet[])[],
  chosen: readonly ChosenField[] | undefined,
): MatchSource | Message {
  const parts = lists.map((read) => {
    const tables = tableRowsOf(read).filter(({ rows }) => rows.length > 0);
    const registrations = tables.filter(isRegistration);
    return registrations.length > 0
      ? registrations
      : [...tables].sort((a, b) => b.rows.length - a.rows.length).slice(0, 1);
  });
  if (parts.some(({ length }) => length === 0)) return message('duplicates.noTable');
  const tables = parts.flat();
  const missing = missingColumn(tables, chosen ?? []);
  if (missing) return missing;
  const registered = tables.every((table) => isChineseRegistration(table));
  const fields =
    chosen && chosen.length > 0
      ? chosenFields(tables, chosen)
      : registered
        ? registrationFields(tables)
        : sharedFields(tables);
  return fields.length === 0 ? message('duplicates.noColumns') : sourceOf(tables, withEmails(fields));
}

/** The records at the top of a source. */
export function firstRecords(source: MatchSource, count: number): MatchSource {
  const records = Math.min(count, source.records);
  const cut = <Item extends { readonly column: Column }>(item: Item): Item => ({
    ...item,
    column: {
      ...item.column,
      kinds: item.column.kinds.subarray(0, records),
      values: item.column.values.subarray(0, records),
    },
  });
  return {
    fields: source.fields.map(cut),
    records,
    sheets: source.sheets.slice(0, records),
    rows: source.rows.subarray(0, records),
    shown: source.shown.map(cut),
    ids: source.ids.slice(0, records),
    owners: source.owners.slice(0, records),
  };
}

/** What a table has to compare by, from its headers and cells alone. */
function tableFields(table: TableRows): MatchField[] {
  return recogniseFields(columnsOf(table).map(({ header, column }) => ({ name: header, column })));
}

/** Fields of the first table with what the others have of the same kind below them. */
function sharedFields(tables: readonly TableRows[]): MatchField[] {
  const [first = [], ...others] = tables.map((table) => {
    const own = isChineseRegistration(table) ? registrationFields([table]) : tableFields(table);
    return [...own];
  });
  return first.flatMap((field): MatchField[] => {
    const counterparts = others.map((fields) => {
      const sameName = fields.findIndex(({ name, kind }) => name === field.name && kind === field.kind);
      const at = sameName >= 0 ? sameName : fields.findIndex(({ kind }) => kind === field.kind);
      return at < 0 ? undefined : fields.splice(at, 1)[0];
    });
    if (counterparts.every((each) => each === undefined)) return [];
    const columns = [field, ...counterparts].map(
      (each, at) => [each?.column, tables[at]?.rows.length ?? 0] as const,
    );
    return [{ ...field, column: concatenated(columns) }];
  });
}

function chosenSource(tables: readonly TableRows[], chosen: readonly ChosenField[]): MatchSource | Message {
  const table = tables.find((each) => chosen.every(({ column }) => columnNamed(each, column)));
  if (table) return sourceOf([table], withEmails(chosenFields([table], chosen)));
  return missingColumn(tables, chosen) ?? message('duplicates.noTable');
}

function missingColumn(tables: readonly TableRows[], chosen: readonly ChosenField[]): Message | undefined {
  const lost = chosen.find(({ column }) => !tables.some((each) => columnNamed(each, column)));
  return lost && message('duplicates.columnMissing', { column: lost.column });
}

/** The user's columns in all of the tables; cells of a table without such a column are empty. */
function chosenFields(tables: readonly TableRows[], chosen: readonly ChosenField[]): MatchField[] {
  return chosen.map(({ column, kind }) => ({
    name: column,
    label: column,
    kind,
    column: concatenated(
      tables.map((table) => {
        const cells = columnNamed(table, column)?.cells;
        return [cells && gather(cells, table.indexes), table.rows.length];
      }),
    ),
  }));
}

function columnNamed({ table }: TableRows, name: string) {
  const fold = (text: string) => tidy(text).toLowerCase();
  return table.columns.find(({ label }) => fold(label) === fold(name));
}

function sourceOf(tables: readonly TableRows[], fields: readonly MatchField[]): MatchSource {
  // One column for what is one field, whatever each sheet calls it.
  const shown = new Map<string, (ShownColumn | undefined)[]>();
  tables.forEach((table, at) => {
    for (const column of columnsOf(table)) {
      const key = column.places[0]?.key ?? column.header;
      const columns = shown.get(key) ?? [];
      columns[at] ??= column;
      shown.set(key, columns);
    }
  });
  const texts = (key: string) => {
    const column = concatenated(
      tables.map(({ records, rows }) => [records?.fields[key]?.clean, rows.length]),
    );
    return Array.from(column.kinds, (_, record) => cellText(column, record) ?? '');
  };
  return {
    fields,
    records: tables.reduce((sum, { rows }) => sum + rows.length, 0),
    sheets: tables.flatMap(({ sheet, rows }) => Array.from(rows, () => sheet)),
    rows: Int32Array.from(tables.flatMap(({ rows }) => Array.from(rows))),
    shown: Array.from(shown.values(), (columns) => ({
      header: columns.find((each) => each !== undefined)?.header ?? '',
      column: concatenated(tables.map(({ rows }, at) => [columns[at]?.column, rows.length])),
      places: columns.flatMap((each) => each?.places ?? []),
    })),
    ids: texts('customerId'),
    owners: texts('owner'),
  };
}
