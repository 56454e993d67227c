import { unit } from './linkage';
import type { Vector } from './linkage';
import { foldNeed, wordingOf } from './needText';
import { directionsOf } from './opposites';
import type { Directions } from './opposites';
import { Synonyms } from './synonyms';

/** What needs are compared by. Vectors are of length 1, or empty. */
export interface NeedFeatures {
  /** What it is about, by the known words in it. */
  readonly named: Vector;
  /** How it is worded; rarer pairs of characters weigh more. */
  readonly worded: Vector;
  /** What it wants more of, or less. */
  readonly directions: Directions;
}

/** Features of needs, by their place among `cores`. `team` are lines of words for the same thing. */
export function needFeatures(
  cores: readonly string[],
  team: readonly (readonly string[])[],
): readonly NeedFeatures[] {
  const synonyms = new Synonyms(team);
  const folded = cores.map(foldNeed);
  const weigh = rarerMore(folded.map(wordingOf));
  return folded.map((text) => ({
    named: unit(synonyms.namedIn(text)),
    worded: unit(weigh(wordingOf(text))),
    directions: directionsOf(text),
  }));
}

/** Weights times inverse document frequency. */
function rarerMore(wordings: readonly Vector[]): (wording: Vector) => readonly (readonly [string, number])[] {
  const documents = new Map<string, number>();
  for (const each of wordings)
    for (const feature of each.keys()) documents.set(feature, (documents.get(feature) ?? 0) + 1);
  const rarity = (feature: string) => Math.log(1 + wordings.length / (documents.get(feature) ?? 1));
  return (wording) => [...wording].map(([feature, weight]) => [feature, weight * rarity(feature)]);
}
