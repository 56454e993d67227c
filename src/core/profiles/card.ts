import { CellState, fieldsOf, organisationPacks, partsOf } from '../books';
import type { BookId, OwnField, RecordSet, Records } from '../books';
import { fieldDay, fieldText } from '../customers';
import type { CustomerDirectory } from '../customers';
import type { Bilingual, Message } from '../message';
import { meant } from '../intake';
import type { AnalysedNeed, NeedsAnalysis } from '../needs';
import { numberAt } from '../table';
import { isoDate } from '../text';
import { serial } from '../units';
import type { ComputedTag, CustomerValue } from '../value';
import { tagsByCategory } from './cardTags';
import type { TagCategory } from './cardTags';
import { cardRhythm, cardScores } from './cardValue';
import type { CardRhythm, CardScores } from './cardValue';
import { cardLifetimes } from './cardLifetime';
import type { CardLifetime } from './cardLifetime';
import { completenessOf } from './completeness';
import type { Completeness } from './completeness';
import { decisionChain } from './decisionChain';
import type { Gap, Link, Person } from './decisionChain';
import { journeyOf } from './journey';
import type { Stop } from './journey';
import { nextActions } from './nextActions';
import { orderHistories } from './orderHistory';
import type { OrderHistory } from './orderHistory';

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
  readonly id: string;
  readonly name: string;
  /** Where it is registered; row from 1. */
  readonly place: { readonly sheet: string; readonly row: number };
  readonly facts: readonly Fact[];
  readonly chain: readonly Link[];
  readonly gaps: readonly Gap[];
  readonly tags: readonly TagCategory[];
  /** In the order they should be looked at. */
  readonly needs: readonly AnalysedNeed[];
  /** These four are null where there are no orders to tell. */
  readonly orders: OrderHistory | null;
  readonly scores: CardScores | null;
  readonly rhythm: CardRhythm | null;
  readonly lifetime: CardLifetime | null;
  /** Newest first. */
  readonly journey: readonly Stop[];
  readonly completeness: Completeness;
  /** What to do next, most pressing first. */
  readonly actions: readonly Message[];
}

/** What cards are put together from. */
export interface CardSources {
  readonly set: RecordSet;
  readonly directory: CustomerDirectory;
  readonly needs: NeedsAnalysis;
  /** Left out where nobody bought anything. */
  readonly value?: CustomerValue;
  readonly computedTags: readonly ComputedTag[];
  /** Names the team gave to RFM groups, by group id. */
  readonly groupNames: Readonly<Record<string, string>>;
  /** As a serial. */
  readonly today: number;
  /** Fields the team added; they are facts like any other. */
  readonly own?: readonly OwnField[];
}

interface Row {
  readonly records: Records;
  readonly record: number;
}
type RowsOf = (book: BookId, customer: number) => readonly Row[];

/** The cards of some customers, in the order given; every sheet is gone through once. */
export function cardsOf(sources: CardSources, customers: readonly number[]): readonly Card[] {
  const rowsOf = rowsByCustomer(sources, new Set(customers));
  const histories = sources.value && orderHistories(sources.value, customers);
  const lifetimes = sources.value && cardLifetimes(sources.value, customers);
  return customers.map((customer) =>
    cardOf(sources, customer, rowsOf, {
      orders: histories?.get(customer) ?? null,
      lifetime: lifetimes?.get(customer) ?? null,
    }),
  );
}

function cardOf(
  sources: CardSources,
  customer: number,
  rowsOf: RowsOf,
  { orders, lifetime }: Pick<Card, 'orders' | 'lifetime'>,
): Card {
  const { set, directory, value, needs, computedTags, groupNames, today } = sources;
  const place = directory.registrations[customer];
  const records = set.parts[place?.part ?? -1];
  if (place === undefined || records === undefined) throw new RangeError(`No customer ${customer}.`);
  const { record } = place;
  const { links, gaps } = decisionChain(
    withRegistered(
      rowsOf('contacts', customer).map((row) => personAt(row, 'personName')),
      personAt({ records, record }, 'contact'),
    ),
  );
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
    lifetime,
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

function personAt({ records, record }: Row, nameKey: string): Person {
  return {
    name: fieldText(records, nameKey, record),
    position: fieldText(records, 'position', record),
    role: String(meant(records, 'decisionRole')(record) ?? ''),
    influence: numberOf(records, 'influence', record),
    attitude: String(meant(records, 'attitude')(record) ?? ''),
    superior: fieldText(records, 'superior', record),
  };
}

/** The people of the contacts sheets, and the registered contact unless they are among them. */
function withRegistered(people: readonly Person[], registered: Person): readonly Person[] {
  const isKnown = registered.name === '' || people.some(({ name }) => name === registered.name);
  return isKnown ? people : [...people, registered];
}

function factsOf(records: Records, record: number, own: readonly OwnField[] | undefined): readonly Fact[] {
  return fieldsOf('registration', records.pack, own)
    .filter(({ key }) => key !== 'customerId' && key !== 'customerName')
    .flatMap((field): readonly Fact[] => {
      const value = dayText(records, field.key, record) || fieldText(records, field.key, record);
      const doubtful = records.fields[field.key]?.states[record] === CellState.doubtful;
      return value === '' ? [] : [{ key: field.key, title: field.title, value, doubtful }];
    });
}

function numberOf(records: Records, key: string, record: number): number | null {
  const column = records.fields[key]?.clean;
  return column === undefined ? null : (numberAt(column, record) ?? null);
}

/** A date cell as yyyy-mm-dd; empty for none. */
function dayText(records: Records, key: string, record: number): string {
  const day = fieldDay(records, key, record);
  return day === null ? '' : isoDate(serial(day));
}
