import fc from 'fast-check';
import { DistinctTexts } from '../../../src/core/table';
import { FreshTexts } from '../../../src/core/table/freshTexts';

/** The numbers `DistinctTexts` gives, whose look-up is a Map. */
function expected(texts: readonly string[]): number[] {
  const distinct = new DistinctTexts();
  return texts.map((text) => distinct.numberOf(text));
}

const numbers = (texts: readonly string[]) => {
  const fresh = new FreshTexts();
  return texts.map((text) => fresh.numberOf(text));
};

describe('FreshTexts', () => {
  it('numbers texts in order of appearance, equal texts alike', () => {
    const few = fc.constantFrom('', 'a', 'A', '客户', '客戶', '\ud800', '\u0000');
    fc.assert(
      fc.property(fc.array(fc.oneof(few, fc.string({ unit: 'binary' }))), (texts) => {
        expect(numbers(texts)).toEqual(expected(texts));
      }),
    );
  });

  it('keeps numbers and texts while it grows', () => {
    const texts = Array.from({ length: 5_000 }, (_, i) => `SO${(i * 7919) % 3_001}`);
    const fresh = new FreshTexts();
    expect(texts.map((text) => fresh.numberOf(text))).toEqual(expected(texts));
    expect(fresh.texts).toEqual([...new Set(texts)]);
  });

  it('tells texts of the same hash apart', () => {
    // Two of the many pairs FNV-1a over 32 bits cannot tell apart.
    const pairs = collisions(2);
    expect(pairs).toHaveLength(2);
    for (const [a, b] of pairs) expect(numbers([a, b, a, b])).toEqual([0, 1, 0, 1]);
  });
});

/** Pairs of texts of one hash, found by trying: the specification of the hash beside the code. */
function collisions(count: number): (readonly [string, string])[] {
  const seen = new Map<number, string>();
  const pairs: (readonly [string, string])[] = [];
  for (let i = 0; pairs.length < count; i += 1) {
    const text = `C${i}`;
    let hash = 0x811c9dc5;
    for (const unit of text) hash = Math.imul(hash ^ unit.charCodeAt(0), 0x01000193) | 0;
    const other = seen.get(hash);
    if (other === undefined) seen.set(hash, text);
    else pairs.push([other, text]);
  }
  return pairs;
}
