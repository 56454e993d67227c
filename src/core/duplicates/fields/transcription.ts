import { isSyllable, soundKeys } from '../../text';

/** Readings tried of one brand; few brands have a character read in two ways. */
const mostReadings = 4;
/** Words of a Latin name that may together spell one brand. */
const mostWords = 4;
/** Shorter spellings are found in too many words. */
const leastLetters = 5;

/** How a Chinese brand is spelled in Latin capitals (海澜 → HAILAN), in every usual reading; ü as U. */
export function spellingsOf(brand: string): readonly string[] {
  if (!/^\p{Script=Han}{2,}$/u.test(brand)) return [];
  return soundKeys(brand, 'exact', mostReadings)
    .map((sound) => inCapitals(sound.replace(/ /gu, '')))
    .filter((spelling) => spelling.length >= leastLetters);
}

/** What a Latin name may spell: its words, and neighbouring syllables written together (WAN SHENG → WANSHENG). */
export function spelledBy(words: readonly string[]): readonly string[] {
  const spelled = words.filter(({ length }) => length >= leastLetters).map(inCapitals);
  words.forEach((_, from) => {
    for (let to = from + 1; to < Math.min(words.length, from + mostWords); to += 1) {
      if (!isSyllable((words[to] ?? '').toLowerCase())) return;
      if (to === from + 1 && !isSyllable((words[from] ?? '').toLowerCase())) return;
      spelled.push(inCapitals(words.slice(from, to + 1).join('')));
    }
  });
  return spelled;
}

const inCapitals = (spelling: string) => spelling.toUpperCase().replace(/V/gu, 'U');
