import { NearestNames, soundKey, soundKeys, syllablesOf } from '../text';
import { bareName } from './regionNames';
import { regionAt, regions } from './regionTable';
import type { Division, Region } from './regionTable';

/** Places a misspelt text may mean: those at prefecture level or above first counted on their own, since they are meant far more often. */
export interface RegionGuess {
  readonly large: readonly Region[];
  readonly small: readonly Region[];
}

interface Lexicon {
  readonly writings: ReadonlyMap<string, readonly Division[]>;
  readonly sounds: ReadonlyMap<string, readonly Division[]>;
  readonly blurredSounds: ReadonlyMap<string, readonly Division[]>;
  readonly near: NearestNames;
  /** Bare names in pinyin without spaces. */
  readonly latin: ReadonlyMap<string, readonly Division[]>;
}

let lexicon: Lexicon | undefined;

function build(): Lexicon {
  const writings = new Map<string, Division[]>();
  const latin = new Map<string, Division[]>();
  const add = (map: Map<string, Division[]>, key: string, division: Division) => {
    const held = map.get(key);
    if (!held) map.set(key, [division]);
    else if (!held.includes(division)) held.push(division);
  };
  for (const division of regions().divisions) {
    const { name, level, province, prefecture } = division;
    const bare = level === 'province' ? province.short : bareName(name);
    if (level === 'county') {
      const outers =
        prefecture === undefined
          ? [province.short, province.name]
          : [prefecture.name, bareName(prefecture.name)];
      for (const writing of [name, ...outers.map((outer) => outer + name)]) add(writings, writing, division);
      continue;
    }
    add(writings, name, division);
    add(writings, bare, division);
    add(latin, Array.from(bare, (character) => syllablesOf(character)[0] ?? character).join(''), division);
    if (level === 'prefecture') {
      for (const outer of [province.short, province.name]) {
        add(writings, outer + name, division);
        add(writings, outer + bare, division);
      }
    }
  }
  const keyed = (how: 'exact' | 'blurred') => {
    const sounds = new Map<string, Division[]>();
    for (const [writing, divisions] of writings) {
      for (const sound of soundKeys(writing, how, 4))
        for (const division of divisions) add(sounds, sound, division);
    }
    return sounds;
  };
  return {
    ...{ writings, latin, sounds: keyed('exact'), blurredSounds: keyed('blurred') },
    near: new NearestNames(writings.keys(), (length) => (length < 3 ? 0 : length < 9 ? 1 : 2)),
  };
}

function guess(divisions: Iterable<Division>): RegionGuess | undefined {
  const large = new Set<Region>();
  const small = new Set<Region>();
  for (const division of divisions) {
    const direct =
      division.level === 'county' && division.prefecture === undefined && !division.province.municipality;
    (division.level === 'county' && !direct ? small : large).add(regionAt(division));
  }
  if (large.size + small.size === 0) return undefined;
  return { large: [...large], small: [...small].filter((region) => !large.has(region)) };
}

/** Places that sound like the text: in every syllable, or, when there is none, with zh/z, in/ing and the like folded. */
export function guessBySound(text: string): RegionGuess | undefined {
  lexicon ??= build();
  const { sounds, blurredSounds } = lexicon;
  const usual = sounds.get(soundKey(text)) ?? soundKeys(text).flatMap((key) => sounds.get(key) ?? []);
  const heard =
    usual.length > 0 ? usual : soundKeys(text, 'blurred').flatMap((key) => blurredSounds.get(key) ?? []);
  return guess(mostShared(text, heard));
}

/** Those whose writings have most characters of the text in place: 苏洲 is 苏州 rather than 宿州. */
function mostShared(text: string, divisions: readonly Division[]): readonly Division[] {
  const shared = divisions.map(
    ({ name }) => Array.from(name).filter((character) => text.includes(character)).length,
  );
  const most = Math.max(...shared);
  return divisions.filter((_, index) => shared[index] === most);
}

/** Places one slip of the keyboard away (two in long texts): wrong, missing, extra or swapped characters. */
export function guessBySlip(text: string): RegionGuess | undefined {
  lexicon ??= build();
  const { near, writings } = lexicon;
  if (text.length < 2) return undefined;
  const swapped = text.length === 2 ? writings.get(`${text[1] ?? ''}${text[0] ?? ''}`) : undefined;
  if (swapped) return guess(swapped);
  // Of two characters nothing is left but the chance that one was lost (哈滨); a wrong one could be any of a hundred places.
  const hits = near.find(text).filter(({ name }) => text.length > 2 || name.length > text.length);
  const best = hits[0]?.distance;
  return guess(
    hits.filter(({ distance }) => distance === best).flatMap(({ name }) => writings.get(name) ?? []),
  );
}

/** Places whose pinyin is the text: suzhou, Shanghai, Suzhou, Jiangsu Province. A province beside a city settles which city is meant. */
export function guessByPinyin(text: string): RegionGuess | undefined {
  lexicon ??= build();
  const { latin } = lexicon;
  const words = text.toLowerCase().replace(/\b(?:city|province|shi|sheng|china|prc|municipality)\b/gu, '');
  const named = (part: string) =>
    latin.get(part.replace(/[^a-z]/gu, '').replace(/^shaanxi$/u, 'shanxi')) ?? [];
  const whole = named(words);
  if (whole.length > 0) return guess(whole);
  const namedBy = (sign: RegExp) =>
    words
      .split(sign)
      .map(named)
      .filter((divisions) => divisions.length > 0);
  const apart = namedBy(/[,/]+|\s+-\s+/u);
  const parts = apart.length > 0 ? apart : namedBy(/\s+/u);
  const provinces = new Set(
    parts.flat().flatMap(({ level, province }) => (level === 'province' ? [province] : [])),
  );
  return guess(
    parts.flat().filter(({ level, province }) => level === 'prefecture' && provinces.has(province)),
  );
}
