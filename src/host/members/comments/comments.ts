import { cellArea } from '../../cells';
import type { CommentReply } from '../../document';
import { readFlag, readRecord, readText, type Arguments } from '../../wire/arguments';
import { HostError, invalidArgument, itemNotFound } from '../../wire/errors';
import { define, type Definition } from '../define';
import { CellRange, rangeAt } from '../range/cells';
import type { CommentScope } from './scope';
import { PlacedComment } from './scope';

/** A reply, with the comment it answers. */
class PlacedReply {
  constructor(
    readonly parent: PlacedComment,
    readonly reply: CommentReply,
  ) {}
}

/** Comment text, given as text or as `CommentRichContent`. */
const contentOf = (value: unknown): string =>
  typeof value === 'string' ? value : readText(readRecord(value)['richContent']);

const cellOf = (scope: CommentScope, value: unknown): CellRange => {
  const { document, sheet } = scope;
  const home = sheet ?? document.activeSheet;
  if (typeof value === 'string' && sheet === undefined && !value.includes('!')) {
    throw invalidArgument('An address without sheet name needs the comments of a sheet.');
  }
  const range = value instanceof CellRange ? value : rangeAt(document, home, readText(value));
  if (range.cellCount !== 1) throw invalidArgument('A comment belongs to a single cell.');
  return range;
};

const add = (scope: CommentScope, args: Arguments): PlacedComment => {
  const { sheet, area } = cellOf(scope, args.at(0));
  sheet.assertAllowed('allowEditObjects');
  if (sheet.comments.at(area.top, area.left) !== undefined) {
    throw new HostError('ItemAlreadyExists', 'The cell has a comment already.');
  }
  const { document } = sheet;
  const comment = {
    id: document.newId('comment'),
    row: area.top,
    column: area.left,
    author: document.userName,
    content: contentOf(args.at(1)),
    created: document.now().toISOString(),
    resolved: false,
    replies: [],
  };
  sheet.comments.set(comment);
  sheet.changedParts.add('comments');
  document.events.emit('commentAdded', { commentId: comment.id, sheetId: sheet.id, source: document.source });
  return new PlacedComment(sheet, comment);
};

const changed = ({ sheet, comment }: PlacedComment): void => {
  const { document } = sheet;
  sheet.changedParts.add('comments');
  document.events.emit('commentChanged', {
    commentId: comment.id,
    sheetId: sheet.id,
    source: document.source,
  });
};

const remove = ({ sheet, comment }: PlacedComment): void => {
  const { document } = sheet;
  sheet.comments.delete(comment.row, comment.column);
  sheet.changedParts.add('comments');
  document.events.emit('commentDeleted', {
    commentId: comment.id,
    sheetId: sheet.id,
    source: document.source,
  });
};

const locationOf = ({ sheet, comment }: PlacedComment): CellRange =>
  new CellRange(sheet, cellArea(comment.row, comment.column));

const found = <T>(item: T | undefined): T => {
  if (item === undefined) throw itemNotFound();
  return item;
};

const addReply = (parent: PlacedComment, args: Arguments): PlacedReply => {
  const { document } = parent.sheet;
  const reply: CommentReply = {
    id: document.newId('comment'),
    author: document.userName,
    content: contentOf(args.at(0)),
    created: document.now().toISOString(),
  };
  parent.comment.replies.push(reply);
  changed(parent);
  return new PlacedReply(parent, reply);
};

/** Threaded comments; the client of ExcelApi 1.15 has no notes. */
export const comments: readonly Definition[] = [
  define<CommentScope>('CommentCollection', {
    items: (scope) => scope.comments,
    item: (scope, key) => scope.comments.find(({ comment }) => comment.id === key),
    owner: ({ sheet }) => sheet?.id ?? 'Workbook',
    call: {
      Add: add,
      GetItemByCell: (scope, args) => {
        const { sheet, area } = cellOf(scope, args.at(0));
        return new PlacedComment(sheet, found(sheet.comments.at(area.top, area.left)));
      },
      GetItemByReplyId: (scope, args) =>
        found(scope.comments.find(({ comment }) => comment.replies.some(({ id }) => id === args.text(0)))),
    },
  }),
  define<PlacedComment>('Comment', {
    identity: ({ comment }) => ({ Id: comment.id }),
    get: {
      AuthorName: ({ comment }) => comment.author,
      AuthorEmail: () => '',
      Content: ({ comment }) => comment.content,
      ContentType: () => 'Plain',
      CreationDate: ({ comment }) => comment.created,
      Mentions: () => [],
      Resolved: ({ comment }) => comment.resolved,
      RichContent: ({ comment }) => comment.content,
    },
    set: {
      Content: (placed, value) => {
        placed.comment.content = readText(value);
        changed(placed);
      },
      Resolved: (placed, value) => {
        placed.comment.resolved = readFlag(value);
        changed(placed);
      },
    },
    link: { Replies: (placed) => placed },
    call: { Delete: remove, GetLocation: locationOf },
  }),
  define<PlacedComment>('CommentReplyCollection', {
    items: (parent) => parent.comment.replies.map((reply) => new PlacedReply(parent, reply)),
    item: (parent, key) => {
      const reply = parent.comment.replies.find(({ id }) => id === key);
      return reply === undefined ? undefined : new PlacedReply(parent, reply);
    },
    call: { Add: addReply },
  }),
  define<PlacedReply>('CommentReply', {
    identity: ({ reply }) => ({ Id: reply.id }),
    get: {
      AuthorName: ({ reply }) => reply.author,
      AuthorEmail: () => '',
      Content: ({ reply }) => reply.content,
      ContentType: () => 'Plain',
      CreationDate: ({ reply }) => reply.created,
      Mentions: () => [],
      Resolved: ({ parent }) => parent.comment.resolved,
      RichContent: ({ reply }) => reply.content,
    },
    set: {
      Content: ({ parent, reply }, value) => {
        reply.content = readText(value);
        changed(parent);
      },
    },
    call: {
      Delete: ({ parent, reply }) => {
        parent.comment.replies = parent.comment.replies.filter((other) => other !== reply);
        changed(parent);
      },
      GetLocation: ({ parent }) => locationOf(parent),
      GetParentComment: ({ parent }) => parent,
    },
  }),
];
