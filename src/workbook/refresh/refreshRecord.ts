import { z } from 'zod';
import { readSection } from '../../core';
import type { Sections } from '../../core';
import type { TableBlock } from '../../core/sheets';
import type { Wording } from '../../locales';
import { cellText } from './cellText';
import { writtenGrid } from './writtenGrid';

const column = z.object({
  key: z.string().nullable(),
  header: z.string(),
  isRenamed: z.boolean().optional(),
});

const record = z.object({
  /** Title and note, to be recognised by. */
  heading: z.array(z.string()),
  /** Columns of the table and of the rows that left, as the last run left them. */
  columns: z.array(column),
  leavers: z.array(column).optional(),
  /** What the last run wrote into editable columns, by column: each text with the keys of its rows, all when left out. */
  written: z.record(
    z.string(),
    z.array(z.object({ text: z.string(), rows: z.array(z.string()).optional() })),
  ),
  /** What it wrote of the sheet's grids, by block id. */
  grids: z.record(z.string(), writtenGrid).optional(),
});
/** What a refreshed table looked like when the last run was done with it. */
export type RefreshRecord = z.infer<typeof record>;

const section = { key: 'workbook.refreshed', schema: z.record(z.string(), record), initial: {} };

/** The records by report id. */
export function refreshRecordsIn(sections: Sections): Readonly<Record<string, RefreshRecord>> {
  return readSection<Record<string, RefreshRecord>>(sections, section);
}

/** The records with some of them renewed, as a section to keep; `undefined` takes one out. */
export function withRefreshRecords(
  sections: Sections,
  renewed: ReadonlyMap<string, RefreshRecord | undefined>,
): Sections {
  if (renewed.size === 0) return {};
  const records = new Map<string, RefreshRecord | undefined>([
    ...Object.entries(refreshRecordsIn(sections)),
    ...renewed,
  ]);
  return { [section.key]: Object.fromEntries([...records].filter(([, each]) => each !== undefined)) };
}

/** Rows of a table beyond which no record of its editable cells is kept. */
const MOST_ROWS = 20_000;

/** The keys of rows by the text each has, those without one left out. */
function rowsByText(
  keys: readonly string[],
  textOf: (row: number) => string | undefined,
): ReadonlyMap<string, readonly string[]> {
  const rowsOf = new Map<string, string[]>();
  for (const [row, key] of keys.entries()) {
    const text = textOf(row);
    if (text === undefined) continue;
    const known = rowsOf.get(text);
    if (known) known.push(key);
    else rowsOf.set(text, [key]);
  }
  return rowsOf;
}

/** What is remembered of a table's editable columns: texts by row key. */
export function writtenTexts(
  { columns, rowCount }: TableBlock,
  keys: readonly string[],
  wording: Wording,
): RefreshRecord['written'] {
  const written: RefreshRecord['written'] = {};
  if (rowCount > MOST_ROWS) return written;
  for (const each of columns) {
    if (each.editable !== true) continue;
    const rowsOf = rowsByText(keys, (row) => cellText(each, row, wording));
    written[each.key] =
      rowsOf.size === 1
        ? [...rowsOf.keys()].map((text) => ({ text }))
        : Array.from(rowsOf, ([text, rows]) => ({ text, rows: [...rows] }));
  }
  return written;
}

/** What the last run wrote into the cell of an editable column, by row key; undefined where it is not known. */
export function writtenIn(
  { written }: RefreshRecord,
  columnKey: string,
): (rowKey: string) => string | undefined {
  const texts = written[columnKey] ?? [];
  const others = texts.find(({ rows }) => rows === undefined)?.text;
  const byRow = new Map(texts.flatMap(({ text, rows }) => (rows ?? []).map((row) => [row, text] as const)));
  return (rowKey) => byRow.get(rowKey) ?? others;
}

/** The texts of a run, and for rows that are out of the table what was last written about them. */
export function withLeavers(
  written: RefreshRecord['written'],
  before: RefreshRecord | undefined,
  leavers: readonly string[],
): RefreshRecord['written'] {
  if (!before || leavers.length === 0) return written;
  return Object.fromEntries(
    Object.entries(written).map(([key, texts]) => {
      const textOf = writtenIn(before, key);
      const rowsOf = rowsByText(leavers, (at) => textOf(leavers[at] ?? ''));
      return [key, [...texts, ...Array.from(rowsOf, ([text, rows]) => ({ text, rows: [...rows] }))]];
    }),
  );
}
