import { z } from 'zod';
import type { Erasure } from '../../core/erasure';
import type { Edit } from '../../core/sheets';
import { clearParked, readParked, requestParked } from '../edits/parkedRows';
import { Exchange, inWorkbook } from '../exchange';
import type { WorkbookFacts } from '../reader/workbookFacts';
import { removeLeftovers } from '../removeLeftovers';
import { revert } from '../revert';
import { BATCH, EDITS, editRecord } from '../store/journal';
import { markOf } from '../store/registry';
import { openStores } from '../store/openStores';
import type { TextStore } from '../store/textStore';
import { whenFree } from '../store/turn';
import { formersWithout } from '../undo/formerSheets';
import { holdsSecret, scrubbedRecords } from './scrubbedRecords';
import { privacyOf, requestLists, requestTraces } from './traces';

const noFormers = formersWithout({}, []);

/** What an erasure has just done to the sheets. */
export interface Erased {
  readonly erasure: Erasure;
  readonly edits: readonly Edit[];
  /** The batch that did it; nothing of it can be taken back. */
  readonly batch: string;
}

/**
 * Takes what was erased out of everything the workbook remembers: settings, history with its before-images, replaced
 * sheets, parked rows, comments, names, properties, and the report sheets that were about the subject. Where that fails twice, the erasure is taken
 * back: rows that are gone from the sheets could not be asked for again, and the history would still hold them.
 * @throws CodedError why it failed
 */
export async function purge(erased: Erased): Promise<void> {
  try {
    // Doing it twice does no harm.
    await purgeOnce(erased).catch(() => purgeOnce(erased));
  } catch (error) {
    await revert(erased.batch).catch(() => undefined);
    throw error;
  }
  await removeLeftovers();
}

async function purgeOnce({ erasure, edits, batch }: Erased): Promise<void> {
  // Loaded when somebody erases: the pane starts without it.
  const { withoutSecrets } = await import('../../core/privacy');
  const privacy = await privacyOf(erasure);
  const { redactor } = privacy;
  await inWorkbook(async (context) => {
    const { turn, facts, config, journal, parkedRequest } = await whenFree(async () => {
      requestLists(context);
      const parkedRequest = requestParked(context);
      return { ...(await openStores(context)), parkedRequest };
    });
    const parked = await readParked(context, parkedRequest);
    const journalTexts = await journal.read(context, new Set(journal.keys()));
    const removals = edits.filter((edit) => edit.kind === 'removeRow');

    const traces = requestTraces(context, facts.sheets);
    const checkTurn = turn.take(context);
    await context.sync();
    checkTurn();
    const exchange = new Exchange(context, { writes: true });
    const stillParked = new Set<string>();
    const checks = [
      await rewritten(config, config.texts(), exchange, (key, value) =>
        // Sheets kept for taking runs back hold what the reports held then: none is kept on.
        key in noFormers ? noFormers[key] : withoutSecrets(value, redactor),
      ),
      await rewritten(journal, journalTexts, exchange, (key, value) => {
        if (value === undefined) return undefined;
        if (key === BATCH + batch) return { ...(value as object), sheets: [], edits: 0 };
        if (key === EDITS + batch) return undefined;
        if (key.startsWith(BATCH)) return withoutSecrets(value, redactor);
        if (!key.startsWith(EDITS)) return holdsSecret(value, redactor) ? undefined : value;
        const records = z.array(editRecord).safeParse(value);
        if (!records.success) return undefined;
        const left = scrubbedRecords(records.data, redactor, removals);
        for (const record of left)
          if (record.kind === 'removeRow' && record.parked !== undefined) stillParked.add(record.parked);
        return left;
      }),
    ];
    await exchange.sync();
    for (const check of checks) check();
    for (const store of [config, journal]) {
      store.flip(context);
      store.wipe(context);
    }
    // Rows of batches that can no longer be taken back, those of this erasure above all.
    const letGo = [...parked.rows].filter(([key]) => !stillParked.has(key)).map(([, row]) => row);
    if (letGo.length > 0) clearParked(context, letGo);
    for (const { clear } of traces(privacy)) clear?.();
    removeReports(context, facts, erasure);
    turn.leave(context);
    await context.sync();
  });
}

/** A text nobody can read is of no use, and may hold anything. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Stages the texts of a store that change; `undefined` lets go of one. */
async function rewritten(
  store: TextStore,
  texts: ReadonlyMap<string, string>,
  exchange: Exchange,
  after: (key: string, value: unknown) => unknown,
): Promise<() => void> {
  const changed = new Map<string, string>();
  for (const [key, text] of texts) {
    const left = after(key, parsed(text));
    if (left === undefined) store.drop(key);
    else if (JSON.stringify(left) !== text) changed.set(key, JSON.stringify(left));
  }
  return store.stage(exchange, changed);
}

/** Report sheets about the subject go with the names that mark them, which hold its number. */
function removeReports(
  { workbook }: Excel.RequestContext,
  { reports, names }: WorkbookFacts,
  erasure: Erasure,
): void {
  for (const id of erasure.reports) {
    reports.get(id)?.sheet.delete();
    const mark = names.get(markOf(id).toLowerCase());
    if (mark) workbook.names.getItem(mark.name).delete();
  }
}
