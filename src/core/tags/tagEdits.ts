import { recordCell } from '../books';
import type { Records, TagDefinition } from '../books';
import type { Message } from '../message';
import type { CellContent, CellEdit, Edit, NumberStyle } from '../sheets';
import type { CellScalar } from '../table';
import type { Serial } from '../units';
import { cellsOfRow, listForNewRows } from './rowPlaces';
import type { TagList } from './rowPlaces';
import type { KnownTag, TagOwner, TagRow } from './tagRows';

/** What a tag row shall say. */
export interface TagStatement {
  readonly value: CellContent;
  readonly evidence: CellContent;
  readonly updatedOn: Serial;
  /** 自动 or 人工. */
  readonly method: string;
}

/** A row the tag table does not have yet. */
export interface NewTagRow {
  readonly owner: TagOwner;
  readonly tag: KnownTag;
  readonly says: TagStatement;
}

const formats: Readonly<Record<keyof TagStatement, NumberStyle | undefined>> = {
  value: undefined,
  evidence: undefined,
  updatedOn: 'date',
  method: undefined,
};

/** Makes one row say something else: its value, and what the other columns the table has say about it. */
export function restatedRow(row: TagRow, says: TagStatement, cause: Message): CellEdit<CellContent>[] {
  return (Object.keys(formats) as (keyof TagStatement)[]).flatMap((key) =>
    cellEdit(row.records, row.record, key, says[key], cause),
  );
}

function cellEdit(
  records: Records,
  record: number,
  key: keyof TagStatement,
  after: CellContent,
  cause: Message,
): CellEdit<CellContent>[] {
  const cell = recordCell(records, key, record);
  if (cell === undefined || (cell.before ?? '') === (after ?? '')) return [];
  const format = formats[key];
  return [{ kind: 'cell', ...cell, after, ...(format === undefined ? {} : { format }), cause }];
}

/**
 * Takes rows out of their lists. A form's tag, and the last row a table keeps, lose what they say instead: Excel knows
 * no table without a row.
 */
export function removedRows(
  rows: readonly TagRow[],
  lists: ReadonlyMap<Records | null, TagList>,
  cause: Message,
): Edit[] {
  const left = new Map([...lists].map(([records, { rowCount }]) => [records, rowCount]));
  return rows.flatMap((row): Edit[] => {
    const list = lists.get(row.records);
    const others = (left.get(row.records) ?? 0) - 1;
    left.set(row.records, others);
    if (list === undefined || (others === 0 && list.freeRows.length === 0)) {
      return cellEdit(row.records, row.record, 'value', null, cause);
    }
    const place = row.records.rows[row.record] ?? 0;
    return [
      {
        kind: 'removeRow',
        sheet: row.records.sheet,
        row: place,
        column: list.firstColumn,
        before: cellsOfRow(list, place),
        cause,
      },
    ];
  });
}

/** Puts new rows into the tag table: into the rows it still has empty, then below them. */
export function addedRows(rows: readonly NewTagRow[], lists: Iterable<TagList>, cause: Message): Edit[] {
  const list = listForNewRows(lists);
  if (list === undefined || rows.length === 0) return [];
  const contents = rows.map((row) => contentOf(row));
  const free = list.freeRows.slice(0, rows.length);
  const filled = free.flatMap((sheetRow, index) =>
    [...list.columns].flatMap(([key, column]): Edit[] => {
      const after = contents[index]?.[key] ?? null;
      if (after === null) return [];
      return [
        {
          kind: 'cell',
          sheet: list.sheet.name,
          row: sheetRow,
          column,
          before: null,
          after,
          ...(key === 'updatedOn' ? { format: 'date' } : {}),
          cause,
        },
      ];
    }),
  );
  const rest = contents.slice(free.length).map((content) => {
    const cells = new Array<CellContent>(list.width).fill(null);
    for (const [key, column] of list.columns) cells[column - list.firstColumn] = content[key] ?? null;
    return cells;
  });
  if (rest.length === 0) return filled;
  return [
    ...filled,
    {
      kind: 'appendRows',
      sheet: list.sheet.name,
      ...(list.table === undefined ? {} : { table: list.table }),
      row: list.end,
      column: list.firstColumn,
      after: rest,
      cause,
    },
  ];
}

function contentOf({ owner, tag, says }: NewTagRow): Readonly<Record<string, CellContent>> {
  return {
    customerId: owner.id,
    customerName: owner.name,
    category: tag.category,
    tag: tag.name.zh,
    ...says,
  };
}

/** A value as the tag table keeps it: numbers of a number tag as numbers, everything else as text. */
export function storedValue(text: string, definition: TagDefinition | undefined): CellScalar {
  const number = Number(text);
  return definition?.kind === 'number' && text !== '' && String(number) === text ? number : text;
}
