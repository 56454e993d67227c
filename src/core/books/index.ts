export { bookIds } from './bookId';
export type { BookId } from './bookId';
export { CellState } from './records';
export type { CarriedColumn, FieldColumn, Records } from './records';
export { countOf, partsOf } from './recordSet';
export type { RecordSet } from './recordSet';
