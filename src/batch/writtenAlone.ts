import type { Message } from '../core';
import { ExcelHost } from '../host';
import { Document } from '../host/document';
import { connectInProcess } from '../host/node';
import type { LocaleId } from '../locales';
import { openSession } from '../session';
import type { Prepared } from '../session';

/** A workbook that holds the sheets of one result only. */
export interface WrittenAlone {
  readonly document: Document;
  readonly sheets: readonly string[];
  /** What could not be written and why. */
  readonly made: readonly Message[];
}

/** The sheets of a result in a workbook of their own, which holds nothing else: no settings, no history, no names of ours. */
export async function writtenAlone(
  prepared: Prepared<unknown>,
  locale: LocaleId,
  before: ExcelHost,
): Promise<WrittenAlone> {
  before.close();
  const document = Document.withSheets();
  const host = new ExcelHost(document);
  connectInProcess(host, { displayLanguage: locale });
  const session = openSession({ locale, startWorker: null });
  try {
    const { sheets, notes } = await session.commit(prepared);
    for (const sheet of document.sheets.filter(({ name }) => !sheets.includes(name))) {
      sheet.visibility = 'Hidden';
      document.deleteSheet(sheet);
    }
    for (const { name } of document.names.all()) document.names.delete(name);
    document.settings.clear();
    return { document, sheets, made: notes };
  } finally {
    session.close();
    host.close();
  }
}
