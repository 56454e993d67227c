import { needFillers, needLeadIns, needMeanings, needTails } from '../books';
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

/** What a meaning says, beside the 1 of a pair of characters: as much as a shared word of three or four characters. */
const meaningWeight = 1.6;
/** How something is says less than what it is about: much can be slow. */
const mannerWeight = 0.5;
/** A pair of characters within a word whose meaning counts already. */
const namedPairWeight = 0.7;

interface Named {
  readonly words: readonly string[];
  /** Weights by meaning. */
  readonly meanings: ReadonlyMap<string, number>;
}

/** Knows the words for the same thing: those of needs in general, and those the team has added, which go first. */
export class Synonyms {
  private readonly stands = new Map<string, { readonly name: string; readonly weight: number }>();
  private readonly pattern: RegExp;

  /** @param team lines of words for the same thing; the first of a line stands for all */
  constructor(team: readonly (readonly string[])[] = []) {
    for (const words of team) this.add(words, meaningWeight);
    for (const { words, isManner } of needMeanings)
      this.add(
        words.split(' ').map((word) => word.replaceAll('_', ' ')),
        isManner === true ? mannerWeight : meaningWeight,
      );
    const known = [...this.stands.keys()].sort((a, b) => b.length - a.length);
    this.pattern = new RegExp(known.map(asPattern).join('|'), 'gu');
  }

  /** What a folded text names: the known words in it and their meanings. Where one word holds another, the longer is meant. */
  namedIn(folded: string): Named {
    const words = new Set<string>();
    const meanings = new Map<string, number>();
    for (const [word] of folded.matchAll(this.pattern)) {
      const meaning = this.stands.get(word);
      if (meaning === undefined) continue;
      words.add(word);
      meanings.set(meaning.name, meaning.weight);
    }
    return { words: [...words], meanings };
  }

  private add(words: readonly string[], weight: number): void {
    const folded = words.map(fold).filter((word) => word !== '');
    const [name = ''] = folded;
    for (const word of folded) if (!this.stands.has(word)) this.stands.set(word, { name, weight });
  }
}

/** Latin words stand alone (no `ui` in “require”); Chinese ones anywhere. */
function asPattern(word: string): string {
  const literal = word.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
  return /^[a-z]/u.test(word) ? `(?<![a-z])${literal}(?![a-z])` : literal;
}

/** Spaces stay: they part Latin words. */
const fold = (text: string) => simplified(tidy(text).normalize('NFKC').toLowerCase());

/** What a need is about, as features with weights: pairs of characters, words of Latin letters, and meanings of synonyms. */
export function featuresOf(text: string, synonyms: Synonyms): ReadonlyMap<string, number> {
  const core = fold(needCore(text));
  const features = new Map<string, number>();
  const { words, meanings } = synonyms.namedIn(core);
  const spoken = core.replace(needFillers, ' ');
  for (const run of spoken.match(/\p{Script=Han}+|[a-z]{2,}/gu) ?? []) {
    if (/^[a-z]/u.test(run)) features.set(run, 1);
    else if (run.length === 1) features.set(run, 0.3);
    else
      for (let at = 0; at + 1 < run.length; at += 1) {
        const pair = run.slice(at, at + 2);
        features.set(pair, words.some((word) => word.includes(pair)) ? namedPairWeight : 1);
      }
  }
  for (const [meaning, weight] of meanings) features.set(`=${meaning}`, weight);
  return features;
}
