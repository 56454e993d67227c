import { z } from 'zod';
import type { RecordSet } from '../../books';
import { keptNumbers, workbookDirectory } from '../../customers';
import type { CustomerDirectory } from '../../customers';
import { readRecords } from '../../intake';
import type { Job, JobContext, JobInput, JobOutcome, Steps } from '../../job';
import { message } from '../../message';
import type { SheetSpec } from '../../sheets';
import { foldForMatching } from '../../text';
import { confirmableFields, recordedText } from './confirmable';
import { confirmationSheet } from './confirmationSheet';

/** Sheets made at once at most: each goes to somebody else. */
const limit = 20;

/** Choices of 客户自助确认, on the way out. */
export const confirmationOptions = z.object({
  /** 客户编号 or exact name. */
  customer: z.string().min(1).optional(),
  /** Several of them, a sheet each. */
  customers: z.array(z.string().min(1)).default([]),
});
export type ConfirmationOptions = z.infer<typeof confirmationOptions>;

export interface ConfirmationSummary {
  readonly sent: readonly {
    readonly id: string;
    readonly name: string;
    /** Fields on the sheet. */
    readonly fields: number;
  }[];
}

/** 客户自助确认: a one-page sheet for a customer to say what of our record is right. */
export const confirmationJob: Job<ConfirmationOptions, ConfirmationSummary> = {
  id: 'confirmation',
  needs: ['registration'],
  options: confirmationOptions,
  standsAlone: true,
  run,
};

function* run(
  input: JobInput,
  { customer, customers }: ConfirmationOptions,
  context: JobContext,
): Steps<JobOutcome<ConfirmationSummary>> {
  const wanted = [...(customer === undefined ? [] : [customer]), ...customers];
  if (wanted.length > limit)
    return {
      kind: 'refusal',
      problem: message('cadence.confirmation.many', { count: wanted.length, limit }),
    };
  const set = yield* readRecords(input);
  yield { step: message('job.step.cadence'), done: 0.5 };
  const directory = workbookDirectory(set, input.sections, context.today);
  const made = wanted.map((name) => ({ name, page: pageFor(name, set, directory) }));
  const unknown = made.filter(({ page }) => page === undefined).map(({ name }) => name);
  const pages = made.flatMap(({ page }) => page ?? []);
  if (pages.length === 0)
    return {
      kind: 'refusal',
      problem: message('cadence.confirmation.unknown', { name: unknown[0] ?? '' }),
    };
  return {
    kind: 'result',
    sheets: pages.map(({ sheet }) => sheet),
    edits: [],
    sections: keptNumbers(directory),
    summary: { sent: pages.map(({ told }) => told) },
    notes: [
      message('cadence.confirmation.send'),
      ...unknown.map((name) => message('cadence.confirmation.unknown', { name })),
    ],
  };
}

interface Page {
  readonly sheet: SheetSpec;
  readonly told: ConfirmationSummary['sent'][number];
}

/** The page of the customer of a 客户编号 or name; undefined where nobody has it. */
function pageFor(wanted: string, set: RecordSet, directory: CustomerDirectory): Page | undefined {
  const find = (texts: readonly string[]) =>
    texts.findIndex((text) => foldForMatching(text) === foldForMatching(wanted));
  const byId = find(directory.ids);
  const customer = byId >= 0 ? byId : find(directory.names);
  const place = directory.registrations[customer];
  const records = set.parts[place?.part ?? -1];
  if (!place || !records) return undefined;
  const id = directory.ids[customer] ?? '';
  const name = directory.names[customer] ?? '';
  const lines = confirmableFields(records.pack).map((field) => ({
    field,
    value: recordedText(records, place.record, field),
  }));
  return { sheet: confirmationSheet(id, name, lines), told: { id, name, fields: lines.length } };
}
