import { message } from '../../core';
import type { Wording } from '../../locales';
import type { CommitResult } from '../changes';
import { CodedError, codedErrorOf } from '../codedError';
import { commit } from '../commit';
import { Exchange, inWorkbook } from '../exchange';
import { batchTexts, newBatchId, requestJournal } from '../store/journal';
import type { DropdownRecord } from '../store/journal';
import { TextStore } from '../store/textStore';
import { Turn, requestTurn, whenFree } from '../store/turn';
import { addDropdown } from '../writer/dropdowns';
import { inspectDropdowns } from './inspectDropdowns';
import type { Dropdown, DropdownState } from './inspectDropdowns';
import { writeRuns } from './writeRuns';

/** A dropdown that was pasted over, for people. */
export interface DamagedDropdown {
  readonly sheet: string;
  readonly column: string;
  readonly state: DropdownState;
}

/** How the dropdowns of the book sheets are. */
export interface DropdownCheck {
  readonly checked: number;
  readonly damaged: readonly DamagedDropdown[];
}

/** Looks for dropdowns of the add-in's book sheets that pasting has wiped, wholly or in part. Changes nothing. */
export function checkDropdowns(): Promise<DropdownCheck> {
  return inWorkbook(async (context) => {
    const { dropdowns } = await inspectDropdowns(context);
    return {
      checked: dropdowns.length,
      damaged: dropdowns.flatMap(({ handle, header, state }) =>
        state === undefined ? [] : [{ sheet: handle.name, column: header, state }],
      ),
    };
  });
}

/** Restores every damaged dropdown as one batch of the history; the rules that stood there can be put back. */
export async function repairDropdowns(wording: Wording, at: string): Promise<CommitResult> {
  const title = (_sheets: number, count: number) => message('workbook.batch.dropdowns', { count });
  const { books } = await inWorkbook(inspectDropdowns);
  // The lists come first: a rule that names a list nobody has is refused.
  await commit(
    { job: 'dropdowns', title, sheets: [], edits: [], sections: {}, dropdowns: books },
    { wording, at },
  );
  return inWorkbook(async (context) => {
    const { turn, journal } = await whenFree(async () => {
      const journalRequest = requestJournal(context);
      const turnRequest = requestTurn(context);
      await context.sync();
      return {
        turn: Turn.of(turnRequest),
        journal: await TextStore.open(context, journalRequest),
      };
    });
    const damaged = (await inspectDropdowns(context)).dropdowns.filter(({ state }) => state !== undefined);
    for (const { handle } of damaged) handle.sheet.protection.load('protected');
    await context.sync();
    const closed = damaged.find(({ handle }) => handle.sheet.protection.protected);
    if (closed) throw new CodedError(message('workbook.sheetProtected', { sheet: closed.handle.name }));
    const batch = newBatchId(journal, at);
    if (damaged.length === 0) return { batch, sheets: [], edits: 0, notes: [] };
    const records = damaged.map(recordOf);
    const edits = records.length;
    const undoes: Undo[] = [];
    try {
      undoes.push((later) => {
        turn.leave(later);
      });
      const checkTurn = turn.take(context);
      await context.sync();
      checkTurn();
      const exchange = new Exchange(context, { writes: true });
      const check = await journal.stage(
        exchange,
        batchTexts(
          { batch, job: 'dropdowns', at, title: title(0, edits), sheets: [], edits, reverted: false },
          records,
        ),
      );
      await exchange.sync();
      check();
      undoes.push(journal.flip(context), rulesBack(damaged));
      for (const { column, place, source } of damaged) {
        const range = place.sheet.getRangeByIndexes(place.row, place.column, place.rows, 1);
        addDropdown(range, column, source, wording);
      }
      turn.leave(context);
      await context.sync();
    } catch (error) {
      await takeBack(undoes);
      throw codedErrorOf(error);
    }
    return { batch, sheets: [], edits, notes: [] };
  });
}

function recordOf({ handle, place, source, runs }: Dropdown): DropdownRecord {
  return {
    kind: 'dropdown',
    sheetId: handle.id,
    sheet: handle.name,
    row: place.row + 1,
    column: place.column + 1,
    rows: place.rows,
    source,
    before: [...runs],
  };
}

/** Queues something that takes a part of a repair back. */
type Undo = (context: Excel.RequestContext) => void;

/** Queues the rules that stood there before. */
function rulesBack(damaged: readonly Dropdown[]): Undo {
  return ({ workbook }) => {
    for (const { handle, place, runs } of damaged) {
      writeRuns({ ...place, sheet: workbook.worksheets.getItem(handle.id) }, runs);
    }
  };
}

/** Takes back what a repair that failed half way has begun. */
async function takeBack(undoes: readonly Undo[]): Promise<void> {
  try {
    await Excel.run(async (context) => {
      for (const undo of undoes) undo(context);
      await context.sync();
    });
  } catch {
    // The first failure is what the user is told; a dropdown too many harms no cell.
  }
}
