import fc from 'fast-check';
import { bigramSimilarity, editDistance, jaroWinkler, oneEditApart } from '../../../src/core/text';

describe('Jaro–Winkler', () => {
  it.each([
    // W. E. Winkler, String Comparator Metrics (1990), table of examples.
    ['DWAYNE', 'DUANE', 0.84],
    ['MARTHA', 'MARHTA', 0.961],
    ['DIXON', 'DICKSONX', 0.813],
    ['SHACKLEFORD', 'SHACKELFORD', 0.982],
    ['JONES', 'JOHNSON', 0.832],
  ])('%s and %s', (a, b, expected) => {
    expect(jaroWinkler(a, b)).toBeCloseTo(expected, 3);
  });

  it('is symmetric and 1 for equal texts only', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(jaroWinkler(a, b)).toBeCloseTo(jaroWinkler(b, a), 12);
        expect(jaroWinkler(a, b) === 1).toBe(a === b);
      }),
    );
  });
});

describe('one edit', () => {
  it('is an edit distance of one, swaps included', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(oneEditApart(a, b)).toBe(editDistance(a, b) === 1);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('bigrams', () => {
  it('say how much two texts share', () => {
    expect(bigramSimilarity('数字技术', '数字技术')).toBe(1);
    expect(bigramSimilarity('数字技术', '信息技术')).toBeCloseTo(1 / 3);
    expect(bigramSimilarity('数字', '物流')).toBe(0);
  });
});
