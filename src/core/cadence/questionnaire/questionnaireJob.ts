import { z } from 'zod';
import { countOf, fieldOf, partsOf, tagsInForce } from '../../books';
import type { RecordSet } from '../../books';
import { fieldText, workbookDirectory } from '../../customers';
import type { CustomerDirectory } from '../../customers';
import { readSheets, recordSetOf } from '../../intake';
import type { FoundColumn, ReadSheet } from '../../intake';
import type { Job, JobContext, JobInput, JobOutcome, Steps } from '../../job';
import { message } from '../../message';
import { scalarAt } from '../../table';
import { foldForMatching } from '../../text';
import { computedTags, customerValue, ledgerOf, rfmOptions } from '../../value';
import { agrees, wilson } from './agreement';
import type { Disagreement, TagAgreement } from './agreement';
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
  readonly answers: number;
  /** Rows whose customer nobody is registered as. */
  readonly unknown: number;
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
    summary: { sheets: [...new Set(forms.map(({ sheet }) => sheet))], ...compared },
    notes:
      compared.unknown > 0 ? [message('cadence.questionnaire.unknown', { count: compared.unknown })] : [],
  };
}

/** By tag name: each customer's values. */
type Tagged = ReadonlyMap<string, ReadonlyMap<number, readonly string[]>>;

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

/** A table of answers: which column names the customer, which the tags. */
interface Form {
  readonly sheet: string;
  readonly from: number;
  readonly to: number;
  readonly ids: FoundColumn | undefined;
  readonly names: FoundColumn | undefined;
  readonly questions: readonly { readonly tag: string; readonly column: FoundColumn }[];
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
    const form = { sheet: table.name, from, to, ids: under(idTitles), names: under(nameTitles), questions };
    return questions.length > 0 && (form.ids ?? form.names) !== undefined ? [form] : [];
  });
}

function compare(forms: readonly Form[], { ids, names }: CustomerDirectory, tagged: Tagged) {
  const byId = new Map(ids.map((id, customer) => [foldForMatching(id), customer]));
  const byName = new Map(names.map((name, customer) => [foldForMatching(name), customer]));
  const counts = new Map<string, { compared: number; agreed: number }>();
  const disagreements: Disagreement[] = [];
  let [answers, unknown] = [0, 0];
  for (const { from, to, ids: idColumn, names: nameColumn, questions } of forms) {
    for (let row = from; row <= to; row += 1) {
      const text = (column: FoundColumn | undefined) =>
        column === undefined ? '' : String(scalarAt(column.cells, row) ?? '').trim();
      const given = questions.filter(({ column }) => text(column) !== '');
      if (given.length === 0) continue;
      const customer =
        byId.get(foldForMatching(text(idColumn))) ?? byName.get(foldForMatching(text(nameColumn)));
      if (customer === undefined) {
        unknown += 1;
        continue;
      }
      answers += 1;
      for (const { tag, column } of given) {
        const values = tagged.get(tag)?.get(customer);
        if (values === undefined) continue;
        const count = counts.get(tag) ?? { compared: 0, agreed: 0 };
        counts.set(tag, count);
        count.compared += 1;
        const answered = text(column);
        if (agrees(answered, values)) count.agreed += 1;
        else
          disagreements.push({
            tag,
            id: ids[customer] ?? '',
            name: names[customer] ?? '',
            tagged: values.join('; '),
            answered,
          });
      }
    }
  }
  const tags = Array.from(counts, ([tag, { compared, agreed }]): TagAgreement => ({
    tag,
    compared,
    agreed,
    rate: agreed / compared,
    ...wilson(agreed, compared),
  })).sort((a, b) => a.rate - b.rate || b.compared - a.compared);
  return { answers, unknown, tags, disagreements };
}
