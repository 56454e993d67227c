import { isHomophone, jaroWinkler, oneEditApart, pinyinKey, simplified, tidy } from '../../text';
import { levelIndex } from '../comparator';
import type { Comparator, Level } from '../comparator';
import { spellingsOf } from './transcription';
import { skeleton } from './wordWeights';

const levels: readonly Level[] = [
  { key: 'same', m: 0.75, u: 5e-4, byRarity: true },
  { key: 'homophone', m: 0.06, u: 2e-4, byRarity: true },
  { key: 'typo', m: 0.07, u: 5e-4 },
  // Brothers and sisters are called 家豪 and 家亮, so what one household shares is no support.
  { key: 'oneCharacter', m: 0.05, u: 5e-4, support: 9 },
  { key: 'swapped', m: 0.02, u: 5e-5 },
  { key: 'titleOnly', m: 0.04, u: 2e-3 },
  { key: 'transcribed', m: 0.02, u: 1e-3 },
  { key: 'similar', m: 0.03, u: 4e-3 },
  { key: 'family', m: 0.003, u: 0.03, atMost: 0.005, relation: 'family' },
  { key: 'otherName', m: 0.02, u: 0.9, atMost: 0.2, relation: 'otherName' },
  { key: 'surnameOnly', m: 0.01, u: 0.04, atMost: 0.05, support: 5 },
  { key: 'different', m: 0.04, u: 0.95, atMost: 0.35, support: 5 },
];
const level = levelIndex(levels);
const same = level('same');
const homophone = level('homophone');
const typo = level('typo');
const oneCharacter = level('oneCharacter');
const titleOnly = level('titleOnly');
const transcribed = level('transcribed');
const similar = level('similar');
const surnameOnly = level('surnameOnly');
const family = level('family');
const otherName = level('otherName');
const different = level('different');

const titles =
  /(?:总经理|董事长|副总|经理|先生|女士|小姐|老师|主任|总监|主管|老板|部长|科长|处长|院长|校长|医生|教授|厂长|店长|工程师|董|总|工|姐|哥)$/u;
const compoundSurnames = new Set(
  '欧阳 诸葛 司马 上官 东方 尉迟 公孙 慕容 令狐 皇甫 司徒 夏侯 端木 长孙 宇文 独孤 南宫 百里'.split(' '),
);

/** A person's name, whole (张伟, John Smith) or one part of it (a surname column). */
export interface PersonValue {
  /** Folded; of a Latin name its words in their order. */
  readonly name: string;
  readonly chinese: boolean;
  readonly surname: string;
  /** The name is a surname with a form of address: 张总, 王先生. */
  readonly titled: boolean;
  /** So is one that a familiar prefix stands before; the character may be of the given name as well: 小芳. */
  readonly familiar: boolean;
  readonly sound: string;
  readonly words: readonly string[];
  /** The name in Latin capitals: of a Chinese one its pinyin with the surname first and last. */
  readonly spelled: readonly string[];
}

/** Level of given name and surname that stand in each other's column. */
export const swappedNames = level('swapped');

/** Whether a level leaves open that the names stand in each other's column: it speaks against the pair. */
export const isContradiction = (found: number) => found >= family;

/** Whether a level is good enough to take two cells for one name. */
export const isOneName = (found: number) => found <= typo;

/** Compares persons by name. Chinese names by surname, given name and sound; others word by word. */
export function personField(): Comparator<PersonValue> {
  // In a column of one script a name's spelling finds nobody its sound does not, and would count the same twice.
  let hasBothScripts = true;
  return {
    kind: 'person',
    levels,
    parse,
    compare,
    tokens: (value, emit) => {
      if (value.chinese) {
        emit(value.sound, value.titled ? 0.5 : 1);
        if (hasBothScripts) for (const spelling of value.spelled) emit(`y${spelling}`, 0.8);
        return;
      }
      for (const spelling of value.spelled) emit(`y${spelling}`, 0.8);
      emit([...value.words].sort().join(' '), 1);
      for (const word of value.words) {
        if (word.length < 2) continue;
        if (value.words.length > 1) emit(`w${word}`, 0.7);
        emit(`c${skeleton(word)}`, 0.7);
        if (word.length >= 4) emit(`s${word.slice(0, 3)}`, 0.5);
        if (word.length >= 4) emit(`a${Array.from(word).sort().join('')}`, 0.6);
      }
    },
    term: (value) => value.sound,
    fit: (values) => {
      hasBothScripts = values.some(({ chinese }) => chinese) && values.some(({ chinese }) => !chinese);
    },
  };
}

