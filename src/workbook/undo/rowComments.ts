import { message } from '../../core';
import type { Message } from '../../core';
import { requestCommentPlaces } from '../reader/commentPlaces';
import type { RowComment, RowRecord } from '../store/journal';
import { movedRow } from './recordedPlaces';

/** Authors named in a message. */
const NAMED = 3;

interface Returned {
  readonly sheetId: string;
  readonly rows: readonly RowRecord[];
}

/**
 * Writes the threaded comments of rows that are back anew, where nothing has brought them along. Excel writes them in the
 * name of whoever is at it now: that is told, with whose they were. The rows are back whatever happens here.
 *
 * @param returned by sheet, its row moves in the order they were carried out
 */
export async function restoreComments(returned: readonly Returned[]): Promise<Message[]> {
  const wanted = returned.flatMap(({ sheetId, rows }) =>
    rows.flatMap((record, index) => {
      const row = movedRow(record, rows.slice(index + 1)) ?? record.row;
      if (record.kind !== 'insertRow') return [];
      return (record.comments ?? []).map((comment) => ({
        ...{ sheetId, sheet: record.sheet, comment },
        ...{ row: row - 1, column: record.column - 1 + comment.at },
      }));
    }),
  );
  if (wanted.length === 0) return [];
  const authors = new Set(
    wanted.flatMap(({ comment }) => [comment, ...comment.replies].map(({ author }) => author)),
  );
  const told = { count: wanted.length, authors: Array.from(authors).slice(0, NAMED).join('、') };
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const taken = await commentPlaces(context, new Set(wanted.map(({ sheetId }) => sheetId)));
      for (const { sheetId, row, column, comment } of wanted) {
        if (taken.has(`${sheetId} ${row} ${column}`)) continue;
        const sheet = context.workbook.worksheets.getItem(sheetId);
        addComment(sheet, sheet.getRangeByIndexes(row, column, 1, 1), comment);
      }
      await context.sync();
    });
    return [message('workbook.commentsRewritten', told)];
  } catch {
    // The rows are back; what is not is told.
    return [message('workbook.commentsLost', told)];
  }
}

function addComment(
  sheet: Excel.Worksheet,
  cell: Excel.Range,
  { content, replies, resolved }: RowComment,
): void {
  const comment = sheet.comments.add(cell, content);
  for (const reply of replies) comment.replies.add(reply.content);
  if (resolved) comment.resolved = true;
}

/** Cells of some sheets that have a comment. */
async function commentPlaces(
  context: Excel.RequestContext,
  sheetIds: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const looks = Array.from(sheetIds, (sheetId) => {
    const { comments } = context.workbook.worksheets.getItem(sheetId);
    comments.load('items/id');
    return { sheetId, comments };
  });
  await context.sync();
  const places = looks.flatMap(({ sheetId, comments }) =>
    requestCommentPlaces(comments).map(({ place }) => ({ sheetId, place })),
  );
  if (places.length > 0) await context.sync();
  return new Set(places.map(({ sheetId, place }) => `${sheetId} ${place.rowIndex} ${place.columnIndex}`));
}
