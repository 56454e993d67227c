export { buildDirectory } from './buildDirectory';
export type { DirectoryOptions } from './buildDirectory';
export type { CustomerDirectory, RecordPlace } from './directory';
export { columnText, fieldText } from './recordText';
