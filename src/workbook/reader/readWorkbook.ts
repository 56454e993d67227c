import type { DefinedName } from '../../core/formulas';
import type { SheetTable } from '../../core/table';
import type { Sections } from '../../core';
import { codedErrorOf } from '../codedError';
import { inWorkbook, Exchange } from '../exchange';
import { jobSections, readSections, requestSections } from '../store/sections';
import { sheetPrint } from './sheetFacts';
import { readSheetTables } from './sheetReading';
import { requestWorkbookFacts, workbookFacts } from './workbookFacts';
import { printOf } from './workbookPrint';

/** Everything a job is given. */
export interface WorkbookContent {
  readonly sheets: readonly SheetTable[];
  readonly sections: Sections;
  readonly names: readonly DefinedName[];
  /** Days count from 1904 in it. */
  readonly is1904: boolean;
  /** Ids of the sheets, in order. */
  readonly ids: readonly string[];
  /** The workbook's looks when it was read: `readPrint` of the ids gives the same as long as they are. */
  readonly print: string;
}

/** Reads all sheets but the add-in's own hidden ones. A few exchanges plus one for every 3 MB of cells. */
export function readWorkbook(signal?: AbortSignal): Promise<WorkbookContent> {
  return inWorkbook(async (context) => {
    const exchange = new Exchange(context, { writes: false, signal });
    const { facts, sections, mayWrite } = await firstLook(context, exchange);
    const { is1904 } = facts;
    const sheets = await readSheetTables(exchange, facts.sheets, { is1904, mayWrite, signal });
    const ids = new Map([...facts.reports].map(([reportId, { id }]) => [id, reportId]));
    return {
      sheets: sheets.map(({ look, table }) => {
        const reportId = ids.get(look.handle.id);
        return reportId === undefined ? table : { ...table, reportId };
      }),
      sections: jobSections(sections),
      names: Array.from(facts.names.values(), ({ name, formula }) => ({ name, formula: String(formula) })),
      is1904,
      ids: facts.sheets.map(({ id }) => id),
      print: printOf(sheets.map(({ look }) => sheetPrint(look))),
    };
  });
}

/**
 * A workbook open for viewing only refuses what the library counts as writing, and that includes the probe of the date
 * system and the search for merged cells; it is then read without.
 */
async function firstLook(context: Excel.RequestContext, exchange: Exchange) {
  const look = async (mayWrite: boolean) => {
    const factsRequest = requestWorkbookFacts(context, mayWrite);
    const sectionsRequest = requestSections(context);
    await exchange.sync();
    const sections = await readSections(context, sectionsRequest);
    return { facts: workbookFacts(factsRequest), sections, mayWrite };
  };
  return look(true).catch((error: unknown) => {
    if (codedErrorOf(error).problem.code === 'workbook.accessDenied') return look(false);
    throw error;
  });
}
