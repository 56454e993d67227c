import { enUS } from '../../src/locales/en-US';
import { zhCN } from '../../src/locales/zh-CN';

/** The names of the parameters a sentence mentions; a function's are its own affair and checked by its type. */
function holesOf(sentence: unknown): string[] {
  return typeof sentence === 'string'
    ? [...sentence.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name ?? '').sort()
    : [];
}

describe('the locales', () => {
  const codes = Object.keys(zhCN) as (keyof typeof zhCN)[];

  it('have sentences for the same codes, none of them empty', () => {
    expect(codes.length).toBeGreaterThan(10);
    expect(Object.keys(enUS).sort()).toEqual([...codes].sort());
    expect(codes.filter((code) => zhCN[code] === '' || enUS[code] === '')).toEqual([]);
  });

  it('fill the same parameters into both languages', () => {
    const different = codes.filter((code) => {
      const [zh, en] = [zhCN[code], enUS[code]];
      if (typeof zh !== 'string' || typeof en !== 'string') return false;
      return holesOf(zh).join() !== holesOf(en).join();
    });
    expect(different).toEqual([]);
  });

  it('write Chinese in Chinese and English in English', () => {
    const unwritten = codes.filter((code) => {
      const sentence = zhCN[code];
      return (
        typeof sentence === 'string' &&
        /[a-z]/u.test(sentence.replace(/\{\w+\}/gu, '')) &&
        !/\p{Script=Han}/u.test(sentence)
      );
    });
    const mixed = codes.filter(
      (code) => typeof enUS[code] === 'string' && /[\p{Script=Han}，。；：]/u.test(enUS[code]),
    );
    expect({ unwritten, mixed }).toEqual({ unwritten: [], mixed: [] });
  });
});
