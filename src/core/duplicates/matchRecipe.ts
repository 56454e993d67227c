import { z } from 'zod';
import type { Section } from '../sections';
import type { DuplicatesOptions } from './duplicatesOptions';
import { rulePresets, ruleSchema, rulesOfPreset } from './rules';
import type { DuplicateRule } from './rules';
import { presets, thresholdSchema, thresholdsOf } from './thresholds';
import type { Preset, Thresholds } from './thresholds';

const recipeSchema = z.object({
  mode: z.enum(['probabilistic', 'rules']),
  preset: z.enum(presets),
  /** The team's own instead of the preset's. */
  thresholds: thresholdSchema.optional(),
  rulePreset: z.enum(rulePresets),
  /** The team's own instead of the preset's. */
  rules: z.array(ruleSchema).optional(),
});

/** How the team looks for duplicates (查重规则): holds for every search that does not say otherwise. */
export type MatchRecipe = z.output<typeof recipeSchema>;

export const matchRecipeSection: Section<MatchRecipe> = {
  key: 'duplicates.recipe',
  schema: recipeSchema,
  initial: { mode: 'probabilistic', preset: 'standard', rulePreset: 'b2b' },
};

/** What a search decides by. */
export type MatchMethod =
  | { readonly mode: 'probabilistic'; readonly thresholds: Thresholds }
  | { readonly mode: 'rules'; readonly rules: readonly DuplicateRule[] };

/** What a search decides by: what its options say, and the recipe where they say nothing. */
export function matchMethod(options: DuplicatesOptions, recipe: MatchRecipe): MatchMethod {
  const rulePreset = rulePresets.find((each) => each === options.preset);
  const strictness = presets.find((each) => each === options.preset);
  const asks = options.mode ?? modeOf(options, rulePreset, strictness) ?? recipe.mode;
  if (asks === 'rules') {
    const own = rulePreset ? undefined : recipe.rules;
    return { mode: 'rules', rules: options.rules ?? own ?? rulesOfPreset[rulePreset ?? recipe.rulePreset] };
  }
  const own = strictness ? undefined : recipe.thresholds;
  return {
    mode: 'probabilistic',
    thresholds: options.thresholds ?? own ?? thresholdsOf[strictness ?? recipe.preset],
  };
}

/** The mode that options are meant for which only say what rules or how strict. */
function modeOf(
  { rules, thresholds }: DuplicatesOptions,
  rulePreset: string | undefined,
  strictness: Preset | undefined,
): MatchRecipe['mode'] | undefined {
  if (rules ?? rulePreset) return 'rules';
  return (thresholds ?? strictness) ? 'probabilistic' : undefined;
}
