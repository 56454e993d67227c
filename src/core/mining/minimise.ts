/** A smooth function: writes its gradient at `x` into `gradient` and returns its value; not finite outside its domain. */
export type Objective = (x: Float64Array, gradient: Float64Array) => number;

export interface Minimum {
  readonly x: Float64Array;
  readonly value: number;
  /** Largest absolute component of the gradient at `x`. */
  readonly slope: number;
  readonly iterations: number;
}

export interface MinimiseOptions {
  /** Stop when no component of the gradient is larger. */
  readonly tolerance?: number;
  readonly iterations?: number;
}

/** Sufficient decrease (Armijo) and curvature (Wolfe); Nocedal and Wright (2006), ch. 3. */
const decrease = 1e-4;
const curvature = 0.9;

/**
 * Minimises by BFGS with a line search that brackets and bisects until the Wolfe conditions hold: Nocedal and Wright,
 * Numerical Optimization (2006), algorithm 6.1. Ends early when no step makes the value smaller.
 */
export function minimise(objective: Objective, start: Float64Array, options: MinimiseOptions = {}): Minimum {
  const { tolerance = 1e-8, iterations: limit = 200 } = options;
  const n = start.length;
  let x = start.slice();
  let gradient = new Float64Array(n);
  let value = objective(x, gradient);
  let inverse = identity(n);
  let isFresh = true;
  let iterations = 0;
  while (iterations < limit && Number.isFinite(value) && largest(gradient) > tolerance) {
    iterations++;
    const direction = descent(inverse, gradient);
    const step = lineSearch(objective, x, value, gradient, direction);
    if (!step) {
      if (isFresh) break;
      // The estimate of the curvature misled: start it again from steepest descent.
      inverse = identity(n);
      isFresh = true;
      continue;
    }
    const moved = step.x.map((at, i) => at - (x[i] as number));
    const turned = step.gradient.map((at, i) => at - (gradient[i] as number));
    const along = dot(moved, turned);
    if (along > 1e-16) {
      if (isFresh) inverse = identity(n, along / dot(turned, turned));
      update(inverse, moved, turned, along);
      isFresh = false;
    }
    const isLast = step.value === value;
    ({ x, gradient, value } = step);
    // Differences have sunk below the precision of the value.
    if (isLast) break;
  }
  return { x, value, slope: largest(gradient), iterations };
}

function identity(n: number, scale = 1): Float64Array[] {
  return Array.from({ length: n }, (_, i) => {
    const row = new Float64Array(n);
    row[i] = scale;
    return row;
  });
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

function largest(vector: Float64Array): number {
  return vector.reduce((most, component) => Math.max(most, Math.abs(component)), 0);
}

function descent(inverse: readonly Float64Array[], gradient: Float64Array): Float64Array {
  return Float64Array.from(inverse, (row) => -dot(row, gradient));
}

/** The BFGS update of the inverse Hessian, eq. 6.17. */
function update(inverse: Float64Array[], moved: Float64Array, turned: Float64Array, along: number): void {
  const through = Float64Array.from(inverse, (row) => dot(row, turned));
  const factor = (1 + dot(turned, through) / along) / along;
  inverse.forEach((row, i) => {
    for (let j = 0; j < row.length; j++) {
      const crossed =
        (through[i] as number) * (moved[j] as number) + (moved[i] as number) * (through[j] as number);
      (row[j] as number) += factor * (moved[i] as number) * (moved[j] as number) - crossed / along;
    }
  });
}

interface Step {
  readonly x: Float64Array<ArrayBuffer>;
  readonly value: number;
  readonly gradient: Float64Array<ArrayBuffer>;
}

function lineSearch(
  objective: Objective,
  from: Float64Array,
  value: number,
  gradient: Float64Array,
  direction: Float64Array,
): Step | undefined {
  const slope = dot(gradient, direction);
  if (!(slope < 0)) return undefined;
  let low = 0;
  let high = Infinity;
  // The first step of steepest descent has no natural length: one unit at most.
  let length = Math.min(1, 2 / Math.max(largest(direction), 1e-300));
  let best: Step | undefined;
  for (let trial = 0; trial < 50; trial++) {
    const x = new Float64Array(from.length);
    for (let i = 0; i < x.length; i++) x[i] = (from[i] as number) + length * (direction[i] as number);
    const at = new Float64Array(from.length);
    const reached = objective(x, at);
    if (!(reached <= value + decrease * length * slope)) high = length;
    else {
      best = { x, value: reached, gradient: at };
      if (dot(at, direction) >= curvature * slope) return best;
      low = length;
    }
    length = high === Infinity ? 2 * length : (low + high) / 2;
  }
  return best;
}
