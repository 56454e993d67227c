import '../core/withoutEval';
import { Desk } from './desk';
import type { NumberedRequest, Reply } from './messages';

/** The part of the worker's global scope used here; the project's types are those of a page. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<NumberedRequest>) => void) | null;
  postMessage: (reply: Reply, transfer: ArrayBuffer[]) => void;
}

const scope = globalThis as unknown as WorkerScope;

const desk = new Desk();

scope.onmessage = ({ data }) => {
  desk.serve(data, (reply, transfer) => {
    scope.postMessage(reply, transfer);
  });
};
