import { message } from '../../core';
import { CodedError } from '../codedError';
import { ownSheets } from '../ownSheets';

/** Cell of the sheet of sections, rows and columns from 0, that tells who wrote last and whether they are still at it. */
const PLACE = { row: 0, column: 4 };

const BUSY = 'busy ';
const FREE = 'free ';

/** How often, and how long apart in milliseconds, somebody else's turn is waited for. A pane that was closed never ends its turn. */
const WAITS = 3;
const PAUSE = 700;

export interface TurnRequest {
  readonly cell: Excel.Range;
}

/** Queues whose turn it is, beside everything else a piece of work is going to be decided by. */
export function requestTurn(context: Excel.RequestContext): TurnRequest {
  const cell = cellOf(context.workbook.worksheets.getItemOrNullObject(ownSheets.config));
  cell.load('values');
  return { cell };
}

/**
 * Keeps two panes open on one workbook from writing on the same reading of it. What is to be written is worked out from
 * what was read; whoever takes the turn proves in one exchange that nobody has written since, and the other is refused.
 */
export class Turn {
  /** Tells what this piece of work has made from what others have. */
  readonly token = crypto.randomUUID().slice(0, 8);

  private constructor(private readonly seen: string) {}

  static of({ cell }: TurnRequest): Turn {
    return new Turn(textIn(cell));
  }

  /** Somebody is in the middle of writing. */
  get isSomebodyElses(): boolean {
    return this.seen.startsWith(BUSY);
  }

  /** Whether nobody else has ever written here. */
  isFirst({ cell }: TurnRequest): boolean {
    const text = textIn(cell);
    return text === '' || text.endsWith(this.token);
  }

  /** Queues taking it; the sheet of sections has to be there. The result throws `workbook.elsewhere` if it was gone. */
  take(context: Excel.RequestContext): () => void {
    const sheet = context.workbook.worksheets.getItem(ownSheets.config);
    const found = cellOf(sheet);
    found.load('values');
    cellOf(sheet).values = [[BUSY + this.token]];
    return () => {
      if (textIn(found) !== this.seen) throw new CodedError(message('workbook.elsewhere'));
    };
  }

  /** Queues giving it up, be it in a later run. */
  leave(context: Excel.RequestContext): void {
    cellOf(context.workbook.worksheets.getItem(ownSheets.config)).values = [[FREE + this.token]];
  }
}

/** Looks until nobody is in the middle of writing, but not for ever. */
export async function whenFree<Look extends { readonly turn: Turn }>(
  look: () => Promise<Look>,
): Promise<Look> {
  let seen = await look();
  for (let wait = 0; wait < WAITS && seen.turn.isSomebodyElses; wait += 1) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    seen = await look();
  }
  return seen;
}

function cellOf(sheet: Excel.Worksheet): Excel.Range {
  return sheet.getRangeByIndexes(PLACE.row, PLACE.column, 1, 1);
}

function textIn(cell: Excel.Range): string {
  const text = cell.isNullObject ? undefined : (cell.values as unknown[][])[0]?.[0];
  return typeof text === 'string' ? text : '';
}
