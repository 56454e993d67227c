import { message } from '../core';
import type { JobContext, JobInput, JobOutcome, Steps } from '../core';
import { onNeededBooks, sayingWhatWasUnread } from '../core/intake';
import { jobs } from '../core/jobs';
import { optionsFor } from '../core/recipe';

/** A job with everything it needs; without options it runs as the last time. */
interface ReadyJob {
  readonly job: string;
  readonly options: unknown;
  readonly input: JobInput;
  readonly context: JobContext;
}

/** The steps of a job by its id. Options that do not fit are an expected refusal; an unknown id is a bug. */
export function jobSteps({ job: id, options, input, context }: ReadyJob): Steps<JobOutcome<unknown>> {
  const job = jobs[id];
  if (!job) throw new RangeError(`There is no job ${id}.`);
  const parsed = job.options.safeParse(optionsFor(id, options, input.sections, job.settingsOf));
  if (parsed.success) return sayingWhatWasUnread(onNeededBooks(job, input, parsed.data, context), input);
  const path = parsed.error.issues[0]?.path.join('.') ?? '';
  return refusal(path);
}

function* refusal(path: string): Steps<JobOutcome<unknown>> {
  return { kind: 'refusal', problem: message('job.refused.options', { path }) };
}
