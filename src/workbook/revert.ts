import { message } from '../core';
import type { Message } from '../core';
import type { CellScalar } from '../core/table';
import { cellName } from './address';
import { CodedError, codedErrorOf } from './codedError';
import type { CommitResult } from './changes';
import { isAsAdded, queueAppendReverse } from './edits/appendedRows';
import { putRulesBack, rulesNow } from './dropdowns/formerRules';
import { cellClusters } from './edits/cellClusters';
import { listEnds, requestListEnds } from './edits/listEnds';
import { queueRow, reverseOfRow } from './edits/queueEdits';
import { activeFilters, requestGuard, requestTableFilters } from './edits/sheetGuard';
import { Exchange, inWorkbook } from './exchange';
import { readBlocks } from './reader/rangeChunks';
import { writeCells } from './edits/writeCells';
import { refuseProtectedMentions, relink } from './relink/relink';
import { removeLeftovers } from './removeLeftovers';
import { rollBack } from './rollBack';
import { requestWorkbookFacts, workbookFacts } from './reader/workbookFacts';
import type { SheetHandle, WorkbookFacts } from './reader/workbookFacts';
import { batchTexts, readBatches, readEdits, requestJournal } from './store/journal';
import type { AppendRecord, BatchRecord, CellRecord, EditRecord, RowRecord } from './store/journal';
import { changedTexts, requestSections, sectionsIn } from './store/sections';
import { TextStore } from './store/textStore';
import { Turn, requestTurn, whenFree } from './store/turn';
import { formerSectionsOf } from './undo/formerSections';
import { formersWithout } from './undo/formerSheets';
import {
  planRestore,
  queueRestore,
  renamesAfterRestore,
  renamesBeforeRestore,
  sheetsAfterRestore,
  undoingOf,
} from './undo/restoreSheets';
import { takeBackEdits } from './undo/takeBackEdits';
import type { Restored } from './undo/takeBackEdits';

/** A cell's value on the wire, generously. */
const CELL_BYTES = 120;

/** All batches in the workbook's journal, the latest first. */
export function readHistory(): Promise<BatchRecord[]> {
  return inWorkbook(async (context) => {
    const request = requestJournal(context);
    await context.sync();
    return readBatches(context, await TextStore.open(context, request));
  });
}

/**
 * Takes a batch back: sheets it made go and those they replaced come back, as do the sections, cells it changed get
 * their former formula or value and number format where they still hold what it wrote, rows it moved return. What
 * somebody changed since is left and reported.
 */
export function revert(batch: string): Promise<CommitResult> {
  return inWorkbook(async (context) => {
    const { turn, facts, config, journal } = await whenFree(() => lookAtStores(context));
    const batches = await readBatches(context, journal);
    const record = batches.find((each) => each.batch === batch);
    if (!record) throw new CodedError(message('workbook.batchMissing'));
    if (record.reverted) throw new CodedError(message('workbook.batchReverted'));
    const edits = await readEdits(context, journal, batch);

    const notes: Message[] = [];
    const sheetOf = sheetFinder(facts);
    const { groups, current, added, rules } = await readAgain(context, edits, sheetOf, notes);
    const sections = sectionsIn(config);
    const tables = context.workbook.tables.items.map(({ name, worksheet }) => ({
      name,
      sheetId: worksheet.id,
    }));
    const restore = planRestore(record, remadeSince(batches, record), facts, sections, tables);
    notes.push(...restore.notes);
    const restored = {
      ...(await formerSectionsOf(context, journal, batch, sections)),
      ...formersWithout(
        sections,
        restore.restorings.map(({ reportId }) => reportId),
      ),
    };

    await refuseProtectedMentions(context, facts.sheets, renamesBeforeRestore(restore));
    const undoing = undoingOf(turn, facts, restore);
    const takenBack: Restored[] = [];
    let edited = 0;
    try {
      const checkTurn = turn.take(context);
      await context.sync();
      checkTurn();
      const exchange = new Exchange(context, { writes: true });
      const checkConfig = await config.stage(exchange, changedTexts(sections, restored));
      const checkJournal = await journal.stage(exchange, batchTexts({ ...record, reverted: true }, []));
      await exchange.sync();
      checkConfig();
      checkJournal();
      context.application.suspendScreenUpdatingUntilNextSync();
      undoing.isSwapping = true;
      undoing.takeBack.push(config.flip(context), journal.flip(context));
      const queued = groups.map((group) => queueTakingBack(group, { current, added, rules }, notes));
      edited = queued.reduce((sum, { count }) => sum + count, 0);
      takenBack.push(...queued.map(({ restored: each }) => each));
      queueRestore(context, facts, restore);
      turn.leave(context);
      await context.sync();
    } catch (error) {
      await takeBackEdits(takenBack);
      await rollBack(undoing);
      throw error;
    }
    notes.push(...(await relink(sheetsAfterRestore(facts, restore), renamesAfterRestore(restore))));
    const removed = restore.restorings.flatMap(({ leaving, former }) =>
      leaving && !former ? [leaving.handle.name] : [],
    );
    return { batch, sheets: removed, edits: edited, notes };
  }).then(
    async (result) => {
      await removeLeftovers();
      return result;
    },
    (error: unknown) => {
      throw codedErrorOf(error);
    },
  );
}

