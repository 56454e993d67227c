import { periodOf, periodOptions } from '../../../../src/core/value/orders/period';
import { isoDate, serialOfIso } from '../../../../src/core/text';
import { serial } from '../../../../src/core/units';

const day = (iso: string) => serialOfIso(iso) ?? serial(NaN);
const today = day('2026-11-21');
const lines = (...isos: string[]) => ({ count: isos.length, days: Float64Array.from(isos, day) });

describe('periodOf', () => {
  it('ends the day after the last order, which no typing error in the future moves', () => {
    const period = periodOf(periodOptions.parse({}), lines('2026-10-31', '2062-10-01', '2025-01-01'), today);
    expect(isoDate(period.asOf)).toBe('2026-11-01');
    expect(period.from).toBeUndefined();
  });

  it('ends today when there is no order at all', () => {
    expect(periodOf(periodOptions.parse({}), lines(), today).asOf).toBe(today);
  });

  it('takes twelve months to mean a year of days', () => {
    const options = periodOptions.parse({ asOf: '2026-11-01', window: { kind: 'months', months: 12 } });
    const { from } = periodOf(options, lines(), today);
    expect(isoDate(from ?? serial(0))).toBe('2025-11-02');
  });

  it('refuses days no calendar has', () => {
    expect(periodOptions.safeParse({ asOf: '2026-02-30' }).success).toBe(false);
  });
});
