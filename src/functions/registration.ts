import { industryOf, isUscc, readPhone, sizeClassOf } from '../core/standards';
import { yuan } from '../core';
import type { Answer } from './answer';

/**
 * KEBU.SIZE: 大型, 中型, 小型 or 微型 by 统计上大中小微型企业划分办法（2017）.
 * @param employees persons
 * @param revenue of a year, in yuan
 * @param industry any text KEBU.INDUSTRY understands
 */
export function sizeName(
  employees: number | undefined,
  revenue: number | undefined,
  industry: string,
): Answer {
  const reading = industryOf(industry);
  const known = reading.value ?? reading.suggestion;
  if (!known) return { refused: 'functions.industry.unknown', error: 'notAvailable' };
  if (employees === undefined && revenue === undefined)
    return { refused: 'functions.size.figures', error: 'invalidValue' };
  const result = sizeClassOf(
    {
      ...(employees === undefined ? {} : { employees }),
      ...(revenue === undefined ? {} : { revenue: yuan(revenue) }),
    },
    known.path,
  );
  return result
    ? { word: `functions.size.${result.sizeClass}` }
    : { refused: 'functions.size.industry', parameters: { industry: known.name }, error: 'notAvailable' };
}

/** KEBU.USCC: whether a text is a 统一社会信用代码 with the right check character. */
export const isCode = (text: string): boolean => isUscc(text.trim().toUpperCase());

/** KEBU.PHONE: the telephone number in its canonical writing. */
export function phoneText(text: string): Answer {
  return readPhone(text).value?.text ?? { refused: 'functions.phone.unknown', error: 'notAvailable' };
}
