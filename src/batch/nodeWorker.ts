import { Worker } from 'node:worker_threads';
import type { JobPort, Reply } from '../worker';
import { collectGarbage } from './collectGarbage';

/** Starts a worker thread that runs jobs. */
export function startNodeWorker(): JobPort {
  const worker = new Worker(new URL('./workerLoader.js', import.meta.url));
  // Neither an idle worker nor one that is no longer listened to keeps the program alive.
  worker.unref();
  let onReply: ((reply: Reply) => void) | undefined;
  let onFault: ((fault: string) => void) | undefined;
  worker.on('message', (reply: Reply) => onReply?.(reply));
  worker.on('messageerror', () => onFault?.('DataCloneError'));
  worker.on('error', (error) => onFault?.(error.name));
  return {
    post: (request, transfer) => {
      worker.ref();
      worker.postMessage(request, transfer);
      // The request is the caller's until this turn ends.
      if (request.kind === 'request') setImmediate(collectGarbage);
    },
    onReply: (listener) => {
      onReply = (reply) => {
        if (reply.kind === 'answer' || reply.kind === 'failed') worker.unref();
        listener(reply);
      };
    },
    onFault: (listener) => {
      onFault = listener;
    },
    terminate: () => {
      void worker.terminate();
    },
  };
}
