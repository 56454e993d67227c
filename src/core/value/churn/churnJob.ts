import { keptNumbers } from '../../customers';
import type { Job, JobContext, JobInput, JobOutcome, Steps } from '../../job';
import { message } from '../../message';
import type { Message } from '../../message';
import { isoDate } from '../../text';
import { customerValue } from '../customerValue';
import { listing } from '../listedCustomer';
import type { ListedCustomer } from '../listedCustomer';
import { rfmOptions } from '../rfm/rfmOptions';
import type { RfmOptions } from '../rfm/rfmOptions';
import { noPurchases, valueInput } from '../valueInput';
import { churnList } from './churnList';
import type { ChurnEntry } from './churnList';
import type { ChurnRisk } from './churnRisk';
import { churnSheet } from './churnSheet';

/** Choices of 流失风险. The window is not one: a rhythm needs every purchase. */
const churnOptions = rfmOptions.pick({ asOf: true, unlisted: true, duplicates: true });
export type ChurnOptions = Pick<RfmOptions, 'asOf' | 'unlisted' | 'duplicates'>;

/** A customer of the churn list as the command line prints it. */
export interface ChurningCustomer extends ListedCustomer {
  readonly risk: Exclude<ChurnRisk, 'none'>;
  /** `null` where no model can tell. */
  readonly probabilityAlive: number | null;
  readonly daysSince: number;
  /** Days between purchases on average; `null` of one-time buyers. */
  readonly meanGap: number | null;
  readonly silence: number;
  /** Net, in yuan. */
  readonly amount: number;
  readonly reason: Message;
}

/** Result of the churn job as JSON. */
export interface ChurnSummary {
  readonly asOf: string;
  /** Whether P(alive) had its say, or the rhythm alone. */
  readonly modelled: boolean;
  readonly risks: Readonly<Record<ChurningCustomer['risk'], { customers: number; amount: number }>>;
  readonly customers: readonly ChurningCustomer[];
}

/** 流失风险: who has been silent too long, by the customer's own rhythm and by the model. */
export const churnJob: Job<ChurnOptions, ChurnSummary> = {
  id: 'churn',
  needs: ['orders'],
  options: churnOptions,
  run,
};

function* run(input: JobInput, options: ChurnOptions, context: JobContext): Steps<JobOutcome<ChurnSummary>> {
  const read = yield* valueInput(input, options, context);
  const value = customerValue(read.ledger, rfmOptions.parse(options), context.today);
  if (value.rfm.customers.length === 0) return noPurchases(value);
  const entries = churnList(value);
  if (entries.length === 0) {
    const asOf = isoDate(value.facts.period.asOf);
    return { kind: 'refusal', problem: message('value.churn.refused.noRepeat', { asOf }) };
  }
  yield { step: message('job.step.sheets'), done: 0.8 };
  const listed = listing(read);
  const modelled = entries.some(({ alive }) => !Number.isNaN(alive));
  const risks = { high: none(), medium: none(), low: none() };
  for (const { risk, amount } of entries) {
    risks[risk].customers += 1;
    risks[risk].amount += amount;
  }
  return {
    kind: 'result',
    sheets: [churnSheet(entries, value, risks)],
    edits: [],
    sections: keptNumbers(read.directory),
    summary: {
      asOf: isoDate(value.facts.period.asOf),
      modelled,
      risks,
      customers: entries.map((entry) => churning(entry, listed(entry.customer))),
    },
    notes: modelled ? [] : [message('value.churn.rhythmOnly')],
  };
}

function none() {
  return { customers: 0, amount: 0 };
}

function churning(entry: ChurnEntry, listed: ListedCustomer): ChurningCustomer {
  const known = (number: number) => (Number.isNaN(number) ? null : number);
  return {
    ...listed,
    risk: entry.risk,
    probabilityAlive: known(entry.alive),
    daysSince: entry.daysSince,
    meanGap: known(entry.meanGap),
    silence: entry.silence,
    amount: entry.amount,
    reason: entry.reason,
  };
}
