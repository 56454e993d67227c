import { z } from 'zod';
import { readSection } from '../../core';
import type { Section, Sections } from '../../core';
import { lists as declaredLists } from '../../core/books';
import type { NamedList, SheetSpec } from '../../core/sheets';
import { hashText } from '../../core/text';
import type { Wording } from '../../locales';
import { absoluteReference } from '../address';
import { formatAll } from '../assignAll';
import type { Exchange } from '../exchange';
import { ownSheets } from '../ownSheets';
import { jsonTextBytes } from '../payload';
import { textForText } from './cellText';
import { listNames } from './listNames';

/** Where a list stands on the hidden list sheet, and a fingerprint of what it holds. */
interface Shelved {
  readonly column: number;
  readonly rows: number;
  readonly print: string;
}

/** Lists on the hidden sheet by id. Each takes two columns: key (dependent lists only) and value. */
export const shelfSection: Section<Readonly<Record<string, Shelved>>> = {
  key: 'workbook.lists',
  schema: z.record(z.string(), z.object({ column: z.number(), rows: z.number(), print: z.string() })),
  initial: {},
};

/** Rows of a list as they are written. */
type ListRows = readonly (readonly [key: string, value: string])[];

/** What lists are known from: sheets, or tables that are there already. */
type ListUser = Pick<SheetSpec, 'blocks' | 'lists'>;

/** What has to be shelved for some sheets, worked out without touching the workbook. */
export interface ShelfPlan {
  readonly section: Readonly<Record<string, Shelved>>;
  readonly writes: readonly { readonly id: string; readonly column: number; readonly rows: ListRows }[];
}

/** Lists the sheets' dropdowns refer to; those on the shelf with the same content stay where they are. */
export function planShelf(specs: readonly ListUser[], sections: Sections, wording: Wording): ShelfPlan {
  const shelf: Record<string, Shelved> = { ...readSection(sections, shelfSection) };
  const taken = new Set(Object.values(shelf).map(({ column }) => column));
  const writes: { id: string; column: number; rows: ListRows }[] = [];
  for (const id of referredLists(specs)) {
    const own = specs.flatMap((spec) => spec.lists ?? []).find((list) => list.id === id);
    const rows = own ? rowsOf(own, wording) : rowsOfDeclared(id);
    if (!rows || rows.length === 0) continue;
    const print = fingerprint(rows);
    if (shelf[id]?.print === print) continue;
    // The list's former column stays as it is until the names point at the new one; later runs reuse it.
    let column = 0;
    while (taken.has(column)) column += 2;
    taken.add(column);
    shelf[id] = { column, rows: rows.length, print };
    writes.push({ id, column, rows });
  }
  return { section: shelf, writes };
}

/** Writes the new lists into free columns; nothing refers to them before `nameLists`. */
export async function writeLists(exchange: Exchange, plan: ShelfPlan): Promise<void> {
  if (plan.writes.length === 0) return;
  const sheet = exchange.context.workbook.worksheets.getItem(ownSheets.lists);
  for (const { column, rows } of plan.writes) {
    await exchange.room(4, {
      sent: rows.reduce((sum, [key, value]) => sum + jsonTextBytes(key + value) + 4, 0),
    });
    const range = sheet.getRangeByIndexes(0, column, rows.length, 2);
    formatAll(range, '@');
    range.values = rows.map((row) => [...row]);
    for (const [row, texts] of rows.entries()) {
      for (const [offset, text] of texts.entries()) {
        const { value, format } = textForText(text);
        if (format === undefined) continue;
        await exchange.room(4);
        const cell = sheet.getRangeByIndexes(row, column + offset, 1, 1);
        formatAll(cell, format);
        cell.values = [[value]];
      }
    }
  }
}

/** Points the defined names at the new columns. Names already there keep every dropdown that uses them. */
export function nameLists(
  context: Excel.RequestContext,
  plan: ShelfPlan,
  existing: ReadonlyMap<string, Excel.NamedItem>,
): void {
  for (const { id, column, rows } of plan.writes) {
    const names = listNames(id);
    const area = (first: number, count: number) =>
      absoluteReference(ownSheets.lists, { row: 1, column: first + 1, rows: count, columns: 1 });
    const places: [string, string][] = [[names.values, area(column + 1, rows.length)]];
    if (rows.some(([key]) => key !== '')) {
      places.push([names.keys, area(column, rows.length)], [names.start, area(column, 1)]);
    }
    for (const [name, reference] of places) {
      const item = existing.get(name.toLowerCase());
      if (item) item.formula = `=${reference}`;
      else context.workbook.names.add(name, `=${reference}`).visible = false;
    }
  }
}

/** Defined names `nameLists` would add, so that a failed run can take them away again. */
export function newListNames(plan: ShelfPlan, existing: ReadonlyMap<string, unknown>): string[] {
  return plan.writes
    .flatMap(({ id }) => Object.values(listNames(id)) as string[])
    .filter((name) => !existing.has(name.toLowerCase()));
}

function referredLists(specs: readonly ListUser[]): Set<string> {
  const ids = new Set<string>();
  for (const { blocks, lists } of specs) {
    for (const list of lists ?? []) ids.add(list.id);
    for (const block of blocks) {
      if (block.kind !== 'table') continue;
      for (const { list } of block.columns) if (list) ids.add(list.list);
    }
  }
  return ids;
}

function rowsOf({ values = [], groups = [] }: NamedList, wording: Wording): ListRows {
  const worded = (value: unknown) =>
    typeof value === 'object' && value !== null ? wording.text(value as never) : String(value);
  return [
    ...values.map((value) => ['', worded(value)] as const),
    ...groups.flatMap((group) => group.values.map((value) => [group.key, worded(value)] as const)),
  ];
}

/** Lists the books declare hold the canonical names: cells keep the Chinese value in every locale. */
function rowsOfDeclared(id: string): ListRows | undefined {
  return declaredLists.get(id)?.values.map(({ value }) => ['', value.zh] as const);
}

/** Enough to notice a changed list. */
function fingerprint(rows: ListRows): string {
  const text = rows.map((row) => row.join('\t')).join('\n');
  return `${rows.length}-${hashText(text).toString(16)}`;
}
