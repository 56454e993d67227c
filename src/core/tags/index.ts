export { tagOverviewJob } from './tagOverviewJob';
export type { TagOverviewSummary } from './tagOverviewJob';
export { tagWriteBackJob } from './tagWriteBackJob';
export type { ListedTagChange, TagWriteBackSummary } from './tagWriteBackJob';
