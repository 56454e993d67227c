import type { Document, ProtectionOptions, Sheet } from '../../document';
import { defaultProtectionOptions } from '../../document';
import { define, type Definition } from '../define';

const tellSheet = (sheet: Sheet): void => {
  const { document } = sheet;
  sheet.viewChanged('protection');
  document.events.emit('protectionChanged', {
    sheetId: sheet.id,
    isProtected: sheet.protection.isProtected,
    source: document.source,
  });
};

/** Options an add-in gives, those it leaves out as Excel sets them. */
const optionsOf = (given: Readonly<Record<string, unknown>>): Partial<ProtectionOptions> =>
  Object.fromEntries(
    Object.entries(given).filter(([key, value]) => key in defaultProtectionOptions() && value !== null),
  );

export const protections: readonly Definition[] = [
  define<Sheet>('WorksheetProtection', {
    get: {
      Protected: ({ protection }) => protection.isProtected,
      Options: ({ protection }) => (protection.isProtected ? protection.options : null),
    },
    call: {
      Protect: (sheet, args) => {
        sheet.protection.protect(optionsOf(args.record(0)), args.has(1) ? args.text(1) : undefined);
        tellSheet(sheet);
      },
      Unprotect: (sheet, args) => {
        sheet.protection.unprotect(args.has(0) ? args.text(0) : undefined);
        tellSheet(sheet);
      },
    },
  }),
  define<Document>('WorkbookProtection', {
    get: { Protected: ({ protection }) => protection.isProtected },
    call: {
      Protect: ({ protection }, args) => {
        protection.protect({}, args.has(0) ? args.text(0) : undefined);
      },
      Unprotect: ({ protection }, args) => {
        protection.unprotect(args.has(0) ? args.text(0) : undefined);
      },
    },
  }),
];
