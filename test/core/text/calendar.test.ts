import fc from 'fast-check';
import { dayOf, isoDate, serialOf, serialOfIso } from '../../../src/core/text';
import { serial } from '../../../src/core/units';

describe('serials of days', () => {
  it.each([
    [1900, 3, 1, 61],
    [1970, 1, 1, 25_569],
    [2000, 1, 1, 36_526],
    [2026, 11, 1, 46_327],
  ])('%i-%i-%i counts as Excel does', (year, month, day, expected) => {
    expect(serialOf({ year, month, day })).toBe(expected);
    expect(dayOf(serial(expected + 0.75))).toEqual({ year, month, day });
  });

  it('are none of days no calendar has', () => {
    expect(serialOf({ year: 2023, month: 2, day: 29 })).toBeUndefined();
    expect(serialOf({ year: 2024, month: 13, day: 1 })).toBeUndefined();
  });
});

describe('serialOfIso', () => {
  it('counts as Excel does', () => {
    expect(serialOfIso('2026-11-01')).toBe(46327);
    expect(serialOfIso('1970-01-01')).toBe(25569);
  });

  it('refuses what is no day', () => {
    expect(serialOfIso('2023-02-29')).toBeUndefined();
    expect(serialOfIso('2024/02/29')).toBeUndefined();
    expect(serialOfIso('24-02-29')).toBeUndefined();
    expect(serialOfIso(undefined)).toBeUndefined();
  });

  it('reads what isoDate writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 73_050 }), (day) => {
        expect(serialOfIso(isoDate(serial(day)))).toBe(day);
      }),
    );
  });
});
