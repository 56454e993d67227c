import { z } from 'zod';
import { fieldKinds } from './fieldKind';
import { rulePresets, ruleSchema } from './rules';
import { presets, thresholdSchema } from './thresholds';

/** Options of the duplicates job: which rows and columns, how to decide, how strict. What is left out the team's recipe says. */
export const duplicatesOptions = z.object({
  /** Sheet to look at; left out, all book sheets. */
  sheet: z.string().optional(),
  /** Sheets of known customers: the list on `sheet` is then checked against them (撞单检查), neither within itself. */
  against: z.union([z.string().transform((name) => [name]), z.array(z.string()).min(1)]).optional(),
  /** A list from outside the workbook, as CSV or as cells copied from Excel, to be checked instead of `sheet`. */
  list: z.object({ name: z.string().min(1), text: z.string() }).optional(),
  /** Columns by header; left out, they are recognised. */
  fields: z.array(z.object({ column: z.string(), kind: z.enum(fieldKinds) })).optional(),
  mode: z.enum(['probabilistic', 'rules']).optional(),
  /** Strictness, or the rules of a business. */
  preset: z.enum([...presets, ...rulePresets]).optional(),
  /** Thresholds of one's own instead of the preset's. */
  thresholds: thresholdSchema.optional(),
  /** Rules of one's own instead of the preset's. */
  rules: z.array(ruleSchema).min(1).optional(),
  /** Records to look at, from the top, for trying out settings; left out, all. */
  first: z.int().min(2).optional(),
});

export type DuplicatesOptions = z.output<typeof duplicatesOptions>;
