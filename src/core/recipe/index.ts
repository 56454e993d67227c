export { changesSinceLastRun, restored, ruleChanges } from './changes';
export type { RuleChange } from './changes';
export { optionsFor, recipeSection, withRun, withoutRun } from './recipe';
export type { RecipeVersion } from './recipe';
