import type { Field } from '../books';

/**
 * Header texts are compounds: a word that says of what, and a head at the end that says what (跟进|日期, visit|date).
 * A unit is a Chinese character or a Latin word; a word is a run of units that some title or alias has.
 */
export type Units = readonly string[];

/** The Chinese characters and Latin words of a text. */
export function unitsOf(text: string): Units {
  const spaced = text.replace(/([a-z])([A-Z])/gu, '$1 $2').toLowerCase();
  return (spaced.match(/\p{Script=Han}|[a-z]+|\d+/gu) ?? []).map((unit) =>
    unit.length > 3 && unit.endsWith('s') ? unit.slice(0, -1) : unit,
  );
}

const han = /\p{Script=Han}/u;
/** Longest run of units that is looked up as one word. */
const longest = 6;

/** Whether units are long enough to be a word: two characters or one Latin word. */
const isWord = (units: Units) => units.length > 1 || (units[0] !== undefined && !han.test(units[0]));

/** Two-letter words like no and id stand for numbers everywhere; of themselves they say little. */
const keyOf = (units: Units) => units.join('\u0001');

/** The words of all titles and aliases of a kind of sheet, with the fields that have them. */
export class LabelWords {
  /** Fields that have a word anywhere in a name. */
  private readonly anywhere = new Map<string, Set<string>>();
  /** Fields that have it at the end of a name. */
  private readonly atEnd = new Map<string, Set<string>>();

  constructor(fields: readonly Field[]) {
    for (const { key, title, aliases } of fields)
      for (const name of [title.zh, title.en, ...aliases]) this.add(key, unitsOf(name));
  }

  private add(key: string, units: Units) {
    for (let start = 0; start < units.length; start += 1)
      for (let end = start + 1; end <= Math.min(units.length, start + longest); end += 1) {
        const word = units.slice(start, end);
        if (!isWord(word)) continue;
        put(this.anywhere, keyOf(word), key);
        if (end === units.length) put(this.atEnd, keyOf(word), key);
      }
  }

  /**
   * How far the words of a label are those of single fields, by field: the share of its units that a field's words
   * cover, a word many fields have counting for less. Only fields whose names end as the label does.
   */
  coverage(units: Units): ReadonlyMap<string, number> {
    const covered = new Map<string, number>();
    for (const key of this.heads(units)) {
      const share = this.coveredUnits(units, key) / units.length;
      if (share > 0) covered.set(key, share);
    }
    return covered;
  }

  private heads(units: Units): ReadonlySet<string> {
    const found = new Set<string>();
    for (let start = Math.max(0, units.length - longest); start < units.length; start += 1)
      for (const key of this.atEnd.get(keyOf(units.slice(start))) ?? []) found.add(key);
    return found;
  }

  /** The best weighted cover of a label by words of one field. */
  private coveredUnits(units: Units, key: string): number {
    const best = new Array<number>(units.length + 1).fill(0);
    for (let end = 1; end <= units.length; end += 1) {
      best[end] = best[end - 1] ?? 0;
      for (let start = Math.max(0, end - longest); start < end; start += 1) {
        const fields = this.anywhere.get(keyOf(units.slice(start, end)));
        if (fields?.has(key) !== true) continue;
        const weight = (end - start) / Math.sqrt(fields.size);
        best[end] = Math.max(best[end] ?? 0, (best[start] ?? 0) + weight);
      }
    }
    return best[units.length] ?? 0;
  }
}

function put(map: Map<string, Set<string>>, word: string, key: string) {
  const fields = map.get(word);
  if (fields === undefined) map.set(word, new Set([key]));
  else fields.add(key);
}
