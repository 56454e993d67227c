import type { Exchange } from '../exchange';
import { requestCommentPlaces } from '../reader/commentPlaces';
import type { LeaverPlaces } from './leaverRows';
import { sourcesOf } from './leaverColumns';
import type { RefreshPlan } from './refreshPlan';
import { rowPlaces } from './rowChanges';
import type { RowChanges } from './rowChanges';

/** A comment of a sheet that is refreshed, with the cell (from 0) it is about or the one it goes to. */
export interface PlacedComment {
  readonly comment: Excel.Comment;
  readonly row: number;
  readonly column: number;
}

/** Queues where the comments of a sheet are, whose items are loaded, and what was answered to them. */
export function requestComments(sheet: Excel.Worksheet) {
  const placed = requestCommentPlaces(sheet.comments);
  for (const { comment } of placed) comment.replies.load('items/content,items/authorName');
  return placed;
}

export function foundComments(requests: ReturnType<typeof requestComments>): readonly PlacedComment[] {
  return requests.map(({ comment, place: { rowIndex, columnIndex } }) => ({
    comment,
    row: rowIndex,
    column: columnIndex,
  }));
}

/**
 * Puts the comments of rows that go from one table to the other on the cells they go to, while both stand: taking out a
 * row takes its comments along. Whether copying cells has brought them already differs by version. A comment of
 * somebody else's is ours when it is made anew; its author is then named in it.
 */
export async function carryComments(
  exchange: Exchange,
  sheet: Excel.Worksheet,
  plan: RefreshPlan,
  changes: RowChanges,
  places: LeaverPlaces | undefined,
  comments: readonly PlacedComment[],
): Promise<void> {
  const carried = [...leaving(plan, changes, places, comments), ...returning(plan, comments)];
  if (carried.length === 0) return;
  await exchange.sync();
  sheet.comments.load('items/id');
  await exchange.sync();
  const present = requestCommentPlaces(sheet.comments);
  await exchange.sync();
  const taken = new Set(foundComments(present).map(({ row, column }) => `${row} ${column}`));
  const made: { readonly from: Excel.Comment; readonly to: Excel.Comment }[] = [];
  for (const { comment, row, column } of carried) {
    await exchange.room(6 + comment.replies.items.length);
    if (!taken.has(`${row} ${column}`)) {
      const to = sheet.comments.add(sheet.getRangeByIndexes(row, column, 1, 1), comment.content);
      to.load('authorName');
      made.push({ from: comment, to });
    }
    comment.delete();
  }
  await exchange.sync();
  for (const { from, to } of made) {
    await exchange.room(2 + from.replies.items.length);
    if (from.authorName !== to.authorName) to.content = signed(from.authorName, from.content);
    for (const { content, authorName } of from.replies.items) {
      to.replies.add(authorName === to.authorName ? content : signed(authorName, content));
    }
    if (from.resolved) to.resolved = true;
  }
}

function signed(author: string, text: string): string {
  return author === '' ? text : `${author}: ${text}`;
}

/** Comments on rows that leave the main table. */
function leaving(
  plan: RefreshPlan,
  { newcomersIn }: RowChanges,
  places: LeaverPlaces | undefined,
  comments: readonly PlacedComment[],
): readonly PlacedComment[] {
  if (!places) return [];
  const { former, rows, leavers } = plan;
  // A table that has only just been made stands under the main one and moves along with its rows.
  const top = leavers
    ? rowPlaces(plan).leavers - rows.leavers.length
    : places.row + (newcomersIn?.count ?? 0);
  const index = new Map(rows.leavers.map((row, at) => [former.area.row + row, at]));
  return comments.flatMap(({ comment, row, column }) => {
    const at = index.get(row);
    const target = places.targets.indexOf(column - former.area.column);
    return at === undefined || target < 0 ? [] : [{ comment, row: top + at, column: places.column + target }];
  });
}

/** Comments on rows of the leavers that are back. */
function returning(plan: RefreshPlan, comments: readonly PlacedComment[]): readonly PlacedComment[] {
  const { former, leavers, keys, leaverKeys, rows, returning: back } = plan;
  if (!leavers || back.size === 0) return [];
  const sources = sourcesOf(former, keys, leavers, leaverKeys);
  const top = rowPlaces(plan).newcomers;
  const rowOf = new Map(
    rows.newcomers.flatMap((newRow, index) => {
      const from = back.get(newRow);
      return from === undefined ? [] : [[leavers.area.row + from, top + index] as const];
    }),
  );
  return comments.flatMap(({ comment, row, column }) => {
    const to = rowOf.get(row);
    const source = sources[column - leavers.area.column] ?? -1;
    return to === undefined || source < 0 ? [] : [{ comment, row: to, column: former.area.column + source }];
  });
}
