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
          // A run of apostrophes longer than a part cannot be avoided.
          if (index > 0 && !whole.includes("'".repeat(length))) expect(part.startsWith("'")).toBe(false);
        }
      }),
    );
  });
});
