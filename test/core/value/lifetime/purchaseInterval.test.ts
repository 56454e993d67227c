import fc from 'fast-check';
import { randomFrom } from '../../../../src/core/mining';
import { expectedPurchases, probabilityAlive } from '../../../../src/core/value/lifetime/expectations';
import {
  intervalShare,
  purchaseChances,
  purchaseInterval,
} from '../../../../src/core/value/lifetime/purchaseInterval';
import { betaDraw, gammaDraw } from './draws';

const cdnow = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };

/** Purchases drawn for one customer whose history is known: alive or not, then rate and dropout from what is left. */
function drawnPurchases(
  history: { frequency: number; recency: number; age: number },
  t: number,
  seed: number,
) {
  const random = randomFrom(seed);
  const { r, alpha, a, b } = cdnow;
  return Array.from({ length: 20_000 }, () => {
    if (random() >= probabilityAlive(cdnow, history)) return 0;
    const rate = gammaDraw(r + history.frequency, random) / (alpha + history.age);
    const dropout = betaDraw(a, b + history.frequency, random);
    let bought = 0;
    for (let time = -Math.log(1 - random()) / rate; time < t; time -= Math.log(1 - random()) / rate) {
      bought++;
      if (random() < dropout) break;
    }
    return bought;
  });
}

describe('purchaseChances', () => {
  it('add up to the expectation of eq. 10', () => {
    fc.assert(
      fc.property(
        fc.record({
          r: fc.double({ min: 0.1, max: 3, noNaN: true }),
          alpha: fc.double({ min: 2, max: 20, noNaN: true }),
          a: fc.double({ min: 0.3, max: 3, noNaN: true }),
          b: fc.double({ min: 0.5, max: 5, noNaN: true }),
        }),
        fc.integer({ min: 0, max: 30 }),
        fc.double({ min: 1, max: 40, noNaN: true }),
        (model, frequency, t) => {
          const history = { frequency, recency: frequency === 0 ? 0 : 20, age: 30 };
          const chances = purchaseChances(model, history, t);
          let sum = 0;
          for (let n = 0; n < 3000; n++) sum += chances.next().value;
          expect(sum).toBeCloseTo(expectedPurchases(model, history, t), 6);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('are those of purchases drawn from what is known of the customer', () => {
    const history = { frequency: 4, recency: 28, age: 34 };
    const drawn = drawnPurchases(history, 39, 7);
    const chances = purchaseChances(cdnow, history, 39);
    for (let n = 1; n <= 6; n++) {
      const share = drawn.filter((bought) => bought >= n).length / drawn.length;
      expect(Math.abs(chances.next().value - share)).toBeLessThan(0.012);
    }
  });
});

describe('purchaseInterval', () => {
  it('holds at least four customers of five, with no more than one of ten on either side', () => {
    const history = { frequency: 6, recency: 30, age: 34 };
    const { low, high } = purchaseInterval(cdnow, history, 52);
    const drawn = drawnPurchases(history, 52, 3);
    const share = (inside: (bought: number) => boolean) => drawn.filter(inside).length / drawn.length;
    expect(share((bought) => bought >= low && bought <= high)).toBeGreaterThanOrEqual(intervalShare - 0.01);
    expect(share((bought) => bought < low)).toBeLessThanOrEqual(0.11);
    expect(share((bought) => bought > high)).toBeLessThanOrEqual(0.11);
  });

  it('stays finite for customers with thousands of purchases', () => {
    const model = { r: 1, alpha: 1, a: 0.01, b: 5 };
    const { low, high } = purchaseInterval(model, { frequency: 4000, recency: 100, age: 100 }, 52);
    expect(low).toBeGreaterThan(1500);
    expect(high).toBeLessThan(2300);
  });

  it('is nothing to nothing for who is gone', () => {
    expect(purchaseInterval(cdnow, { frequency: 8, recency: 4, age: 200 }, 52)).toEqual({ low: 0, high: 0 });
  });
});
