export { serialOfDay } from './clock';
export type { Live, LiveState } from './live';
export { openSession } from './openSession';
export type { Committed, HistoryEntry, Prepared, RunControls, SelectedPlace, Session } from './session';
export { whenOfficeReady } from '../workbook';
export type { DropdownCheck, Surroundings } from '../workbook';
