export { CellKind } from './cellKind';
export { columnLength, kindAt, numberAt, scalarAt, textAt, transferables } from './column';
export type { CellScalar, Column } from './column';
export { ColumnBuilder, columnOf } from './columnBuilder';
export { DistinctTexts } from './distinctTexts';
export { columnUnder, columnsByKey, reportTable, tableNow } from './reportTable';
export type { ReportColumn, ReportTable } from './reportTable';
export { sheetOfColumns } from './sheetOfColumns';
export type { Area, NativeTable, SheetTable } from './sheetTable';
