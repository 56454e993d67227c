import { z } from 'zod';
import { needScaleSection } from '../books';
import type { NeedScale } from '../books';
import { readSection } from '../sections';
import type { Section, Sections } from '../sections';
import type { NeedsOptions } from './options';
import { defaultWeights, weightsSchema } from './weights';
import type { Weights } from './weights';

/** A group people have made of needs: what it is called and which texts belong to it, as `needCore` gives them. */
const editedGroup = z.object({
  label: z.string().max(200).exactOptional(),
  texts: z.array(z.string()).min(1),
});
export type EditedGroup = z.infer<typeof editedGroup>;

/** What a team has settled about its needs. */
export interface NeedsRecipe {
  /** Lines of words the team uses for the same thing. */
  readonly synonyms: readonly (readonly string[])[];
  readonly groups: readonly EditedGroup[];
  /** Fewest customers with needs a division has to have, and the share from which a need is 共性需求. */
  readonly minimum: number;
  readonly commonFrom: number;
  /** Mean likeness from which needs are one group. */
  readonly similarity: number;
  /** What a priority is weighed from. */
  readonly weights: Weights;
}

/** The recipe's needs 需求. */
export const needsSection: Section<NeedsRecipe> = {
  key: 'needs',
  schema: z.object({
    synonyms: z.array(z.array(z.string())),
    groups: z.array(editedGroup),
    minimum: z.int().min(1),
    commonFrom: z.number().min(0).max(1),
    similarity: z.number().min(0.05).max(1),
    weights: weightsSchema.default({ ...defaultWeights }),
  }),
  initial: {
    synonyms: [],
    groups: [],
    minimum: 5,
    commonFrom: 0.8,
    similarity: 0.4,
    weights: defaultWeights,
  },
};

/** Options with everything decided. */
export type SettledNeeds = Omit<NeedsOptions, keyof NeedsRecipe | keyof NeedScale> & NeedsRecipe & NeedScale;

/** The options, and what the workbook's recipe says where they are silent. */
export function settled(options: NeedsOptions, sections: Sections): SettledNeeds {
  const recipe = readSection(sections, needsSection);
  const scale = readSection(sections, needScaleSection);
  return {
    ...options,
    groups: recipe.groups,
    words: scale.words,
    highFrom: options.highFrom ?? scale.highFrom,
    weights: options.weights ?? recipe.weights,
    synonyms: options.synonyms ?? recipe.synonyms,
    minimum: options.minimum ?? recipe.minimum,
    commonFrom: options.commonFrom ?? recipe.commonFrom,
    similarity: options.similarity ?? recipe.similarity,
  };
}
