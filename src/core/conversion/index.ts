export { convertJob, convertOptions } from './convertJob';
export type { ConvertedBook, ConvertOptions, ConvertSummary } from './convertJob';
