import { needFillers, needLeadIns, needSynonyms, needTails } from '../books';
import { foldForMatching, simplified } from '../text';

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

/** Replaces words for the same thing by one of them, the first of their line. */
export class Synonyms {
  private readonly words: readonly { readonly word: string; readonly stands: string }[];

  constructor(team: readonly (readonly string[])[] = []) {
    this.words = [...team, ...needSynonyms]
      .flatMap(([stands = '', ...others]) =>
        [stands, ...others].map((word) => ({ word: fold(word), stands: fold(stands) })),
      )
      .filter(({ word }) => word !== '')
      .sort((a, b) => b.word.length - a.word.length);
  }

  /** Meanings named in a text, each once. */
  meanings(folded: string): readonly string[] {
    return [...new Set(this.words.filter(({ word }) => folded.includes(word)).map(({ stands }) => stands))];
  }
}

const fold = (text: string) => simplified(foldForMatching(text));

/** What a need is about, as features with weights: pairs of characters, words of Latin letters, and meanings of synonyms. */
export function featuresOf(text: string, synonyms: Synonyms): ReadonlyMap<string, number> {
  const core = needCore(text).toLowerCase();
  const features = new Map<string, number>();
  const spoken = simplified(core).replace(needFillers, ' ');
  for (const run of spoken.match(/\p{Script=Han}+|[a-z]{2,}/gu) ?? []) {
    if (/^[a-z]/u.test(run)) features.set(run, 1);
    else if (run.length === 1) features.set(run, 0.3);
    else for (let at = 0; at + 1 < run.length; at += 1) features.set(run.slice(at, at + 2), 1);
  }
  for (const meaning of synonyms.meanings(fold(core))) features.set(`=${meaning}`, meaningWeight);
  return features;
}

/** A shared meaning says as much as a shared word of three or four characters. */
const meaningWeight = 1.6;
