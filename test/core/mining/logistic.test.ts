import {
  areaUnderCurve,
  calibration,
  chancesOf,
  fitLogistic,
  pointsOf,
  randomFrom,
} from '../../../src/core/mining';

describe('fitLogistic', () => {
  it('gives the log odds of a two by two table', () => {
    // 30 of 40 with the mark, 10 of 40 without: the odds ratio is 9.
    const marks = Array.from({ length: 80 }, (_, i) => (i < 40 ? 1 : 0));
    const outcomes = Uint8Array.from(marks, (_, i) => (i < 30 || (i >= 40 && i < 50) ? 1 : 0));
    const model = fitLogistic(pointsOf([marks]), outcomes, 0);
    expect(model.weights[0]).toBeCloseTo(Math.log(9), 6);
    expect(model.intercept).toBeCloseTo(Math.log(1 / 3), 6);
  });

  it('stays finite when the outcome can be told perfectly', () => {
    const model = fitLogistic(pointsOf([[-1, -1, 1, 1]]), Uint8Array.of(0, 0, 1, 1), 1);
    expect(model.weights[0]).toBeGreaterThan(0);
    expect(model.weights[0]).toBeLessThan(2);
  });

  it('finds the weights outcomes were drawn with', () => {
    const random = randomFrom(11);
    const x = Array.from({ length: 20_000 }, () => 2 * random() - 1);
    const y = Array.from({ length: 20_000 }, () => 2 * random() - 1);
    const outcomes = Uint8Array.from(x, (at, i) =>
      random() < 1 / (1 + Math.exp(0.5 - 2 * at + (y[i] ?? 0))) ? 1 : 0,
    );
    const model = fitLogistic(pointsOf([x, y]), outcomes, 1);
    expect(model.intercept).toBeCloseTo(-0.5, 1);
    expect(model.weights[0]).toBeCloseTo(2, 1);
    expect(model.weights[1]).toBeCloseTo(-1, 1);
    const chances = chancesOf(model, pointsOf([x, y]));
    for (const { predicted, observed } of calibration(chances, outcomes, 10)) {
      expect(Math.abs(predicted - observed)).toBeLessThan(0.04);
    }
  });
});

describe('areaUnderCurve', () => {
  it('counts the pairs in the right order, ties half', () => {
    expect(areaUnderCurve(Float64Array.of(0.1, 0.4, 0.35, 0.8), Uint8Array.of(0, 0, 1, 1))).toBe(0.75);
    expect(areaUnderCurve(Float64Array.of(1, 1), Uint8Array.of(0, 1))).toBe(0.5);
    expect(areaUnderCurve(Float64Array.of(1, 2), Uint8Array.of(1, 1))).toBeNaN();
  });
});

describe('calibration', () => {
  it('splits the cases into bands of equal size, lowest first', () => {
    const bands = calibration(Float64Array.of(0.9, 0.1, 0.2, 0.8), Uint8Array.of(1, 0, 1, 1), 2);
    expect(bands.map(({ count, observed }) => [count, observed])).toEqual([
      [2, 0.5],
      [2, 1],
    ]);
    expect(bands[0]?.predicted).toBeCloseTo(0.15, 12);
  });
});
