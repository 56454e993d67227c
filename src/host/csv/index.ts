export { CsvReader, readCsv } from './csvReader';
export type { CsvOptions } from './csvReader';
