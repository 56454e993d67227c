import fc from 'fast-check';
import { churnRiskOf } from '../../../../src/core/value';

const order = ['low', 'medium', 'high'];
const level = (silence: number, alive?: number) => order.indexOf(churnRiskOf(silence, alive));

describe('churnRiskOf', () => {
  it('without a model is high from three usual gaps on, medium from two', () => {
    expect([0.5, 2, 2.9, 3, NaN].map((silence) => churnRiskOf(silence))).toEqual([
      'low',
      'medium',
      'medium',
      'high',
      'none',
    ]);
  });

  it('needs the model to doubt as well before a long silence is high', () => {
    expect(churnRiskOf(4, 0.95)).toBe('medium');
    expect(churnRiskOf(4, 0.7)).toBe('high');
  });

  it('is high where the model holds the customer for gone, however short the silence', () => {
    expect(churnRiskOf(1, 0.49)).toBe('high');
    expect(churnRiskOf(1, 0.7)).toBe('medium');
    expect(churnRiskOf(1, 0.9)).toBe('low');
  });

  it('never falls as the silence grows or the probability of still buying sinks', () => {
    const silences = fc.double({ min: 0, max: 10, noNaN: true });
    const chances = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(silences, silences, chances, chances, (s1, s2, p1, p2) => {
        const better = level(Math.min(s1, s2), Math.max(p1, p2));
        expect(level(Math.max(s1, s2), Math.min(p1, p2))).toBeGreaterThanOrEqual(better);
      }),
    );
  });
});
