import { z } from 'zod';

/** Who counts as a customer of the order lines. */
export const buyerOptions = z.object({
  /** Customers who order but are not registered; without any registration they are always scored. */
  unlisted: z.enum(['leave', 'score']).default('leave'),
  /**
   * Registrations the team called the same customer in 查重 and has not merged: `decided` counts them as one customer,
   * as the one click does, `apart` one by one. Rows nobody decided on are never joined here: what 查重 holds for certain
   * becomes one row in the one click's clean copies, which are then what is read.
   */
  duplicates: z.enum(['decided', 'apart']).default('decided'),
});
export type BuyerOptions = z.infer<typeof buyerOptions>;
