import { z } from 'zod';
import { weightsSchema } from './weights';

/** Choices of 需求四象限. What is left out is what the recipe says. */
export const needsOptions = z.object({
  asOf: z.iso.date().optional(),
  /** 重要性 and 紧急性 from this level on are high. */
  highFrom: z.int().min(2).max(5).optional(),
  /** Shares of the criteria; one left out is what is usual. */
  weights: weightsSchema.optional(),
  /** Mean likeness from which needs are one group, 0 to 1. */
  similarity: z.number().min(0.05).max(1).optional(),
  /** Lines of words the team uses for the same thing. */
  synonyms: z.array(z.array(z.string())).optional(),
  /** Fewest customers with needs a division has to have. */
  minimum: z.int().min(1).optional(),
  /** Share of customers from which a need is 共性需求. */
  commonFrom: z.number().min(0).max(1).optional(),
  /** Fill empty 需求优先级, 判断依据, 需求关联性 and 跟进策略 cells of the needs sheet, as edits. */
  writeBack: z.boolean().default(false),
});
export type NeedsOptions = z.infer<typeof needsOptions>;
