export { CsvReader, openCsv } from './csvReader';
export type { CsvOptions } from './csvReader';
