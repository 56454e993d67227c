import { isOwnSheet } from '../ownSheets';
import { sheetsOfReports } from '../store/registry';

/** Serial of 2000-01-01 in the 1900 date system; a 1904 workbook counts 1462 days less. */
const SERIAL_2000 = 36_526;

/** What a run has to know about the workbook before it looks at any sheet. */
export interface WorkbookFacts {
  readonly sheets: readonly SheetHandle[];
  /** The add-in's own hidden sheets that are there, by name. */
  readonly ownSheets: ReadonlyMap<string, SheetHandle>;
  readonly is1904: boolean;
  /** Sheets of the add-in's reports, by report id. */
  readonly reports: ReadonlyMap<string, SheetHandle>;
  /** Defined names of the workbook, by lower-case name. */
  readonly names: ReadonlyMap<string, Excel.NamedItem>;
}

/** A sheet of the user's, or a report sheet, by its id; the name is that of the moment. */
export interface SheetHandle {
  readonly id: string;
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** From 0 among all sheets. */
  readonly position: number;
  readonly sheet: Excel.Worksheet;
}

/** Queues what `workbookFacts` reads; the caller syncs in between. */
export function requestWorkbookFacts(context: Excel.RequestContext, probesDates = true) {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility,items/position');
  const { names } = context.workbook;
  names.load('items/name,items/formula');
  const probe = probesDates ? context.workbook.functions.date(2000, 1, 1) : undefined;
  probe?.load('value');
  return { worksheets, names, probe };
}

export function workbookFacts(request: ReturnType<typeof requestWorkbookFacts>): WorkbookFacts {
  const { items } = request.worksheets;
  const names = request.names.items;
  const handles = items.map((sheet): SheetHandle => ({
    id: sheet.id,
    name: sheet.name,
    visibility: visibilityOf(sheet.visibility),
    position: sheet.position,
    sheet,
  }));
  const sheets = handles.filter(({ name }) => !isOwnSheet(name));
  return {
    sheets,
    reports: sheetsOfReports(
      names.map(({ name, formula }) => ({ name, formula: String(formula) })),
      sheets,
    ),
    names: new Map(names.map((item) => [item.name.toLowerCase(), item])),
    ownSheets: new Map(handles.filter(({ name }) => isOwnSheet(name)).map((handle) => [handle.name, handle])),
    is1904: request.probe !== undefined && request.probe.value !== SERIAL_2000,
  };
}

function visibilityOf(visibility: string): SheetHandle['visibility'] {
  if (visibility === 'Hidden') return 'hidden';
  return visibility === 'VeryHidden' ? 'veryHidden' : 'visible';
}
