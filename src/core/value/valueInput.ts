import { books, countOf } from '../books';
import type { RecordSet } from '../books';
import { workbookDirectory, numberSection } from '../customers';
import type { CustomerDirectory } from '../customers';
import { readRecords } from '../intake';
import type { JobContext, JobInput, JobRefusal, Steps } from '../job';
import { message } from '../message';
import type { Sections } from '../sections';
import { isoDate } from '../text';
import type { CustomerValue } from './customerValue';
import { ledgerOf } from './orders/ledger';
import type { Ledger } from './orders/ledger';
import type { RfmOptions } from './rfm/rfmOptions';

/** What every job on order lines starts from. */
export interface ValueInput {
  readonly set: RecordSet;
  readonly directory: CustomerDirectory;
  readonly ledger: Ledger;
}

/** Reads the workbook's records and puts its order lines together; refuses when there are none. */
export function* valueInput(
  input: JobInput,
  unlisted: RfmOptions['unlisted'],
  context: JobContext,
): Steps<ValueInput | JobRefusal> {
  const set = yield* readRecords(input);
  if (countOf(set, 'orders') === 0) {
    return { kind: 'refusal', problem: message('job.refused.bookMissing', { book: books.orders.title }) };
  }
  yield { step: message('job.step.value'), done: 0 };
  const directory = workbookDirectory(set, input.sections, context.today);
  yield { step: message('job.step.value'), done: 0.3 };
  return { set, directory, ledger: ledgerOf(set, directory, unlisted) };
}

/** The section of numbers made for customers without one, kept whenever sheets show them. */
export function keptNumbers({ directory }: Pick<ValueInput, 'directory'>): Sections {
  return { [numberSection.key]: directory.made };
}

export function isRefusal(given: object): given is JobRefusal {
  return 'kind' in given && given.kind === 'refusal';
}

/** The refusal of scores where nobody bought anything. */
export function noPurchases({ facts }: CustomerValue): JobRefusal {
  return {
    kind: 'refusal',
    problem: message('value.refused.noPurchases', { asOf: isoDate(facts.period.asOf) }),
  };
}
