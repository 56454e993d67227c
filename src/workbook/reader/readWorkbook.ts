import { ColumnBuilder } from '../../core/table';
import type { CellScalar, Column, SheetTable } from '../../core/table';
import type { Sections } from '../../core';
import { codedErrorOf } from '../codedError';
import { inWorkbook, Exchange } from '../exchange';
import { averageRowBytes } from '../payload';
import { jobSections, readSections, requestSections } from '../store/sections';
import { readBlocks } from './rangeChunks';
import type { CellBlock } from './rangeChunks';
import { SheetColumns } from './sheetColumns';
import { requestDetails, requestSheet, sheetFacts, sheetPrint } from './sheetFacts';
import type { SheetFacts } from './sheetFacts';
import { requestWorkbookFacts, workbookFacts } from './workbookFacts';
import { printOf } from './workbookPrint';

/** Everything a job is given. */
export interface WorkbookContent {
  readonly sheets: readonly SheetTable[];
  readonly sections: Sections;
  /** Days count from 1904 in it. */
  readonly is1904: boolean;
  /** Ids of the sheets, in order. */
  readonly ids: readonly string[];
  /** The workbook's looks when it was read: `readPrint` of the ids gives the same as long as they are. */
  readonly print: string;
}

/** Rows read of every sheet before it is known how long its texts are. */
const PROBE_ROWS = 200;
const PROBE_CELLS = 6_000;
/** Answers are estimated from few rows; later ones may be longer. */
const SAFETY = 1.5;
/** `"yyyy\"年\"m\"月\"d\"日\"",` and its like. */
const FORMAT_BYTES = 14;
const FORMULA_BYTES = 60;

