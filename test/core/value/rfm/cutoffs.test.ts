import fc from 'fast-check';
import {
  meanScale,
  quantileScale,
  roundNumber,
  suggestedThresholds,
  thresholdScale,
} from '../../../../src/core/value/rfm/cutoffs';
import { quantile } from '../../../../src/core/value/rfm/quantile';
import { levelsOf, rangesOf, scoreOf, scoresOf } from '../../../../src/core/value/rfm/scale';

const sorted = (...values: number[]) => Float64Array.from(values).sort();
const values = fc.array(fc.integer({ min: -20, max: 60 }), { minLength: 1, maxLength: 60 });

describe('quantile', () => {
  // Hyndman and Fan (1996), type 7; the values are those of R's quantile(c(1, 2, 4, 8, 16)).
  it('interpolates as R and Excel do', () => {
    const data = sorted(1, 2, 4, 8, 16);
    expect([1, 2, 3].map((k) => quantile(data, k, 4))).toEqual([2, 4, 8]);
    expect(quantile(data, 1, 10)).toBeCloseTo(1.4, 12);
    expect(quantile(data, 9, 10)).toBeCloseTo(12.8, 12);
  });
});

describe('quantile scale', () => {
  it('splits distinct values into equal shares', () => {
    const scale = quantileScale(sorted(...Array.from({ length: 50 }, (_, i) => i)), 5, 'more');
    const scores = scoresOf(
      Float64Array.from({ length: 50 }, (_, i) => i),
      scale,
    );
    for (const score of [1, 2, 3, 4, 5]) expect(scores.filter((s) => s === score)).toHaveLength(10);
  });

  it('shrinks when most customers share a value', () => {
    const scale = quantileScale(sorted(1, 1, 1, 1, 1, 1, 1, 2, 3, 9), 5, 'more');
    expect(scale.cutoffs).toEqual([1, 2.2]);
    expect(scoreOf(1, scale)).toBe(1);
    expect(scoreOf(9, scale)).toBe(3);
  });

  it('has one level when all values are equal', () => {
    expect(levelsOf(quantileScale(sorted(4, 4, 4), 5, 'more'))).toBe(1);
  });

  it('leaves no level empty, never splits ties and never scores the better value lower', () => {
    fc.assert(
      fc.property(
        values,
        fc.integer({ min: 2, max: 10 }),
        fc.constantFrom('more', 'less'),
        (given, bins, better) => {
          const scale = quantileScale(sorted(...given), bins, better);
          const found = new Set(given.map((value) => scoreOf(value, scale)));
          expect(found.size).toBe(levelsOf(scale));
          expect(levelsOf(scale)).toBeLessThanOrEqual(Math.min(bins, new Set(given).size));
          for (const a of given) {
            for (const b of given) {
              if (better === 'more' ? a >= b : a <= b) {
                expect(scoreOf(a, scale)).toBeGreaterThanOrEqual(scoreOf(b, scale));
              }
            }
          }
        },
      ),
    );
  });
});

describe('thresholds', () => {
  it('give the better score to a value that meets one', () => {
    const money = thresholdScale([500, 100], 'more');
    expect([99, 100, 499, 500].map((value) => scoreOf(value, money))).toEqual([1, 2, 2, 3]);
    const days = thresholdScale([30, 90], 'less');
    expect([30, 31, 90, 91].map((value) => scoreOf(value, days))).toEqual([3, 2, 2, 1]);
  });

  it('are suggested as round numbers', () => {
    expect([0, 3.4, 17, 48, 113, 2_345, 78_000].map(roundNumber)).toEqual([0, 3, 15, 50, 120, 2500, 80_000]);
  });

  it('when suggested leave the best and the worst value in different levels', () => {
    fc.assert(
      fc.property(values, fc.constantFrom('more', 'less'), (given, better) => {
        const data = sorted(...given);
        const scale = thresholdScale(suggestedThresholds(data, 3, better), better);
        const ends = [data[0] ?? 0, data[data.length - 1] ?? 0].map((value) => scoreOf(value, scale));
        if (data[0] === data[data.length - 1]) expect(ends[0]).toBe(ends[1]);
        else expect(ends[0]).not.toBe(ends[1]);
      }),
    );
  });
});

describe('mean split', () => {
  it('asks for better than the mean on either side', () => {
    const data = Float64Array.of(1, 2, 3);
    expect([...scoresOf(data, meanScale(data, 'more'))]).toEqual([1, 1, 2]);
    expect([...scoresOf(data, meanScale(data, 'less'))]).toEqual([2, 1, 1]);
  });
});

describe('rangesOf', () => {
  it('names the range of every score', () => {
    expect(rangesOf(thresholdScale([30, 90], 'less'))).toEqual([
      { score: 3, from: -Infinity, to: 30 },
      { score: 2, from: 30, to: 90 },
      { score: 1, from: 90, to: Infinity },
    ]);
  });
});
