import { needFillers, needLeadIns, needTails } from '../books';
import { simplified, tidy } from '../text';

/** A need's text without who said it, by when it is wanted, and words that say nothing: what needs are compared by. */
export function needCore(text: string): string {
  let core = text.trim().replace(/[。.!！?？]+$/u, '');
  for (let round = 0; round < 2; round += 1) {
    const without = core.replace(needLeadIns, '').replace(needTails, '');
    if (without.length < 4) break;
    core = without;
  }
  return core;
}

/** One script, width and case; spaces stay, they part Latin words. */
export const foldNeed = (text: string) => simplified(tidy(text).normalize('NFKC').toLowerCase());

/** A latin word beside the 1 of a pair of characters: mostly a product's name. */
const latinWeight = 0.6;
/** A character alone between fillers. */
const singleWeight = 0.3;

/** How a folded need is worded: pairs of characters and Latin words, with weights. */
export function wordingOf(folded: string): ReadonlyMap<string, number> {
  const wording = new Map<string, number>();
  for (const run of folded.replace(needFillers, ' ').match(/\p{Script=Han}+|[a-z]{2,}/gu) ?? []) {
    if (/^[a-z]/u.test(run)) wording.set(run, latinWeight);
    else if (run.length === 1) wording.set(run, singleWeight);
    else for (let at = 0; at + 1 < run.length; at += 1) wording.set(run.slice(at, at + 2), 1);
  }
  return wording;
}
