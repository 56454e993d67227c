import { NearestNames, foldForMatching, soundKey } from '../text';
import { industryOldNames } from './data/industryOldNames';
import { industrySynonyms } from './data/industrySynonyms';
import { industries } from './industryTable';
import type { Industry } from './industryTable';

/** Names as they are compared: no width, punctuation or case. */
export function industryKey(text: string): string {
  return foldForMatching(text).replace(/[\p{P}\p{S}]/gu, '');
}

/** What is left of a name when its small words and its ending go: 软件和信息技术服务业 and 软件与信息技术服务 meet. */
export function industryCore(key: string): string {
  return key
    .replace(/[和及与的等类]/gu, '')
    .replace(/(?:行业|产业|业务|业)$/u, '')
    .replace(/(?<=..)厂$/u, '')
    .replace(/(?:领域|板块|方向|相关|公司|企业|厂家|厂商|客户|单位)$/u, '')
    .replace(/(?:行业|产业|业)$/u, '');
}

/** What a class does to its goods, at the end of its name. */
const doings =
  /(?:及其他|及相关)?(?:(?:专用|通用)?设备)?(?:制造|加工|生产|制作|种植|饲养|养殖|捕捞|培育|开采|采选|零售|批发|服务|活动|经营|管理|租赁|开发|(?:修理|维修)(?:[与和]维护)?|安装|制品|产品|用品)+$/u;
/** Pieces of names that name no goods of their own. */
const noGoods =
  /^(?:其他|其它|未列明|专门|综合|专用|通用|相关|辅助|配套|一般|特种|普通|家用|工业|农业|设备|用品|制品|产品|材料|机械|服务|管理|专业|技术|信息|经营|零件|配件|附件|器材|工具)/u;

/**
 * The goods a name speaks of, each by itself: 糕点、面包制造 is of 糕点 and of 面包. For looking up what somebody deals
 * in without saying how.
 */
function goodsOf(name: string): readonly string[] {
  const parts = name.replace(/[（(].*?[）)]/gu, '').split(/[、，]|及其|[及和与]/u);
  return parts
    .map((part) => part.replace(doings, ''))
    .filter((part) => part.length >= 2 && part.length <= 6 && !noGoods.test(part));
}

/** Where names can be looked up; every list holds the likeliest industry first. */
export interface IndustryIndex {
  readonly keys: ReadonlyMap<string, Industry>;
  readonly cores: ReadonlyMap<string, readonly Industry[]>;
  /** By goods alone; makers before traders. */
  readonly goods: ReadonlyMap<string, readonly Industry[]>;
  readonly oldKeys: ReadonlyMap<string, readonly Industry[]>;
  readonly synonyms: ReadonlyMap<string, readonly Industry[]>;
  readonly sounds: ReadonlyMap<string, readonly Industry[]>;
  readonly near: NearestNames;
  /** All names `near` and `sounds` know with what they mean. */
  readonly meanings: ReadonlyMap<string, readonly Industry[]>;
  /** Longest synonym in characters. */
  readonly longest: number;
}

let index: IndustryIndex | undefined;

export function industryIndex(): IndustryIndex {
  index ??= build();
  return index;
}

const rank = { section: 1, division: 0, group: 2, class: 3 };

function build(): IndustryIndex {
  const { all, byCode, byName } = industries();
  const keys = new Map<string, Industry>();
  for (const [name, industry] of byName) keys.set(industryKey(name), industry);
  const cores = new Map<string, Industry[]>();
  for (const industry of all) {
    const core = industryCore(industryKey(industry.name));
    const held = cores.get(core) ?? [];
    if (!held.some((other) => other.path.includes(industry.code) || industry.path.includes(other.code)))
      held.push(industry);
    cores.set(core, held);
  }
  for (const held of cores.values()) held.sort((a, b) => rank[a.level] - rank[b.level]);
  const goods = new Map<string, Industry[]>();
  for (const industry of all.filter(({ level }) => level === 'group' || level === 'class')) {
    for (const word of goodsOf(industry.name)) {
      const key = industryKey(word);
      const held = goods.get(key) ?? [];
      if (!held.some((other) => industry.path.includes(other.code))) held.push(industry);
      goods.set(key, held);
    }
  }
  const likelihood = ({ path: [section] }: Industry) => (section === 'C' ? 0 : section === 'F' ? 2 : 1);
  for (const held of goods.values()) held.sort((a, b) => likelihood(a) - likelihood(b));
  const read = (lines: string, keyOf: (word: string) => string, byWord: boolean) => {
    const found = new Map<string, readonly Industry[]>();
    for (const line of lines.split('\n')) {
      const cut = line.lastIndexOf('=');
      const meant = line
        .slice(cut + 1)
        .split(' ')
        .flatMap((code) => byCode.get(code) ?? []);
      for (const word of byWord ? line.slice(0, cut).split(' ') : [line.slice(0, cut)]) {
        const key = keyOf(word);
        if (!found.has(key)) found.set(key, meant);
      }
    }
    return found;
  };
  const oldKeys = read(industryOldNames, industryKey, false);
  const synonyms = read(industrySynonyms, (word) => industryCore(industryKey(word)), true);
  const meanings = new Map<string, readonly Industry[]>();
  // Of three characters one is a word of its own more often than a slip: 二手房 is no 二手车.
  for (const [key, meant] of synonyms) if (key.length >= 4) meanings.set(key, meant);
  for (const [key, meant] of oldKeys) meanings.set(key, meant);
  for (const [key, industry] of keys) meanings.set(key, [industry]);
  for (const [core, meant] of cores) if (core.length >= 3 && !meanings.has(core)) meanings.set(core, meant);
  const sounds = new Map<string, readonly Industry[]>();
  for (const [key, meant] of [...meanings, ...synonyms]) {
    const sound = soundKey(key);
    if (!sounds.has(sound)) sounds.set(sound, meant);
  }
  return {
    keys,
    cores,
    goods,
    oldKeys,
    synonyms,
    sounds,
    near: new NearestNames(meanings.keys(), (length) => (length < 3 ? 0 : length < 9 ? 1 : 2)),
    meanings,
    longest: Math.max(...Array.from(synonyms.keys(), (word) => word.length)),
  };
}
