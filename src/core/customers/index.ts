export { buildDirectory } from './buildDirectory';
export type { CustomerDirectory, RecordPlace } from './directory';
export { keptNumbers } from './madeNumbers';
export { columnText, fieldDay, fieldText } from './recordText';
export { workbookDirectory } from './workbookDirectory';
