export { CellKind } from './cellKind';
export { columnLength, kindAt, numberAt, scalarAt, textAt, transferables } from './column';
export type { CellScalar, Column } from './column';
export { ColumnBuilder, columnOf } from './columnBuilder';
export { DistinctTexts } from './distinctTexts';
export { sheetOfColumns } from './sheetOfColumns';
export type { Area, NativeTable, SheetTable } from './sheetTable';
