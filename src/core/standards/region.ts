import {
  cleaned,
  asTyped,
  doubtful,
  foldForMatching,
  isPlaceholder,
  mapReading,
  memoised,
  simplified,
  tidy,
} from '../text';
import type { Reading } from '../text';
import { regionAliases } from './data/regionAliases';
import { latinPlace, placeText } from './placeText';
import { guessByPinyin, guessBySlip, guessBySound } from './regionGuess';
import type { RegionGuess } from './regionGuess';
import { regionNames } from './regionNames';
import { parsePlace, provinceByLetter, splitMacro } from './regionParse';
import type { PlaceParse } from './regionParse';
import { regionAt, regions } from './regionTable';
import type { Division, Region } from './regionTable';

const separators = /[\s\p{P}\p{S}]+/gu;
/** What may stand behind a place without making it another one: an address, a zone, a street. */
const addressRest =
  /(?:区|县|市|镇|乡|村|旗|街道?|路|巷|道|号楼?|园|城|开发区|大厦|广场|楼|室|栋|座|港|湾|高新|经开|保税|自贸|前海|光谷|周边|附近|一带|分公司|总部|办事处|代表处|门店|工厂|基地)$|^\d+/u;

/** Words for parts of the country or none of it, some of them names of counties as well. */
const noPlace =
  /^(?:[东西南北中][部区]|[市新园]区|县城|(?:高新|经开|工业园|开发|经济(?:技术)?开发|高新(?:技术)?(?:产业)?开发)区|海外|国外|境外|全国|国内|外地|本地|本[省市地]|省[内外]|市[内外]|华[东南西北中]?区域|待分配|未分配)$/u;

const unique = (list: readonly Region[]) => [...new Set(list)];

function fromGuess(complaint: 'homophone' | 'typo', guess: RegionGuess): Reading<Region> {
  const { large, small } = guess;
  const [only] = large.length > 0 ? large : small;
  const count = large.length > 0 ? large.length : small.length;
  if (count === 1) return doubtful(complaint, only, large.length > 0 ? small : []);
  return doubtful('ambiguous', null, [...large, ...small].slice(0, 6));
}

/** Districts of these are so well known by their bare name that a prefecture of the same name elsewhere is no safe guess. */
function isProminent({ level, province, prefecture }: Division): boolean {
  return level === 'county' && (province.municipality || prefecture?.code.endsWith('0100') === true);
}

const isDirect = ({ level, prefecture, province }: Division) =>
  level === 'county' && prefecture === undefined && !province.municipality;

/** Whether the parse names a prefecture, a province or a county the province governs directly. */
const isLarge = ({ division, retired }: PlaceParse) =>
  retired === undefined && (division.level !== 'county' || isDirect(division));

/** Settles what complete parses mean. */
function settle(parses: readonly PlaceParse[]): Reading<Region> | undefined {
  const current = parses.filter(({ retired }) => retired === undefined);
  if (current.length === 0) return settleRetired(parses);
  const places = unique(current.map(({ division }) => regionAt(division)));
  const [only] = places;
  if (places.length === 1 && only) {
    if (current.some(isLarge)) return cleaned(only);
    const before = unique(
      parses.flatMap(({ retired, nested, division }) =>
        retired !== undefined && retired.year >= 2005 && !nested ? [regionAt(division)] : [],
      ),
    );
    const elsewhere = before.filter((place) => place !== only);
    return elsewhere.length > 0 ? doubtful('ambiguous', null, [only, ...elsewhere]) : doubtful('level', only);
  }
  const full = current.filter((parse) => parse.full);
  const fullPlaces = unique(full.map(({ division }) => regionAt(division)));
  if (fullPlaces.length === 1 && fullPlaces[0]) {
    return full.some(isLarge)
      ? cleaned(fullPlaces[0])
      : doubtful(
          'level',
          fullPlaces[0],
          places.filter((place) => place !== fullPlaces[0]),
        );
  }
  const large = current.filter(isLarge);
  const largePlaces = unique(large.map(({ division }) => regionAt(division)));
  const [largest] = largePlaces;
  if (
    largePlaces.length === 1 &&
    largest &&
    full.length === 0 &&
    !current.some(({ division }) => isProminent(division))
  )
    return cleaned(largest);
  return doubtful('ambiguous', null, places.slice(0, 8));
}

function settleRetired(parses: readonly PlaceParse[]): Reading<Region> | undefined {
  const places = unique(parses.map(({ division }) => regionAt(division)));
  const [only] = places;
  if (only === undefined) return undefined;
  if (places.length === 1) return doubtful('retired', only);
  // A division that was split or whose name several provinces had: which of the areas is meant the text alone does not say.
  const prefectures = new Set(parses.map(({ retired }) => retired?.code));
  return doubtful(prefectures.size === 1 ? 'retired' : 'ambiguous', null, places.slice(0, 8));
}

