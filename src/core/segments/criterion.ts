import { z } from 'zod';

/** Comparisons by the kind of attribute they apply to. */
export const operators = {
  number: ['atLeast', 'atMost', 'above', 'below', 'equals', 'known', 'unknown'],
  date: ['since', 'until', 'withinDays', 'olderThanDays', 'known', 'unknown'],
  text: ['is', 'isNot', 'contains', 'startsWith', 'oneOf', 'known', 'unknown'],
} as const;

export type Operator = (typeof operators)[keyof typeof operators][number];

const operator = z.enum([...new Set(Object.values(operators).flat())] as [Operator, ...Operator[]]);

/** One comparison. `value` is a number, an ISO day, a text, or texts for `oneOf`; `known` and `unknown` take none. */
export interface Condition {
  readonly field: string;
  readonly operator: Operator;
  readonly value?: string | number | readonly string[];
}

/** Conditions joined by and (`all`) and or (`any`), to any depth. */
export type Criterion =
  Condition | { readonly all: readonly Criterion[] } | { readonly any: readonly Criterion[] };

const condition: z.ZodType<Condition> = z
  .object({
    field: z.string().min(1),
    operator,
    value: z.union([z.string(), z.number(), z.array(z.string())]).exactOptional(),
  })
  .strict();

export const criterionSchema: z.ZodType<Criterion> = z.lazy(() =>
  z.union([
    condition,
    z.object({ all: z.array(criterionSchema).min(1) }).strict(),
    z.object({ any: z.array(criterionSchema).min(1) }).strict(),
  ]),
);

export function isCondition(criterion: Criterion): criterion is Condition {
  return 'field' in criterion;
}
