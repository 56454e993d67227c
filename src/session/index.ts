export type {
  CellPlace,
  Committed,
  HistoryEntry,
  Prepared,
  RunControls,
  Session,
  WorkbookChange,
} from './session';
