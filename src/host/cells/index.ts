export {
  COLUMN_COUNT,
  ROW_COUNT,
  WHOLE_SHEET,
  areaOf,
  boundingArea,
  cellArea,
  cellsIn,
  columnIndex,
  columnName,
  columnsIn,
  containsArea,
  containsCell,
  formatAbsoluteArea,
  formatArea,
  formatCell,
  intersect,
  isOnSheet,
  isWholeColumns,
  isWholeRows,
  overlaps,
  parseArea,
  quoteSheetName,
  rowsIn,
  sameArea,
  splitSheetName,
  subtract,
} from './address';
export type { Area } from './address';
export { ownText } from './ownText';
export { DATE_SYSTEM_OFFSET, dateParts, isDateSerial, serialOf } from './serial';
export type { DateParts, DateSystem } from './serial';
export { CellError, TEXT_LIMIT, valueTypeOf } from './value';
export type { CellValue, ErrorCode, ValueType } from './value';
