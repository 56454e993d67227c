import fc from 'fast-check';
import { arabicDigits, chineseNumber } from '../../../src/core/text';

const digits = '零一二三四五六七八九';

/** Chinese numerals by the school rule, a section of four digits at a time. */
function spell(value: number): string {
  const section = (part: number): string => {
    let text = '';
    let zero = false;
    for (const [unit, name] of [
      [1000, '千'],
      [100, '百'],
      [10, '十'],
      [1, ''],
    ] as const) {
      const digit = Math.floor(part / unit) % 10;
      if (digit === 0) zero ||= text !== '';
      else {
        text += `${zero ? '零' : ''}${digits[digit] ?? ''}${name}`;
        zero = false;
      }
    }
    return text;
  };
  const groups = ['', '万', '亿'];
  let text = '';
  for (let group = 2; group >= 0; group -= 1) {
    const part = Math.floor(value / 10_000 ** group) % 10_000;
    if (part === 0) continue;
    text += `${text !== '' && part < 1000 ? '零' : ''}${section(part)}${groups[group] ?? ''}`;
  }
  return text;
}

describe('chineseNumber', () => {
  it.each([
    ['十', 10],
    ['十五', 15],
    ['二十', 20],
    ['廿五', 25],
    ['一百零三', 103],
    ['三千五', 3500],
    ['一万二', 12_000],
    ['一万零二', 10_002],
    ['二〇二四', 2024],
    ['壹万贰仟叁佰', 12_300],
    ['两百', 200],
  ])('%s', (text, value) => {
    expect(chineseNumber(text)).toBe(value);
  });

  it('reads every number up to 亿 as it is spelled', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (value) => {
        // A last lone unit without its zero (三千五百零) does not occur in spelled numbers.
        expect(chineseNumber(spell(value))).toBe(value);
      }),
    );
  });

  it('is undefined for words', () => {
    expect(chineseNumber('三一重工')).toBeUndefined();
    expect(chineseNumber('')).toBeUndefined();
  });
});

it('folds numerals inside a name', () => {
  expect(arabicDigits('第一分公司')).toBe('第1分公司');
  expect(arabicDigits('第十二分店')).toBe('第12分店');
});