/** Reads a place without macro region. */
function readPlace(compact: string): Reading<Region> | undefined {
  if (compact === '') return undefined;
  const letter = compact.length === 1 ? provinceByLetter(compact) : undefined;
  if (letter) return cleaned(regionAt(letter));
  const parses = parsePlace(compact);
  const complete = settle(parses.filter(({ rest }) => rest === ''));
  if (complete) return complete;
  const lettered = provinceByLetter(compact.slice(0, 1));
  if (lettered) {
    const inside = parsePlace(compact.slice(1)).filter(
      ({ rest, division, retired }) =>
        rest === '' &&
        retired === undefined &&
        division.province === lettered.province &&
        division.level !== 'province',
    );
    const reading = settle(inside);
    if (reading) return reading;
  }
  const joined = readJoined(parses);
  if (joined) return joined;
  const sounding = guessBySound(compact);
  if (sounding) return fromGuess('homophone', withWrongKind(compact, sounding));
  const addressed = parses.filter(
    ({ rest, nested, full, division }) =>
      (nested || full || division.level !== 'county' || !namesPlace(rest)) &&
      (addressRest.test(rest) || (nested && division.level === 'county')) &&
      !/^(?:省|自治)/u.test(rest) &&
      (nested || full || rest.length >= 2),
  );
  const longest = Math.min(...addressed.map(({ rest }) => rest.length));
  const inAddress = settle(addressed.filter(({ rest }) => rest.length === longest));
  const contradiction = readContradiction(compact);
  if (contradiction) return contradiction;
  const slip = guessBySlip(compact);
  const coarse = addressed.every(
    ({ division }) => division.level === 'province' && !division.province.municipality,
  );
  if (slip && (inAddress === undefined || coarse)) return fromGuess('typo', slip);
  const place = inAddress?.value ?? inAddress?.suggestion;
  if (place === undefined) return inAddress;
  // Behind a province something that calls itself a city but is none: the province is right and yet not what was meant.
  const unknownCity = coarse && addressed.some(({ rest }) => /(?:市|州|盟|地区)$/u.test(rest));
  return unknownCity ? doubtful('unknown', null, [place]) : doubtful('level', place);
}

const namesPlace = (text: string) =>
  text.length >= 2 && parsePlace(text).some(({ rest, retired }) => rest === '' && retired === undefined);

/** Two places joined by a word (镇江及运城): which one is meant nobody can say. */
function readJoined(parses: readonly PlaceParse[]): Reading<Region> | undefined {
  for (const { division, rest } of parses) {
    const [, other] = /^(?:以?及|和|与|或|兼|跟)(.{2,})$/u.exec(rest) ?? [];
    const second = other === undefined ? [] : parsePlace(other).filter((parse) => parse.rest === '');
    if (second.length > 0)
      return doubtful(
        'ambiguous',
        null,
        unique([division, ...second.map((parse) => parse.division)].map(regionAt)),
      );
  }
  return undefined;
}

/** What a text sounds like and, where it is a prefecture's own name with another kind (泉州县), that prefecture as well. */
function withWrongKind(compact: string, { large, small }: RegionGuess): RegionGuess {
  const named = regionNames()
    .prefectures.get(compact.replace(/(?:地区|[县区州盟])$/u, ''))
    ?.map(regionAt);
  if (named === undefined || large.length > 0) return { large, small };
  return { large, small: unique([...named, ...small]) };
}

/** A province followed by a place that lies elsewhere (江苏省杭州市): either may be the slip. */
function readContradiction(compact: string): Reading<Region> | undefined {
  for (const { division, rest } of parsePlace(compact)) {
    if (division.level === 'county' || rest.length < 2) continue;
    const elsewhere = parsePlace(rest).filter(
      (parse) => parse.rest === '' && parse.retired === undefined && parse.division.level !== 'province',
    );
    if (elsewhere.length > 0 && elsewhere.length <= 6) {
      return doubtful(
        'inconsistent',
        null,
        unique([...elsewhere.map((parse) => regionAt(parse.division)), regionAt(division)]),
      );
    }
  }
  return undefined;
}

/** Several places in one cell (江苏、浙江). */
function readSeveral(text: string): Reading<Region> | undefined {
  const parts = text.split(/[\s\p{P}\p{S}]+/u).filter((part) => part !== '');
  if (parts.length < 2) return undefined;
  const readings = parts.map((part) => readPlace(splitMacro(part).rest));
  const places = unique(readings.flatMap((reading) => reading?.value ?? reading?.suggestion ?? []));
  const certain = readings.filter((reading) => reading?.value !== null && reading !== undefined).length;
  return places.length >= 2 && certain >= 2 ? doubtful('ambiguous', null, places) : undefined;
}

/** A six-digit code, current or retired. It may as well be a postcode, so it is never more than a candidate. */
function readRegionCode(code: string): Reading<Region> {
  const { byCode } = regions();
  const division = byCode.get(code);
  if (division) return doubtful('format', null, [regionAt(division)]);
  const retired = regionNames().retiredByCode.get(code);
  return doubtful('format', null, unique((retired?.current ?? []).map(regionAt)));
}

