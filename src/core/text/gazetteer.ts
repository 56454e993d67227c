import { nationWidePlaces } from './companyWords';

/** What makes a street of the name before it: 南京|路, 中山|北一路, 北京|东大街. */
const streetWords = /^[东西南北中]?[一二三四五六七八九十\d]?(?:环?路|大?街|大?道|胡同|巷|弄)/u;

/** A place found in a text. `codes` are the six-digit divisions the words may mean; empty for 中国, 国际 and the like. */
export interface PlaceMatch {
  /** Characters of the text that name it. */
  readonly length: number;
  readonly codes: readonly string[];
}

interface Entry {
  readonly codes: string[];
  /** Short forms of districts and counties are only trusted after a place they lie in. */
  readonly nested: boolean;
}

const typeWords =
  /(?:特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|自治州|自治县|自治旗|地区|新区|省|市|盟|区|县|旗)$/u;
const peoples =
  /(?:蒙古族?|回族|藏族|维吾尔|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克|傣族|黎族|傈僳族|佤族|畲族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜|土族|达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯|塔吉克|裕固族|各族)+$/u;
/** Cities whose bare name is an everyday word or a known brand, so that it proves no place. */
const everydayNames = new Set(['东方', '五常', '高平', '兴城', '万宁', '阿里']);
/** Development zones, which follow a place in names and addresses and are no divisions of their own. */
const zones =
  /^(?:工业园区|高新技术产业开发区|经济技术开发区|经济开发区|高新区|经开区|开发区|保税区|自贸区)/u;

/** The bare name of a division: 深圳 of 深圳市, 延边 of 延边朝鲜族自治州. */
export function barePlaceName(name: string): string {
  const bare = name.replace(typeWords, '');
  const plain = /自治[区州县旗]$/u.test(name) ? bare.replace(peoples, '') : bare;
  if (plain.length >= 2) return plain;
  // 东乡族自治县: the people is the name.
  const people = bare.replace(/族$/u, '');
  return people.length >= 2 ? people : name;
}

/** Finds administrative divisions in names and addresses, written with or without their type word. */
export class Gazetteer {
  private readonly entries = new Map<string, Entry>();
  /** By the first two characters: the length of the longest place that begins so. */
  private readonly longest = new Map<string, number>();

  /** @param divisions Divisions of GB/T 2260: six-digit code and full name. */
  constructor(divisions: Iterable<{ readonly code: string; readonly name: string }>) {
    for (const word of nationWidePlaces) this.add(word, undefined, false);
    for (const { code, name } of divisions) {
      this.add(name, code, false);
      const bare = barePlaceName(name);
      if (bare === name) continue;
      const district = !code.endsWith('00') && !name.endsWith('市');
      this.add(bare, code, district || everydayNames.has(bare));
    }
  }

  /** The longest place the text has at `at`. Places below `within` (codes found before it) may lack their type word. */
  matchAt(text: string, at: number, within?: readonly string[]): PlaceMatch | undefined {
    const longest = this.longest.get(text.slice(at, at + 2)) ?? 0;
    for (let length = Math.min(longest, text.length - at); length >= 2; length -= 1) {
      const entry = this.entries.get(text.slice(at, at + length));
      if (!entry) continue;
      const codes = within
        ? entry.codes.filter((code) => within.some((outer) => contains(outer, code)))
        : entry.codes;
      if (within ? codes.length > 0 : !entry.nested) return { length, codes };
    }
    return undefined;
  }

  /** The place a text starts with, as deep as it goes (广东省 + 深圳市 + 南山区). `mayEnd` says where one may end. */
  matchPath(text: string, at = 0, mayEnd: (end: number) => boolean = () => true): PlaceMatch | undefined {
    let found = this.matchAt(text, at);
    if (!found || !mayEnd(at + found.length)) return undefined;
    while (found.codes.length > 0) {
      const next = this.matchAt(text, at + found.length, found.codes);
      if (!next || !mayEnd(at + found.length + next.length)) break;
      found = { length: found.length + next.length, codes: next.codes };
    }
    const zone = zones.exec(text.slice(at + found.length, at + found.length + 10));
    return zone ? { length: found.length + zone[0].length, codes: found.codes } : found;
  }

  /** The place an address starts with; a name before a street word is the street's (南京路, 上海市中山北路). */
  addressPath(text: string): PlaceMatch | undefined {
    return this.matchPath(text, 0, (end) => !streetWords.test(text.slice(end, end + 4)));
  }

  private add(word: string, code: string | undefined, nested: boolean): void {
    const entry = this.entries.get(word);
    if (entry && (entry.nested === nested || nested)) {
      if (code !== undefined && entry.nested === nested) entry.codes.push(code);
    } else this.entries.set(word, { codes: code === undefined ? [] : [code], nested });
    const start = word.slice(0, 2);
    this.longest.set(start, Math.max(this.longest.get(start) ?? 0, word.length));
  }
}

/** Whether division `outer` is `inner` or holds it. */
function contains(outer: string, inner: string): boolean {
  if (outer === inner) return true;
  if (outer.endsWith('0000')) return outer.slice(0, 2) === inner.slice(0, 2);
  return outer.endsWith('00') && outer.slice(0, 4) === inner.slice(0, 4);
}

/** How two places stand to each other; a place without codes says nothing. */
export type PlaceRelation = 'unknown' | 'same' | 'within' | 'apart';

/** Compares what two places may mean: the best relation over all pairs of meanings. */
export function placeRelation(a: readonly string[], b: readonly string[]): PlaceRelation {
  if (a.length === 0 || b.length === 0) return 'unknown';
  let within = false;
  for (const one of a) {
    for (const other of b) {
      if (one === other) return 'same';
      within ||= contains(one, other) || contains(other, one);
    }
  }
  return within ? 'within' : 'apart';
}
