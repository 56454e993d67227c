import { retiredRegions } from './data/retiredRegions';
import { regions } from './regionTable';
import type { Division } from './regionTable';

const peoples =
  /(?:蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|保安|裕固|独龙|鄂温克|鄂伦春|各)族$|(?:蒙古|哈萨克|柯尔克孜|锡伯|塔吉克)$/u;

/** The name without the words for its kind: 深圳 of 深圳市, 延边 of 延边朝鲜族自治州, 浦东 of 浦东新区; never below two characters. */
export function bareName(name: string): string {
  const [, stem = name, kind = ''] =
    /^(.+?)(特别行政区|自治区|自治州|自治县|自治旗|地区|新区|矿区|林区|特区|省|市|盟|区|县|旗)$/u.exec(
      name,
    ) ?? [];
  let bare = stem;
  if (kind.startsWith('自治')) {
    for (let before = ''; before !== bare;) {
      before = bare;
      const shorter = bare.replace(peoples, '');
      if (shorter.length >= 2) bare = shorter;
    }
  }
  return bare.length >= 2 ? bare : name;
}

/** Names by how they are written; several divisions may share one. */
export type Names = ReadonlyMap<string, readonly Division[]>;

/** Divisions that were given up, with the current ones of their area. */
export interface Retired {
  readonly code: string;
  readonly name: string;
  readonly year: number;
  readonly current: readonly Division[];
}

export interface RegionNames {
  readonly provinces: Names;
  readonly prefectures: Names;
  readonly counties: Names;
  readonly retired: ReadonlyMap<string, readonly Retired[]>;
  readonly retiredByCode: ReadonlyMap<string, Retired>;
  /** Longest writing of any map. */
  readonly longest: number;
}

let names: RegionNames | undefined;

/** Every usual writing of every division, full and bare. */
export function regionNames(): RegionNames {
  names ??= build();
  return names;
}

function build(): RegionNames {
  const provinces = new Map<string, Division[]>();
  const prefectures = new Map<string, Division[]>();
  const counties = new Map<string, Division[]>();
  const add = <Item>(map: Map<string, Item[]>, name: string, item: Item) => {
    const held = map.get(name);
    if (!held) map.set(name, [item]);
    else if (!held.includes(item)) held.push(item);
  };
  const { divisions, byCode } = regions();
  const provinceShorts = new Set(regions().provinces.map(({ short }) => short));
  for (const division of divisions) {
    const { name, level, province } = division;
    if (level === 'province') {
      const { short } = province;
      const wrongKinds = province.municipality
        ? []
        : [`${short}省`, `${short}自治区`, `${short}特区`, `${short}特别行政区`];
      for (const writing of [name, short, ...(short === '内蒙古' ? ['内蒙', '内蒙省'] : []), ...wrongKinds])
        add(provinces, writing, division);
      continue;
    }
    const bare = bareName(name);
    if (level === 'prefecture') {
      add(prefectures, name, division);
      add(prefectures, bare, division);
      if (name.endsWith('自治州')) add(prefectures, `${bare}州`, division);
      if (/(?:地区|盟)$/u.test(name)) add(prefectures, `${bare}市`, division);
    } else {
      add(counties, name, division);
      if (!provinceShorts.has(bare)) add(counties, bare, division);
      if (name.endsWith('自治县')) add(counties, `${bare}县`, division);
    }
  }
  const retired = new Map<string, Retired[]>();
  const retiredByCode = new Map<string, Retired>();
  for (const line of retiredRegions.split('\n')) {
    for (const item of line.split(',')) {
      const [, code = '', name = '', year = '', codes = ''] = /^(\d{6})(.+?)(\d{4})>(.*)$/u.exec(item) ?? [];
      const entry: Retired = {
        code,
        name,
        year: Number(year),
        current: codes.split('+').flatMap((current) => byCode.get(current) ?? []),
      };
      if (entry.current.length === 0) continue;
      if (!byCode.has(code)) retiredByCode.set(code, entry);
      add(retired, name, entry);
      const bare = bareName(name);
      if (!counties.has(bare) && !prefectures.has(bare) && !provinceShorts.has(bare))
        add(retired, bare, entry);
    }
  }
  const longest = Math.max(
    ...[provinces, prefectures, counties, retired].flatMap((map) =>
      Array.from(map.keys(), (name) => name.length),
    ),
  );
  return { provinces, prefectures, counties, retired, retiredByCode, longest };
}
