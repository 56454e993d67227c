import { parentPort } from 'node:worker_threads';
import { serve } from '../worker';
import type { NumberedRequest } from '../worker';

parentPort?.on('message', (request: NumberedRequest) => {
  serve(request, (reply, transfer) => {
    parentPort?.postMessage(reply, transfer);
  });
});
