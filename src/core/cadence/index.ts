export { cadenceJob, cadenceOptions } from './cadenceJob';
export type { CadenceOptions, CadenceSummary, OwnerCount, WriteBack } from './cadenceJob';
