export { compareTexts, compareValues, equalValues, toText } from './coerce';
export { Evaluator } from './evaluator';
export { criterionTest, hasWildcards, wildcardPattern } from './functions';
export { DependencyGraph } from './graph';
export { ArrayOperand, NotComputable, RangeOperand, UnionOperand, isScalar } from './operand';
export type { Matrix, Operand } from './operand';
export { parseFormula } from './parser';
export type { Expression } from './parser';
export { OWN_TABLE, precedentsOf, readable } from './precedents';
export type { Precedents } from './precedents';
export { moveReference, readReference, writeReference } from './reference';
export type { Reference } from './reference';
export {
  moveFormula,
  renameColumnIn,
  renameSheetIn,
  renameTableIn,
  rewriteFormula,
  rewriteReferences,
} from './rewrite';
export { escapeColumn, readSpecifier } from './structured';
export type { StructuredPart } from './structured';
export { FormulaSyntaxError, tokenize } from './tokens';
export type { Token } from './tokens';
export type { FormulaPlace, TableView, WorkbookView } from './workbookView';
