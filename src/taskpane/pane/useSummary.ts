import type { JobResult, Message } from '../../core';
import type { Prepared } from '../../session';
import type { JobSummaries } from './jobSummaries';
import { useRuns } from './runs';

/** What a job found, and the prepared result that writes it. */
export interface Summarised<Id extends keyof JobSummaries> {
  readonly summary: JobSummaries[Id];
  readonly result: JobResult<JobSummaries[Id]>;
  readonly prepared: Prepared<unknown>;
}

/** The latest result of a job, undefined before it ran or when it refused. */
export function useSummary<Id extends keyof JobSummaries>(job: Id): Summarised<Id> | undefined {
  const { prepared: all } = useRuns();
  const prepared = all.get(job);
  if (prepared?.outcome.kind !== 'result') return undefined;
  const result = prepared.outcome as JobResult<JobSummaries[Id]>;
  return { summary: result.summary, result, prepared };
}

/** Why a job refused the last time, undefined when it did not. */
export function useRefusal(job: string): Message | undefined {
  const outcome = useRuns().prepared.get(job)?.outcome;
  return outcome?.kind === 'refusal' ? outcome.problem : undefined;
}
