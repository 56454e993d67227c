import { message } from '../core';
import type { Wording } from '../locales';
import { formatAll } from './assignAll';
import { ownSheets } from './ownSheets';
import type { WorkbookFacts } from './reader/workbookFacts';

/** Heading of the stores: columns, and a word to whoever uncovers the sheet. */
const HEADING = ['key', 'part', 'text'];

/** Queues the making of the hidden sheets that are not there yet; returns them with their names. */
export function ensureOwnSheets(
  context: Excel.RequestContext,
  facts: WorkbookFacts,
  needed: { readonly lists: boolean; readonly rows: boolean },
  wording: Wording,
): { readonly name: string; readonly sheet: Excel.Worksheet }[] {
  const wanted = [
    ...[ownSheets.config, ownSheets.journal],
    ...(needed.lists ? [ownSheets.lists] : []),
    ...(needed.rows ? [ownSheets.rows] : []),
  ];
  const missing = wanted.filter((name) => !facts.ownSheets.has(name));
  return missing.map((name) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.visibility = 'VeryHidden';
    sheet.load('id');
    if (name === ownSheets.lists || name === ownSheets.rows) return { name, sheet };
    const heading = sheet.getRangeByIndexes(0, 0, 1, HEADING.length + 1);
    formatAll(heading, '@');
    heading.values = [[...HEADING, wording.text(message('workbook.store.note'))]];
    return { name, sheet };
  });
}
