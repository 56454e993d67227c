import '../core/withoutEval';
import type { NumberedRequest, Reply } from './messages';
import { serve } from './serve';

/** The part of the worker's global scope used here; the project's types are those of a page. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<NumberedRequest>) => void) | null;
  postMessage: (reply: Reply, transfer: ArrayBuffer[]) => void;
}

const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({ data }) => {
  serve(data, (reply, transfer) => {
    scope.postMessage(reply, transfer);
  });
};
