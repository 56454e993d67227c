import { z } from 'zod';
import { duplicatesOptions } from '../duplicates';
import { needsOptions } from '../needs';
import { segmentsOptions } from '../segments';
import { serialOfIso } from '../text';
import { validateOptions } from '../validation';

/** Options of every part of the one click; a part left out runs as its own button would. */
export const oneClickOptions = z.object({
  /** `YYYY-MM-DD` for all parts that do not say otherwise; left out, each part's own default. */
  asOf: z
    .string()
    .refine((text) => serialOfIso(text) !== undefined, { message: 'YYYY-MM-DD' })
    .optional(),
  /** Make clean copies of the books on sheets of our own. */
  copies: z.boolean().default(true),
  /** Rows beyond which a book is not copied: a copy doubles what the workbook holds. */
  copyLimit: z.int().min(0).max(1_000_000).default(200_000),
  /** Records beyond which the report leaves hints out. */
  hintLimit: z.int().min(0).default(1_500_000),
  validate: validateOptions.prefault({}),
  duplicates: duplicatesOptions.prefault({}),
  needs: z.preprocess((given) => given ?? {}, needsOptions),
  segments: segmentsOptions.prefault({}),
});
export type OneClickOptions = z.infer<typeof oneClickOptions>;
