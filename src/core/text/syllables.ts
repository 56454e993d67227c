import { syllableTable } from './data/syllables';

let readings: Map<string, string[]> | undefined;

function table(): Map<string, string[]> {
  if (readings) return readings;
  readings = new Map();
  const others: [string, string][] = [];
  for (const line of syllableTable.split('\n')) {
    const [, syllable = '', usual = '', rare = ''] = /^([a-z]+)([^/]*)\/?(.*)$/u.exec(line) ?? [];
    for (const character of usual) readings.set(character, [syllable]);
    for (const character of rare) others.push([character, syllable]);
  }
  for (const [character, syllable] of others) readings.get(character)?.push(syllable);
  return readings;
}

/** The readings of a simplified character without tones, the usual one first; none for what the table does not hold. */
export function syllablesOf(character: string): readonly string[] {
  return table().get(character) ?? [];
}

/** Every character with a reading: those of GB 2312 and rarer ones of places and names. */
export function knownCharacters(): Iterable<string> {
  return table().keys();
}

let syllables: ReadonlySet<string> | undefined;

/** Whether a word in small Latin letters is a syllable of Mandarin, ü written as v. */
export function isSyllable(word: string): boolean {
  syllables ??= new Set(Array.from(table().values()).flat());
  return syllables.has(word);
}

/** Folds what many speakers do not keep apart: zh/z, ch/c, sh/s and final n/ng. */
const blur = (syllable: string) => syllable.replace(/^([zcs])h/u, '$1').replace(/ng$/u, 'n');

/** Usual readings, blurred, of the characters met so far. */
const blurredReadings = new Map<string, string>();

function blurredReading(character: string): string {
  let reading = blurredReadings.get(character);
  if (reading === undefined) {
    const [syllable] = syllablesOf(character);
    if (syllable === undefined) return character;
    blurredReadings.set(character, (reading = blur(syllable)));
  }
  return reading;
}

/** How texts sound, for finding homophones: the usual reading of every character; `blurred` also folds zh/z, in/ing and the like. */
export function soundKey(text: string, how: 'exact' | 'blurred' = 'exact'): string {
  let key = '';
  for (const character of text)
    key += `${how === 'blurred' ? blurredReading(character) : (syllablesOf(character)[0] ?? character)} `;
  return key;
}

/** Every way a text may sound when its characters have several readings; at most `limit` keys, the usual one first. */
export function soundKeys(text: string, how: 'exact' | 'blurred' = 'exact', limit = 16): string[] {
  let keys = [''];
  for (const character of text) {
    const readingsHere = syllablesOf(character);
    const syllables = readingsHere.length === 0 ? [character] : readingsHere;
    const parts = new Set(how === 'blurred' ? syllables.map(blur) : syllables);
    const next: string[] = [];
    for (const part of parts) {
      for (const key of keys) {
        if (next.length < limit) next.push(`${key}${part} `);
      }
    }
    keys = next;
  }
  return [...new Set(keys)];
}
