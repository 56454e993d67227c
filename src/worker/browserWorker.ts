import type { JobPort, Reply } from './messages';

/** Starts the worker of the build, a file of our own origin: blob workers are forbidden by the content policy. */
export function startBrowserWorker(): JobPort {
  const worker = new Worker(new URL('./entry.ts', import.meta.url));
  return {
    post: (request, transfer) => {
      worker.postMessage(request, transfer);
    },
    onReply: (listener) => {
      worker.onmessage = ({ data }: MessageEvent<Reply>) => {
        listener(data);
      };
    },
    onFault: (listener) => {
      worker.onerror = () => {
        listener('WorkerError');
      };
      worker.onmessageerror = () => {
        listener('DataCloneError');
      };
    },
    terminate: () => {
      worker.terminate();
    },
  };
}
