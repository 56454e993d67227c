export { bookIds } from './bookId';
export { answer, attitude, decisionRole, tagMethod } from './canonical';
export type { BookId } from './bookId';
export { bookDropdowns } from './bookDropdowns';
export type { BookDropdowns } from './bookDropdowns';
export { bookReportId, bookSheet } from './bookSheet';
export type { BookSheetContent } from './bookSheet';
export { books, fieldIn, fieldOf, fieldsOf } from './book';
export {
  customerNumberExpression,
  customerNumbers,
  defaultCustomerNumber,
  isCustomerNumberPattern,
} from './customerNumber';
export { requiredLevels } from './field';
export { freshFor } from './freshness';
export type { Field, FieldType, PrivacyGrade } from './field';
export { levelWords } from './levelWords';
export type { List, ListValue } from './list';
export { listFor, lists } from './lists';
export { teamLists } from './tagLists';
export { newOwnKey, ownFieldKinds, ownFieldSection } from './ownFields';
export type { OwnField } from './ownFields';
export { organisationPacks, packIds, packTitles } from './pack';
export type { PackId } from './pack';
export { needScaleSection } from './needScale';
export type { NeedScale } from './needScale';
export { quadrantFor, quadrantIds, quadrantOfLabel, quadrants } from './quadrant';
export type { QuadrantId } from './quadrant';
export { recordCell, rowOf } from './recordCell';
export { recordSchema } from './recordSchema';
export { CellState } from './records';
export type { CarriedColumn, FieldColumn, Records, RevenueUnit } from './records';
export { countOf, partsOf } from './recordSet';
export type { RecordSet } from './recordSet';
export { bookOfTable, bookSection, shownFields } from './settings';
export type { BookSettings } from './settings';
export { tagKindNames, tagScopeNames } from './dictionaryColumns';
export { readDictionary } from './dictionaryReading';
export { dictionaryReportId, dictionarySheet } from './dictionarySheet';
export { defaultTags } from './tagDictionary';
export { tagDictionary, tagSchema, tagsInForce, tagSection, teamTagsOf } from './teamTags';
export type { TagDefinition, TagKind, TagScope } from './tagDictionary';
export {
  amountUnits,
  formLabelHeads,
  formValueHeads,
  grandTotalWords,
  headcountHeads,
  honorifics,
  countyHeads,
  emptyDistricts,
  exampleWords,
  faxHeads,
  otherCodeHeads,
  summaryHeads,
  noteHeads,
  noteWords,
  unitCells,
  organisationEndings,
  organisationWords,
  ownUnit,
  placePartHeads,
  revenueHeads,
  sequenceWords,
  sheetNameWords,
  staffHeads,
  subtotalWords,
  surnames,
  totalWords,
} from './sheetWords';
export type { MeaningKind } from './needMeaning';
export { needManners, needThings } from './needWordings';
export { needTopics } from './needTopics';
export { needDirections, needFillers, needLeadIns, needTails, pressingWords } from './needWords';
export { wholeColumn } from './wholeColumn';
