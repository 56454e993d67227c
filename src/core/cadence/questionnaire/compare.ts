import type { CustomerDirectory } from '../../customers';
import type { FoundColumn } from '../../intake';
import { scalarAt } from '../../table';
import { foldForMatching } from '../../text';
import { agrees, wilson } from './agreement';
import type { Disagreement, TagAgreement } from './agreement';

/** By tag name: each customer's values. */
export type Tagged = ReadonlyMap<string, ReadonlyMap<number, readonly string[]>>;

/** A table of answers: which column names the customer, which the tags. */
export interface Form {
  readonly sheet: string;
  /** Sheet row of row 0 of its columns, from 1. */
  readonly firstRow: number;
  readonly from: number;
  readonly to: number;
  readonly ids: FoundColumn | undefined;
  readonly names: FoundColumn | undefined;
  readonly questions: readonly { readonly tag: string; readonly column: FoundColumn }[];
}

/** How the answers of some forms agree with the tags. */
export interface Comparison {
  /** Customers who answered. */
  readonly answers: number;
  readonly unknown: number;
  /** The first of the unknown, rows from 1. */
  readonly unknownAt: readonly { readonly sheet: string; readonly row: number }[];
  readonly repeated: number;
  /** The lowest rate first. */
  readonly tags: readonly TagAgreement[];
  readonly disagreements: readonly Disagreement[];
}

/** Rows named of those whose customer is unknown. */
const shownUnknown = 5;

/** What one customer answered, by tag. */
type Answers = ReadonlyMap<string, string>;

/** Compares what each customer answered last with the tags; answers to what a customer has no tag of are not counted. */
export function compare(
  forms: readonly Form[],
  { ids, names }: CustomerDirectory,
  tagged: Tagged,
): Comparison {
  const byId = new Map(ids.map((id, customer) => [foldForMatching(id), customer]));
  const byName = new Map(names.map((name, customer) => [foldForMatching(name), customer]));
  const answered = new Map<number, Answers>();
  const unknown: { sheet: string; row: number }[] = [];
  let repeated = 0;
  for (const { sheet, firstRow, from, to, ids: idColumn, names: nameColumn, questions } of forms) {
    for (let row = from; row <= to; row += 1) {
      const text = (column: FoundColumn | undefined) =>
        column === undefined ? '' : String(scalarAt(column.cells, row) ?? '').trim();
      const given = questions.flatMap(({ tag, column }) => {
        const said = text(column);
        return said === '' ? [] : [[tag, said] as const];
      });
      if (given.length === 0) continue;
      const customer =
        byId.get(foldForMatching(text(idColumn))) ?? byName.get(foldForMatching(text(nameColumn)));
      if (customer === undefined) {
        unknown.push({ sheet, row: firstRow + row });
        continue;
      }
      if (answered.has(customer)) repeated += 1;
      answered.set(customer, new Map(given));
    }
  }
  const counts = new Map<string, { compared: number; agreed: number }>();
  const disagreements: Disagreement[] = [];
  for (const [customer, answers] of answered)
    for (const [tag, said] of answers) {
      const values = tagged.get(tag)?.get(customer);
      if (values === undefined) continue;
      const count = counts.get(tag) ?? { compared: 0, agreed: 0 };
      counts.set(tag, count);
      count.compared += 1;
      if (agrees(said, values)) count.agreed += 1;
      else
        disagreements.push({
          tag,
          id: ids[customer] ?? '',
          name: names[customer] ?? '',
          tagged: values.join('; '),
          answered: said,
        });
    }
  return {
    answers: answered.size,
    unknown: unknown.length,
    unknownAt: unknown.slice(0, shownUnknown),
    repeated,
    tags: Array.from(counts, ([tag, { compared, agreed }]): TagAgreement => ({
      tag,
      compared,
      agreed,
      rate: agreed / compared,
      ...wilson(agreed, compared),
    })).sort((a, b) => a.rate - b.rate || b.compared - a.compared),
    disagreements,
  };
}
