export { startBrowserWorker } from './browserWorker';
export { Desk } from './desk';
export { JobRunner } from './jobRunner';
export type { EntryChange, JobPort, NumberedRequest, Reply } from './messages';
export { buffersOfTables } from './transfer';
export { WorkerFault, WorkerLine } from './workerLine';