function readText(typed: string): Reading<Region> {
  const text = placeText(typed);
  const folded = foldForMatching(text);
  if (/^\d+$/u.test(folded)) return readRegionCode(folded);
  if (noPlace.test(folded)) return doubtful('unknown');
  const alias = regionAliases[folded];
  const known = alias === undefined ? undefined : regions().byCode.get(alias);
  if (known) return doubtful('synonym', regionAt(known));
  const latin = latinPlace(text);
  if (latin) {
    const guess = guessByPinyin(latin.latin);
    const reading = guess ? fromGuess('homophone', guess) : doubtful<Region>('unknown');
    if (latin.han === '') return reading;
    const named = readPlace(simplified(latin.han));
    if (named?.value && guess?.large.includes(named.value)) return named;
  }
  const scripts = new Set([simplified(folded), folded]);
  for (const script of scripts) {
    const { macro, rest } = splitMacro(script.replace(/^[\p{P}\p{S}]+/u, ''));
    const compact = rest.replace(separators, '');
    if (compact === '' && macro !== undefined) return doubtful('incomplete');
    const reading = readPlace(compact);
    const open =
      reading === undefined ||
      (reading.value === null && reading.complaint !== 'level' && reading.complaint !== 'retired');
    const settled =
      (open
        ? (readReversed(simplified(tidy(text).normalize('NFKC'))) ??
          readSeveral(simplified(tidy(text).normalize('NFKC'))) ??
          readAfterUnknownHead(text) ??
          readWithRemark(text))
        : undefined) ?? reading;
    if (settled === undefined) continue;
    const place = settled.value ?? settled.suggestion;
    if (macro !== undefined && place !== undefined && place.macro !== macro)
      return doubtful('inconsistent', place, settled.candidates);
    return settled;
  }
  return readAfterUnknownHead(text) ?? readWithRemark(text) ?? doubtful('unknown');
}

/** A place with a few words behind it, in brackets or apart: 苏州（暂定）, 重庆 张经理. */
function readWithRemark(text: string): Reading<Region> | undefined {
  const [, head = ''] =
    /^\s*(\p{Script=Han}{2,})(?:\s*[（([【][^）)\]】]{1,8}[）)\]】]|\s+\p{Script=Han}{1,4})\s*$/u.exec(
      text,
    ) ?? [];
  const place = head === '' ? null : readPlace(simplified(foldForMatching(head)))?.value;
  return place ? doubtful('level', place) : undefined;
}

/** The smaller place first, as English and addresses abroad have it (苏州, 江苏). */
function readReversed(text: string): Reading<Region> | undefined {
  const parts = text.split(/[\s\p{P}\p{S}]+/u).filter((part) => part !== '');
  if (parts.length < 2 || parts.length > 3) return undefined;
  return settle(parsePlace(parts.reverse().join('')).filter(({ rest, nested }) => rest === '' && nested));
}

/** A misspelt macro region before a dash (华冻-江苏省苏州市). */
function readAfterUnknownHead(text: string): Reading<Region> | undefined {
  const [, head = '', tail = ''] = /^([^\-—–·/\s]{1,6})\s*[-—–·/\s]\s*(.+)$/u.exec(text.trim()) ?? [];
  if (head === '' || tail === '') return undefined;
  const reading = readPlace(simplified(foldForMatching(tail)).replace(separators, ''));
  return reading?.value && /区|华|[东西][南北]/u.test(head)
    ? doubtful('inconsistent', reading.value)
    : undefined;
}

/**
 * Reads a 所属区域 as macro region, province and prefecture. Certain: province or prefecture in full or short, with or
 * without the larger divisions, in traditional script, with any separators. Doubtful with the prefecture suggested:
 * counties and addresses (`level`), names given up (`retired`), a macro region or province that does not fit
 * (`inconsistent`), homophones and slips. Names several places bear (朝阳, 鼓楼区, 吉林) have candidates only.
 */
export const regionOf: (text: string) => Reading<Region> = memoised((text) => {
  if (isPlaceholder(text) || text.trim() === '') return doubtful('placeholder');
  const reading = readText(text);
  return reading.value !== null && reading.value.text === text ? asTyped(reading.value) : reading;
});

/** Reads a 城市: the prefecture-level name, or the municipality (武汉 → 武汉市). A province alone is `incomplete`. */
export function cityOf(text: string): Reading<string> {
  const reading = regionOf(text);
  const city = (region: Region) => region.prefecture ?? region.province;
  if (reading.value !== null) {
    const { prefecture, province } = reading.value;
    const isCity =
      prefecture !== undefined ||
      regions().provinces.some(
        ({ name, municipality, macro }) => name === province && (municipality || macro === '港澳台'),
      );
    if (!isCity) return doubtful('incomplete');
    return city(reading.value) === text ? asTyped(text) : cleaned(city(reading.value));
  }
  return mapReading(reading, city);
}
