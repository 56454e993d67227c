export { cholesky, invertPositive, solvePositive } from './linearAlgebra';
export { minimise } from './minimise';
export type { Minimum, MinimiseOptions, Objective } from './minimise';
export { randomFrom } from './random';
