import { industryWords } from './companyWords';
import { arabicDigits } from './numerals';

const numerals = '〇零一二三四五六七八九两壹贰叁肆伍陆柒捌玖十拾百佰千仟廿卅';
/** Trades that begin with a numeral are words, not numbers: 五金, 百货. */
const tradeWords = industryWords.filter((word) => numerals.includes(word.charAt(0)));
const number = new RegExp(`(?:(?!${tradeWords.join('|')})[${numerals}])+`, 'gu');
/** 百 or 千 alone is a word as well: 百度, 千里马. */
const unitsOnly = /^[百佰千仟]+$/u;

/** The numbers in a name as Arabic digits: 第十五建筑 and 第15建筑 are one key. */
export function withArabicNumbers(name: string): string {
  return name.replace(number, (run) => (unitsOnly.test(run) ? run : arabicDigits(run)));
}
