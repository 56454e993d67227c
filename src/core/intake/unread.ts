import type { JobInput, JobOutcome, Steps } from '../job';
import { message } from '../message';
import type { Message } from '../message';
import { readSheets } from './readRecords';
import type { ReadSheet } from './readRecords';
import type { UnusedReason } from './unusedReason';

/** Refusals for want of records: there it matters why sheets were not read. */
const forWantOfRecords = new Set<Message['code']>(['job.refused.bookMissing', 'validation.note.noBooks']);

/** Reasons that say nothing about what is missing: these sheets are left out on purpose. */
const onPurpose = new Set<UnusedReason>(['report', 'converted']);

/** Sheets named in one sentence. */
const mostSheets = 4;

/** The steps of a job; refused for want of records it says of every sheet why it was not read. */
export function* sayingWhatWasUnread<Summary>(
  steps: Steps<JobOutcome<Summary>>,
  input: JobInput,
): Steps<JobOutcome<Summary>> {
  const outcome = yield* steps;
  if (outcome.kind !== 'refusal' || !forWantOfRecords.has(outcome.problem.code)) return outcome;
  const unread = unreadSheets(yield* readSheets(input));
  if (unread === undefined) return outcome;
  const { code, parameters } = outcome.problem;
  return { kind: 'refusal', problem: { code, parameters: { ...parameters, unread } } };
}

function unreadSheets(read: readonly ReadSheet[]): Message | undefined {
  return read
    .flatMap(({ sheet, unused }) =>
      unused === undefined || onPurpose.has(unused) ? [] : [{ sheet: sheet.view.table.name, unused }],
    )
    .slice(0, mostSheets)
    .reduceRight<Message | undefined>(
      (next, { sheet, unused }) =>
        message('intake.unused.sheet', {
          sheet,
          reason: message(`intake.unused.${unused}`),
          next: next ?? '',
        }),
      undefined,
    );
}
