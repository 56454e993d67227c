import { ColumnBuilder } from '../../core/table';
import type { CellScalar, Column, SheetTable } from '../../core/table';
import type { Exchange } from '../exchange';
import { averageRowBytes } from '../payload';
import { lookAtSheets } from './firstLook';
import type { FirstLook } from './firstLook';
import { readBlocks } from './rangeChunks';
import type { CellBlock } from './rangeChunks';
import { SheetColumns } from './sheetColumns';
import { readSheetFacts } from './sheetFacts';
import type { SheetFacts } from './sheetFacts';
import type { SheetHandle } from './workbookFacts';

/** Rows read of every sheet before it is known how long its texts are. */
const PROBE_ROWS = 200;
const PROBE_CELLS = 6_000;
/** Answers are estimated from few rows; later ones may be longer. */
const SAFETY = 1.5;
/** `"yyyy\"年\"m\"月\"d\"日\"",` and its like. */
const FORMAT_BYTES = 14;
const FORMULA_BYTES = 60;

/** How the sheets of a workbook are read. */
export interface ReadingManner {
  /** Days count from 1904 in it. */
  readonly is1904: boolean;
  /** Whether what the library counts as writing (the search for merged cells) is allowed. */
  readonly mayWrite: boolean;
  readonly signal: AbortSignal | undefined;
}

/** A sheet that was read: what was seen first, and its cells. */
export interface SheetRead {
  readonly look: FirstLook;
  readonly table: SheetTable;
}

/** Reads sheets whole: a few exchanges plus one for every 3 MB of cells. */
export async function readSheetTables(
  exchange: Exchange,
  handles: readonly SheetHandle[],
  { is1904, mayWrite, signal }: ReadingManner,
): Promise<readonly SheetRead[]> {
  const { context } = exchange;
  const looks = await lookAtSheets(exchange, handles, mayWrite);
  const facts = await readSheetFacts(exchange, looks);
  const sheets = facts.map((each, index) => ({ look: looks[index], reading: new SheetReading(each) }));
  const readings = sheets.map(({ reading }) => reading);
  const valuesOf = async (blocks: (reading: SheetReading) => ReadingBlock[]) =>
    readBlocks(context, 'values', readings.flatMap(blocks), takeValues, signal);
  await valuesOf((reading) => reading.probe());
  await valuesOf((reading) => reading.rest());
  await readBlocks(
    context,
    'numberFormat',
    readings.flatMap((reading) => reading.formatsToRead()),
    ({ reading, inspected }, chunk, rows) => {
      reading.takeFormats(inspected, chunk.row, rows as string[][], is1904);
    },
    signal,
  );
  await readBlocks(
    context,
    'formulas',
    readings.flatMap((reading) => reading.formulasToRead()),
    ({ reading, inspected }, _chunk, rows) => {
      reading.takeFormulas(inspected, rows as CellScalar[][]);
    },
    signal,
  );
  return sheets.flatMap(({ look, reading }) => (look ? [{ look, table: reading.table() }] : []));
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

  table(): SheetTable {
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
