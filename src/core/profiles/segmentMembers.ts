import type { JobContext, JobInput, Steps } from '../job';
import { optionsFor } from '../recipe';
import { segmentsJob, segmentsOptions } from '../segments';

/** 客户编号 of a segment's members, as the segment sheets have them; empty where there is no such segment. */
export function* segmentMembers(
  input: JobInput,
  { segment, asOf }: { readonly segment?: string | undefined; readonly asOf?: string | undefined },
  context: JobContext,
): Steps<readonly string[]> {
  const now = { confirmed: true, ...(asOf === undefined ? {} : { asOf }) };
  const asLastTime = segmentsOptions.safeParse(
    optionsFor('segments', now, input.sections, segmentsJob.settingsOf),
  );
  const options = asLastTime.success ? asLastTime.data : segmentsOptions.parse(now);
  const outcome = yield* segmentsJob.run(input, options, context);
  if (outcome.kind === 'refusal') return [];
  return outcome.summary.segments.find(({ id }) => id === segment)?.members ?? [];
}
