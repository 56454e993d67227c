import fc from 'fast-check';
import { DistinctTexts } from '../../../src/core/table';

/** The same by a Map. */
function mapped(texts: readonly string[]): number[] {
  const numbers = new Map<string, number>();
  return texts.map((text) => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  });
}

describe('DistinctTexts', () => {
  it('numbers texts in order of appearance, equal texts alike', () => {
    const few = fc.constantFrom('', 'a', 'A', '客户', '客戶', '\ud800', '\u0000');
    fc.assert(
      fc.property(fc.array(fc.oneof(few, fc.string({ unit: 'binary' }))), (texts) => {
        const distinct = new DistinctTexts();
        expect(texts.map((text) => distinct.numberOf(text))).toEqual(mapped(texts));
        expect(distinct.texts).toEqual([...new Set(texts)]);
      }),
    );
  });

  it('finds texts that were added without looking', () => {
    const distinct = new DistinctTexts();
    expect([distinct.append('甲'), distinct.append('乙')]).toEqual([0, 1]);
    expect(distinct.numberOf('乙')).toBe(1);
    expect(distinct.append('丙')).toBe(2);
    expect([distinct.numberOf('丙'), distinct.numberOf('甲'), distinct.numberOf('丁')]).toEqual([2, 0, 3]);
  });
});
