import { Converter } from 'opencc-js/cn2t';
import { macroRegions, regions } from '../../../src/core/standards';
import type { Division } from '../../../src/core/standards';
import { syllablesOf } from '../../../src/core/text';

/** A region cell as a user may have typed it, with what it means; `null` for none or several. */
export interface DirtyRegion {
  readonly kind: keyof typeof kinds;
  readonly typed: string;
  readonly meant: string | null;
}

/** Numbers from 0 to 1 that are the same for the same seed (Numerical Recipes' linear congruential generator). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const traditional = Converter({ from: 'cn', to: 't' });
const { divisions } = regions();
export const places = divisions.filter(
  ({ level, province }) => level === 'prefecture' || (level === 'province' && province.municipality),
);
export const counties = divisions.filter(({ level }) => level === 'county');

/** Prefecture names without 市, 地区, 盟 and the peoples of an autonomous one. */
export const bare = (name: string) =>
  name.replace(/(?:市|地区|盟|(?:[^州]{1,3}族)+自治州|(?:蒙古|哈萨克|柯尔克孜)自治州)$/u, '') || name;

export const canonical = ({ level, province, name, prefecture }: Division) =>
  `${province.macro}-${province.name}${level === 'prefecture' ? name : level === 'county' && !province.municipality ? (prefecture?.name ?? name) : ''}`;

export interface Dice {
  readonly random: () => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
}

export function diceOf(seed: number): Dice {
  const random = randomFrom(seed);
  return {
    random,
    pick: (items) => {
      const item = items[Math.floor(random() * items.length)];
      if (item === undefined) throw new RangeError('Nothing to pick from.');
      return item;
    },
  };
}

function written(division: Division, { pick }: Dice): string {
  const { province, name, level } = division;
  if (level === 'province') return pick([province.name, province.short]);
  const short = bare(name);
  return pick([
    name,
    province.short + short,
    province.name + name,
    province.short + name,
    `${province.macro}-${province.name}${name}`,
    `${province.macro}地区-${province.name}${name}`,
    `${province.short}-${short}`,
    `${province.name} ${name}`,
  ]);
}

const homophones = new Map<string, string[]>();
for (const division of divisions) {
  for (const character of division.name) {
    const sound = syllablesOf(character)[0] ?? '';
    const held = homophones.get(sound) ?? [];
    if (!held.includes(character)) held.push(character);
    homophones.set(sound, held);
  }
}

const kinds = {
  clean: (dice: Dice) => {
    const place = dice.pick(places);
    return { typed: written(place, dice), meant: canonical(place) };
  },
  traditional: (dice: Dice) => {
    const place = dice.pick(places);
    return { typed: traditional(written(place, dice)), meant: canonical(place) };
  },
  homophone: (dice: Dice): { typed: string; meant: string } => {
    const place = dice.pick(places);
    const characters = Array.from(written(place, dice).replace(/^.*[- ]/u, ''));
    const at = Math.floor(dice.random() * characters.length);
    const own = characters[at] ?? '';
    const others = (homophones.get(syllablesOf(own)[0] ?? '') ?? []).filter((other) => other !== own);
    if (others.length === 0) return kinds.homophone(dice);
    characters[at] = dice.pick(others);
    const typed = characters.join('');
    // 伊春 for 宜春 is another place, not a misspelt one.
    return divisions.some(({ name }) => name === typed || bare(name) === typed)
      ? kinds.homophone(dice)
      : { typed, meant: canonical(place) };
  },
  slip: (dice: Dice) => {
    const place = dice.pick(places.filter(({ name }) => name.length >= 3));
    const text = `${place.province.short}${place.level === 'province' ? '市' : place.name}`;
    const at = 1 + Math.floor(dice.random() * (text.length - 2));
    const lost = text.slice(0, at) + text.slice(at + 1);
    const doubled = text.slice(0, at) + (text[at] ?? '') + text.slice(at);
    return { typed: dice.pick([lost, doubled]), meant: canonical(place) };
  },
  county: (dice: Dice) => {
    const county = dice.pick(counties);
    const { province, prefecture, name } = county;
    const outer =
      prefecture === undefined
        ? province.short
        : dice.pick([bare(prefecture.name), province.name + prefecture.name]);
    return { typed: outer + name, meant: canonical(county) };
  },
  wrongMacro: (dice: Dice) => {
    const place = dice.pick(places);
    const macro = dice.pick(macroRegions.filter((name) => name !== place.province.macro));
    return {
      typed: `${macro}-${place.province.name}${place.level === 'province' ? '' : place.name}`,
      meant: canonical(place),
    };
  },
  spaced: (dice: Dice) => {
    const place = dice.pick(places);
    const text = written(place, dice);
    const at = Math.floor(dice.random() * text.length);
    return {
      typed: text.slice(0, at) + dice.pick([' ', '\u3000', '\u200b', '\u00a0']) + text.slice(at),
      meant: canonical(place),
    };
  },
  nothing: (dice: Dice) => ({
    typed: dice.pick(
      '未知 215000 海外 美国 全国 待定 - 张三 有限公司 13812345678 其他 华东 无 客户 办事处 总部 市场部 一部 南方 老客户 2024-01-01 经销商 VIP 某某公司 测试 东南亚 线上 德国 本地 朝阳 鼓楼区 吉林 城关区 桥东区'.split(
        ' ',
      ),
    ),
    meant: null,
  }),
};

const shares: Readonly<Record<keyof typeof kinds, number>> = {
  ...{ clean: 35, traditional: 12, homophone: 12, slip: 12 },
  ...{ county: 10, wrongMacro: 5, spaced: 7, nothing: 7 },
};

/** `count` dirty region cells, the same for the same seed. */
export function dirtyRegions(count: number, seed: number): readonly DirtyRegion[] {
  const dice = diceOf(seed);
  const bag = (Object.keys(shares) as (keyof typeof kinds)[]).flatMap((kind) =>
    Array<keyof typeof kinds>(shares[kind]).fill(kind),
  );
  return Array.from({ length: count }, () => {
    const kind = dice.pick(bag);
    return { kind, ...kinds[kind](dice) };
  });
}
