import { z } from 'zod';
import type { Section } from '../sections';
import { criterionSchema } from './criterion';

/** A segment a team has made for itself. */
export const ownSegment = z.object({
  id: z.string().regex(/^[A-Za-z0-9_]{1,40}$/u),
  name: z.string().min(1).max(60),
  criterion: criterionSchema,
  strategy: z.string().default(''),
  owner: z.string().exactOptional(),
  color: z
    .string()
    .regex(/^#[0-9A-Fa-f]{6}$/u)
    .default('#5C2E91'),
});
export type OwnSegment = z.infer<typeof ownSegment>;

/** Which segments a workbook wants. */
export interface SegmentRecipe {
  /** Make the RFM groups segments. */
  readonly rfmGroups: boolean;
  /** Ids of ready-made and offered segments; left out, the ready-made ones. */
  readonly ready?: readonly string[];
  readonly own: readonly OwnSegment[];
}

/** The recipe's segments 分群. */
export const segmentSection: Section<SegmentRecipe> = {
  key: 'segments',
  schema: z.object({
    rfmGroups: z.boolean(),
    ready: z.array(z.string()).exactOptional(),
    own: z.array(ownSegment),
  }),
  initial: { rfmGroups: true, own: [] },
};
