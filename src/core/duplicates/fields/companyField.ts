import {
  barePlaceName,
  parseCompanyName,
  isChineseName,
  oneEditApart,
  pinyinKey,
  isHomophone,
  placeRelation,
} from '../../text';
import type { CompanyName, Gazetteer } from '../../text';
import { levelIndex } from '../comparator';
import type { Comparator, Level } from '../comparator';
import { isAbbreviation } from './shortForms';
import { spelledBy, spellingsOf } from './transcription';
import { WordWeights } from './wordWeights';
import type { WeightedWords } from './wordWeights';

const levels: readonly Level[] = [
  // A registered name is unique in its place (企业名称登记管理规定, article 17), so it weighs alike on every sheet.
  { key: 'fullName', m: 0, u: 0, fixed: 26 },
  { key: 'sameKey', m: 0.5, u: 2e-5, byRarity: true },
  { key: 'formDiffers', m: 0.02, u: 5e-6 },
  { key: 'homophone', m: 0.12, u: 2e-5, byRarity: true, support: -4 },
  { key: 'typo', m: 0.06, u: 2e-5, support: -6 },
  { key: 'brandTypo', m: 0.04, u: 4e-5, support: 2 },
  { key: 'similar', m: 0.1, u: 2e-4, support: 0 },
  { key: 'shortName', m: 0.1, u: 2e-4, support: 2 },
  { key: 'alike', m: 0.05, u: 2e-3, support: 2 },
  // Whoever shortens a name leaves out the form before the trade: two whole names are two firms more often than not.
  { key: 'tradeLeft', m: 0.02, u: 1e-4, support: 16 },
  { key: 'abbreviation', m: 0.02, u: 1e-3, support: 10 },
  // Capitals spell many brands alike (恒达, 衡大), so a name in the other script wants something beside it.
  { key: 'transcribed', m: 0.02, u: 1e-4, support: 6 },
  { key: 'otherScript', m: 0, u: 0, fixed: -2, support: 20 },
  { key: 'elsewhere', m: 0, u: 0, fixed: -8, relation: 'elsewhere' },
  { key: 'sister', m: 0, u: 0, fixed: -8, relation: 'sister' },
  { key: 'group', m: 0, u: 0, fixed: -4, relation: 'group' },
  { key: 'branch', m: 0, u: 0, fixed: -12, relation: 'branch' },
  { key: 'otherName', m: 0.01, u: 0.9, atMost: 0.02, relation: 'otherName' },
  { key: 'different', m: 0.03, u: 0.997, atMost: 0.15, relation: 'otherName' },
];
const level = levelIndex(levels);
const fullName = level('fullName');
const same = level('sameKey');
const formDiffers = level('formDiffers');
const homophone = level('homophone');
const typo = level('typo');
const brandTypo = level('brandTypo');
const similar = level('similar');
const shortName = level('shortName');
const alike = level('alike');
const tradeLeft = level('tradeLeft');
const abbreviation = level('abbreviation');
const transcribed = level('transcribed');
const otherScript = level('otherScript');
const elsewhere = level('elsewhere');
const sister = level('sister');
const group = level('group');
const branch = level('branch');
const otherName = level('otherName');
const different = level('different');

/** A company name with what comparing needs again and again. */
export interface CompanyValue extends CompanyName {
  readonly chinese: boolean;
  readonly sound: string;
  readonly brandSound: string;
  /** A bit for every character of the key, many characters to a bit: names without a common bit have none in common. */
  readonly letters: number;
  /** Place and key: comparable even where a slip kept the place from being recognised. */
  readonly placed: string;
  /** Words of a Latin name. */
  readonly words: WeightedWords;
  /** What the name is in Latin capitals: a Chinese brand in pinyin, the words of a Latin name. */
  readonly spelled: readonly string[];
}

/**
 * Compares organisations by the parts of their names: 字号 first, then trade, place, form and branch as separate signs.
 * Latin names are compared word by word, rare words counting more.
 */
