import { needDirections } from '../books';

/** What a need wants more of, or less: the two characters beside the word that says so. */
export interface Directions {
  readonly more: ReadonlySet<string>;
  readonly less: ReadonlySet<string>;
}

const { more, less, wanted, unwanted, between } = needDirections;
const thing = '(\\p{Script=Han}{2})';
/** 增加审批, 不要审批: looked for at every place, since 需要增加审批 says it twice. */
const ahead = new RegExp(`(?=(?:(${less}|${unwanted})|${more}|${wanted})(?:${between})*${thing})`, 'gu');
/** 温度要提高. */
const behind = new RegExp(`${thing}(?:${between})*(?:(${less})|${more})(?!\\p{Script=Han})`, 'gu');

/** Of a folded need, 增加审批 is more of 审批, 减少审批 and 不要审批 are less of it. */
export function directionsOf(folded: string): Directions {
  const found = { more: new Set<string>(), less: new Set<string>() };
  const add = (what: string, down: string | undefined) =>
    (down === undefined ? found.more : found.less).add(what);
  for (const [, down, what = ''] of folded.matchAll(ahead)) add(what, down);
  for (const [, what = '', down] of folded.matchAll(behind)) add(what, down);
  return found;
}

/** One wants more of what the other wants less of. */
export const areOpposite = (one: Directions, two: Directions): boolean =>
  share(one.more, two.less) || share(one.less, two.more);

function share(one: ReadonlySet<string>, two: ReadonlySet<string>): boolean {
  for (const what of one) if (two.has(what)) return true;
  return false;
}
