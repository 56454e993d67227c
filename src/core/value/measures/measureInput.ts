import type { z } from 'zod';
import { countOf, ownFieldSection } from '../../books';
import { keptNumbers } from '../../customers';
import type { JobContext, JobInput, JobRefusal, Steps } from '../../job';
import { isBilingual, message } from '../../message';
import type { Text } from '../../message';
import { readSection } from '../../sections';
import { serialOfIso } from '../../text';
import type { Serial } from '../../units';
import type { CustomerNames } from '../customerColumns';
import { customerValue } from '../customerValue';
import { listing } from '../listedCustomer';
import type { ListedCustomer } from '../listedCustomer';
import { ledgerOf } from '../orders/ledger';
import { rfmOptions } from '../rfm/rfmOptions';
import { customerInput } from '../valueInput';
import type { CustomerMeasure } from './customerMeasure';
import { orderMeasures } from './orderMeasures';
import { recordMeasures } from './recordMeasures';

/** Choices of every analysis by measures. */
export const measureOptions = rfmOptions.pick({ asOf: true, window: true, unlisted: true, duplicates: true });

/** What analyses by measures start from. */
export interface MeasureInput {
  readonly asOf: Serial;
  /** All there are in the workbook, those of the orders first. */
  readonly measures: readonly CustomerMeasure[];
  readonly customerCount: number;
  readonly names: CustomerNames;
  readonly listed: (customer: number) => ListedCustomer;
  readonly sections: ReturnType<typeof keptNumbers>;
}

/** A measure to choose from. */
export interface OfferedMeasure {
  readonly key: string;
  readonly title: Text;
  /** Customers it is known of. */
  readonly known: number;
}

/** Reads a workbook and everything in it that is a number about a customer. */
export function* measureInput(
  input: JobInput,
  options: z.infer<typeof measureOptions>,
  context: JobContext,
): Steps<MeasureInput> {
  const read = yield* customerInput(input, options, context);
  yield { step: message('job.step.value'), done: 0 };
  const records = recordMeasures(read.set, read.directory, readSection(input.sections, ownFieldSection));
  const sections = keptNumbers(read.directory);
  if (countOf(read.set, 'orders') === 0) {
    const asOf = serialOfIso(options.asOf) ?? context.today;
    return {
      asOf,
      measures: records,
      customerCount: read.directory.count,
      names: read.directory,
      listed: listing(read),
      sections,
    };
  }
  const ledger = ledgerOf(read.set, read.directory, options.unlisted);
  const value = customerValue(ledger, rfmOptions.parse(options), context.today);
  return {
    asOf: value.facts.period.asOf,
    measures: [...orderMeasures(value), ...records.map((each) => spread(each, ledger.buyers.count))],
    customerCount: ledger.buyers.count,
    names: ledger.buyers,
    listed: listing({ ...read, ledger }),
    sections,
  };
}

/** Buyers who are not registered follow those who are: nothing of the registration is known of them. */
function spread(measure: CustomerMeasure, count: number): CustomerMeasure {
  const values = new Float64Array(count).fill(NaN);
  values.set(measure.values);
  return { ...measure, values };
}

/**
 * The measures called by key, or by title as the sheets show it; the refusal names the first there is none for and
 * lists what can be chosen.
 */
export function chosenMeasures(
  measures: readonly CustomerMeasure[],
  names: readonly string[],
): readonly CustomerMeasure[] | JobRefusal {
  const found: CustomerMeasure[] = [];
  for (const name of names) {
    const measure = measures.find(({ key, title }) => key === name || isCalled(title, name));
    if (!measure) return unknownMeasure(name, measures);
    found.push(measure);
  }
  return found;
}

function isCalled(title: Text, name: string): boolean {
  return isBilingual(title) ? title.zh === name || title.en === name : title === name;
}

function unknownMeasure(name: string, measures: readonly CustomerMeasure[]): JobRefusal {
  const problem =
    measures.length === 0
      ? message('value.measure.none')
      : message('value.measure.unknown', { name, known: measures.map(({ key }) => key).join(', ') });
  return { kind: 'refusal', problem };
}

/** What the user can choose from. */
export function offeredMeasures(measures: readonly CustomerMeasure[]): OfferedMeasure[] {
  return measures.map(({ key, title, values }) => ({
    key,
    title,
    known: values.reduce((count, value) => count + (Number.isNaN(value) ? 0 : 1), 0),
  }));
}
