import { message } from '../core';
import type { Message } from '../core';
import { CodedError, codedErrorOf } from './codedError';
import type { CommitResult } from './changes';
import { Exchange, inWorkbook } from './exchange';
import { refuseProtectedMentions, relink } from './relink/relink';
import { removeLeftovers } from './removeLeftovers';
import { rollBack } from './rollBack';
import { batchTexts, readBatches, readEdits, requestJournal } from './store/journal';
import type { BatchRecord, EditRecord } from './store/journal';
import { changedTexts, sectionsIn } from './store/sections';
import { openStores } from './store/openStores';
import { TextStore } from './store/textStore';
import { whenFree } from './store/turn';
import { namesAsLeft, queueNames } from './edits/definedNames';
import { nothingParked, readParked, requestParked } from './edits/parkedRows';
import { formerSectionsOf } from './undo/formerSections';
import { formersWithout } from './undo/formerSheets';
import { queueTakingBack } from './undo/queueTakingBack';
import { readAgain, sheetFinder } from './undo/readAgain';
import { isRowMove } from './undo/recordedPlaces';
import {
  planRestore,
  queueRestore,
  renamesAfterRestore,
  renamesBeforeRestore,
  sheetsAfterRestore,
  undoingOf,
} from './undo/restoreSheets';
import { restoreComments } from './undo/rowComments';
import { takeBackEdits } from './undo/takeBackEdits';
import type { Restored } from './undo/takeBackEdits';

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
    const { turn, facts, config, journal } = await whenFree(() => {
      context.workbook.tables.load('items/name,items/worksheet/id');
      return openStores(context);
    });
    const batches = await readBatches(context, journal);
    const record = batches.find((each) => each.batch === batch);
    if (!record) throw new CodedError(message('workbook.batchMissing'));
    if (record.reverted) throw new CodedError(message('workbook.batchReverted'));
    const [edits = []] = await readEdits(context, journal, [batch]);

    const notes: Message[] = [];
    const sheetOf = sheetFinder(facts);
    await refuseLaterRows(context, journal, edits, laterBatches(batches, record));
    const parkedRequest = requestParked(context);
    const now = await readAgain(context, edits, sheetOf, notes);
    const parked = edits.some(isRowMove) ? await readParked(context, parkedRequest) : nothingParked;
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
    const names = namesAsLeft(edits, facts, notes);
    const undoing = undoingOf(
      turn,
      facts,
      restore,
      names.map(({ name }) => name),
    );
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
      const queued = queueTakingBack(context, now, parked, notes);
      edited = queued.reduce((sum, { count }) => sum + count, 0);
      edited += names.filter(({ follows }) => !follows).length;
      takenBack.push(...queued.map(({ restored: each }) => each));
      queueNames(context, names, 'before');
      queueRestore(context, facts, restore);
      turn.leave(context);
      await context.sync();
    } catch (error) {
      await takeBackEdits(takenBack, parked);
      await rollBack(undoing);
      throw error;
    }
    notes.push(...(await relink(sheetsAfterRestore(facts, restore), renamesAfterRestore(restore))));
    notes.push(
      ...(await restoreComments(takenBack.map(({ handle, rows }) => ({ sheetId: handle.id, rows })))),
    );
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

/** Reports that a later batch made anew: their sheets are that batch's to take back. */
function remadeSince(batches: readonly BatchRecord[], record: BatchRecord): Set<string> {
  return new Set(
    laterBatches(batches, record).flatMap(({ sheets }) => sheets.map(({ reportId }) => reportId)),
  );
}

/** Batches that stand and came after one. */
function laterBatches(batches: readonly BatchRecord[], record: BatchRecord): readonly BatchRecord[] {
  return batches.slice(0, batches.indexOf(record)).filter(({ reverted }) => !reverted);
}

/**
 * Refuses to take back rows where a later batch took rows out of the same sheet or put some in: they would land in the
 * wrong place, or come back a second time after 撤销合并.
 */
async function refuseLaterRows(
  context: Excel.RequestContext,
  journal: TextStore,
  edits: readonly EditRecord[],
  later: readonly BatchRecord[],
): Promise<void> {
  const moved = edits.filter(isRowMove);
  if (moved.length === 0) return;
  const edited = await readEdits(
    context,
    journal,
    later.map(({ batch }) => batch),
  );
  for (const [index, { at }] of later.entries()) {
    const both = edited[index]?.find(
      (each) =>
        isRowMove(each) &&
        moved.some(({ sheetId, sheet }) => sheetId === each.sheetId || sheet === each.sheet),
    );
    if (both)
      throw new CodedError(message('workbook.laterRows', { sheet: both.sheet, at: at.replace('T', ' ') }));
  }
}
