import { z } from 'zod';
import type { RecordSet } from '../books';
import { keptNumbers } from '../customers';
import type { CustomerDirectory } from '../customers';
import { readRecords } from '../intake';
import type { Job, JobContext, JobInput, JobOutcome, Steps } from '../job';
import { message } from '../message';
import type { Message } from '../message';
import { amountsOf } from '../needs';
import { isoDate } from '../text';
import { serial } from '../units';
import { rfmOptions } from '../value';
import type { RfmOptions } from '../value';
import { cardSheetPrefix, customersCalled, customersInRows } from './askedCustomers';
import { notesOn } from './cardNotes';
import { cardsOf } from './cards';
import { cardSheet } from './cardSheet';
import { cardDirectory, cardSources } from './cardSources';
import { summarised } from './cardSummary';
import type { ProfileSummary } from './cardSummary';
import { segmentMembers } from './segmentMembers';

/** More sheets than this are asked about first. */
const sheetLimit = 20;

/** Choices of 画像卡: whose cards, and those of the scores on them. */
export const profileOptions = rfmOptions.extend({
  /** 客户编号 or exact names; left out and no row given, the customers who bought most. */
  customers: z.array(z.string()).optional(),
  /** Id of a segment instead: its members, those of greatest amount first. */
  segment: z.string().optional(),
  /** More cards than 20 are made only when this is set. */
  confirmed: z.boolean().default(false),
  /** A place instead: the customer this row of this sheet is about. */
  sheet: z.string().optional(),
  row: z.int().min(1).optional(),
  /** With `row`: all customers of the rows down to this one. */
  lastRow: z.int().min(1).optional(),
  /** Cards made when nobody is named. */
  top: z.int().min(1).max(sheetLimit).default(5),
  /** Lay out the printable sheets; without them only the summary is worked out. */
  cards: z.boolean().default(true),
});
export type ProfileOptions = z.infer<typeof profileOptions>;

/** 画像卡: everything known of a customer, for the pane and on one printable sheet each. */
export const profileJob: Job<ProfileOptions, ProfileSummary> = {
  id: 'profile',
  needs: ['registration'],
  settingsOf: 'rfm',
  options: profileOptions,
  run,
};

function* run(
  input: JobInput,
  options: ProfileOptions,
  context: JobContext,
): Steps<JobOutcome<ProfileSummary>> {
  const set = yield* readRecords(input);
  yield { step: message('job.step.profiles'), done: 0 };
  const directory = cardDirectory(input, set, context);
  const members = options.segment === undefined ? undefined : yield* segmentMembers(input, options, context);
  if (members?.length === 0)
    return {
      kind: 'refusal',
      problem: message('profiles.refused.segment', { segment: options.segment ?? '' }),
    };
  const { customers, unknown } = asked(
    input,
    set,
    directory,
    members === undefined ? options : { ...options, customers: [...members] },
  );
  if (options.cards && customers.length > sheetLimit && !options.confirmed)
    return {
      kind: 'refusal',
      problem: message('profiles.refused.manyCards', { count: customers.length, limit: sheetLimit }),
    };
  if (customers.length === 0) return { kind: 'refusal', problem: nobody(unknown) };

  const sources = yield* cardSources(input, set, scoringOf(options), context);
  const cards = cardsOf(sources, customers);
  const { value } = sources;
  const today = serial(sources.today);
  yield { step: message('job.step.sheets'), done: 0.9 };
  const scoredOn = value ? isoDate(value.facts.period.asOf) : null;
  return {
    kind: 'result',
    sheets: options.cards
      ? cards.map((card) =>
          cardSheet(card, { today, scoredOn }, notesOn(input.sheets, cardSheetPrefix + card.id)),
        )
      : [],
    edits: [],
    sections: keptNumbers(directory),
    summary: { asOf: scoredOn, cards: cards.map(summarised) },
    notes: unknown.map((name) => message('profiles.card.unknown', { name })),
  };
}

/** The choices of the scores alone: what cards are put together from is the same whosever they are. */
const scoringOf = (options: ProfileOptions): RfmOptions => rfmOptions.parse(options);

/** Whose cards are wanted, and the names nobody is registered under. */
function asked(
  { sheets }: JobInput,
  set: RecordSet,
  directory: CustomerDirectory,
  { customers, sheet, row, lastRow, top }: ProfileOptions,
): { readonly customers: readonly number[]; readonly unknown: readonly string[] } {
  if (customers !== undefined) {
    const found = customers.map(customersCalled(directory));
    return {
      customers: [...new Set(found)].filter((customer) => customer >= 0),
      unknown: customers.filter((_, at) => found[at] === -1),
    };
  }
  if (sheet !== undefined && row !== undefined) {
    const span = { sheet, row, lastRow: lastRow ?? row };
    return { customers: customersInRows(sheets, set, directory, span), unknown: [] };
  }
  const amounts = amountsOf(set, directory);
  const byAmount = Array.from(amounts.keys()).sort((a, b) => (amounts[b] ?? 0) - (amounts[a] ?? 0) || a - b);
  return { customers: byAmount.slice(0, top), unknown: [] };
}

/** Why there is no card, and what to do. */
function nobody([name]: readonly string[]): Message {
  return name === undefined
    ? message('profiles.refused.noCustomer')
    : message('profiles.card.unknown', { name });
}
