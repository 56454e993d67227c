import { z } from 'zod';

/** What a priority is weighed from. */
export const criteria = ['importance', 'urgency', 'value', 'asking', 'due', 'status', 'words'] as const;
export type Criterion = (typeof criteria)[number];

/** Share of each criterion in the score; they need not add up to 1, but one of them is more than 0. */
export type Weights = Readonly<Record<Criterion, number>>;

export const defaultWeights: Weights = {
  importance: 0.28,
  urgency: 0.28,
  value: 0.14,
  asking: 0.1,
  due: 0.1,
  status: 0.05,
  words: 0.05,
};

const weight = z.number().min(0).max(1);
const shape = Object.fromEntries(
  criteria.map((criterion) => [criterion, weight.default(defaultWeights[criterion])]),
) as Record<Criterion, z.ZodDefault<z.ZodNumber>>;

export const weightsSchema = z
  .object(shape)
  .refine((weights) => criteria.some((criterion) => weights[criterion] > 0));
