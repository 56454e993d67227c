import fc from 'fast-check';
import { matchRows } from '../../../src/workbook/refresh/rowMatch';

const row = (key: string, name = '', isBlank = false) => ({ key, name, isBlank });

it('joins rows by number, and those without one by name', () => {
  const match = matchRows(
    [row('C1'), row('', '甲公司'), row('C9')],
    [row('C3', '甲公司'), row('C1', '乙公司')],
  );
  expect(match.kept).toEqual([
    { former: 0, row: 1 },
    { former: 1, row: 0 },
  ]);
  expect(match.leavers).toEqual([2]);
  expect(match.newcomers).toEqual([]);
});

it('lets the second of two rows with the same number leave rather than vanish', () => {
  expect(matchRows([row('C1'), row('C1'), row('', '', true)], [row('C1')])).toEqual({
    kept: [{ former: 0, row: 0 }],
    leavers: [1],
    blank: [2],
    newcomers: [],
  });
});

it('puts every former row and every new row somewhere, once, whatever they are', () => {
  const any = fc.record({
    key: fc.constantFrom('', 'C1', 'C2', 'C3', 'C4'),
    name: fc.constantFrom('', '甲', '乙', '丙'),
    isBlank: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 8 }), fc.array(any, { maxLength: 8 }), (former, rows) => {
      const { kept, leavers, blank, newcomers } = matchRows(former, rows);
      const places = [...kept.map((each) => each.former), ...leavers, ...blank];
      expect(places.sort((a, b) => a - b)).toEqual([...former.keys()]);
      expect([...kept.map((each) => each.row), ...newcomers].sort((a, b) => a - b)).toEqual([...rows.keys()]);
      for (const at of blank) expect(former[at]?.isBlank).toBe(true);
      for (const each of kept) {
        const [before, after] = [former[each.former], rows[each.row]];
        expect(before?.key === '' ? before.name : before?.key).toBe(
          before?.key === '' ? after?.name : after?.key,
        );
      }
    }),
    { numRuns: 5000 },
  );
});
