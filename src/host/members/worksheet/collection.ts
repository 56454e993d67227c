import type { Document, Sheet } from '../../document';
import type { Arguments } from '../../wire/arguments';
import { itemNotFound } from '../../wire/errors';
import { define, type Definition } from '../define';

const shown = (document: Document, args: Arguments): Sheet[] =>
  document.sheets.filter(({ visibility }) => !args.flag(0) || visibility === 'Visible');

const end = (sheet: Sheet | undefined): Sheet => {
  if (sheet === undefined) throw itemNotFound();
  return sheet;
};

export const worksheetCollection: readonly Definition[] = [
  define<Document>('WorksheetCollection', {
    items: ({ sheets }) => sheets,
    item: (document, key) => document.sheet(String(key)),
    call: {
      Add: (document, args) => document.addSheet(args.has(0) ? args.text(0) : undefined),
      GetActiveWorksheet: (document) => document.activeSheet,
      GetCount: (document, args) => shown(document, args).length,
      GetFirst: (document, args) => end(shown(document, args)[0]),
      GetLast: (document, args) => end(shown(document, args).at(-1)),
    },
  }),
];
