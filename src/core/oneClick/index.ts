export { oneClickJob } from './oneClickJob';
export type { OneClickSummary } from './oneClickJob';
