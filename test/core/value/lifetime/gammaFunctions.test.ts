import { digamma, lnGamma } from '../../../../src/core/value/lifetime/gammaFunctions';

/** Digits from Abramowitz and Stegun, tables 6.1 and 6.3, and closed forms. */
describe('lnGamma', () => {
  it('is the logarithm of the factorial at whole numbers', () => {
    for (const [x, factorial] of [
      [1, 1],
      [2, 1],
      [5, 24],
      [11, 3_628_800],
    ] as const) {
      expect(lnGamma(x)).toBeCloseTo(Math.log(factorial), 12);
    }
  });

  it('is ln √π at one half', () => {
    expect(lnGamma(0.5)).toBeCloseTo(0.5 * Math.log(Math.PI), 13);
  });

  it('keeps to the recurrence at small and large arguments', () => {
    for (const x of [1e-6, 0.1, 3.7, 12.5, 400])
      expect(lnGamma(x + 1) - lnGamma(x)).toBeCloseTo(Math.log(x), 9);
  });
});

describe('digamma', () => {
  const euler = 0.5772156649015329;

  it('is minus Euler’s constant at one, and known at one half', () => {
    expect(digamma(1)).toBeCloseTo(-euler, 13);
    expect(digamma(0.5)).toBeCloseTo(-euler - 2 * Math.log(2), 13);
  });

  it('is the slope of lnGamma', () => {
    for (const x of [0.3, 2, 17.5]) {
      expect(digamma(x)).toBeCloseTo((lnGamma(x + 1e-5) - lnGamma(x - 1e-5)) / 2e-5, 7);
    }
  });
});
