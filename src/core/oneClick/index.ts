export { oneClickJob } from './oneClickJob';
export type { OneClickSummary } from './oneClickJob';
export { oneClickOptions } from './options';
export type { OneClickOptions } from './options';
