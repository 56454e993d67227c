import { cholesky, invertPositive, minimise, solvePositive } from '../../../src/core/mining';

describe('minimise', () => {
  it("walks down Rosenbrock's valley", () => {
    const found = minimise(
      (x, gradient) => {
        const [a = 0, b = 0] = x;
        gradient.set([-400 * a * (b - a * a) - 2 * (1 - a), 200 * (b - a * a)]);
        return 100 * (b - a * a) ** 2 + (1 - a) ** 2;
      },
      Float64Array.of(-1.2, 1),
    );
    expect(found.x[0]).toBeCloseTo(1, 6);
    expect(found.x[1]).toBeCloseTo(1, 6);
  });

  it('keeps inside the domain of its function', () => {
    const found = minimise((x, gradient) => {
      const [at = 0] = x;
      gradient[0] = 1 - 1 / at;
      return at > 0 ? at - Math.log(at) : NaN;
    }, Float64Array.of(0.01));
    expect(found.x[0]).toBeCloseTo(1, 6);
  });

  it('reports the slope where a function has no minimum', () => {
    const found = minimise(
      (x, gradient) => {
        gradient[0] = 1;
        return x[0] ?? 0;
      },
      Float64Array.of(0),
      { iterations: 5 },
    );
    expect(found.slope).toBe(1);
  });
});

describe('positive definite systems', () => {
  const matrix = [Float64Array.of(4, 2), Float64Array.of(2, 3)];

  it('are solved and inverted', () => {
    expect(
      [...(solvePositive(matrix, Float64Array.of(10, 9)) ?? [])].map((x) => Math.round(x * 1e9) / 1e9),
    ).toEqual([1.5, 2]);
    expect(invertPositive(matrix)?.[0]?.[0]).toBeCloseTo(3 / 8, 12);
  });

  it('are told from others', () => {
    expect(cholesky([Float64Array.of(1, 2), Float64Array.of(2, 1)])).toBeUndefined();
  });
});
