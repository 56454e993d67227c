export { dictionaryJob } from './dictionaryJob';
export type { DictionarySummary } from './dictionaryJob';
export { templatesJob, templatesOptions } from './templatesJob';
