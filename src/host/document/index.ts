export { CellMap, HyperlinkList } from './annotations';
export type { CellMarkup, Comment, CommentReply, Hyperlink, Note } from './annotations';
export { DATE_PARTS } from './autoFilter';
export type { AutoFilter, FilterCriteria, FilterDate } from './autoFilter';
export { AxisSizes } from './axisSizes';
export type { OutlineLevel } from './axisSizes';
export { newChart } from './chart';
export type { Chart, ChartAxis, ChartSeries, ChartTitle, DataLabels } from './chart';
export { ConditionalFormats } from './conditionalFormat';
export type { CellValueOperator, ConditionalFormat, ConditionalRule, Threshold } from './conditionalFormat';
export { CustomXmlParts, rootNamespace } from './custom';
export type { CustomXmlPart, DocumentProperties } from './custom';
export { displayText, showsDate } from './display';
export { Document } from './document';
export type { DocumentOptions } from './document';
export { DocumentError } from './errors';
export type { DocumentErrorCode } from './errors';
export { DocumentCalculation } from './documentCalculation';
export type { CalculationMode } from './documentCalculation';
export { Emitter } from './events';
export type { ChangeType, DocumentEventName, DocumentEvents, Source } from './events';
export { applyFilter, releaseFilter } from './filtering';
export { Grid } from './grid';
export type { FormulaCell } from './grid';
export { NameList, isValidName } from './names';
export type { DefinedName } from './names';
export { defaultPageSetup } from './pageSetup';
export type { PageSetup, PageText } from './pageSetup';
export { Protection, defaultProtectionOptions } from './protection';
export type { ProtectionOptions } from './protection';
export { shiftArea } from './shift';
export type { Shift } from './shift';
export { Sheet } from './sheet';
export type { ClearKind, DeleteShift, FreezePanes, InsertShift, SheetPart, Visibility } from './sheet';
export { sortArea } from './sorting';
export type { SortField, SortOptions } from './sorting';
export { PLAIN, StylePool, changeStyle, plainStyle } from './style';
export type {
  AlignmentStyle,
  BorderSet,
  Color,
  Edge,
  FillStyle,
  FontStyle,
  Line,
  LineStyle,
  LineWeight,
  Style,
  StyleChange,
  StyleId,
  Underline,
} from './style';
export { Table, Tables } from './table';
export type { NewTable, TableColumn } from './table';
export { AreaLayer, noValidation } from './validation';
export type { DataValidation, Placed, ValidationOperator, ValidationType } from './validation';
