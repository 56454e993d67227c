export { computedRows } from './computedRows';
export type { TagContradiction } from './computedRows';
export { tagLists } from './rowPlaces';
export { tagRowsOf } from './tagRows';
export { tagOverviewJob } from './tagOverviewJob';
export type { TagOverviewSummary } from './tagOverviewJob';
export { tagWriteBackJob } from './tagWriteBackJob';
export type { ListedTagChange, TagWriteBackSummary } from './tagWriteBackJob';
