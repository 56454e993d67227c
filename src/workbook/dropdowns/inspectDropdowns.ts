import { readSection } from '../../core';
import type { BookDropdowns } from '../../core/books';
import type { TableColumn } from '../../core/sheets';
import type { SheetTable } from '../../core/table';
import { Exchange } from '../exchange';
import { readSheetTables } from '../reader/sheetReading';
import { requestWorkbookFacts, workbookFacts } from '../reader/workbookFacts';
import type { SheetHandle, WorkbookFacts } from '../reader/workbookFacts';
import { jobSections, readSections, requestSections } from '../store/sections';
import { listSource } from '../writer/dropdowns';
import { readRuns } from './validationRuns';
import type { RuledColumn, ValidationRun } from './validationRuns';

/** What became of a dropdown: gone, gone from some cells, or another rule in its place. */
export type DropdownState = 'missing' | 'partial' | 'other';

/** A dropdown of a book table as it is and as it should be. */
export interface Dropdown {
  readonly handle: SheetHandle;
  readonly header: string;
  readonly column: TableColumn;
  readonly place: RuledColumn;
  /** What it draws from: a defined name or a formula. */
  readonly source: string;
  readonly runs: readonly ValidationRun[];
  /** `undefined` where it is intact. */
  readonly state: DropdownState | undefined;
}

/** Every dropdown of the book sheets the add-in made, and the lists they draw from. */
export interface DropdownInspection {
  readonly dropdowns: readonly Dropdown[];
  readonly books: readonly BookDropdowns[];
}

/** Looks at the dropdowns of all book sheets of ours; columns without a list of ours are not even asked. */
export async function inspectDropdowns(context: Excel.RequestContext): Promise<DropdownInspection> {
  // Loaded when somebody asks: the pane starts without the books.
  const { bookDropdowns, bookIds, bookReportId, dictionaryReportId, ownFieldSection, tagsInForce } =
    await import('../../core/books');
  const factsRequest = requestWorkbookFacts(context);
  const sectionsRequest = requestSections(context);
  await context.sync();
  const facts = workbookFacts(factsRequest);
  const sections = jobSections(await readSections(context, sectionsRequest));
  const own = readSection(sections, ownFieldSection);
  const exchange = new Exchange(context);
  const tags = tagsInForce({ sheets: await readReport(exchange, facts, dictionaryReportId), sections });

  const sheets = bookIds.flatMap((book) => {
    const handle = facts.reports.get(bookReportId(book));
    handle?.sheet.tables.load('items/name');
    return handle ? [{ book, handle }] : [];
  });
  if (sheets.length > 0) await exchange.sync();
  const tables = sheets.flatMap(({ book, handle }) =>
    handle.sheet.tables.items.slice(0, 1).map((table) => {
      const [header, body] = [table.getHeaderRowRange(), table.getDataBodyRange()];
      header.load('values');
      body.load('rowIndex,columnIndex,rowCount,columnCount');
      return { book, handle, header, body };
    }),
  );
  if (tables.length > 0) await exchange.sync();

  const expected = tables.map(({ book, handle, header, body }) => {
    const headers = (header.values[0] ?? []).map(String);
    const dropdowns = bookDropdowns(book, headers, own, tags);
    const area = {
      row: body.rowIndex - 1,
      column: body.columnIndex,
      rows: body.rowCount + 1,
      columns: body.columnCount,
    };
    const ruled = dropdowns.columns.flatMap((column, index) => {
      const source = column.list && listSource(column.list, dropdowns.columns, area);
      if (source === undefined) return [];
      const place = {
        sheet: handle.sheet,
        row: body.rowIndex,
        column: body.columnIndex + index,
        rows: body.rowCount,
      };
      return [{ handle, header: headers[index] ?? '', column, place, source }];
    });
    return { dropdowns, ruled };
  });
  const ruled = expected.flatMap((each) => each.ruled);
  const runs = await readRuns(
    context,
    ruled.map(({ place }) => place),
  );
  return {
    books: expected.map(({ dropdowns }) => dropdowns),
    dropdowns: ruled.map((each, index) => {
      const found = runs[index] ?? [];
      return { ...each, runs: found, state: stateOf(found, each.source) };
    }),
  };
}

/** A report sheet as people left it; nothing where there is none. */
async function readReport(
  exchange: Exchange,
  { reports, is1904 }: WorkbookFacts,
  reportId: string,
): Promise<readonly SheetTable[]> {
  const handle = reports.get(reportId);
  if (!handle) return [];
  const manner = { is1904, mayWrite: false, signal: undefined };
  return (await readSheetTables(exchange, [handle], manner)).map(({ table }) => ({ ...table, reportId }));
}

function stateOf(runs: readonly ValidationRun[], source: string): DropdownState | undefined {
  const ours = runs.filter((run) => sourceOf(run) === source).length;
  if (ours === runs.length) return undefined;
  if (ours > 0) return 'partial';
  return runs.every(({ rule }) => rule === null) ? 'missing' : 'other';
}

/** What the list of a run draws from, always with its leading `=`. */
export function sourceOf({ rule }: ValidationRun): string | undefined {
  const list = rule?.['list'] as { readonly source?: unknown } | undefined;
  if (typeof list?.source !== 'string') return undefined;
  return list.source.startsWith('=') ? list.source : `=${list.source}`;
}
