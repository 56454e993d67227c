import { z } from 'zod';
import { ownFieldSection } from '../books';
import { fieldText, workbookDirectory } from '../customers';
import type { CustomerDirectory } from '../customers';
import { readSheets, recordSetOf } from '../intake';
import type { Job, JobContext, JobInput, JobOutcome, JobRefusal, Steps } from '../job';
import { message } from '../message';
import type { Message } from '../message';
import { readSection } from '../sections';
import { foldForMatching } from '../text';
import { askers, erasureLogSheet, nextErasure, readErasureLog } from './erasureLog';
import type { Asker } from './erasureLog';
import { erasurePlan } from './erasurePlan';
import type { SheetErasure } from './erasurePlan';
import { personNames } from './nameParts';
import { belongingsOf } from './subject';

/** Choices of 删除个人数据. */
export const eraseOptions = z.object({
  /** 客户编号, or the exact name where only one customer has it. */
  customer: z.string().min(1),
  /** Name of one person at the customer: only their data goes. */
  person: z.string().min(2).optional(),
  askedBy: z.enum(Object.keys(askers) as [Asker, ...Asker[]]).default('self'),
});
export type EraseOptions = z.infer<typeof eraseOptions>;

/** What would be erased. */
export interface EraseSummary {
  readonly id: string;
  readonly name: string;
  readonly person: string | null;
  readonly sheets: readonly SheetErasure[];
  /** Names of report sheets that go as a whole. */
  readonly reports: readonly string[];
  /** Values that stay because others have them too (a switchboard number). */
  readonly shared: readonly string[];
}

/** 删除个人数据: everything of a customer, or of one person at a customer, out of every sheet and out of the history. */
export const eraseJob: Job<EraseOptions, EraseSummary> = {
  id: 'erase',
  needs: ['registration'],
  options: eraseOptions,
  run,
};

function* run(input: JobInput, options: EraseOptions, context: JobContext): Steps<JobOutcome<EraseSummary>> {
  const read = yield* readSheets(input);
  const set = recordSetOf(read);
  yield { step: message('job.step.erase'), done: 0.3 };
  const directory = workbookDirectory(set, input.sections, context.today);
  const found = customersNamed(directory, options.customer);
  const [customer] = found;
  if (customer === undefined) return refused(message('privacy.erase.unknown', { name: options.customer }));
  if (found.length > 1)
    return refused(message('privacy.erase.several', { name: options.customer, count: found.length }));
  const { person } = options;
  if (person !== undefined && !hasPerson(read, directory, customer, person))
    return refused(message('privacy.erase.noPerson', { person }));

  const subject = { customer, ...(person === undefined ? {} : { person }) };
  const own = readSection(input.sections, ownFieldSection);
  const belongings = belongingsOf(subject, read, directory, own);
  yield { step: message('job.step.erase'), done: 0.6 };
  const plan = erasurePlan(subject, belongings, input.sheets, read);
  const [locked] = plan.protectedSheets;
  if (locked !== undefined) return refused(message('privacy.erase.protected', { sheet: locked }));
  const twins = namesakes(directory, customer);
  const log = readErasureLog(input.sheets);
  const total = (of: (sheet: SheetErasure) => number) =>
    plan.bySheet.reduce((sum, each) => sum + of(each), 0);
  return {
    kind: 'result',
    sheets: [
      erasureLogSheet([
        ...log,
        {
          number: nextErasure(log),
          on: Math.floor(context.today),
          kind: person === undefined ? subjectKinds.customer : subjectKinds.person,
          asker: askers[options.askedBy],
          sheets: plan.bySheet.length,
          rows: total(({ rows }) => rows),
          cells: total(({ cells }) => cells),
          reports: plan.reports.length,
        },
      ]),
    ],
    edits: plan.edits,
    sections: {},
    erasure: { secrets: belongings.secrets, reports: plan.reports.map(({ id }) => id) },
    summary: {
      id: directory.ids[customer] ?? '',
      name: directory.names[customer] ?? '',
      person: person ?? null,
      sheets: plan.bySheet,
      reports: plan.reports.map(({ sheet }) => sheet),
      shared: belongings.shared,
    },
    notes: [
      ...(twins.length > 0 ? [message('privacy.erase.twins', { ids: twins.join(', ') })] : []),
      ...plan.namedSheets.map((sheet) => message('privacy.erase.sheetName', { sheet })),
    ],
  };
}

const subjectKinds = {
  customer: { zh: '客户', en: 'Customer' },
  person: { zh: '联系人', en: 'Person' },
} as const;

const refused = (problem: Message): JobRefusal => ({ kind: 'refusal', problem });

/** Customers of a number, or else of a name. */
function customersNamed({ ids, names }: CustomerDirectory, wanted: string): readonly number[] {
  const folded = foldForMatching(wanted);
  const having = (texts: readonly string[]) =>
    Array.from(texts.keys()).filter((customer) => foldForMatching(texts[customer] ?? '') === folded);
  const byId = having(ids);
  return byId.length > 0 ? byId : having(names);
}

/** 客户编号 of others registered under the same name: perhaps the same customer once more, whose rows would stay. */
function namesakes({ ids, names }: CustomerDirectory, customer: number): readonly string[] {
  const name = foldForMatching(names[customer] ?? '');
  return ids.filter(
    (_, other) => other !== customer && name !== '' && foldForMatching(names[other] ?? '') === name,
  );
}

/** Whether somebody of this name is registered or on the contacts sheet at the customer. */
function hasPerson(
  read: Parameters<typeof belongingsOf>[1],
  directory: CustomerDirectory,
  customer: number,
  person: string,
): boolean {
  const called = foldForMatching(person);
  return read
    .filter(({ unused }) => unused === undefined)
    .flatMap(({ tables }) => tables.flatMap(({ extracted }) => extracted?.records ?? []))
    .some((records) => {
      const customers = directory.of(records);
      const isCalled = (key: string, record: number) => {
        const text = fieldText(records, key, record);
        return [text, ...personNames(text)].some((name) => foldForMatching(name) === called);
      };
      return Array.from(customers.keys()).some(
        (record) =>
          customers[record] === customer && (isCalled('personName', record) || isCalled('contact', record)),
      );
    });
}
