import fc from 'fast-check';
import { NearestNames, editDistance } from '../../../src/core/text';

/** The distance by its definition: all alignments, no table of limits. */
function slowDistance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_unused, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      let best = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + Number(a[i - 1] !== b[j - 1]),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, at(i - 2, j - 2) + 1);
      const row = rows[i];
      if (row) row[j] = best;
    }
  }
  return at(a.length, b.length);
}

const word = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁'), maxLength: 7 });

describe('editDistance', () => {
  it('agrees with the plain table', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(slowDistance(a, b));
      }),
    );
  });

  it('answers one more than the limit when farther', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(slowDistance(a, b), limit + 1));
      }),
    );
  });
});

describe('NearestNames', () => {
  const reach = (length: number) => (length < 3 ? 0 : length < 5 ? 1 : 2);

  it('finds exactly the names a comparison with all of them finds', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(
          word.filter((name) => name !== ''),
          { maxLength: 30 },
        ),
        word,
        (names, text) => {
          const expected = names
            .map((name) => ({ name, distance: slowDistance(text, name) }))
            .filter(({ name, distance }) => distance <= reach(name.length))
            .map(({ name, distance }) => `${distance} ${name}`)
            .sort();
          const found = new NearestNames(names, reach).find(text);
          expect(found.map(({ name, distance }) => `${distance} ${name}`).sort()).toEqual(expected);
          expect(found.map(({ distance }) => distance)).toEqual(found.map(({ distance }) => distance).sort());
        },
      ),
    );
  });
});