function parse(text: string): PersonValue | undefined {
  const folded = simplified(tidy(text).normalize('NFKC'))
    .replace(/[（(][^（()）]*[)）]?/gu, ' ')
    .toUpperCase()
    .trim();
  if (!/\p{L}/u.test(folded)) return undefined;
  if (/\p{Script=Han}/u.test(folded)) return parseChinese(folded.replace(/[\s·•.]/gu, ''));
  const words = folded
    .normalize('NFD')
    .replace(/\p{M}|['’]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const name = words.join(' ');
  return {
    name,
    chinese: false,
    surname: words.at(-1) ?? '',
    titled: false,
    familiar: false,
    sound: name,
    words,
    spelled: [words.join('')],
  };
}

/** 老王, 小李, 阿芳: a form of address before a surname. */
const familiarPrefix = /^[老小阿](?=.$)/u;

function parseChinese(written: string): PersonValue {
  const isFamiliar = familiarPrefix.test(written);
  // As a form of address behind the name (梁先生), so that both are read alike.
  const name = isFamiliar ? `${written.slice(1)}哥` : written;
  const plain = name.replace(titles, '');
  const titled = plain !== name && plain.length > 0 && (plain.length === 1 || compoundSurnames.has(plain));
  const bare =
    plain !== name && plain.length >= 2 && name.length - plain.length >= 2 ? plain : titled ? plain : name;
  const surname = compoundSurnames.has(bare.slice(0, 2)) ? bare.slice(0, 2) : bare.slice(0, 1);
  return {
    name: bare,
    chinese: true,
    surname,
    titled,
    familiar: isFamiliar,
    sound: pinyinKey(bare),
    words: [],
    spelled: [...spellingsOf(bare), ...spellingsOf(bare.slice(surname.length) + surname)],
  };
}

function compare(a: PersonValue, b: PersonValue): number {
  if (a.chinese !== b.chinese)
    return a.spelled.some((spelling) => b.spelled.includes(spelling)) ? transcribed : different;
  return a.chinese ? compareChinese(a, b) : compareLatin(a, b);
}

function compareChinese(a: PersonValue, b: PersonValue): number {
  if (a.titled || b.titled) return isAddressed(a, b) || isAddressed(b, a) ? titleOnly : otherName;
  if (a.name === b.name) return same;
  if (a.sound === b.sound || isHomophone(a.name, b.name)) return homophone;
  if (a.name.length >= 3 && b.name.length >= 3 && oneEditApart(a.name, b.name)) return oneCharacter;
  if (isGivenName(a.name, b.name) || isGivenName(b.name, a.name)) return similar;
  return a.surname === b.surname ? family : otherName;
}

/** 张总 and 老张 of 张伟, 小芳 of 李玉芳. */
function isAddressed(form: PersonValue, whole: PersonValue): boolean {
  return form.surname === whole.surname || (form.familiar && whole.name.endsWith(form.name));
}

/** 宇国 of 常宇国: people who know each other leave the surname out. */
function isGivenName(given: string, whole: string): boolean {
  return given.length === 2 && whole.length === 3 && whole.endsWith(given);
}

function compareLatin(a: PersonValue, b: PersonValue): number {
  if (a.name === b.name) return same;
  if (a.words.length > 1 && a.words.length === b.words.length) {
    const sorted = [...b.words].sort();
    if ([...a.words].sort().every((word, index) => word === sorted[index])) return homophone;
  }
  if (oneEditApart(a.name, b.name) && a.name.length > 3) return typo;
  const likeness = jaroWinkler(a.name, b.name);
  if (likeness >= 0.93) return typo;
  if (isInitial(a, b)) return titleOnly;
  if (likeness >= 0.85 || isScrambled(a.name, b.name)) return similar;
  return Math.min(a.words.length, b.words.length) > 1 && a.surname === b.surname ? surnameOnly : different;
}

/** The same letters in another order, one of longer words lost or added: EOSIR of ROSIE. */
function isScrambled(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const surplus = long.length - short.length;
  if (short.length < 4 || surplus > (short.length >= 6 ? 1 : 0)) return false;
  const left = Array.from(long);
  for (const letter of short) {
    const at = left.indexOf(letter);
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return left.length === surplus;
}

/** J. Smith and John Smith: as many words, each equal or the initial of the other, the last one equal. */
function isInitial(a: PersonValue, b: PersonValue): boolean {
  if (a.words.length !== b.words.length) return false;
  let initials = 0;
  const fits = a.words.every((word, index) => {
    const other = b.words[index] ?? '';
    if (word === other) return true;
    if (word.length !== 1 && other.length !== 1) return false;
    initials += 1;
    return word[0] === other[0];
  });
  return fits && initials > 0 && (a.words.length === 1 || a.surname === b.surname);
}
