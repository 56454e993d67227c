import { needManners, needThings, needTopics } from '../books';
import type { MeaningKind } from '../books';
import { foldNeed } from './needText';

interface Meaning {
  readonly name: string;
  readonly kind: MeaningKind;
}

interface PairTopic {
  readonly one: string;
  readonly two: string;
  readonly topic: string;
  /** Only such a pair says its topic where another topic stands beside it. */
  readonly isOfTopics: boolean;
}

/** What a clause names, in the order of its words. */
type Clause = readonly Meaning[];

/** A topic, and beside it what is said of one thing, what is only spoken of, and how something is. */
const weights = { topic: 1, said: 0.9, means: 0.8, thing: 0.45, manner: 0.25 } as const;
/** What remains of a thing or a manner where a topic says what is wanted. */
const besideTopic = 0.5;

/** Knows the words for the same thing: those of needs in general, and those the team has added, which go first. */
export class Synonyms {
  private readonly meanings = new Map<string, Meaning>();
  /** Topics said by a pair of meanings, in the order in which they are looked for. */
  private readonly pairs: PairTopic[] = [];
  private readonly gapped: readonly (readonly [RegExp, Meaning])[];
  private readonly pattern: RegExp;

  /** @param team lines of words for the same thing; the first of a line stands for all */
  constructor(team: readonly (readonly string[])[] = []) {
    for (const words of team) this.add(words, 'topic');
    const known = [...needTopics, ...needThings, ...needManners];
    for (const { words, kind } of known)
      this.add(
        words.split(' ').map((word) => word.replaceAll('_', ' ')),
        kind,
      );
    for (const { words, pairs } of needTopics)
      for (const pair of pairs) {
        const [one, two] = pair.split(' ').map((word) => this.meanings.get(foldNeed(word)));
        if (one === undefined || two === undefined) continue;
        const isOfTopics = one.kind === 'topic' || two.kind === 'topic';
        this.pairs.push({
          one: one.name,
          two: two.name,
          topic: this.meanings.get(foldNeed(words.split(' ')[0] ?? ''))?.name ?? '',
          isOfTopics,
        });
      }
    const words = [...this.meanings].sort(([a], [b]) => b.length - a.length);
    this.gapped = words
      .filter(([word]) => word.includes('~'))
      .map(([word, meaning]) => [new RegExp(`^${asPattern(word)}$`, 'u'), meaning]);
    this.pattern = new RegExp(words.map(([word]) => asPattern(word)).join('|'), 'gu');
  }

  /**
   * What a folded need is about, with weights: its topics; what it says of a thing (`库存+慢`); and, weighing less, the
   * things and manners themselves. Empty where no known word stands in it.
   */
  namedIn(folded: string): ReadonlyMap<string, number> {
    const topics = new Set<string>();
    const said = new Set<string>();
    const rest = new Map<string, MeaningKind>();
    let before: Clause = [];
    for (const text of folded.split(/[，。；！？,;!?\n]|\.\s/u)) {
      const clause = this.meaningsIn(text);
      const isThingless = !clause.some(({ kind }) => kind !== 'manner');
      const together = isThingless ? [...before, ...clause] : clause;
      if (!isThingless) before = clause;
      const used = new Set<string>();
      const names = new Set(together.map(({ name }) => name));
      const hasTopic = clause.some(({ kind }) => kind === 'topic');
      for (const { one, two, topic, isOfTopics } of this.pairs) {
        if (hasTopic && !isOfTopics) continue;
        if (!names.has(one) || !names.has(two) || used.has(one) || used.has(two)) continue;
        topics.add(topic);
        used.add(one).add(two);
      }
      for (const { name, kind } of clause) if (kind === 'topic' && !used.has(name)) topics.add(name);
      for (const thing of together.filter(({ kind }) => kind === 'thing'))
        for (const manner of together.filter(({ kind }) => kind === 'manner'))
          if (!used.has(thing.name) && !used.has(manner.name)) said.add(`${thing.name}+${manner.name}`);
      for (const { name, kind } of clause) if (!topics.has(name)) rest.set(name, kind);
    }
    const named = new Map<string, number>();
    const share = topics.size > 0 ? besideTopic : 1;
    for (const name of topics) named.set(name, weights.topic);
    for (const pair of said) named.set(pair, weights.said * share);
    for (const [name, kind] of rest) if (!named.has(name)) named.set(name, weights[kind] * share);
    return named;
  }

  private meaningsIn(text: string): Clause {
    const found = new Map<string, Meaning>();
    for (const [word] of text.matchAll(this.pattern)) {
      const meaning = this.meanings.get(word) ?? this.gapped.find(([pattern]) => pattern.test(word))?.[1];
      if (meaning !== undefined) found.set(meaning.name, meaning);
    }
    return [...found.values()];
  }

  private add(words: readonly string[], kind: MeaningKind): void {
    const folded = words.map(foldNeed).filter((word) => word !== '');
    const [name = ''] = folded;
    for (const word of folded) if (!this.meanings.has(word)) this.meanings.set(word, { name, kind });
  }
}

/** Latin words stand alone (no `ui` in “require”); Chinese ones anywhere. */
function asPattern(word: string): string {
  const literal = word.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&').replaceAll('~', '[^a-z]{1,5}?');
  return /^[a-z]/u.test(word) ? `(?<![a-z])${literal}(?![a-z])` : literal;
}