/** Reads all sheets but the add-in's own hidden ones. A few exchanges plus one for every 3 MB of cells. */
export function readWorkbook(signal?: AbortSignal): Promise<WorkbookContent> {
  return inWorkbook(async (context) => {
    const exchange = new Exchange(context, { writes: false, signal });
    const { facts, sections, mayWrite } = await firstLook(context, exchange);

    const firstLooks = facts.sheets.map((handle) => ({ handle, first: requestSheet(handle, mayWrite) }));
    await exchange.sync();
    const looks = firstLooks.map((look) => ({ ...look, details: requestDetails(look.handle, look.first) }));
    await exchange.sync();
    const sheets = looks.map(
      ({ handle, first, details }) => new SheetReading(sheetFacts(handle, first, details)),
    );

    await readBlocks(
      context,
      'values',
      sheets.flatMap((sheet) => sheet.probe()),
      takeValues,
      signal,
    );
    await readBlocks(
      context,
      'values',
      sheets.flatMap((sheet) => sheet.rest()),
      takeValues,
      signal,
    );
    await readBlocks(
      context,
      'numberFormat',
      sheets.flatMap((sheet) => sheet.formatsToRead()),
      ({ reading, inspected }, chunk, rows) => {
        reading.takeFormats(inspected, chunk.row, rows as string[][], facts.is1904);
      },
      signal,
    );
    await readBlocks(
      context,
      'formulas',
      sheets.flatMap((sheet) => sheet.formulasToRead()),
      ({ reading, inspected }, _chunk, rows) => {
        reading.takeFormulas(inspected, rows as CellScalar[][]);
      },
      signal,
    );
    const ids = new Map([...facts.reports].map(([reportId, { id }]) => [id, reportId]));
    return {
      sheets: sheets.map((sheet) => sheet.table(ids.get(sheet.id))),
      sections: jobSections(sections),
      is1904: facts.is1904,
      ids: facts.sheets.map(({ id }) => id),
      print: printOf(looks.map(({ handle, first }) => sheetPrint(handle, first))),
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

interface ReadingBlock extends CellBlock {
  readonly reading: SheetReading;
}

function takeValues(
  { reading }: ReadingBlock,
  _chunk: CellBlock,
  rows: readonly (readonly unknown[])[],
): void {
  reading.takeValues(rows as CellScalar[][]);
}

/** One sheet while it is being read. */
class SheetReading {
  private readonly cells: SheetColumns;
  private readonly formulas = new Map<number, ColumnBuilder>();
  private rowsRead = 0;
  private rowBytes: number;

  constructor(private readonly facts: SheetFacts) {
    this.cells = new SheetColumns(facts.used?.rowCount ?? 0, facts.used?.columnCount ?? 0);
    this.rowBytes = (facts.used?.columnCount ?? 0) * 60;
  }

  get id(): string {
    return this.facts.handle.id;
  }

  probe(): ReadingBlock[] {
    const { used } = this.facts;
    if (!used) return [];
    const rows = Math.min(used.rowCount, PROBE_ROWS, Math.max(1, Math.floor(PROBE_CELLS / used.columnCount)));
    return [{ ...this.block(0, rows), rowBytes: this.rowBytes }];
  }

  rest(): ReadingBlock[] {
    const { used } = this.facts;
    if (!used || this.rowsRead === used.rowCount) return [];
    return [
      { ...this.block(this.rowsRead, used.rowCount - this.rowsRead), rowBytes: this.rowBytes * SAFETY },
    ];
  }

  takeValues(rows: readonly (readonly CellScalar[])[]): void {
    if (this.rowsRead === 0) this.rowBytes = averageRowBytes(rows);
    this.cells.add(rows);
    this.rowsRead += rows.length;
  }

  formatsToRead() {
    return this.cells
      .columnsToInspect()
      .map((inspected) => ({ ...this.columnBlock(inspected), inspected, rowBytes: FORMAT_BYTES }));
  }

  takeFormats(column: number, sheetRow: number, rows: readonly (readonly string[])[], is1904: boolean): void {
    const start = sheetRow - (this.facts.used?.rowIndex ?? 0);
    this.cells.markDates(
      column,
      start,
      rows.map(([format]) => format ?? 'General'),
      is1904,
    );
  }

  formulasToRead() {
    return this.facts.formulaColumns.map((inspected) => ({
      ...this.columnBlock(inspected),
      inspected,
      rowBytes: FORMULA_BYTES,
    }));
  }

  takeFormulas(column: number, rows: readonly (readonly CellScalar[])[]): void {
    let builder = this.formulas.get(column);
    if (!builder) {
      builder = new ColumnBuilder(this.facts.used?.rowCount ?? 0);
      this.formulas.set(column, builder);
    }
    for (const [formula] of rows) {
      builder.push(typeof formula === 'string' && formula.startsWith('=') ? formula : null);
    }
  }

  table(reportId: string | undefined): SheetTable {
    const { handle, used, ...facts } = this.facts;
    const columns: readonly Column[] = this.cells.columns();
    return {
      name: handle.name,
      visibility: handle.visibility,
      firstRow: (used?.rowIndex ?? 0) + 1,
      firstColumn: (used?.columnIndex ?? 0) + 1,
      rowCount: used?.rowCount ?? 0,
      columns,
      formulas: columns.map((_column, index) => this.formulas.get(index)?.build()),
      nativeTables: facts.nativeTables,
      merges: facts.merges,
      hiddenRows: facts.hiddenRows,
      hiddenColumns: facts.hiddenColumns,
      isProtected: facts.isProtected,
      isFiltered: facts.isFiltered,
      ...(reportId === undefined ? {} : { reportId }),
    };
  }

  private block(start: number, rows: number) {
    const used = this.facts.used ?? { rowIndex: 0, columnIndex: 0, columnCount: 0 };
    return {
      reading: this,
      sheet: this.facts.handle.sheet,
      row: used.rowIndex + start,
      column: used.columnIndex,
      rows,
      columns: used.columnCount,
    };
  }

  private columnBlock(column: number) {
    const whole = this.block(0, this.facts.used?.rowCount ?? 0);
    return { ...whole, column: whole.column + column, columns: 1 };
  }
}
