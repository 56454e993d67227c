import { Exchange } from '../exchange';
import { requestCommentPlaces } from '../reader/commentPlaces';
import type { SheetHandle } from '../reader/workbookFacts';
import type { RowComment, RowRecord } from '../store/journal';

/** An Excel table with rows from 1, both ends included. */
export interface TableRows {
  readonly name: string;
  readonly top: number;
  readonly bottom: number;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
}

/** Queues where the tables of a sheet stand, whose names are loaded. */
export function requestTableRows(sheet: Excel.Worksheet) {
  return sheet.tables.items.map((table) => {
    const range = table.getRange();
    range.load('rowIndex,rowCount');
    table.load('name,showHeaders,showTotals');
    return { table, range };
  });
}

export function tableRows(requests: ReturnType<typeof requestTableRows>): readonly TableRows[] {
  return requests.map(({ table, range }) => ({
    name: table.name,
    top: range.rowIndex + 1,
    bottom: range.rowIndex + range.rowCount,
    hasHeader: table.showHeaders,
    hasTotals: table.showTotals,
  }));
}

/** Rows that go from one sheet. */
interface Leaving {
  readonly handle: SheetHandle;
  readonly rows: readonly RowRecord[];
  readonly tables: readonly TableRows[];
  /** A filter hides rows, and nothing tells which are hidden by hand. */
  readonly isFiltered: boolean;
}

/**
 * What hangs on rows that go and no copy of cells brings back: height and hiding, threaded comments, the table they are a
 * row of. Two exchanges at most.
 */
export async function withBelongings(
  context: Excel.RequestContext,
  leaving: readonly Leaving[],
  signal?: AbortSignal,
): Promise<RowRecord[][]> {
  if (leaving.every(({ rows }) => rows.length === 0)) return leaving.map(() => []);
  const exchange = new Exchange(context, { writes: false, signal });
  const looks = [];
  for (const { handle, rows } of leaving) {
    const { comments } = handle.sheet;
    if (rows.length > 0) {
      comments.load(
        'items/content,items/authorName,items/resolved,items/replies/items/content,items/replies/items/authorName',
      );
    }
    const lines = [];
    for (const { row, wholeRow } of rows) {
      await exchange.room(3);
      const line = handle.sheet.getRangeByIndexes(row - 1, 0, 1, 1);
      if (wholeRow) {
        line.load('rowHidden');
        line.format.load('rowHeight,useStandardHeight');
      }
      lines.push(line);
    }
    looks.push({ rows, comments: rows.length > 0 ? comments : undefined, lines });
  }
  await exchange.sync();
  const placed = looks.map(({ comments }) => (comments ? requestCommentPlaces(comments) : []));
  if (placed.some((each) => each.length > 0)) await exchange.sync();
  return looks.map(({ rows, lines }, sheet) =>
    rows.map((record, at) => {
      const table = leaving[sheet]?.tables.find(
        ({ top, bottom }) => record.row >= top && record.row <= bottom,
      );
      const comments = (placed[sheet] ?? []).flatMap(({ comment, place }) =>
        place.rowIndex + 1 === record.row ? commentOf(record, comment, place.columnIndex + 1) : [],
      );
      return {
        ...record,
        ...(record.wholeRow ? sizeOf(lines[at], leaving[sheet]?.isFiltered === true) : {}),
        ...(table ? { table: table.name } : {}),
        ...(comments.length > 0 ? { comments } : {}),
      };
    }),
  );
}

function sizeOf(line: Excel.Range | undefined, isFiltered: boolean): Pick<RowRecord, 'height' | 'hidden'> {
  if (!line) return {};
  const { rowHidden, format } = line;
  return {
    // A hidden row has no height to tell.
    ...(format.useStandardHeight || rowHidden ? {} : { height: format.rowHeight }),
    ...(rowHidden && !isFiltered ? { hidden: true } : {}),
  };
}

function commentOf({ column, cells }: RowRecord, comment: Excel.Comment, place: number): RowComment[] {
  const at = place - column;
  if (at < 0 || at >= cells.length) return [];
  const { content, authorName: author, resolved } = comment;
  const replies = comment.replies.items.map((reply) => ({
    content: reply.content,
    author: reply.authorName,
  }));
  return [{ at, content, author, resolved, replies }];
}
