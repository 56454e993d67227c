import { duplicatesJob } from './duplicates';
import { defineJob } from './job';
import type { Job } from './job';
import { segmentsJob } from './segments';
import { rfmJob } from './value';

const all: readonly Job<unknown, unknown>[] = [defineJob(duplicatesJob), defineJob(rfmJob), defineJob(segmentsJob)];

/** Every job by its id. The pane, the ribbon and the command line offer what is listed here. */
export const jobs: Readonly<Record<string, Job<unknown, unknown>>> = Object.fromEntries(
  all.map((job) => [job.id, job]),
);
