import { faultName } from './faultName';
import type { NumberedRequest, Reply } from './messages';
import { jobSteps } from './runJob';
import { buffersOfOutcome } from './transfer';

/** Progress is for people: more than ten reports a second only cost messages. */
const REPORT_EVERY_MS = 100;

/** Answers one request inside a worker: runs the job to its end, reporting on the way. */
export function serve(
  { id, ...request }: NumberedRequest,
  post: (reply: Reply, transfer: ArrayBuffer[]) => void,
): void {
  try {
    const steps = jobSteps(request);
    let reportedAt = -Infinity;
    let step = steps.next();
    while (step.done !== true) {
      const now = performance.now();
      if (now - reportedAt >= REPORT_EVERY_MS) {
        post({ id, kind: 'progress', progress: step.value }, []);
        reportedAt = now;
      }
      step = steps.next();
    }
    post({ id, kind: 'outcome', outcome: step.value }, buffersOfOutcome(step.value));
  } catch (error) {
    post({ id, kind: 'failed', fault: faultName(error) }, []);
  }
}
