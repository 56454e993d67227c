import fc from 'fast-check';
import { orderFacts } from '../../../../src/core/value/orders/orderFacts';
import { orderLines } from '../../../../src/core/value/orders/orderLines';
import { groupSizes, heatMapOf } from '../../../../src/core/value/rfm/groupSizes';
import { ranksOf, rfmOf } from '../../../../src/core/value/rfm/rfm';
import { rfmOptions } from '../../../../src/core/value/rfm/rfmOptions';
import { levelsOf } from '../../../../src/core/value/rfm/scale';
import { serial } from '../../../../src/core/units';

/** One order a customer and day; customer c's orders are `days[c]`, each paid with `amounts[c]`. */
function factsOf(days: readonly (readonly number[])[], amounts: readonly number[] = []) {
  const rows = days.flatMap((own, customer) => own.map((day) => ({ customer, day })));
  return orderFacts(
    orderLines({
      customerCount: days.length,
      customers: Int32Array.from(rows, ({ customer }) => customer),
      days: Float64Array.from(rows, ({ day }) => day),
      amounts: Float64Array.from(rows, ({ customer }) => amounts[customer] ?? 10),
    }),
    { asOf: serial(1000) },
  );
}

const options = (given: object = {}) => rfmOptions.parse({ smallList: 0, ...given });

describe('rfmOf', () => {
  it('measures days since the last purchase, orders and yuan of those who bought', () => {
    const rfm = rfmOf(factsOf([[900, 990], [], [1000]], [5, 0, 7]), options());
    expect([...rfm.customers]).toEqual([0, 2]);
    expect([...rfm.unscored]).toEqual([1]);
    expect([...rfm.values.recency]).toEqual([10, 0]);
    expect([...rfm.values.frequency]).toEqual([2, 1]);
    expect([...rfm.values.monetary]).toEqual([10, 7]);
  });

  it('keeps equal amounts together however they were added up', () => {
    const lines = orderLines({
      customerCount: 3,
      customers: Int32Array.of(0, 0, 1, 2),
      days: Float64Array.of(900, 900, 900, 900),
      amounts: Float64Array.of(0.1, 0.2, 0.3, 0.1),
    });
    const { scores } = rfmOf(orderFacts(lines, { asOf: serial(1000) }), options({ bins: 3 }));
    expect(scores.monetary[0]).toBe(scores.monetary[1]);
    expect(scores.monetary[0]).toBeGreaterThan(scores.monetary[2] ?? 9);
  });

  it('leaves a short list to the method people chose instead of quantiles', () => {
    const facts = factsOf(Array.from({ length: 9 }, (_, i) => [900 + i]));
    const rfm = rfmOf(facts, rfmOptions.parse({ method: 'mean' }));
    expect(rfm.isSmallList).toBe(false);
    expect(levelsOf(rfm.scales.recency)).toBe(2);
  });

  it('uses ranks and thresholds below thirty customers', () => {
    const facts = factsOf(Array.from({ length: 29 }, (_, i) => [900 + i]));
    const rfm = rfmOf(facts, rfmOptions.parse({}));
    expect(rfm.isSmallList).toBe(true);
    expect(rfm.ranks?.recency[28]).toBe(1);
    expect(levelsOf(rfm.scales.recency)).toBeLessThanOrEqual(3);
    expect(
      rfmOf(factsOf(Array.from({ length: 30 }, (_, i) => [900 + i])), rfmOptions.parse({})).ranks,
    ).toBeUndefined();
  });

  it('takes the thresholds given', () => {
    const rfm = rfmOf(
      factsOf([[990], [950], [500]]),
      options({ method: 'thresholds', thresholds: { recency: [30, 90] } }),
    );
    expect([...rfm.scores.recency]).toEqual([3, 2, 1]);
  });

  it('divides by orders when M is the mean', () => {
    const rfm = rfmOf(factsOf([[900, 950], [990]], [50, 60]), options({ monetary: 'mean' }));
    expect([...rfm.values.monetary]).toEqual([50, 60]);
  });

  it('never scores a more recent customer lower on R, and gives equal values equal scores', () => {
    const customers = fc.array(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 5 }), {
      minLength: 1,
      maxLength: 50,
    });
    const methods = fc.constantFrom('quantiles', 'thresholds', 'mean');
    fc.assert(
      fc.property(customers, methods, fc.integer({ min: 0, max: 60 }), (days, method, smallList) => {
        const { values, scores } = rfmOf(factsOf(days), options({ method, smallList }));
        for (let a = 0; a < days.length; a++) {
          for (let b = 0; b < days.length; b++) {
            const [ra = 0, rb = 0] = [values.recency[a], values.recency[b]];
            if (ra <= rb) expect(scores.recency[a]).toBeGreaterThanOrEqual(scores.recency[b] ?? 0);
            const [ma = 0, mb = 0] = [values.monetary[a], values.monetary[b]];
            if (ma >= mb) expect(scores.monetary[a]).toBeGreaterThanOrEqual(scores.monetary[b] ?? 0);
          }
        }
      }),
    );
  });
});

describe('group sizes and heat map', () => {
  const rfm = rfmOf(
    factsOf(
      Array.from({ length: 60 }, (_, i) => Array.from({ length: 1 + (i % 7) }, (_, k) => 1000 - i * 3 - k)),
    ),
    options(),
  );
  const facts = factsOf(
    Array.from({ length: 60 }, (_, i) => Array.from({ length: 1 + (i % 7) }, (_, k) => 1000 - i * 3 - k)),
  );

  it('count every scored customer once', () => {
    const sizes = groupSizes(rfm, facts);
    expect(sizes.reduce((sum, { customers }) => sum + customers, 0)).toBe(60);
    expect(sizes.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(sizes.reduce((sum, { amountShare }) => sum + amountShare, 0)).toBeCloseTo(1, 12);
    expect(
      heatMapOf(rfm)
        .flat()
        .reduce((a, b) => a + b),
    ).toBe(60);
  });

  it('take the names the team gave', () => {
    expect(groupSizes(rfm, facts, { keyValue: '金牌' })[0]?.name).toBe('金牌');
  });
});

describe('ranksOf', () => {
  it('gives equal values the better of their places', () => {
    expect([...ranksOf(Float64Array.of(5, 9, 5, 1), 'more')]).toEqual([2, 1, 2, 4]);
    expect([...ranksOf(Float64Array.of(5, 9, 5, 1), 'less')]).toEqual([2, 4, 2, 1]);
  });
});
