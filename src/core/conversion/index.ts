export { bookContent } from './bookContent';
export { convertJob, convertOptions, remembered } from './convertJob';
export type { ConvertedBook, ConvertOptions, ConvertSummary } from './convertJob';
