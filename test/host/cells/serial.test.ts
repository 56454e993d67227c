import fc from 'fast-check';
import { DATE_SYSTEM_OFFSET, dateParts, serialOf } from '../../../src/host/cells';

describe('Serial numbers of dates', () => {
  // Published by Microsoft: "Date systems in Excel" and the DATE function's reference page.
  it.each([
    [1900, 1, 1, 1],
    [1900, 2, 28, 59],
    [1900, 3, 1, 61],
    [2000, 1, 1, 36_526],
    [2008, 1, 1, 39_448],
    [9999, 12, 31, 2_958_465],
  ])('%i-%i-%i is %i', (year, month, day, serial) => {
    expect(serialOf(year, month, day, '1900')).toBe(serial);
    expect(dateParts(serial, '1900')).toMatchObject({ year, month, day });
  });

  it('keeps the leap day of 1900 that never was', () => {
    expect(dateParts(60, '1900')).toMatchObject({ year: 1900, month: 2, day: 29 });
  });

  it('counts from 1904 in the other system', () => {
    expect(serialOf(1904, 1, 1, '1904')).toBe(0);
    expect(serialOf(2000, 1, 1, '1904')).toBe(36_526 - DATE_SYSTEM_OFFSET);
  });

  it('come back from their parts, with the time of day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 61, max: 2_958_465 }),
        fc.nat(86_399),
        fc.constantFrom('1900' as const, '1904' as const),
        (day, second, system) => {
          const serial = (system === '1904' ? Math.max(0, day - DATE_SYSTEM_OFFSET) : day) + second / 86_400;
          const parts = dateParts(serial, system);
          expect(serialOf(parts.year, parts.month, parts.day, system)).toBe(Math.floor(serial));
          expect(parts.hour * 3600 + parts.minute * 60 + parts.second).toBe(second);
        },
      ),
    );
  });
});
