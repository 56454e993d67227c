import fc from 'fast-check';
import { randomFrom } from '../../../../src/core/mining';
import { bgNbdObjective, bgNbdOf, grouped, logLikelihood } from '../../../../src/core/value/lifetime/bgNbd';
import {
  fitBgNbd,
  fitGammaGamma,
  frequencySpendingCorrelation,
} from '../../../../src/core/value/lifetime/fit';
import { gammaGammaObjective, spendingOf } from '../../../../src/core/value/lifetime/gammaGamma';
import { lnGamma } from '../../../../src/core/value/lifetime/gammaFunctions';
import type { RepeatPurchases } from '../../../../src/core/value/lifetime/repeatPurchases';
import { simulatedPurchases } from './simulatedPurchases';

const few: RepeatPurchases = {
  count: 4,
  frequency: Int32Array.of(0, 1, 3, 9),
  recency: Float64Array.of(0, 4.5, 20, 37),
  age: Float64Array.of(30, 35, 35, 38),
  meanPaid: Float64Array.of(0, 20, 35, 15),
};

/** Eq. 6 of Fader, Hardie and Lee (2005) as printed, with gamma functions. */
function printedLikelihood(
  { r, alpha, a, b }: ReturnType<typeof bgNbdOf>,
  x: number,
  tx: number,
  age: number,
) {
  const lnA1 = lnGamma(r + x) - lnGamma(r) + r * Math.log(alpha);
  const lnA2 = lnGamma(a + b) + lnGamma(b + x) - lnGamma(b) - lnGamma(a + b + x);
  const alive = (alpha + age) ** -(r + x);
  const dropped = x > 0 ? (a / (b + x - 1)) * (alpha + tx) ** -(r + x) : 0;
  return lnA1 + lnA2 + Math.log(alive + dropped);
}

const logs = (count: number) =>
  fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: count, maxLength: count });

/** Largest difference between a gradient and central differences of the value, relative to 1 + its size. */
function gradientError(
  objective: (x: Float64Array, gradient: Float64Array) => number,
  at: Float64Array,
): number {
  const gradient = new Float64Array(at.length);
  objective(at, gradient);
  return Math.max(
    ...Array.from(at, (_, i) => {
      const [above = NaN, below = NaN] = [1, -1].map((side) => {
        const x = at.slice();
        x[i] = (x[i] ?? 0) + side * 1e-5;
        return objective(x, new Float64Array(at.length));
      });
      const slope = gradient[i] ?? NaN;
      return Math.abs((above - below) / 2e-5 - slope) / (1 + Math.abs(slope));
    }),
  );
}

describe('BG/NBD likelihood', () => {
  it('is that of the paper', () => {
    fc.assert(
      fc.property(logs(4), (at) => {
        const model = bgNbdOf(Float64Array.from(at));
        const expected = Array.from(few.frequency, (x, i) =>
          printedLikelihood(model, x, few.recency[i] ?? NaN, few.age[i] ?? NaN),
        ).reduce((a, b) => a + b);
        expect(logLikelihood(model, grouped(few), new Float64Array(4))).toBeCloseTo(expected, 7);
      }),
    );
  });

  it('has the gradient of its finite differences', () => {
    fc.assert(
      fc.property(logs(4), (at) => {
        expect(gradientError(bgNbdObjective(grouped(few)), Float64Array.from(at))).toBeLessThan(1e-6);
      }),
    );
  });

  it('does not depend on grouping equal customers', () => {
    const twice: RepeatPurchases = {
      count: 8,
      frequency: Int32Array.of(...few.frequency, ...few.frequency),
      recency: Float64Array.of(...few.recency, ...few.recency),
      age: Float64Array.of(...few.age, ...few.age),
      meanPaid: Float64Array.of(...few.meanPaid, ...few.meanPaid),
    };
    const model = { r: 0.4, alpha: 5, a: 0.9, b: 2 };
    expect(grouped(twice).weight).toHaveLength(4);
    expect(logLikelihood(model, grouped(twice), new Float64Array(4))).toBeCloseTo(
      2 * logLikelihood(model, grouped(few), new Float64Array(4)),
      10,
    );
  });
});

describe('gamma–gamma likelihood', () => {
  it('has the gradient of its finite differences', () => {
    fc.assert(
      fc.property(logs(3), (at) => {
        const objective = gammaGammaObjective(spendingOf(few));
        expect(gradientError(objective, Float64Array.from(at))).toBeLessThan(1e-6);
      }),
    );
  });
});

describe('fitting', () => {
  const truth = { r: 0.8, alpha: 15, a: 0.8, b: 2.6, p: 6, q: 4, v: 90 };
  const purchases = simulatedPurchases(truth, 8000, randomFrom(4));

  it('finds the parameters purchases were drawn with, within three standard errors', () => {
    const fitted = fitBgNbd(purchases);
    if (fitted.kind === 'unfitted') throw new Error(fitted.reason);
    for (const name of ['r', 'alpha', 'a', 'b'] as const) {
      expect(Math.abs(fitted.model[name] - truth[name])).toBeLessThan(3 * fitted.standardErrors[name]);
    }
  });

  it('finds the parameters amounts were drawn with, within three standard errors', () => {
    const fitted = fitGammaGamma(purchases);
    if (fitted.kind === 'unfitted') throw new Error(fitted.reason);
    for (const name of ['p', 'q', 'v'] as const) {
      expect(Math.abs(fitted.model[name] - truth[name])).toBeLessThan(3 * fitted.standardErrors[name]);
    }
  });

  it('scales α with the unit of time and nothing else', () => {
    const inDays = {
      ...purchases,
      recency: purchases.recency.map((t) => 7 * t),
      age: purchases.age.map((t) => 7 * t),
    };
    const [weeks, days] = [fitBgNbd(purchases), fitBgNbd(inDays)];
    if (weeks.kind === 'unfitted' || days.kind === 'unfitted') throw new Error('not fitted');
    expect(days.model.alpha / weeks.model.alpha).toBeCloseTo(7, 3);
    expect(days.model.r).toBeCloseTo(weeks.model.r, 4);
  });

  it('refuses with too few repeat buyers', () => {
    expect(fitBgNbd(few)).toEqual({ kind: 'unfitted', reason: 'tooFewRepeaters', measure: 3 });
    expect(fitGammaGamma(few)).toEqual({ kind: 'unfitted', reason: 'tooFewRepeaters', measure: 3 });
  });

  it('refuses amounts that follow the number of purchases', () => {
    const meanPaid = Float64Array.from(purchases.frequency, (x) => 10 * x);
    const refused = fitGammaGamma({ ...purchases, meanPaid });
    expect(refused).toMatchObject({ kind: 'unfitted', reason: 'correlated' });
    expect(frequencySpendingCorrelation({ ...purchases, meanPaid })).toBeCloseTo(1, 12);
  });

  it('refuses where nobody ever drops out: there is no dropout to estimate', () => {
    const count = 400;
    const regular: RepeatPurchases = {
      count,
      frequency: new Int32Array(count).fill(10),
      recency: new Float64Array(count).fill(40),
      age: new Float64Array(count).fill(41),
      meanPaid: new Float64Array(count).fill(10),
    };
    expect(fitBgNbd(regular)).toMatchObject({ kind: 'unfitted', reason: 'noConvergence' });
  });
});
