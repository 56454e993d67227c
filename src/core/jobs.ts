import type { Job } from './job';

/** Every job by its id. The pane, the ribbon and the command line offer what is listed here. */
export const jobs: Readonly<Record<string, Job<unknown, unknown>>> = {};
