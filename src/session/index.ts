export { serialOfDay } from './clock';
export { openSession } from './openSession';
export type {
  CellPlace,
  Committed,
  HistoryEntry,
  Prepared,
  RunControls,
  Session,
  WorkbookChange,
} from './session';
export { whenOfficeReady } from '../workbook';
export type { OfficeColours, Surroundings } from '../workbook';
