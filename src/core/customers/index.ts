export type { CustomerDirectory } from './directory';
