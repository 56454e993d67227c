import type { Message } from './message';

/** Codes of what a run itself says: its steps and the refusals all jobs share. */
export interface JobMessages {
  'job.step.recognise': object;
  'job.step.extract': object;
  'job.step.validate': object;
  'job.step.duplicates': object;
  'job.step.value': object;
  'job.step.needs': object;
  'job.step.segments': object;
  'job.step.mask': object;
  'job.step.erase': object;
  'job.step.consent': object;
  'job.step.cadence': object;
  'job.step.profiles': object;
  'job.step.sheets': object;
  'job.copyTooLong': {
    readonly book: { readonly zh: string; readonly en: string };
    readonly rows: number;
    readonly limit: number;
  };
  'job.hintsLeft': { readonly records: number; readonly limit: number };
  'job.refused.bookMissing': {
    readonly book: { readonly zh: string; readonly en: string };
    /** The sheets nothing was read of, each with the reason. */
    readonly unread?: Message;
  };
  'job.refused.options': { readonly path: string };
}
