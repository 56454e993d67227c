import fc from 'fast-check';
import { partsOf } from '../../../src/workbook/store/textParts';

describe('partsOf', () => {
  it('joins back to the text; no part breaks a character or starts with an apostrophe', () => {
    const text = fc.string({ unit: fc.constantFrom('a', "'", '😀', '客', '"'), maxLength: 60 });
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 12 }), (whole, length) => {
        const parts = partsOf(whole, length);
        expect(parts.join('')).toBe(whole);
        for (const [index, part] of parts.entries()) {
          expect(part.length).toBeLessThanOrEqual(length);
          expect(part).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
          // Apostrophes that fill a part, or all of it but one character, leave no better place to cut.
          if (index > 0 && !whole.includes("'".repeat(length - 1))) expect(part.startsWith("'")).toBe(false);
        }
      }),
    );
  });

  it('keeps characters whole where apostrophes leave no place to cut', () => {
    expect(partsOf("😀'''", 4)).toEqual(["😀''", "'"]);
  });
});
