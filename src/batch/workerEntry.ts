import { parentPort } from 'node:worker_threads';
import { Desk } from '../worker';
import type { NumberedRequest } from '../worker';

const desk = new Desk();

parentPort?.on('message', (request: NumberedRequest) => {
  desk.serve(request, (reply, transfer) => {
    parentPort?.postMessage(reply, transfer);
  });
});
