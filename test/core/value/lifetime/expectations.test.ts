import fc from 'fast-check';
import { expectedPurchases, probabilityAlive } from '../../../../src/core/value/lifetime/expectations';
import { expectedSpending } from '../../../../src/core/value/lifetime/gammaGamma';

/** Published for the CDNOW sample: Fader, Hardie and Lee (2005), table 2 and section 5; time in weeks. */
const cdnow = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };

/** Eq. 10 as printed, the hypergeometric function summed as it stands. */
function printedExpectation(model: typeof cdnow, x: number, recency: number, age: number, t: number): number {
  const { r, alpha, a, b } = model;
  const z = t / (alpha + age + t);
  let term = 1;
  let sum = 1;
  for (let n = 0; n < 3000; n++) {
    term *= ((r + x + n) * (b + x + n) * z) / ((a + b + x - 1 + n) * (n + 1));
    sum += term;
  }
  const grown = 1 - ((alpha + age) / (alpha + age + t)) ** (r + x) * sum;
  const odds = x === 0 ? 0 : (a / (b + x - 1)) * ((alpha + age) / (alpha + recency)) ** (r + x);
  return (((a + b + x - 1) / (a - 1)) * grown) / (1 + odds);
}

describe('expectedPurchases', () => {
  it('is the paper’s 1.226 for its example customer', () => {
    const history = { frequency: 2, recency: 30.43, age: 38.86 };
    expect(expectedPurchases(cdnow, history, 39)).toBeCloseTo(1.226, 2);
  });

  it('is eq. 10', () => {
    const model = fc.record({
      r: fc.double({ min: 0.1, max: 3, noNaN: true }),
      alpha: fc.double({ min: 2, max: 20, noNaN: true }),
      a: fc.double({ min: 0.2, max: 0.9, noNaN: true }),
      b: fc.double({ min: 0.5, max: 5, noNaN: true }),
    });
    fc.assert(
      fc.property(
        model,
        fc.integer({ min: 0, max: 8 }),
        fc.double({ min: 1, max: 40, noNaN: true }),
        (given, x, t) => {
          const history = { frequency: x, recency: x === 0 ? 0 : 20, age: 30 };
          const expected = printedExpectation(given, x, history.recency, 30, t);
          expect(expectedPurchases(given, history, t)).toBeCloseTo(expected, 6);
        },
      ),
    );
  });

  it('has no gap at a = 1, where the formula divides by zero', () => {
    const history = { frequency: 3, recency: 20, age: 30 };
    const at = (a: number) => expectedPurchases({ ...cdnow, a }, history, 26);
    expect(at(1)).toBeCloseTo((at(1 - 1e-5) + at(1 + 1e-5)) / 2, 6);
  });

  it('grows with time and is never negative', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 50 }),
        fc.double({ min: 0, max: 300, noNaN: true }),
        (frequency, t) => {
          const history = { frequency, recency: frequency === 0 ? 0 : 50, age: 60 };
          const expected = expectedPurchases(cdnow, history, t);
          expect(expected).toBeGreaterThanOrEqual(0);
          expect(expectedPurchases(cdnow, history, t + 1)).toBeGreaterThanOrEqual(expected);
        },
      ),
    );
  });
});

describe('probabilityAlive', () => {
  it('falls with silence and is certain for one-time buyers, as the model assumes', () => {
    expect(probabilityAlive(cdnow, { frequency: 0, recency: 0, age: 38 })).toBe(1);
    const silent = [10, 20, 40].map((age) => probabilityAlive(cdnow, { frequency: 4, recency: 9, age }));
    expect(silent).toEqual([...silent].sort((a, b) => b - a));
    expect(silent[2]).toBeLessThan(0.3);
  });
});

describe('expectedSpending', () => {
  // Fader and Hardie (2013), p. 7: p 6.25, q 3.74, v 15.44.
  const model = { p: 6.25, q: 3.74, v: 15.44 };

  it('is everybody’s mean for who never came back', () => {
    expect(expectedSpending(model, 0, 0)).toBeCloseTo((6.25 * 15.44) / 2.74, 10);
  });

  it('nears the customer’s own mean with every purchase', () => {
    const towards = [1, 5, 100].map((x) => expectedSpending(model, x, 80));
    expect(towards).toEqual([...towards].sort((a, b) => a - b));
    expect(towards[2]).toBeCloseTo(80, 0);
  });
});
