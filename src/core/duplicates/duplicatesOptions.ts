import { z } from 'zod';
import { fieldKinds } from './fieldKind';
import { rulePresets, ruleSchema } from './rules';
import { presets } from './thresholds';

/** Options of the duplicates job: which columns, how to decide, how strict. */
export const duplicatesOptions = z.object({
  /** Sheet to look at; left out, all book sheets. */
  sheet: z.string().optional(),
  /** A second sheet: duplicates are then looked for across the two only (撞单检查). */
  against: z.string().optional(),
  /** Columns by header; left out, they are recognised. */
  fields: z.array(z.object({ column: z.string(), kind: z.enum(fieldKinds) })).optional(),
  mode: z.enum(['probabilistic', 'rules']).default('probabilistic'),
  /** Strictness, or the rules of a business in rules mode. */
  preset: z.enum([...presets, ...rulePresets]).default('standard'),
  /** Thresholds of one's own instead of the preset's. */
  thresholds: z.object({ same: z.number().min(0).max(1), review: z.number().min(0).max(1) }).optional(),
  /** Rules of one's own instead of the preset's. */
  rules: z.array(ruleSchema).optional(),
});

export type DuplicatesOptions = z.output<typeof duplicatesOptions>;
