import fc from 'fast-check';
import { cutToLines, wrappedLines } from '../../../src/core/sheets';

describe('text in a cell of so many half-width characters', () => {
  it('takes a line for every full width, Han characters being two wide, and a new one after each break', () => {
    expect(wrappedLines('', 11)).toBe(1);
    expect(wrappedLines('abcdefghij', 11)).toBe(1);
    expect(wrappedLines('abcdefghijk', 11)).toBe(2);
    expect(wrappedLines('五个汉字的', 11)).toBe(1);
    expect(wrappedLines('这是六个汉字', 11)).toBe(2);
    expect(wrappedLines('一\n二\n三', 11)).toBe(3);
  });

  it('is cut where it would take more lines, never inside a character', () => {
    expect(cutToLines('短', 11, 1)).toBe('短');
    expect(cutToLines('这是六个汉字', 11, 1)).toBe('这是六个…');
    const text = fc.string({ unit: fc.constantFrom('字', 'a', ' ', '😀', '\n'), maxLength: 60 });
    fc.assert(
      fc.property(
        text,
        fc.integer({ min: 6, max: 40 }),
        fc.integer({ min: 1, max: 3 }),
        (given, width, lines) => {
          const cut = cutToLines(given, width, lines);
          expect(wrappedLines(cut, width)).toBeLessThanOrEqual(lines);
          expect(cut).not.toMatch(/\p{Surrogate}/u);
          if (wrappedLines(given, width) <= lines) expect(cut).toBe(given);
        },
      ),
    );
  });
});
