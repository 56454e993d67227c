export { decidedTogether } from './decidedTogether';
export {
  decisionSection,
  identitiesOf,
  identityLookup,
  recordDecisions,
  withDecision,
  withoutDecisions,
} from './decisions';
export type { Decision } from './decisions';
export type { Clash } from './clashes';
export { duplicatesJob } from './duplicatesJob';
export type { DuplicatesSummary } from './duplicatesJob';
export { duplicatesOptions } from './duplicatesOptions';
export type { DuplicatesOptions } from './duplicatesOptions';
export { EntryIndex } from './entryIndex';
export type { EnteredCells } from './entryIndex';
export { fieldKinds } from './fieldKind';
export type { FieldKind } from './fieldKind';
export { findDuplicates } from './findDuplicates';
export { cellText } from './preparedFields';
export type { MatchField } from './preparedFields';
export type { DuplicatesFound, DuplicateSearch } from './findDuplicates';
export { duplicatesSheet } from './duplicatesSheet';
export { searchDuplicates } from './duplicateSearch';
export { listText } from './listTable';
export { matchRecipeSection } from './matchRecipe';
export type { MatchRecipe } from './matchRecipe';
export { groupKey, postponedSection } from './postponed';
export { rulePresets, rulesOfPreset } from './rules';
export type { DuplicateRule } from './rules';
export { matchSource } from './matchSource';
export type { MatchSource } from './matchSource';
export { presets, thresholdsOf } from './thresholds';
export type { Thresholds } from './thresholds';
export { mergedPlaces } from './mergedPlaces';
export { mergeJob } from './merge/mergeJob';
export type { MergeSummary } from './merge/mergeJob';
export { mergeLogId, readMergeLog } from './merge/mergeLog';
export { mergeEntries, mergesJob } from './merge/mergesJob';
export type { MergeEntry, MergesSummary } from './merge/mergesJob';
export type { ReviewedColumn, ReviewedRecord } from './reviewedGroups';
