import { provinceNames } from './data/provinces';
import { regionBlocks } from './data/regions';

/** A division of GB/T 2260. `prefecture` of a county is missing where the province governs it directly. */
export interface Division {
  readonly code: string;
  readonly name: string;
  readonly level: 'province' | 'prefecture' | 'county';
  readonly province: Province;
  readonly prefecture?: Division;
}

export interface Province {
  readonly code: string;
  /** 江苏省. */
  readonly name: string;
  /** 江苏. */
  readonly short: string;
  /** 苏. */
  readonly letter: string;
  /** 华东. */
  readonly macro: string;
  /** 东部, 中部, 西部, 东北; empty for Hong Kong, Macao and Taiwan. */
  readonly zone: string;
  readonly municipality: boolean;
}

export interface RegionTable {
  readonly provinces: readonly Province[];
  readonly divisions: readonly Division[];
  readonly byCode: ReadonlyMap<string, Division>;
}

let table: RegionTable | undefined;

/** The divisions of GB/T 2260 with their macro regions, parsed when first asked for. */
export function regions(): RegionTable {
  table ??= parse();
  return table;
}

const municipalities = new Set(['11', '12', '31', '50']);

function parse(): RegionTable {
  const names = new Map<string, string>();
  const blocks = regionBlocks.split('\n').map((line) => {
    const [head = '', ...counties] = line.split(',');
    const [, digits = '', name = ''] = /^(\d+)(.*)$/u.exec(head) ?? [];
    names.set(digits, name);
    return { digits, name, counties };
  });
  const provinces = new Map<string, Province>();
  for (const line of provinceNames.split('\n')) {
    const [digits = '', short = '', letter = '', macro = '', zone = ''] = line.split(',');
    provinces.set(digits, {
      ...{ code: `${digits}0000`, name: names.get(digits) ?? short, short, letter, macro, zone },
      municipality: municipalities.has(digits),
    });
  }
  const divisions: Division[] = [];
  for (const { digits, name, counties } of blocks) {
    const province = provinces.get(digits.slice(0, 2));
    if (!province) continue;
    let prefecture: Division | undefined;
    if (name !== '') {
      const level = digits.length === 2 ? 'province' : 'prefecture';
      const division: Division = { code: digits.padEnd(6, '0'), name, level, province };
      divisions.push(division);
      if (level === 'prefecture') prefecture = division;
    }
    for (const county of counties) {
      divisions.push({
        ...{ code: digits + county.slice(0, 2), name: county.slice(2), level: 'county', province },
        ...(prefecture === undefined ? {} : { prefecture }),
      });
    }
  }
  return {
    provinces: [...provinces.values()],
    divisions,
    byCode: new Map(divisions.map((division) => [division.code, division])),
  };
}

/** A place as the book sheets write it: macro region, province and prefecture (or directly governed county). */
export interface Region {
  /** 华东-江苏省苏州市; 华东-上海市; 华中-湖北省仙桃市. */
  readonly text: string;
  /** Code of the prefecture, province or directly governed county. */
  readonly code: string;
  readonly macro: string;
  readonly province: string;
  readonly prefecture?: string;
}

const made = new Map<string, Region>();

/** The region a division lies in, at prefecture level; of a municipality's district the municipality. */
export function regionAt(division: Division): Region {
  const { province, prefecture } = division;
  const place =
    division.level === 'county' && !province.municipality
      ? (prefecture ?? division)
      : division.level === 'prefecture'
        ? division
        : undefined;
  const code = place?.code ?? province.code;
  const known = made.get(code);
  if (known) return known;
  const region: Region = {
    ...{
      text: `${province.macro}-${province.name}${place?.name ?? ''}`,
      code,
      macro: province.macro,
      province: province.name,
    },
    ...(place === undefined ? {} : { prefecture: place.name }),
  };
  made.set(code, region);
  return region;
}
