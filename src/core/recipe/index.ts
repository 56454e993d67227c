export { changesSinceLastRun, restored, ruleChanges } from './changes';
export type { RuleChange } from './changes';
export { optionsFor, recipeSection, withRun, withoutRun } from './recipe';
export type { Recipe, RecipeVersion } from './recipe';
