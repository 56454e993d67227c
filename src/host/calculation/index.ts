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
