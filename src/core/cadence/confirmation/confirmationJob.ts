import { z } from 'zod';
import { fieldDay, fieldText, keptNumbers, workbookDirectory } from '../../customers';
import { readRecords } from '../../intake';
import type { Job, JobContext, JobInput, JobOutcome, Steps } from '../../job';
import { message } from '../../message';
import { foldForMatching, isoDate } from '../../text';
import { serial } from '../../units';
import { confirmableFields } from './confirmable';
import { confirmationSheet } from './confirmationSheet';

/** Choices of 客户自助确认, on the way out. */
export const confirmationOptions = z.object({
  /** 客户编号 or exact name. */
  customer: z.string().min(1),
});
export type ConfirmationOptions = z.infer<typeof confirmationOptions>;

export interface ConfirmationSummary {
  readonly id: string;
  readonly name: string;
  /** Fields on the sheet. */
  readonly fields: number;
}

/** 客户自助确认: a one-page sheet for a customer to say what of our record is right. */
export const confirmationJob: Job<ConfirmationOptions, ConfirmationSummary> = {
  id: 'confirmation',
  needs: ['registration'],
  options: confirmationOptions,
  run,
};

function* run(
  input: JobInput,
  { customer: wanted }: ConfirmationOptions,
  context: JobContext,
): Steps<JobOutcome<ConfirmationSummary>> {
  const set = yield* readRecords(input);
  yield { step: message('job.step.cadence'), done: 0.5 };
  const directory = workbookDirectory(set, input.sections, context.today);
  const find = (texts: readonly string[]) =>
    texts.findIndex((text) => foldForMatching(text) === foldForMatching(wanted));
  const byId = find(directory.ids);
  const customer = byId >= 0 ? byId : find(directory.names);
  const place = directory.registrations[customer];
  const records = set.parts[place?.part ?? -1];
  if (!place || !records)
    return { kind: 'refusal', problem: message('cadence.confirmation.unknown', { name: wanted }) };
  const id = directory.ids[customer] ?? '';
  const name = directory.names[customer] ?? '';
  const lines = confirmableFields(records.pack).map((field) => {
    const day =
      field.type === 'date' || field.type === 'consent' ? fieldDay(records, field.key, place.record) : null;
    return {
      field,
      value: day === null ? fieldText(records, field.key, place.record) : isoDate(serial(day)),
    };
  });
  return {
    kind: 'result',
    sheets: [confirmationSheet(id, name, lines)],
    edits: [],
    sections: keptNumbers(directory),
    summary: { id, name, fields: lines.length },
    notes: [message('cadence.confirmation.send')],
  };
}
