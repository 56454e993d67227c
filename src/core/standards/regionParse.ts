import { regionNames } from './regionNames';
import type { Retired } from './regionNames';
import { regions } from './regionTable';
import type { Division } from './regionTable';

/** One way to read a text as a place. */
export interface PlaceParse {
  /** The finest division named. */
  readonly division: Division;
  /** Whether the finest division stands with the word for its kind (苏州市) or bare (苏州). */
  readonly full: boolean;
  /** Whether a larger division before it was named too. */
  readonly nested: boolean;
  readonly retired?: Retired;
  /** What stands behind the place. */
  readonly rest: string;
}

export const macroRegions = ['华北', '东北', '华东', '华中', '华南', '西南', '西北', '港澳台'];
const macroAhead = /^(华北|东北|华东|华中|华南|西南|西北|港澳台)(?:地区|大区|片区|区域|区|部)?/u;
const countryAhead = /^(?:中华人民共和国|中国大陆|中国|大陆|国内|cn|china|prc)/u;

/** The macro region a text starts with and what follows it. */
export function splitMacro(text: string): { macro?: string; rest: string } {
  const bare = text.replace(countryAhead, '');
  const [whole, macro] = macroAhead.exec(bare) ?? [];
  return whole === undefined || macro === undefined
    ? { rest: bare }
    : { macro, rest: bare.slice(whole.length) };
}

interface Hit<Item> {
  readonly items: readonly Item[];
  readonly length: number;
  readonly name: string;
}

/** The names a text starts with, longest first. */
function prefixes<Item>(map: ReadonlyMap<string, readonly Item[]>, text: string): Hit<Item>[] {
  const hits: Hit<Item>[] = [];
  for (let length = Math.min(text.length, regionNames().longest); length >= 2; length -= 1) {
    const name = text.slice(0, length);
    const items = map.get(name);
    if (items) hits.push({ items, length, name });
  }
  return hits;
}

/** Characters a division takes that a text names once more: 上海市上海市, 苏州苏州市, 河南省河南省许昌市. */
const saidAgain = (map: ReadonlyMap<string, readonly Division[]>, rest: string, division: Division): number =>
  prefixes(map, rest).find(({ items }) => items.includes(division))?.length ?? 0;

const isPrefecture = ({ code }: Retired) => code.endsWith('00');

const within = (place: Division, outer: Division | undefined): boolean =>
  outer === undefined ||
  (place.province === outer.province &&
    (outer.level === 'province' || place === outer || place.prefecture === outer));

const emptyWords = /^(?:市辖区|市区|全市|全省|城区|市本级|本级)+/u;

/** Every way a text (simplified, without separators and macro region) reads as province, prefecture and county in this order. */
export function parsePlace(text: string): PlaceParse[] {
  const { provinces, prefectures } = regionNames();
  const parses: PlaceParse[] = [];
  const push = (division: Division, full: boolean, nested: boolean, rest: string, retired?: Retired) => {
    parses.push({
      division,
      full,
      nested,
      rest: rest.replace(emptyWords, ''),
      ...(retired === undefined ? {} : { retired }),
    });
  };
  const fromPrefecture = (after: string, outer: Division | undefined, nested: boolean) => {
    for (const { items, length, name } of prefixes(prefectures, after)) {
      for (const item of items.filter((candidate) => within(candidate, outer))) {
        // 海南 alone is the province; the autonomous prefecture of that name keeps its 州 or stands behind 青海.
        if (outer === undefined && item.name.endsWith('州') && provinces.has(name)) continue;
        const rest = after.slice(length);
        const again = saidAgain(prefectures, rest, item);
        push(item, item.name === name || again > 0, nested, rest.slice(again));
        fromCounty(rest.slice(again).replace(emptyWords, ''), item, true);
      }
    }
    for (const { items, length } of prefixes(regionNames().retired, after)) {
      for (const item of items.filter(isPrefecture)) {
        for (const current of item.current.filter((candidate) => within(candidate, outer)))
          fromCounty(after.slice(length), current, true, item);
      }
    }
    fromCounty(after, outer, nested);
  };
  const fromCounty = (after: string, outer: Division | undefined, nested: boolean, givenUp?: Retired) => {
    if (after === '') return;
    for (const { items, length, name } of prefixes(regionNames().counties, after)) {
      for (const item of items) {
        if (within(item, outer)) push(item, item.name === name, nested, after.slice(length), givenUp);
      }
    }
    for (const { items, length, name } of prefixes(regionNames().retired, after)) {
      for (const item of items) {
        for (const current of item.current.filter((candidate) => within(candidate, outer)))
          push(current, item.name === name, nested, after.slice(length), item);
      }
    }
  };
  for (const { items, length, name } of prefixes(provinces, text)) {
    const rest = text.slice(length);
    for (const item of items) {
      push(item, item.name === name, false, rest);
      const twice = saidAgain(provinces, rest, item);
      // 吉林吉林市 names the city in the province, 吉林省吉林省 the province twice.
      const city = prefixes(prefectures, rest).find(({ items: cities }) =>
        cities.some((each) => within(each, item)),
      );
      const again = twice > (city?.length ?? 0) ? twice : 0;
      if (again > 0) push(item, true, true, rest.slice(again));
      fromPrefecture(rest.slice(again).replace(emptyWords, ''), item, true);
    }
  }
  fromPrefecture(text, undefined, false);
  return parses;
}

let letters: Map<string, Division> | undefined;

/** The province a one-character name stands for, alone (粤) or before a city (粤深圳). */
export function provinceByLetter(letter: string): Division | undefined {
  letters ??= new Map(
    regions().divisions.flatMap((division) =>
      division.level === 'province' ? [[division.province.letter, division]] : [],
    ),
  );
  return letters.get(letter);
}