/** What taking back is decided by, and whose turn it is. */
async function lookAtStores(context: Excel.RequestContext) {
  const factsRequest = requestWorkbookFacts(context);
  const journalRequest = requestJournal(context);
  const configRequest = requestSections(context);
  const turnRequest = requestTurn(context);
  context.workbook.tables.load('items/name,items/worksheet/id');
  await context.sync();
  return {
    turn: Turn.of(turnRequest),
    facts: workbookFacts(factsRequest),
    config: await TextStore.open(context, configRequest),
    journal: await TextStore.open(context, journalRequest),
  };
}

type Current = Awaited<ReturnType<typeof readAgain>>;
type Group = Current['groups'][number];

/** Queues taking back what a batch did on one sheet; what somebody changed since stays, and is noted. */
function queueTakingBack(
  { handle, records, filters, ends }: Group,
  { current, added, rules }: Pick<Current, 'current' | 'added' | 'rules'>,
  notes: Message[],
): { readonly restored: Restored; readonly count: number } {
  for (const filter of filters) filter.clear(handle.sheet);
  const rows = records.filter(isRowMove).toReversed().map(reverseOfRow);
  for (const each of rows) queueRow(handle.sheet, each);
  let count = rows.length;
  const gone: AppendRecord[] = [];
  for (const each of records.filter((record) => record.kind === 'appendRows').toReversed()) {
    const keeps = each.cells.map((cells, offset) => !isAsAdded(cells, added.get(each)?.[offset]));
    queueAppendReverse(handle.sheet, each, (offset) => keeps[offset] === true);
    const kept = keeps.flatMap((keep, offset) => (keep ? [each.row + offset] : []));
    for (const row of kept) notes.push(message('workbook.rowChanged', { sheet: handle.name, row }));
    if (kept.length === 0) gone.unshift(each);
    count += keeps.length - kept.length;
  }
  const cells = records
    .filter((record) => record.kind === 'cell')
    .filter((cell) => {
      if (sameScalar(current.get(placeKey(cell)), cell.after.value)) return true;
      notes.push(
        message('workbook.cellChanged', { sheet: cell.sheet, cell: cellName(cell.row, cell.column) }),
      );
      return false;
    });
  writeCells(
    handle.sheet,
    cells.map(({ row, column, before }) => ({ row, column, image: before })),
  );
  count += cells.length + putRulesBack(handle, records, rules, notes);
  for (const filter of filters) filter.restore(handle.sheet);
  const ruled = records.filter((record) => record.kind === 'dropdown');
  return {
    restored: {
      ...{ handle, rows, appends: gone, cells, filters, ends },
      rules: ruled.map((record) => [record, rules.get(record) ?? []]),
    },
    count,
  };
}

/** Reports that a later batch made anew: their sheets are that batch's to take back. */
function remadeSince(batches: readonly BatchRecord[], record: BatchRecord): Set<string> {
  const later = batches.slice(0, batches.indexOf(record)).filter(({ reverted }) => !reverted);
  return new Set(later.flatMap(({ sheets }) => sheets.map(({ reportId }) => reportId)));
}

type SheetFinder = (record: { readonly sheetId: string; readonly sheet: string }) => SheetHandle | undefined;

function sheetFinder({ sheets }: WorkbookFacts): SheetFinder {
  const byId = new Map(sheets.map((handle) => [handle.id, handle]));
  const byName = new Map(sheets.map((handle) => [handle.name, handle]));
  // Ids change when another program saves the file, names when users rename: what has both is certain.
  return ({ sheetId, sheet }) => {
    const found = byId.get(sheetId);
    return found?.name === sheet ? found : (byName.get(sheet) ?? found);
  };
}

