import { honorifics, surnames } from '../books';
import { halfWidth } from '../text';

/** A person and what else stands in the cell: 张伟 13912345678, 李经理（0512-61234567）, 13912345678/王芳. */
export interface NamedContact {
  /** Empty where the cell names nobody. */
  readonly name: string;
  /** The cell without the name and the signs around it. */
  readonly rest: string;
}

const words = /\p{Script=Han}[\p{Script=Han}·]*/gu;
/** Words beside a number that are no names. */
const labels = /^(?:电话|手机|座机|固话|微信|邮箱|转|分机|联系人|姓名|和|或|及|同号)/u;

const isName = (word: string) =>
  word.length >= 2 &&
  word.length <= 5 &&
  !labels.test(word) &&
  (honorifics.test(word) ||
    (word.length <= 4 && (surnames.has(word.slice(0, 1)) || surnames.has(word.slice(0, 2)))));

/** Takes the name of a person out of a contact cell. */
export function namedContact(text: string): NamedContact {
  const found = [...text.matchAll(words)].find(([word]) => isName(word));
  if (found === undefined) return { name: '', rest: text };
  const [name] = found;
  const before = text.slice(0, found.index);
  const after = text.slice(found.index + name.length);
  const rest = `${before.replace(/[\s（(【[：:/、,，;；+＋-]+$/u, '')} ${after.replace(/^[\s：:/、,，;；＋)）】\]-]+/u, '')}`;
  return { name, rest: unbracketed(rest.trim()) };
}

/** （13912345678） without its brackets; those around an area code stay. */
function unbracketed(text: string): string {
  const plain = halfWidth(text);
  const inner = /^[([](.*?)[)\]]?$/u.exec(plain)?.[1];
  if (inner !== undefined && !inner.includes(')')) return inner;
  return plain.endsWith(')') && !plain.includes('(') ? plain.slice(0, -1) : text;
}

/** Whether a cell names a person beside a number. */
export function isNamedContact(text: string): boolean {
  return /\d{7}/u.test(halfWidth(text).replace(/[\s-]/gu, '')) && namedContact(text).name !== '';
}
