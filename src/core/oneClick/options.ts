import { z } from 'zod';
import { duplicatesOptions } from '../duplicates';
import { segmentsOptions } from '../segments';
import { validateOptions } from '../validation';
import { serialOfIso } from '../value';

/** Options of every part of the one click; a part left out runs as its own button would. */
export const oneClickOptions = z.object({
  /** `YYYY-MM-DD` for all parts that do not say otherwise; left out, each part's own default. */
  asOf: z
    .string()
    .refine((text) => serialOfIso(text) !== undefined, { message: 'YYYY-MM-DD' })
    .optional(),
  validate: validateOptions.prefault({}),
  duplicates: duplicatesOptions.prefault({}),
  segments: segmentsOptions.prefault({}),
});
export type OneClickOptions = z.infer<typeof oneClickOptions>;
