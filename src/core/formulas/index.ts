export { cellName, columnLetters, columnNumber } from './cellNames';
export type { DefinedName } from './definedName';
export { rowAfter, spanAfter } from './movedRows';
export type { RowMoves } from './movedRows';
export {
  formulaText,
  parsedFormula,
  referenceText,
  sameFormula,
  sheetOfReference,
  sheetPrefix,
  skeleton,
} from './references';
export type { CellReference, RowSpan } from './references';
