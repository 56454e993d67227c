export { startBrowserWorker } from './browserWorker';
export { JobRunner, WorkerFault } from './jobRunner';
export type { JobPort, NumberedRequest, Reply, RunRequest } from './messages';
export { serve } from './serve';