export function companyField(places: Gazetteer): Comparator<CompanyValue> {
  const weights = new WordWeights();

  const parse = (text: string): CompanyValue | undefined => {
    const name = parseCompanyName(text, places);
    if (name.key === '') return undefined;
    const chinese = isChineseName(name.folded);
    const words = weights.wordsOf(chinese ? '' : name.key);
    return {
      ...name,
      chinese,
      sound: chinese ? pinyinKey(name.key) : name.key,
      brandSound: chinese ? pinyinKey(name.brandKey) : name.key,
      letters: letterBits(name.key),
      placed: barePlaceName(name.place) + name.key,
      words,
      spelled: chinese ? spellingsOf(name.brand) : spelledBy(words.words),
    };
  };

  const tokens = (value: CompanyValue, emit: (token: string, share: number) => void) => {
    emit(`k${value.sound}`, 1);
    for (const spelling of value.spelled) emit(`y${spelling}`, 0.8);
    if (!value.chinese) {
      weights.tokens(value.words, emit);
      return;
    }
    if (value.brandSound !== value.sound) emit(`k${value.brandSound}`, 1);
    // The start of the name in its place survives slips in the trade and brands cut short.
    const start = value.sound.split(' ').slice(0, 2).join(' ');
    emit(`s${start}`, 0.6);
    if (value.placeCodes.length > 0) emit(`p${value.placeCodes[0] ?? ''}${start}`, 0.9);
    const sounds = value.brandSound.split(' ');
    if (sounds.length > 2) {
      for (let i = 0; i + 1 < sounds.length; i += 1) emit(`b${sounds[i] ?? ''} ${sounds[i + 1] ?? ''}`, 0.6);
    }
    // A slip in the middle breaks both pairs; first and last character still stand.
    if (sounds.length === 3) emit(`g${sounds[0] ?? ''} ${sounds[2] ?? ''}`, 0.6);
    if (sounds.length === 2) {
      emit(`f${value.brandKey[0] ?? ''} ${value.industry.slice(0, 2)}`, 0.6);
      emit(`l${value.brandKey[1] ?? ''} ${value.industry.slice(0, 2)}`, 0.6);
    }
  };

  const compare = (a: CompanyValue, b: CompanyValue): number => {
    if (a.chinese !== b.chinese)
      return a.spelled.some((spelling) => b.spelled.includes(spelling)) ? transcribed : otherScript;
    if (!a.chinese) return compareLatin(a, b);
    const core = compareCore(a, b);
    if (core === otherName) return otherName;
    if (a.branch !== b.branch) return core <= shortName ? branch : otherName;
    const place = placeRelation(a.placeCodes, b.placeCodes);
    if (core === sister) return place === 'apart' ? otherName : sister;
    if (place === 'apart') return core <= similar ? elsewhere : otherName;
    if (core <= alike && a.group !== b.group && isRegistered(a) && isRegistered(b)) return group;
    if (core === shortName && isRegistered(a) && isRegistered(b)) return tradeLeft;
    if (core !== same) return core;
    if (formsConflict(a, b)) return formDiffers;
    return place === 'same' && a.key.length >= 4 ? fullName : same;
  };

  const compareLatin = (a: CompanyValue, b: CompanyValue): number => {
    if (a.key === b.key) return same;
    if (oneEditApart(a.key, b.key)) return typo;
    const { similarity, containment, replaced } = weights.similarity(a.words, b.words);
    if (replaced) return similarity >= 0.5 ? alike : different;
    if (similarity >= 0.97) return same;
    if (similarity >= 0.85) return typo;
    if (similarity >= 0.7) return similar;
    if (containment >= 0.92) return shortName;
    return similarity >= 0.5 ? alike : different;
  };

  return {
    kind: 'company',
    levels,
    parse,
    tokens,
    compare,
    term: (value) => value.sound,
    fit: (values, counts) => {
      weights.fit(values, counts, ({ words }) => words);
    },
  };
}

/** Whether a name says what kind of legal person it is. */
function isRegistered({ legalType }: CompanyName): boolean {
  return legalType !== '' && legalType !== 'other';
}

function letterBits(text: string): number {
  let bits = 0;
  for (let i = 0; i < text.length; i += 1) bits |= 1 << (text.charCodeAt(i) % 31);
  return bits;
}

/** Brand and trade alone, place, form and branch left aside. */
function compareCore(a: CompanyValue, b: CompanyValue): number {
  if ((a.letters & b.letters) === 0) return a.sound === b.sound ? homophone : otherName;
  if (a.key === b.key) return same;
  if (a.sound === b.sound || isClose(a.key, b.key)) return homophone;
  if (a.brandKey === b.brandKey) return compareTrades(a.industry, b.industry);
  const shorter = Math.min(a.key.length, b.key.length);
  const longer = Math.max(a.key.length, b.key.length);
  if (longer - shorter <= 1 && shorter >= 3 && longer >= 4) {
    if (oneEditApart(a.key, b.key)) return a.industry === b.industry ? brandTypo : typo;
  }
  if (shorter >= 3 && longer >= 4 && oneEditApart(a.placed, b.placed))
    return a.industry === b.industry ? brandTypo : typo;
  const [short, long] = a.key.length <= b.key.length ? [a, b] : [b, a];
  if (short.key.length >= 2 && long.key.includes(short.key))
    return short.brandKey.length >= 3 || short.industry !== '' ? similar : shortName;
  if (a.industry === b.industry && isTurned(a.brandKey, b.brandKey)) return brandTypo;
  if (isClose(a.brandKey, b.brandKey)) {
    const trades = compareTrades(a.industry, b.industry);
    return trades === sister ? otherName : alike;
  }
  return isAbbreviation(short.placed, barePlaceName(long.place), long.key) ? abbreviation : otherName;
}

function compareTrades(a: string, b: string): number {
  if (a === '' || b === '') return shortName;
  return a.includes(b) || b.includes(a) || oneEditApart(a, b) ? similar : sister;
}

/** Whether nothing differs but two neighbouring characters that have changed places; asked of every pair. */
function isTurned(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let i = 0;
  while (i < a.length && a.charCodeAt(i) === b.charCodeAt(i)) i += 1;
  return (
    a.charCodeAt(i) === b.charCodeAt(i + 1) &&
    a.charCodeAt(i + 1) === b.charCodeAt(i) &&
    a.slice(i + 2) === b.slice(i + 2)
  );
}

/** Homophones in any reading; at least half of the characters must stand, or two unrelated words would do. */
function isClose(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 2) return false;
  let equal = 0;
  for (let i = 0; i < a.length; i += 1) if (a.charCodeAt(i) === b.charCodeAt(i)) equal += 1;
  return equal * 2 >= a.length && isHomophone(a, b);
}

function formsConflict(a: CompanyName, b: CompanyName): boolean {
  if (a.statusRemark !== b.statusRemark) return true;
  const stated = [a.legalType, b.legalType].filter(
    (type) => type !== '' && type !== 'other' && type !== 'group',
  );
  return stated.length === 2 && stated[0] !== stated[1];
}
