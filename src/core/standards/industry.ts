import {
  asTyped,
  cleaned,
  doubtful,
  halfWidth,
  isPlaceholder,
  memoised,
  simplified,
  soundKeys,
  tidy,
} from '../text';
import type { Complaint, Reading } from '../text';
import { industryCore, industryIndex, industryKey } from './industryIndex';
import { industries } from './industryTable';
import type { Industry } from './industryTable';

/** The longest names of the standard have fewer than 40 characters. */
const longestText = 80;

/** Words that name no industry, however many start with them. */
const nothing =
  /^(?:其他|其它|综合|综合类|多元化|多种经营|全行业|各行业|通用|不限|其他行业|其他服务|未分类)$/u;
const codeShape = /^([A-T])?\s*(\d{1,4})?$/u;
const codeThenName = /^([A-T]?\d{2,4}|[A-T])[\s\-_.:：、/（(]*(\p{Script=Han}.*?)[)）]?$/u;
const nameThenCode = /^(\p{Script=Han}.*?)[\s\-_.:：、/（(]*([A-T]?\d{2,4})[)）]?$/u;

/** The entry of a code in any writing: I, 65, I65, 651, 6510, and 111 for 0111 where only that exists. */
function entryOfCode(text: string): readonly Industry[] {
  const [, letter, digits] = codeShape.exec(text) ?? [];
  const { byCode } = industries();
  if (digits === undefined) return letter === undefined ? [] : found(byCode.get(letter));
  const entries = [
    ...(digits.length > 1 ? found(byCode.get(digits)) : []),
    ...found(digits.length === 1 || digits.length === 3 ? byCode.get(`0${digits}`) : undefined),
  ];
  return letter === undefined ? entries : entries.filter((entry) => entry.path[0] === letter);
}

const found = (entry: Industry | undefined): readonly Industry[] => (entry === undefined ? [] : [entry]);

const without = (entries: readonly Industry[], first: Industry | undefined) =>
  entries.filter((entry) => entry !== first);

function suggest(complaint: Complaint, entries: readonly Industry[]): Reading<Industry> {
  const [first] = entries;
  return doubtful(complaint, first, without(entries, first));
}

function readCode(text: string): Reading<Industry> | undefined {
  if (!/\d|^[A-T]$/u.test(text) || !codeShape.test(text)) return undefined;
  const entries = entryOfCode(text);
  const [only] = entries;
  if (only === undefined) {
    // A letter that does not go with its digits: the digits are the likelier part.
    const byDigits = entryOfCode(text.replace(/^[A-T]/u, ''));
    return byDigits.length === 0 ? doubtful('unknown') : doubtful('inconsistent', null, byDigits);
  }
  return entries.length === 1
    ? /^\d$/u.test(text)
      ? doubtful('incomplete', only)
      : cleaned(only)
    : doubtful('ambiguous', null, entries);
}

function readCodeAndName(text: string): Reading<Industry> | undefined {
  const ahead = codeThenName.exec(text);
  const [code, name] = ahead ? [ahead[1], ahead[2]] : (nameThenCode.exec(text)?.slice(1) ?? []).reverse();
  if (code === undefined || name === undefined) return undefined;
  const byCode = entryOfCode(code);
  const [entry] = byCode;
  if (entry === undefined) return undefined;
  const byName = readName(name);
  const named = byName.value ?? byName.suggestion;
  if (named === undefined) return doubtful('inconsistent', entry);
  if (named.name === entry.name || named.path.includes(entry.code) || entry.path.includes(named.code)) {
    return byName.value === null ? doubtful('inconsistent', entry) : cleaned(entry);
  }
  return doubtful('inconsistent', null, [named, entry]);
}

/** The last part of a path (制造业>汽车制造业, 制造业-汽车制造业) when the parts lie in each other. */
function readPath(text: string): Reading<Industry> | undefined {
  const parts = text.split(/\s*(?:[>＞》→\\/|｜]|--?|—+|–)\s*/u).filter((part) => part !== '');
  if (parts.length < 2) return undefined;
  const readings = parts.map((part) => readCode(part) ?? readName(part));
  const entries = readings.map((reading) => reading.value ?? reading.suggestion);
  const last = entries.at(-1);
  if (last === undefined || entries.some((entry) => entry === undefined)) return undefined;
  const nested = entries.every((entry) => entry !== undefined && last.path.includes(entry.code));
  if (!nested)
    return doubtful(
      'inconsistent',
      null,
      entries.filter((entry) => entry !== undefined),
    );
  return readings.every((reading) => reading.value !== null) ? cleaned(last) : doubtful('synonym', last);
}

/** Synonyms and core names inside a longer description (智能门锁生产销售, 医疗器械研发), longest first. */
function wordsInside(core: string): readonly Industry[] {
  const { synonyms, cores, longest } = industryIndex();
  const hits: { length: number; end: number; entries: readonly Industry[] }[] = [];
  for (let start = 0; start < core.length; start += 1) {
    for (let length = Math.min(longest, core.length - start); length >= 2; length -= 1) {
      const word = core.slice(start, start + length);
      const entries = synonyms.get(word) ?? cores.get(word);
      if (entries === undefined) continue;
      hits.push({ length, end: start + length, entries });
      break;
    }
  }
  hits.sort((a, b) => b.length - a.length || b.end - a.end);
  return [...new Set(hits.flatMap(({ entries }) => entries))].slice(0, 5);
}

