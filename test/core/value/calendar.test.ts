import { isoOfMonth, monthOf, plusMonths } from '../../../src/core/value/calendar';
import { isoDate, serialOfIso } from '../../../src/core/text';
import { serial } from '../../../src/core/units';

const day = (iso: string) => serialOfIso(iso) ?? serial(NaN);

describe('plusMonths', () => {
  it('keeps the day, or takes the last of a shorter month', () => {
    expect(isoDate(plusMonths(day('2026-11-01'), -12))).toBe('2025-11-01');
    expect(isoDate(plusMonths(day('2024-03-31'), -1))).toBe('2024-02-29');
    expect(isoDate(plusMonths(day('2024-12-31'), 2))).toBe('2025-02-28');
    expect(isoDate(plusMonths(day('2024-01-15'), -13))).toBe('2022-12-15');
  });
});

describe('months', () => {
  it('follow each other over the turn of a year', () => {
    expect(monthOf(day('2025-01-01')) - monthOf(day('2024-12-31'))).toBe(1);
    expect(isoOfMonth(monthOf(day('2024-12-31')))).toBe('2024-12');
  });
});