/** The sheets of the records with their filters, and what the recorded cells hold now. */
async function readAgain(
  context: Excel.RequestContext,
  edits: readonly EditRecord[],
  sheetOf: SheetFinder,
  notes: Message[],
) {
  const bySheet = new Map<SheetHandle, EditRecord[]>();
  for (const edit of edits) {
    const handle = sheetOf(edit);
    if (handle) bySheet.set(handle, [...(bySheet.get(handle) ?? []), edit]);
  }
  for (const name of new Set(edits.filter((edit) => !sheetOf(edit)).map(({ sheet }) => sheet))) {
    notes.push(message('workbook.sheetMissing', { sheet: name }));
  }
  const looks = [...bySheet].map(([handle, records]) => {
    const cell = records[0] ?? { row: 1, column: 1 };
    const place = { rowIndex: cell.row - 1, columnIndex: cell.column - 1, rowCount: 1, columnCount: 1 };
    const lists = requestListEnds(handle.sheet, records.flatMap(columnsOf));
    return { handle, records, lists, guard: requestGuard(handle.sheet, place) };
  });
  const exchange = new Exchange(context);
  if (looks.length > 0) await exchange.sync();
  for (const { handle, guard } of looks) {
    if (guard.sheet.protection.protected) {
      throw new CodedError(message('workbook.sheetProtected', { sheet: handle.name }));
    }
  }
  const withTables = looks.map((look) => ({ ...look, tables: requestTableFilters(look.guard) }));
  if (looks.length > 0) await exchange.sync();
  const found = withTables.map(({ handle, records, lists, guard, tables }) => ({
    handle,
    records,
    filters: activeFilters(guard, tables),
    ends: listEnds(lists),
  }));
  const torn = await insertedRowsThatChanged(context, found);
  for (const { sheet, row } of torn) notes.push(message('workbook.rowChanged', { sheet, row }));
  const groups = found.filter(({ records }) => !records.some((record) => torn.has(record)));

  const added = new Map<AppendRecord, CellScalar[][]>();
  const additions = groups.flatMap(({ handle, records }) =>
    records.flatMap((record) => {
      if (record.kind !== 'appendRows') return [];
      const row = movedRow(record, records.filter(isRowMove)) ?? record.row;
      added.set(record, []);
      return {
        record,
        sheet: handle.sheet,
        row: row - 1,
        column: record.column - 1,
        rows: record.cells.length,
        columns: record.cells[0]?.length ?? 1,
        rowBytes: CELL_BYTES * (record.cells[0]?.length ?? 1),
      };
    }),
  );
  await readBlocks(context, 'values', additions, ({ record }, _chunk, rows) => {
    added.get(record)?.push(...(rows as CellScalar[][]));
  });

  const current = new Map<string, CellScalar>();
  const blocks = groups.flatMap(({ handle, records }) => {
    const moves = records.filter(isRowMove);
    const cells = records.flatMap((record) => {
      if (record.kind !== 'cell') return [];
      const row = movedRow(record, moves);
      // The cell went with its row, which comes back as it was.
      if (row === undefined) current.set(placeKey(record), record.after.value);
      return row === undefined ? [] : [{ record, row, column: record.column }];
    });
    return cellClusters(cells).map(({ row, column, rows, items }) => ({
      items,
      sheet: handle.sheet,
      row: row - 1,
      column: column - 1,
      rows,
      columns: 1,
      rowBytes: CELL_BYTES,
    }));
  });
  await readBlocks(context, 'values', blocks, ({ items, row }, chunk, rows) => {
    rows.forEach(([value], offset) => {
      const item = items[chunk.row - row + offset];
      if (item) current.set(placeKey(item.record), value as CellScalar);
    });
  });
  return { groups, current, added, rules: await rulesNow(context, groups) };
}

/**
 * Rows a batch put in that do not hold any more what it put there, or stand elsewhere: deleting by place would delete
 * somebody's row.
 */
async function insertedRowsThatChanged(
  context: Excel.RequestContext,
  groups: readonly { readonly handle: SheetHandle; readonly records: readonly EditRecord[] }[],
): Promise<ReadonlySet<EditRecord>> {
  const insertions = groups.flatMap(({ handle, records }) => {
    const moves = records.filter(isRowMove);
    return moves.flatMap((record, index) => {
      if (record.kind !== 'insertRow') return [];
      const row = movedRow(record, moves.slice(index + 1)) ?? record.row;
      const [rows, columns] = [1, record.cells.length];
      const place = { row: row - 1, column: record.column - 1, rows, columns };
      return [{ record, sheet: handle.sheet, ...place, rowBytes: CELL_BYTES * columns }];
    });
  });
  const changed = new Set<EditRecord>();
  await readBlocks(context, 'values', insertions, ({ record }, _chunk, [cells = []]) => {
    const isThere = record.cells.every(
      ({ value, formula }, at) => formula !== undefined || sameScalar(cells[at] as CellScalar, value),
    );
    if (!isThere) changed.add(record);
  });
  return changed;
}

/** Row of a cell after the batch's row moves, which came after its cell changes; undefined where its row was taken out. */
function movedRow(
  cell: { readonly row: number; readonly column: number },
  moves: readonly RowRecord[],
): number | undefined {
  let row: number | undefined = cell.row;
  for (const { kind, row: at, column, cells } of moves) {
    if (row === undefined || cell.column < column || cell.column >= column + cells.length) continue;
    if (kind === 'insertRow') row += row >= at ? 1 : 0;
    else if (row === at) row = undefined;
    else row -= row > at ? 1 : 0;
  }
  return row;
}

/** Columns in which a record moves rows. */
function columnsOf(record: EditRecord): { column: number; width: number }[] {
  if (isRowMove(record)) return [{ column: record.column, width: record.cells.length }];
  return record.kind === 'appendRows' ? [{ column: record.column, width: record.cells[0]?.length ?? 0 }] : [];
}

function isRowMove(record: EditRecord): record is RowRecord {
  return record.kind === 'removeRow' || record.kind === 'insertRow';
}

function placeKey({ sheetId, row, column }: CellRecord): string {
  return `${sheetId}!${row},${column}`;
}

function sameScalar(a: CellScalar | undefined, b: CellScalar): boolean {
  return (a ?? '') === (b ?? '');
}
