import type { JobMessages } from '../../core/jobMessages';
import type { Sentences } from '../sentence';

export const job: Sentences<JobMessages> = {
  'job.step.recognise': 'Recognising sheets',
  'job.step.extract': 'Reading and cleaning',
  'job.step.validate': 'Validating',
  'job.step.duplicates': 'Finding duplicate customers',
  'job.step.value': 'Scoring RFM and customer value',
  'job.step.needs': 'Sorting needs into quadrants',
  'job.step.segments': 'Segmenting customers',
  'job.step.mask': 'Masking',
  'job.step.erase': 'Finding the data to erase',
  'job.step.consent': 'Counting consents',
  'job.step.cadence': 'Checks and reviews',
  'job.step.profiles': 'Building profiles',
  'job.step.sheets': 'Preparing result sheets',
  'job.copyTooLong':
    '“{book}” has {rows} {rows:row|rows}, more than the {limit} a copy may have; the original is used. Raise the limit in the options if you need a copy.',
  'job.hintsLeft':
    'With {records} {records:record|records}, more than {limit}, the report lists errors and warnings only. Run validation by itself for the hints.',
  'job.refused.bookMissing': ({ book, unread }) =>
    `No “${book}” was found. ${unread ?? ''}Open the sheet that holds it, or pick the sheet on the start page and say what its columns mean.`,
  'job.refused.options': 'The option “{path}” has a value that does not fit. Correct it and run again.',
};
