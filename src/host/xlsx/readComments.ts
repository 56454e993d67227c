import { parseArea } from '../cells';
import type { Comment, Sheet } from '../document';
import type { XmlElement } from './xml';
import { attribute, child, childrenOf, excelAttribute, flag, unescapeText } from './xml';

function runs(element: XmlElement | undefined): string {
  if (!element) return '';
  if (element.local === 't') return unescapeText(element.text);
  if (element.local === 'rPh') return '';
  return element.children.map(runs).join('');
}

/** Reads a comments part as notes; cells that hold a thread are left to the thread. */
export function readNotes(root: XmlElement, sheet: Sheet): void {
  const authors = childrenOf(child(root, 'authors'), 'author').map((author) => unescapeText(author.text));
  for (const item of childrenOf(child(root, 'commentList'), 'comment')) {
    const area = parseArea(attribute(item, 'ref') ?? '');
    if (!area || sheet.comments.at(area.top, area.left)) continue;
    sheet.notes.set({
      row: area.top,
      column: area.left,
      author: authors[Number(attribute(item, 'authorId') ?? 0)] ?? '',
      content: runs(child(item, 'text')),
      visible: false,
      width: 108,
      height: 59,
    });
  }
}

/** Reads a part of threaded comments. */
export function readThreads(root: XmlElement, persons: ReadonlyMap<string, string>, sheet: Sheet): void {
  const threads = new Map<string, Comment>();
  for (const item of childrenOf(root, 'threadedComment')) {
    const id = attribute(item, 'id') ?? '';
    const entry = {
      id: id === '' ? sheet.document.newId('comment') : id,
      author: persons.get(attribute(item, 'personId') ?? '') ?? '',
      content: unescapeText(child(item, 'text')?.text ?? ''),
      created: attribute(item, 'dT') ?? '',
    };
    const parent = threads.get(attribute(item, 'parentId') ?? '');
    if (parent) {
      parent.replies.push(entry);
      continue;
    }
    const area = parseArea(attribute(item, 'ref') ?? '');
    if (!area) continue;
    const comment: Comment = {
      ...entry,
      row: area.top,
      column: area.left,
      resolved: flag(item, 'done'),
      replies: [],
    };
    threads.set(id, comment);
    sheet.comments.set(comment);
  }
}

/** Names of people by id. */
export function readPersons(root: XmlElement | undefined): Map<string, string> {
  return new Map(
    childrenOf(root, 'person').map((person) => [
      attribute(person, 'id') ?? '',
      excelAttribute(person, 'displayName') ?? '',
    ]),
  );
}
