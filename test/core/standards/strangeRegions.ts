import { regions } from '../../../src/core/standards';
import type { Division } from '../../../src/core/standards';
import { syllablesOf } from '../../../src/core/text';
import { bare, canonical, counties, diceOf, places } from './dirtyRegions';
import type { Dice } from './dirtyRegions';

/** A region cell as people fill forms in, with what it means; `null` for none or several. */
export interface StrangeRegion {
  readonly kind: keyof typeof kinds;
  readonly typed: string;
  readonly meant: string | null;
}

const short = (place: Division) => (place.level === 'province' ? place.province.short : bare(place.name));
const latin = (text: string) => Array.from(text, (character) => syllablesOf(character)[0] ?? '').join('');

/** How often every short name is used: 吉林 is a province and a city, 朝阳 a city and districts. */
const uses = new Map<string, number>();
for (const { level, name, province } of regions().divisions) {
  const own = level === 'province' ? province.short : bare(name).replace(/(?<=..)[区县旗]$/u, '');
  uses.set(own, (uses.get(own) ?? 0) + 1);
}
const plain = places.filter((place) => uses.get(short(place)) === 1);
const sounds = new Map<string, number>();
for (const place of places) sounds.set(latin(short(place)), (sounds.get(latin(short(place))) ?? 0) + 1);
const heard = plain.filter(
  (place) => sounds.get(latin(short(place))) === 1 && !/陕西|山西/u.test(place.name),
);

/** Counties whose name alone says which is meant. */
const tellingCounties = counties.filter(({ name }) => /[市旗]$/u.test(name) || name.length > 3);
const inPrefectures = counties.filter(({ prefecture }) => prefecture !== undefined);

/** Names given up since 2000, with the prefecture or municipality of today. */
const retired: readonly (readonly [string, string])[] = [
  ...([
    ['襄樊', '华中-湖北省襄阳市'],
    ['湖北襄樊市', '华中-湖北省襄阳市'],
  ] as const),
  ...([
    ['云南思茅', '西南-云南省普洱市'],
    ['云南省思茅市澜沧', '西南-云南省普洱市'],
  ] as const),
  ...([
    ['莱芜市', '华东-山东省济南市'],
    ['北京崇文区', '华北-北京市'],
  ] as const),
  ...([
    ['上海市闸北区', '华东-上海市'],
    ['卢湾区', '华东-上海市'],
  ] as const),
  ...([
    ['萧山市', '华东-浙江省杭州市'],
    ['锡山市', '华东-江苏省无锡市'],
  ] as const),
  ...([
    ['天津塘沽', '华北-天津市'],
    ['广西百色地区隆林各族自治县', '华南-广西壮族自治区百色市'],
  ] as const),
  ...([
    ['浙江省丽水地区云和县', '华东-浙江省丽水市'],
    ['贵州铜仁地区', '西南-贵州省铜仁市'],
  ] as const),
  ...([
    ['广州市东山区', '华南-广东省广州市'],
    ['即墨市', '华东-山东省青岛市'],
  ] as const),
];

const zones =
  '高新区 经开区 经济技术开发区 高新技术产业开发区 开发区 工业园区 保税区 新区 科技园 综合保税区'.split(' ');
const streets = ['人民路', '中山北路', '解放大道', '星湖街', '建设西路'];

const kinds = {
  retired: ({ pick }: Dice) => {
    const [typed, meant] = pick(retired);
    return { typed, meant };
  },
  letter: ({ pick }: Dice) => {
    const place = pick(places);
    const { letter } = place.province;
    return {
      typed: place.level === 'province' ? letter : letter + pick(['', '-', '·']) + place.name,
      meant: canonical(place),
    };
  },
  zone: ({ pick }: Dice) => {
    const place = pick(plain);
    return { typed: pick([short(place), place.name]) + pick(zones), meant: canonical(place) };
  },
  repeated: ({ pick }: Dice) => {
    const place = pick(plain);
    const own = place.level === 'province' ? '' : place.name;
    const typed = pick([
      ...[short(place) + place.name, place.name + place.name, `${place.name} ${place.name}`],
      ...[short(place) + short(place), place.province.name + place.province.name + own],
    ]);
    return { typed, meant: canonical(place) };
  },
  nested: ({ pick }: Dice) => {
    const county = pick(counties);
    const names = [county.province.name, county.prefecture?.name, county.name].filter(
      (name) => name !== undefined,
    );
    return { typed: names.join(pick(['-', '/', ' ', '·', '，', '>', '—', ''])), meant: canonical(county) };
  },
  district: ({ pick }: Dice) => {
    const county = pick(tellingCounties);
    return { typed: county.name, meant: canonical(county) };
  },
  address: ({ pick, random }: Dice) => {
    const county = pick(inPrefectures);
    const door = `${pick(streets)}${Math.floor(random() * 900 + 1)}号${pick(['', '3幢201室', '（邮编215000）'])}`;
    return {
      typed: pick([county.province.name, '']) + (county.prefecture?.name ?? '') + county.name + door,
      meant: canonical(county),
    };
  },
  latin: ({ pick }: Dice) => {
    const place = pick(heard);
    const letters = latin(short(place));
    const name = letters.charAt(0).toUpperCase() + letters.slice(1);
    const wide = name.replace(/[A-Za-z]/gu, (letter) =>
      String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0),
    );
    const typed = pick([
      letters,
      name,
      name.toUpperCase(),
      wide,
      `${name} City`,
      `${name}, China`,
      `${name}市`,
      `${name} (${short(place)})`,
    ]);
    return { typed, meant: canonical(place) };
  },
  noise: ({ pick }: Dice) => {
    const place = pick(plain);
    const name = pick([short(place), place.name]);
    const typed = pick([
      ...[`${name}（总部）`, `${name}?`, `${name}。`, `215000 ${name}`, `${name} 215000`, `【${name}】`],
      ...[`${name}*`, `${name}（暂定）`, `'${name}`, `${name}办事处`, `${name}周边`, `区域：${name}`],
      ...[`1.${name}`, `${name}，中国`, `位于${name}`, `${name}分公司`, `${name} 张经理`],
    ]);
    return { typed, meant: canonical(place) };
  },
  several: ({ pick }: Dice) => {
    const first = pick(plain);
    const second = pick(plain.filter((place) => place.province !== first.province));
    return {
      typed: short(first) + pick(['/', '、', '和', '，', ' ', '&', '及']) + short(second),
      meant: null,
    };
  },
  nothing: ({ pick }: Dice) => ({
    typed: pick(
      '无 N/A 不详 - — / null ? 未填 NA 暂无 待补充 0 待核实 同上 见附件 保密 某市 省 市 高新区 经开区 开发区 市区 园区 新区 县城 东区 日本东京 Tokyo 新加坡 USA 越南 大湾区 长三角 京津冀 江浙沪 制造业 A区 华东大区 客户一部 一线城市 中部地区 上市公司 省会 大客户 苏总 London 亚太'.split(
        ' ',
      ),
    ),
    meant: null,
  }),
};

/** `count` region cells as forms bring them, the kinds equally often, the same for the same seed. */
export function strangeRegions(count: number, seed: number): readonly StrangeRegion[] {
  const dice = diceOf(seed);
  const names = Object.keys(kinds) as (keyof typeof kinds)[];
  return Array.from({ length: count }, () => {
    const kind = dice.pick(names);
    return { kind, ...kinds[kind](dice) };
  });
}
