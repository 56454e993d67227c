import { randomFrom } from '../../../../src/core/mining';
import { leadModel } from '../../../../src/core/value/behaviour/leadScore';

const random = randomFrom(8);
const count = 1200;
const keys = Array.from({ length: count }, (_, i) => `K-${i}`);
const telling = Float64Array.from({ length: count }, () => random());
const noise = Float64Array.from({ length: count }, () => random());
const outcomes = Uint8Array.from(telling, (x, i) => (i % 6 === 0 ? 255 : random() < 0.1 + 0.8 * x ? 1 : 0));

describe('leadModel', () => {
  it('refuses below fifty outcomes of either kind', () => {
    const rare = Uint8Array.from({ length: count }, (_, i) => (i < 49 ? 1 : 0));
    expect(leadModel([{ key: 'telling', values: telling }], rare, keys)).toEqual({
      kind: 'refused',
      yes: 49,
      no: 1151,
    });
  });

  const model = leadModel(
    [
      { key: 'noise', values: noise },
      { key: 'telling', values: telling },
    ],
    outcomes,
    keys,
  );
  if (model.kind === 'refused') throw new Error('refused');

  it('weighs what tells the outcome most, and scores customers without one too', () => {
    expect(model.weights[0]?.key).toBe('telling');
    expect(Math.abs(model.weights[1]?.weight ?? 1)).toBeLessThan(0.2);
    expect(model.chances).toHaveLength(count);
  });

  it('is judged on customers it has not seen', () => {
    // The chance grows from .1 to .9: no score can tell the outcomes apart better than about .77.
    expect(model.area).toBeGreaterThan(0.7);
    expect(model.area).toBeLessThan(0.82);
    for (const { predicted, observed } of model.bands)
      expect(Math.abs(predicted - observed)).toBeLessThan(0.12);
  });

  it('finds nothing where there is nothing to find', () => {
    const guess = leadModel([{ key: 'noise', values: noise }], outcomes, keys);
    if (guess.kind === 'refused') throw new Error('refused');
    expect(Math.abs(guess.area - 0.5)).toBeLessThan(0.06);
  });

  it('takes unknown values for ordinary ones', () => {
    const holes = telling.map((x, i) => (i % 3 === 0 ? NaN : x));
    const found = leadModel([{ key: 'telling', values: holes }], outcomes, keys);
    if (found.kind === 'refused') throw new Error('refused');
    expect(found.chances.every(Number.isFinite)).toBe(true);
  });

  it('is judged the same however the list is sorted', () => {
    const order = Array.from({ length: count }, (_, i) => (i * 7) % count);
    const sorted = leadModel(
      [
        { key: 'noise', values: Float64Array.from(order, (i) => noise[i] as number) },
        { key: 'telling', values: Float64Array.from(order, (i) => telling[i] as number) },
      ],
      Uint8Array.from(order, (i) => outcomes[i] as number),
      order.map((i) => keys[i] as string),
    );
    if (sorted.kind === 'refused') throw new Error('refused');
    expect(new Set(order).size).toBe(count);
    expect(sorted.area).toBeCloseTo(model.area, 9);
  });
});
