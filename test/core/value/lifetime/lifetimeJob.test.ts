import { lifetimeJob } from '../../../../src/core/value';
import { resultOf, workbookOf } from '../valueWorkbook';
import { drawnCustomers } from './drawnCustomers';

const customers = drawnCustomers(160);

describe('the lifetime job', () => {
  const { summary } = resultOf(lifetimeJob, workbookOf([], customers));

  it('expects what lies between its limits, and never a negative value', () => {
    expect(summary.basis).toBe('model');
    for (const {
      expectedOrders,
      expectedLow,
      expectedHigh,
      lifetimeValue,
      valueLow,
      valueHigh,
    } of summary.customers) {
      expect(expectedLow).toBeLessThanOrEqual(Math.ceil(expectedOrders ?? NaN));
      expect(expectedHigh).toBeGreaterThanOrEqual(Math.floor(expectedOrders ?? NaN));
      expect(lifetimeValue).toBeGreaterThanOrEqual(0);
      expect(valueLow ?? 0).toBeLessThanOrEqual(lifetimeValue + 1e-9);
      expect(valueHigh ?? Infinity).toBeGreaterThanOrEqual(valueLow ?? 0);
    }
  });

  it('is the same in whatever order the rows stand', () => {
    const turned = resultOf(lifetimeJob, workbookOf([], [...customers].reverse())).summary;
    expect(turned.model.logLikelihood).toBeCloseTo(summary.model.logLikelihood ?? NaN, 4);
    const values = (given: typeof summary) =>
      given.customers.map(({ lifetimeValue }) => lifetimeValue).sort((a, b) => a - b);
    values(turned).forEach((value, i) => {
      expect(value).toBeCloseTo(values(summary)[i] ?? NaN, -1);
    });
  });

  it('takes everybody’s share of returns off the value', () => {
    const total = customers.flatMap(({ orders = [] }) => orders).reduce((sum, [, paid]) => sum + paid, 0);
    const returned = [
      ...customers,
      {
        orders: [
          [1, 1],
          [1, -(total + 1) / 4],
        ] as const,
      },
    ];
    const less = resultOf(lifetimeJob, workbookOf([], returned)).summary;
    const first = (given: typeof summary) =>
      given.customers.find(({ id }) => id === 'C2')?.lifetimeValue ?? NaN;
    expect(first(less) / first(summary)).toBeCloseTo(0.75, 1);
  });

  it('halves its values with half the margin and lowers them with the discount', () => {
    const sheets = workbookOf([], customers);
    const half = resultOf(lifetimeJob, sheets, { margin: 0.5 }).summary;
    const dear = resultOf(lifetimeJob, sheets, { discount: 0.5 }).summary;
    const sum = (given: typeof summary) =>
      given.customers.reduce((all, { lifetimeValue }) => all + lifetimeValue, 0);
    expect(sum(half)).toBeCloseTo(sum(summary) / 2, 4);
    expect(sum(dear)).toBeLessThan(sum(summary));
  });

  it('falls back to last year’s amount with few repeat buyers, and says why', () => {
    const { summary: few, notes } = resultOf(
      lifetimeJob,
      workbookOf(
        [],
        [
          {
            orders: [
              [10, 500],
              [40, 300],
              [800, 9000],
            ],
          },
          { orders: [[20, 70]] },
        ],
      ),
    );
    expect(few.basis).toBe('historical');
    expect(few.customers.map(({ lifetimeValue }) => lifetimeValue)).toEqual([800, 70]);
    expect(notes[0]?.code).toBe('value.lifetime.unfitted.orders.tooFewRepeaters');
  });
});
