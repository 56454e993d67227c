import fc from 'fast-check';
import type { Area } from '../../../src/host/cells';
import {
  COLUMN_COUNT,
  ROW_COUNT,
  cellsIn,
  columnIndex,
  columnName,
  containsCell,
  formatArea,
  intersect,
  parseArea,
  quoteSheetName,
  splitSheetName,
  subtract,
} from '../../../src/host/cells';

const area = (rows: number, columns: number): fc.Arbitrary<Area> =>
  fc
    .tuple(fc.nat(rows - 1), fc.nat(rows - 1), fc.nat(columns - 1), fc.nat(columns - 1))
    .map(([a, b, c, d]) => ({
      top: Math.min(a, b),
      bottom: Math.max(a, b),
      left: Math.min(c, d),
      right: Math.max(c, d),
    }));

describe('Column letters', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('column %i is %s', (index, name) => {
    expect(columnName(index)).toBe(name);
    expect(columnIndex(name)).toBe(index);
  });

  it('has none beyond XFD', () => {
    expect(columnIndex('XFE')).toBe(-1);
  });
});

describe('Addresses', () => {
  it('come back from their text', () => {
    fc.assert(
      fc.property(area(ROW_COUNT, COLUMN_COUNT), (a) => {
        expect(parseArea(formatArea(a))).toEqual(a);
      }),
    );
  });

  it('name whole columns and rows shortly', () => {
    expect(parseArea('B:C')).toEqual({ top: 0, bottom: ROW_COUNT - 1, left: 1, right: 2 });
    expect(parseArea('2:3')).toEqual({ top: 1, bottom: 2, left: 0, right: COLUMN_COUNT - 1 });
    expect(formatArea({ top: 0, bottom: ROW_COUNT - 1, left: 1, right: 2 })).toBe('B:C');
  });

  it.each(['', 'A0', 'A1048577', 'XFE1', 'A1:B', 'A1:B2:C3', 'Sheet1', '0:1'])('refuses %j', (text) => {
    expect(parseArea(text)).toBeUndefined();
  });
});

describe('Taking a hole out of an area', () => {
  it('leaves every other cell exactly once', () => {
    fc.assert(
      fc.property(area(8, 8), area(8, 8), (whole, hole) => {
        const rest = subtract(whole, hole);
        for (let row = 0; row < 8; row += 1) {
          for (let column = 0; column < 8; column += 1) {
            const wanted = containsCell(whole, row, column) && !containsCell(hole, row, column);
            const found = rest.filter((part) => containsCell(part, row, column)).length;
            expect(found).toBe(wanted ? 1 : 0);
          }
        }
        const common = intersect(whole, hole);
        const left = rest.reduce((sum, part) => sum + cellsIn(part), 0);
        expect(left).toBe(cellsIn(whole) - (common ? cellsIn(common) : 0));
      }),
    );
  });
});

describe('Sheet names in formulas', () => {
  it.each([
    ['Sheet1', 'Sheet1'],
    ['客户名单', '客户名单'],
    ['My sheet', "'My sheet'"],
    ["Bob's", "'Bob''s'"],
    ['2024', "'2024'"],
    ['A1', "'A1'"],
    ['R1C1', "'R1C1'"],
    ['分群-高价值', "'分群-高价值'"],
  ])('%s is written %s', (name, written) => {
    expect(quoteSheetName(name)).toBe(written);
    expect(splitSheetName(`${written}!B2`)).toEqual({ sheet: name, rest: 'B2' });
  });
});
