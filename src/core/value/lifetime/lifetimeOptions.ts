import { z } from 'zod';
import { periodOptions } from '../orders/period';
import { buyerOptions } from '../orders/buyerOptions';

/** Every choice of the lifetime job. The window is not one: the models need every purchase since the first. */
export const lifetimeOptions = periodOptions.pick({ asOf: true }).extend({
  /** Unit of time of the model's parameters. */
  unit: z.enum(['day', 'week', 'month']).default('week'),
  /** How many months ahead. */
  months: z.int().min(1).max(60).default(12),
  /** Discount rate a year. */
  discount: z.number().min(0).max(1).default(0.1),
  /** Share of the amount that is earned; 1 gives the value in sales. */
  margin: z.number().gt(0).max(1).default(1),
  ...buyerOptions.shape,
});
export type LifetimeOptions = z.infer<typeof lifetimeOptions>;
