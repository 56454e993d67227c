import { cleanCode, isUscc } from '../../standards';
import { oneEditApart } from '../../text';
import { levelIndex } from '../comparator';
import type { Comparator, Level } from '../comparator';

const levels: readonly Level[] = [
  { key: 'sameEntity', m: 0, u: 0, fixed: 30, decides: 'same' },
  { key: 'otherEntity', m: 0, u: 0, fixed: -30, decides: 'different' },
  { key: 'same', m: 0.85, u: 2e-4, byRarity: true },
  { key: 'typo', m: 0.1, u: 1e-3 },
  { key: 'different', m: 0.05, u: 0.99, atMost: 0.4 },
];
const level = levelIndex(levels);
const sameEntity = level('sameEntity');
const otherEntity = level('otherEntity');
const same = level('same');
const typo = level('typo');
const different = level('different');

/** A code as letters and digits; `organisation` where it is a valid 统一社会信用代码 (its positions 9 to 17). */
export interface CodeValue {
  readonly code: string;
  readonly organisation: string;
}

/** Digits of China, the United States, Australia and most of Europe; British and Canadian codes. */
const postcode = /^(?:\d{4,6}|\d{9}|[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}|[A-Z]\d[A-Z]\d[A-Z]\d)$/u;

/** Whether a code may be a postcode, which an address implies. */
export const isPostcode = ({ code }: CodeValue) => postcode.test(code);

/** Compares codes. Two valid 统一社会信用代码 decide; other codes (postcodes, account numbers) are evidence like any. */
export function codeField(): Comparator<CodeValue> {
  return {
    kind: 'code',
    levels,
    parse: (text) => {
      const code = cleanCode(text).replace(/[^\p{L}\p{N}]/gu, '');
      if (code === '') return undefined;
      return { code, organisation: code.length === 18 && isUscc(code) ? code.slice(8, 17) : '' };
    },
    tokens: ({ code, organisation }, emit) => {
      emit(organisation === '' ? code : organisation, 1);
      if (code.length >= 6 && organisation === '') {
        emit(`h${code.slice(0, Math.ceil(code.length / 2))}`, 0.7);
        emit(`t${code.slice(Math.floor(code.length / 2))}`, 0.7);
      }
    },
    compare: (a, b) => {
      if (a.organisation !== '' && b.organisation !== '')
        return a.organisation === b.organisation ? sameEntity : otherEntity;
      if (a.code === b.code) return same;
      return Math.min(a.code.length, b.code.length) >= 4 && oneEditApart(a.code, b.code) ? typo : different;
    },
    term: ({ code }) => code,
  };
}
