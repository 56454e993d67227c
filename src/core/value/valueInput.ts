import type { RecordSet } from '../books';
import { workbookDirectory } from '../customers';
import type { CustomerDirectory } from '../customers';
import { decidedTogether } from '../duplicates';
import { readSheets, recordSetOf } from '../intake';
import type { JobContext, JobInput, JobRefusal, Steps } from '../job';
import { message } from '../message';
import { isoDate } from '../text';
import type { CustomerValue } from './customerValue';
import { ledgerOf } from './orders/ledger';
import type { Ledger } from './orders/ledger';
import type { BuyerOptions } from './orders/buyerOptions';

/** What every job on order lines starts from. */
export interface ValueInput {
  readonly set: RecordSet;
  readonly directory: CustomerDirectory;
  readonly ledger: Ledger;
}

/** Records and customers of a workbook, those the team decided to be one counted as one. */
export function* customerInput(
  input: JobInput,
  { duplicates }: Pick<BuyerOptions, 'duplicates'>,
  { today }: JobContext,
): Steps<Pick<ValueInput, 'set' | 'directory'>> {
  const read = yield* readSheets(input);
  const set = recordSetOf(read);
  const together = duplicates === 'decided' ? decidedTogether(read, set, input.sections) : [];
  return { set, directory: workbookDirectory(set, input.sections, today, together) };
}

/** Reads the workbook's records and puts its order lines together. */
export function* valueInput(input: JobInput, options: BuyerOptions, context: JobContext): Steps<ValueInput> {
  const read = yield* customerInput(input, options, context);
  yield { step: message('job.step.value'), done: 0.3 };
  return { ...read, ledger: ledgerOf(read.set, read.directory, options.unlisted) };
}

/** The refusal of scores where nobody bought anything. */
export function noPurchases({ facts }: CustomerValue): JobRefusal {
  return {
    kind: 'refusal',
    problem: message('value.refused.noPurchases', { asOf: isoDate(facts.period.asOf) }),
  };
}