const longestCompound = 5;

/** The synonym a text ends with (连锁酒店 is a hotel, 二手书店 a shop). */
function lastWord(core: string): readonly Industry[] {
  const { synonyms } = industryIndex();
  for (let start = 1; start <= core.length - 2; start += 1) {
    const entries = synonyms.get(core.slice(start));
    // 制造 and 服务 alone say too little.
    if (entries !== undefined && entries[0]?.level !== 'section') return entries;
  }
  return [];
}

/** Entries whose name is one character away. */
function oneSlipFrom(key: string): readonly Industry[] {
  const { near, meanings } = industryIndex();
  return near
    .find(key)
    .filter(({ distance }) => distance <= 1)
    .flatMap(({ name }) => meanings.get(name) ?? []);
}

function readName(text: string): Reading<Industry> {
  const { byName } = industries();
  const exact = byName.get(text);
  if (exact) return asTyped(exact);
  const script = simplified(text);
  const key = industryKey(script);
  const index = industryIndex();
  const same = index.keys.get(key);
  if (same) return cleaned(same);
  const old = index.oldKeys.get(key);
  if (old)
    return old.length === 1 && old[0]
      ? cleaned(old[0], 'retired')
      : doubtful('retired', old[0], old.slice(1));
  const core = industryCore(key);
  if (core === '' || nothing.test(key) || nothing.test(core)) return doubtful('unknown');
  const synonym = index.synonyms.get(core);
  const cores = index.cores.get(core);
  if (synonym)
    return suggest('synonym', [
      ...new Set([
        ...(cores?.length === 1 && key.length > core.length + 1 ? cores : []),
        ...synonym,
        ...(cores ?? []),
      ]),
    ]);
  if (cores)
    return cores.length === 1 ? suggest('synonym', cores) : doubtful('ambiguous', cores[0], cores.slice(1));
  const goods = index.goods.get(core);
  if (goods) return suggest('synonym', goods.slice(0, 6));
  // So short a text that is not named like an industry is sooner a compound nobody listed than a slip.
  const last = core.length <= longestCompound && !key.endsWith('业') ? lastWord(core) : [];
  for (const sound of [...soundKeys(key), ...soundKeys(core)]) {
    const heard = key.length >= 2 ? index.sounds.get(sound) : undefined;
    // What sounds like goods may be a name with a character lost (属制品业 is not bamboo): both are offered.
    if (heard) return suggest('homophone', [...new Set([...heard, ...oneSlipFrom(key)])]);
  }
  if (last.length > 0) return suggest('synonym', last);
  const near = [...index.near.find(key), ...(core === key ? [] : index.near.find(core))].sort(
    (a, b) => a.distance - b.distance,
  );
  const best = near[0]?.distance;
  const closest = [
    ...new Set(
      near.filter(({ distance }) => distance === best).flatMap(({ name }) => index.meanings.get(name) ?? []),
    ),
  ];
  if (closest.length > 0) {
    const levels = closest.filter((entry) => entry.level === 'division' || entry.level === 'section');
    const leading = levels.length === 1 ? levels[0] : closest.length === 1 ? closest[0] : undefined;
    const further = [...new Set(near.flatMap(({ name }) => index.meanings.get(name) ?? []))];
    return doubtful('typo', leading ?? closest[0], without(further, leading ?? closest[0]).slice(0, 5));
  }
  const inside = wordsInside(core);
  if (inside.length > 0) return suggest('synonym', inside);
  return doubtful('unknown');
}

/**
 * Reads a 所属行业 as an entry of GB/T 4754-2017: names and codes of any level, code and name together, paths, names of
 * earlier editions. A name that the standard still has but used for another entry before (信息系统集成服务) is taken as it
 * stands with that entry as candidate and the complaint `retired`. Everyday words, short names, homophones and slips are doubtful with the likeliest entry suggested.
 */
export const industryOf: (text: string) => Reading<Industry> = memoised((text) => {
  const plain = tidy(halfWidth(text)) === text ? text : tidy(text);
  const exact = industries().byName.get(plain);
  if (exact) {
    const reading = exact.name === text ? asTyped(exact) : cleaned(exact);
    const before = industryIndex().oldKeys.get(industryKey(plain));
    return before ? { ...reading, candidates: before, complaint: 'retired' } : reading;
  }
  if (isPlaceholder(plain)) return doubtful('placeholder');
  // A paragraph names no industry, and comparing it with all of them takes its time.
  if (plain.length > longestText) return doubtful('unknown');
  const half = tidy(halfWidth(plain));
  const certainName = readName(plain);
  if (certainName.value !== null) return certainName;
  return readCode(half.toUpperCase()) ?? readPath(plain) ?? readCodeAndName(half) ?? certainName;
});
