import fc from 'fast-check';
import { columnLetters } from '../../../src/core/formulas';

describe('column letters', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [16384, 'XFD'],
  ])('of column %i are %s, as Excel shows them', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it('differ for different columns', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 16384 }), fc.integer({ min: 1, max: 16384 }), (a, b) => {
        expect(columnLetters(a) === columnLetters(b)).toBe(a === b);
      }),
    );
  });
});
