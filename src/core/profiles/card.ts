import { CellState, fieldsOf, partsOf } from '../books';
import type { BookId, RecordSet, Records } from '../books';
import { fieldText } from '../customers';
import type { CustomerDirectory } from '../customers';
import type { Bilingual } from '../message';
import { meant } from '../needs';
import type { AnalysedNeed, NeedsAnalysis } from '../needs';
import { CellKind, kindAt, numberAt } from '../table';
import { isoDate } from '../text';
import { serial } from '../units';
import { decisionChain } from './decisionChain';
import type { Gap, Link, Person } from './decisionChain';

/** One line of a card's facts. */
export interface Fact {
  readonly key: string;
  readonly title: Bilingual;
  readonly value: string;
  /** Intake could not settle what it means. */
  readonly doubtful: boolean;
}

/** Everything known of one customer, on one page. */
export interface Card {
  readonly customer: number;
  readonly id: string;
  readonly name: string;
  readonly facts: readonly Fact[];
  readonly chain: readonly Link[];
  readonly gaps: readonly Gap[];
  readonly tags: readonly {
    readonly category: string;
    readonly tag: string;
    readonly value: string;
    readonly evidence: string;
  }[];
  readonly needs: readonly AnalysedNeed[];
  readonly orders: {
    readonly count: number;
    readonly amount: number;
    readonly first: string | null;
    readonly last: string | null;
    readonly products: readonly { readonly name: string; readonly amount: number }[];
  };
  /** Newest first. */
  readonly interactions: readonly {
    readonly date: string;
    readonly channel: string;
    readonly kind: string;
    readonly content: string;
  }[];
}

/** Puts cards together; the rows of each customer are looked up once for all cards. */
export class Cards {
  private readonly rows = new Map<
    BookId,
    Map<number, { readonly records: Records; readonly record: number }[]>
  >();
  private readonly needs = new Map<number, AnalysedNeed[]>();

  constructor(
    private readonly set: RecordSet,
    private readonly directory: CustomerDirectory,
    analysis: NeedsAnalysis,
  ) {
    for (const book of ['tags', 'orders', 'interactions', 'contacts'] as const)
      this.rows.set(book, this.rowsOf(book));
    for (const each of analysis.needs)
      this.needs.set(each.need.customer, [...(this.needs.get(each.need.customer) ?? []), each]);
  }

  of(customer: number): Card {
    const people = this.take('contacts', customer).map(({ records, record }): Person => ({
      name: fieldText(records, 'personName', record),
      position: fieldText(records, 'position', record),
      role: String(meant(records, 'decisionRole')(record) ?? ''),
      influence: numberOf(records, 'influence', record),
      attitude: String(meant(records, 'attitude')(record) ?? ''),
      superior: fieldText(records, 'superior', record),
    }));
    const { links, gaps } = decisionChain(people);
    return {
      customer,
      id: this.directory.ids[customer] ?? '',
      name: this.directory.names[customer] ?? '',
      facts: this.facts(customer),
      chain: links,
      gaps,
      tags: this.take('tags', customer).map(({ records, record }) => ({
        category: fieldText(records, 'category', record),
        tag: fieldText(records, 'tag', record),
        value: fieldText(records, 'value', record),
        evidence: fieldText(records, 'evidence', record),
      })),
      needs: this.needs.get(customer) ?? [],
      orders: this.orders(customer),
      interactions: this.take('interactions', customer)
        .map(({ records, record }) => ({
          date: dayText(records, 'date', record),
          channel: fieldText(records, 'channel', record),
          kind: fieldText(records, 'kind', record),
          content: fieldText(records, 'content', record),
        }))
        .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)),
    };
  }

  private rowsOf(book: BookId) {
    const rows = new Map<number, { readonly records: Records; readonly record: number }[]>();
    for (const records of partsOf(this.set, book)) {
      const customers = this.directory.of(records);
      for (let record = 0; record < records.count; record += 1) {
        const customer = customers[record] ?? -1;
        if (customer < 0) continue;
        const own = rows.get(customer);
        if (own === undefined) rows.set(customer, [{ records, record }]);
        else own.push({ records, record });
      }
    }
    return rows;
  }

  private take(book: BookId, customer: number) {
    return this.rows.get(book)?.get(customer) ?? [];
  }

  private facts(customer: number): readonly Fact[] {
    const place = this.directory.registrations[customer];
    const records = place === undefined ? undefined : this.set.parts[place.part];
    if (place === undefined || records === undefined) return [];
    return fieldsOf('registration', records.pack)
      .filter(({ key }) => key !== 'customerId' && key !== 'customerName')
      .flatMap((field): readonly Fact[] => {
        const value =
          dayText(records, field.key, place.record) || fieldText(records, field.key, place.record);
        const doubtful = records.fields[field.key]?.states[place.record] === CellState.doubtful;
        return value === '' ? [] : [{ key: field.key, title: field.title, value, doubtful }];
      });
  }

  private orders(customer: number): Card['orders'] {
    const ids = new Set<string>();
    const products = new Map<string, number>();
    const days: string[] = [];
    let amount = 0;
    for (const { records, record } of this.take('orders', customer)) {
      const value = numberOf(records, 'amount', record) ?? 0;
      const product = fieldText(records, 'product', record);
      const day = dayText(records, 'date', record);
      ids.add(fieldText(records, 'orderId', record) || `${records.sheet}/${record}`);
      amount += value;
      if (product !== '') products.set(product, (products.get(product) ?? 0) + value);
      if (day !== '') days.push(day);
    }
    days.sort();
    return {
      count: ids.size,
      amount,
      first: days[0] ?? null,
      last: days.at(-1) ?? null,
      products: [...products]
        .map(([name, total]) => ({ name, amount: total }))
        .sort((a, b) => b.amount - a.amount || (a.name < b.name ? -1 : 1))
        .slice(0, 5),
    };
  }
}

function numberOf(records: Records, key: string, record: number): number | null {
  const column = records.fields[key]?.clean;
  return column === undefined ? null : (numberAt(column, record) ?? null);
}

/** A date cell as yyyy-mm-dd; empty for none. */
function dayText(records: Records, key: string, record: number): string {
  const column = records.fields[key]?.clean;
  if (column === undefined || kindAt(column, record) !== CellKind.date) return '';
  return isoDate(serial(numberAt(column, record) ?? 0));
}
