export { bookContent } from './bookContent';
export { convertJob, convertOptions, remembered } from './convertJob';
