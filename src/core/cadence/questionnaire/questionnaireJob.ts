import { z } from 'zod';
import { countOf, fieldOf, partsOf, tagsInForce } from '../../books';
import type { RecordSet } from '../../books';
import { fieldText, workbookDirectory } from '../../customers';
import type { CustomerDirectory } from '../../customers';
import { readSheets, recordSetOf } from '../../intake';
import type { ReadSheet } from '../../intake';
import type { Job, JobContext, JobInput, JobOutcome, Steps } from '../../job';
import { message } from '../../message';
import type { Message } from '../../message';
import { foldForMatching } from '../../text';
import { computedTags, customerValue, ledgerOf, rfmOptions } from '../../value';
import type { Disagreement, TagAgreement } from './agreement';
import { compare } from './compare';
import type { Comparison, Form, Tagged } from './compare';
import { questionnaireSheet } from './questionnaireSheet';

/** Choices of 抽样验证. */
export const questionnaireOptions = z.object({
  /** Sheet with the answers; left out, every sheet that is no book sheet and has customers and tags as columns. */
  sheet: z.string().optional(),
});
export type QuestionnaireOptions = z.infer<typeof questionnaireOptions>;

export interface QuestionnaireSummary {
  /** Sheets the answers were read from. */
  readonly sheets: readonly string[];
  /** Customers who answered. */
  readonly answers: number;
  /** Rows whose customer nobody is registered as. */
  readonly unknown: number;
  /** Rows of customers who answered again further down: the last one counts. */
  readonly repeated: number;
  readonly tags: readonly TagAgreement[];
  readonly disagreements: readonly Disagreement[];
}

/** 抽样验证: how far the tags agree with what customers said themselves. */
export const questionnaireJob: Job<QuestionnaireOptions, QuestionnaireSummary> = {
  id: 'questionnaire',
  needs: ['registration'],
  options: questionnaireOptions,
  run,
};

function* run(
  input: JobInput,
  { sheet: wanted }: QuestionnaireOptions,
  context: JobContext,
): Steps<JobOutcome<QuestionnaireSummary>> {
  const read = yield* readSheets(input);
  const set = recordSetOf(read.filter(({ sheet }) => sheet.view.table.name !== wanted));
  const directory = workbookDirectory(set, input.sections, context.today);
  yield { step: message('job.step.cadence'), done: 0.3 };
  const tagged = tagsByCustomer(input, set, directory, context);
  yield { step: message('job.step.cadence'), done: 0.6 };
  const forms = read
    .map((each) => (wanted === undefined ? withoutBooks(each) : each))
    .filter(({ sheet }) => wanted === undefined || sheet.view.table.name === wanted)
    .flatMap((each) => formsOn(each, tagged));
  if (forms.length === 0) return { kind: 'refusal', problem: message('cadence.questionnaire.none') };
  yield { step: message('job.step.cadence'), done: 0.8 };
  const compared = compare(forms, directory, tagged);
  return {
    kind: 'result',
    sheets: [questionnaireSheet(compared.tags, compared.disagreements)],
    edits: [],
    sections: {},
    summary: {
      sheets: [...new Set(forms.map(({ sheet }) => sheet))],
      answers: compared.answers,
      unknown: compared.unknown,
      repeated: compared.repeated,
      tags: compared.tags,
      disagreements: compared.disagreements,
    },
    notes: notesOn(compared),
  };
}

/** Rows left out, and what to do about them. */
function notesOn({ unknown, unknownAt, repeated }: Comparison): readonly Message[] {
  const rows = unknownAt.map(({ sheet, row }) => `${sheet}!${row}`).join('、');
  return [
    ...(unknown > 0 ? [message('cadence.questionnaire.unknown', { count: unknown, rows })] : []),
    ...(repeated > 0 ? [message('cadence.questionnaire.repeated', { count: repeated })] : []),
  ];
}

/** Tags as the tag sheets have them; computed ones where the sheets have none of the name. */
function tagsByCustomer(
  input: JobInput,
  set: RecordSet,
  directory: CustomerDirectory,
  { today }: JobContext,
): Tagged {
  const tagged = new Map<string, Map<number, string[]>>();
  const add = (tag: string, customer: number, value: string) => {
    if (tag === '' || value === '' || customer < 0) return;
    const values = tagged.get(tag) ?? new Map<number, string[]>();
    values.set(customer, [...(values.get(customer) ?? []), value]);
    tagged.set(tag, values);
  };
  for (const records of partsOf(set, 'tags'))
    directory.of(records).forEach((customer, record) => {
      add(fieldText(records, 'tag', record), customer, fieldText(records, 'value', record));
    });
  if (countOf(set, 'orders') === 0) return tagged;
  const written = new Set(tagged.keys());
  const value = customerValue(ledgerOf(set, directory, 'leave'), rfmOptions.parse({}), today);
  for (const { customer, definition, value: text } of computedTags(value, tagsInForce(input)))
    if (!written.has(definition.name.zh) && typeof text === 'object' && 'zh' in text)
      add(definition.name.zh, customer, text.zh);
  return tagged;
}

/** A sheet without the tables of other books: answers are taken from them only where somebody says so. */
function withoutBooks(each: ReadSheet): ReadSheet {
  const tables = each.tables.filter(
    ({ extracted }) => extracted === undefined || extracted.records.book === 'registration',
  );
  return { ...each, tables };
}

function formsOn({ sheet, tables }: ReadSheet, tagged: Tagged): Form[] {
  const { table } = sheet.view;
  if (table.reportId !== undefined) return [];
  const titlesOf = (key: string) => {
    const field = fieldOf('registration', key);
    const titles = field ? [field.title.zh, field.title.en, ...field.aliases] : [];
    return new Set(titles.map(foldForMatching));
  };
  const [idTitles, nameTitles] = [titlesOf('customerId'), titlesOf('customerName')];
  return tables.flatMap(({ recognised }): Form[] => {
    const { columns, from, to } = recognised.table;
    const under = (titles: ReadonlySet<string>) =>
      columns.find(({ label }) => titles.has(foldForMatching(label)));
    const questions = columns.flatMap((column) => {
      const label = foldForMatching(column.label);
      const tag = [...tagged.keys()].find((name) => foldForMatching(name) === label);
      return tag === undefined ? [] : [{ tag, column }];
    });
    const form = {
      sheet: table.name,
      firstRow: table.firstRow,
      from,
      to,
      ids: under(idTitles),
      names: under(nameTitles),
      questions,
    };
    return questions.length > 0 && (form.ids ?? form.names) !== undefined ? [form] : [];
  });
}
