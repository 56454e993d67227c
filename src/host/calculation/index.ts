export { CustomFunctions } from './customFunctions';
export type { CustomCall, CustomFunction } from './customFunctions';
export { Evaluator } from './evaluator';
export { criterionTest } from './functions';
export type { FunctionSpec } from './functions/spec';
export { DependencyGraph } from './graph';
export { ArrayOperand, NotComputable, RangeOperand, UnionOperand, isScalar } from './operand';
export type { Operand } from './operand';
export { parseFormula } from './parser';
export type { Expression } from './parser';
export { OWN_TABLE, precedentsOf, readable } from './precedents';
export type { Reference } from './reference';
export {
  moveFormula,
  renameColumnIn,
  renameSheetIn,
  renameTableIn,
  rewriteFormula,
  rewriteReferences,
} from './rewrite';
export { FormulaSyntaxError, tokenize } from './tokens';
export type { TableView, WorkbookView } from './workbookView';
