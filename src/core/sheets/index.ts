export type { CellStyle, NumberStyle } from './cellStyle';
export { dashboard } from './dashboard';
export { numberColumn } from './numberColumn';
export { dataBar, headStyle } from './reportLook';
export { cutToLines, wrappedLines, wrappedRow } from './wrappedText';
export type { CellEdit, Edit, FormulaEdit, RowAppending, RowInsertion, RowRemoval } from './edit';
export type {
  Block,
  CellContent,
  ChartBlock,
  ConditionalRule,
  GridBlock,
  GridCell,
  LinkTarget,
  ListReference,
  Place,
  NamedList,
  SheetSpec,
  TableBlock,
  TableColumn,
} from './sheetSpec';
