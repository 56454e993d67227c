import { FileError } from './errors';

const OPEN = /<((?:\w+:)?)sheetData(?:\s[^>]*?)?(\/?)>/;

/**
 * Parts a worksheet part from its rows while it arrives, so that a part of any size is read in little memory: gives
 * the rows in pieces of whole `<row>` elements, and at the end the part with an empty `<sheetData/>` in their place.
 * @throws FileError damaged when the rows do not end
 */
export function* rowsApart(pieces: Iterable<string>, part: string): Generator<string, string, undefined> {
  let head = '';
  let open: RegExpExecArray | null = null;
  let rest = '';
  let tail: string | undefined;
  for (const piece of pieces) {
    if (tail !== undefined) {
      tail += piece;
      continue;
    }
    if (!open) {
      head += piece;
      open = OPEN.exec(head);
      if (!open) continue;
      rest = head.slice(open.index + open[0].length);
      head = head.slice(0, open.index);
      if (open[2] === '/') {
        tail = rest;
        continue;
      }
    } else rest += piece;
    const prefix = open[1] ?? '';
    const close = `</${prefix}sheetData>`;
    const end = rest.indexOf(close);
    if (end >= 0) {
      if (end > 0) yield rest.slice(0, end);
      tail = rest.slice(end + close.length);
      continue;
    }
    const rowEnd = `</${prefix}row>`;
    const last = rest.lastIndexOf(rowEnd);
    if (last < 0) continue;
    const cut = last + rowEnd.length;
    yield rest.slice(0, cut);
    rest = rest.slice(cut);
  }
  if (!open) return head;
  if (tail === undefined) throw new FileError('damaged', part);
  return `${head}<${open[1] ?? ''}sheetData/>${tail}`;
}

/** The rows of a part as they stand, with the element around them. */
export function* keptRows(pieces: Iterable<string>, prefix: string, part: string): Generator<string> {
  yield `<${prefix}sheetData>`;
  yield* rowsApart(pieces, part);
  yield `</${prefix}sheetData>`;
}

/** The part with what stands before its rows changed. */
export function* withHead(pieces: Iterable<string>, change: (head: string) => string): Generator<string> {
  let head: string | undefined = '';
  for (const piece of pieces) {
    if (head === undefined) yield piece;
    else {
      head += piece;
      if (!OPEN.test(head)) continue;
      yield change(head);
      head = undefined;
    }
  }
  if (head !== undefined) yield change(head);
}
