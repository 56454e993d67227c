import { CellState, fieldsOf, organisationPacks, partsOf } from '../books';
import type { BookId, OwnField, Records } from '../books';
import { fieldDay, fieldText } from '../customers';
import { isoDate } from '../text';
import { serial } from '../units';
import type { Card, Fact } from './card';
import type { CardSources } from './cardSources';
import { tagsByCategory } from './cardTags';
import { cardRhythm, cardScores } from './cardValue';
import { completenessOf } from './completeness';
import { decisionChain } from './decisionChain';
import { journeyOf } from './journey';
import { nextActions } from './nextActions';
import { orderHistories } from './orderHistory';
import { peopleOf } from './people';
import type { Row } from './people';

type RowsOf = (book: BookId, customer: number) => readonly Row[];

/** The cards of some customers, in the order given; every sheet is gone through once. */
export function cardsOf(sources: CardSources, customers: readonly number[]): readonly Card[] {
  const rowsOf = rowsByCustomer(sources, new Set(customers));
  const histories = sources.value && orderHistories(sources.value, customers);
  return customers.map((customer) => cardOf(sources, customer, rowsOf, histories?.get(customer) ?? null));
}

function cardOf(sources: CardSources, customer: number, rowsOf: RowsOf, orders: Card['orders']): Card {
  const { set, directory, value, needs, computedTags, lifetimeOf, groupNames, today } = sources;
  const place = directory.registrations[customer];
  const records = set.parts[place?.part ?? -1];
  if (place === undefined || records === undefined) throw new RangeError(`No customer ${customer}.`);
  const { record } = place;
  const { links, gaps } = decisionChain(peopleOf(rowsOf('contacts', customer), { records, record }));
  const card = {
    id: directory.ids[customer] ?? '',
    name: directory.names[customer] ?? '',
    place: { sheet: records.sheet, row: records.rows[record] ?? 0 },
    facts: factsOf(records, record, sources.own),
    chain: links,
    // A person buys for themselves: nobody else has to be known.
    gaps: organisationPacks.includes(records.pack) ? gaps : [],
    tags: tagsByCategory(
      rowsOf('tags', customer),
      computedTags.filter((tag) => tag.customer === customer),
    ),
    needs: needs.needs.filter(({ need }) => need.customer === customer),
    orders,
    scores: value ? cardScores(value, customer, groupNames) : null,
    rhythm: value ? cardRhythm(value, customer) : null,
    lifetime: lifetimeOf(customer),
    journey: journeyOf(
      rowsOf('interactions', customer).map((row) => ({
        date: dayText(row.records, 'date', row.record),
        channel: fieldText(row.records, 'channel', row.record),
        kind: fieldText(row.records, 'kind', row.record),
        contact: fieldText(row.records, 'contact', row.record),
        content: fieldText(row.records, 'content', row.record),
      })),
      {
        firstContact: dayText(records, 'firstContact', record),
        firstOrder: orders?.first ?? null,
        lastOrder: orders?.last ?? null,
      },
    ),
    completeness: completenessOf(records, record),
  };
  return { ...card, actions: nextActions(card, today) };
}

/** Looks up the rows of the wanted customers, one pass a book and only for books that are asked for. */
function rowsByCustomer({ set, directory }: CardSources, wanted: ReadonlySet<number>): RowsOf {
  const known = new Map<BookId, ReadonlyMap<number, readonly Row[]>>();
  const collect = (book: BookId) => {
    const rows = new Map<number, Row[]>();
    for (const records of partsOf(set, book)) {
      directory.of(records).forEach((customer, record) => {
        if (!wanted.has(customer)) return;
        const own = rows.get(customer);
        if (own === undefined) rows.set(customer, [{ records, record }]);
        else own.push({ records, record });
      });
    }
    known.set(book, rows);
    return rows;
  };
  return (book, customer) => (known.get(book) ?? collect(book)).get(customer) ?? [];
}

function factsOf(records: Records, record: number, own: readonly OwnField[]): readonly Fact[] {
  return fieldsOf('registration', records.pack, own)
    .filter(({ key }) => key !== 'customerId' && key !== 'customerName')
    .flatMap((field): readonly Fact[] => {
      const value = dayText(records, field.key, record) || fieldText(records, field.key, record);
      const doubtful = records.fields[field.key]?.states[record] === CellState.doubtful;
      return value === '' ? [] : [{ key: field.key, title: field.title, value, doubtful }];
    });
}

/** A date cell as yyyy-mm-dd; empty for none. */
function dayText(records: Records, key: string, record: number): string {
  const day = fieldDay(records, key, record);
  return day === null ? '' : isoDate(serial(day));
}
