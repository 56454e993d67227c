import fc from 'fast-check';
import { uniqueSheetName, validSheetName } from '../../../src/workbook/writer/sheetNames';

/** What Excel demands of a sheet name (support.microsoft.com, “Rename a worksheet”). */
function isValid(name: string): boolean {
  return (
    name.length >= 1 &&
    name.length <= 31 &&
    !/[/\\?*:[\]]/u.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== 'history'
  );
}

describe('sheet names', () => {
  it.each([
    ['分群-重要价值客户', '分群-重要价值客户'],
    ['华东/上海: [A]', '华东 上海 A'],
    ["'quoted'", 'quoted'],
    ['History', 'History_'],
    ['', '_'],
    ['一二三四五六七八九十'.repeat(4), '一二三四五六七八九十'.repeat(3) + '一'],
  ])('%p becomes %p', (wished, name) => {
    expect(validSheetName(wished)).toBe(name);
  });

  it('are valid whatever was wished, and leave valid names alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (wished) => {
        const name = validSheetName(wished);
        expect(isValid(name)).toBe(true);
        expect(validSheetName(name)).toBe(name);
      }),
    );
  });

  it('are unique ignoring case', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('分群', 'RFM', 'rfm', 'x'.repeat(40), 'X'.repeat(31)), { maxLength: 30 }),
        (wished) => {
          const taken = new Set<string>();
          const names = wished.map((each) => uniqueSheetName(each, taken));
          expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
          expect(names.every(isValid)).toBe(true);
        },
      ),
    );
  });
});
