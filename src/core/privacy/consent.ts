import { CellState, answer, fieldOf } from '../books';
import type { RecordSet, Records } from '../books';
import { fieldText } from '../customers';
import type { CustomerDirectory } from '../customers';
import { cellReader, readingOf } from '../intake';
import type { Bilingual } from '../message';
import { CellKind, kindAt, scalarAt } from '../table';
import { dayOf } from '../text';
import { serial } from '../units';
import type { Serial } from '../units';

/** What the registration says of a customer's consent to the use of personal data. */
export type ConsentState = 'given' | 'refused' | 'expired' | 'unknown';

export const consentNames: Readonly<Record<ConsentState, Bilingual>> = {
  given: { zh: '已同意', en: 'Given' },
  refused: { zh: '不同意', en: 'Refused' },
  expired: { zh: '已过期', en: 'Expired' },
  unknown: { zh: '未征得', en: 'Not asked' },
};

/** Months a consent is taken to last unless the team decides otherwise: laws name no term, but want it kept current. */
export const consentMonths = 24;

/** Personal data whose use wants a consent, by field of the registration. */
const personalFields = ['contact', 'phone', 'email'] as const;

/** Where one customer stands. */
export interface Consent {
  readonly customer: number;
  readonly state: ConsentState;
  /** Serial of the day it was given, where the registration says so. */
  readonly since: number | null;
  readonly contact: string;
  readonly owner: string;
  /** The registration holds data of a person. */
  readonly holdsPersonal: boolean;
}

/** When a consent is too old. */
export interface ConsentTerm {
  readonly today: Serial;
  /** Months it lasts; `null` for ever. One without its day never runs out. */
  readonly months: number | null;
}

/** The consent of every customer, as its registered row has it. */
export function consentsOf(
  set: RecordSet,
  directory: CustomerDirectory,
  term: ConsentTerm,
): readonly Consent[] {
  const readers = new Map(set.parts.map((records) => [records, answerReader(records)]));
  return directory.registrations.map(({ part, record }, customer): Consent => {
    const records = set.parts[part];
    const text = (key: string) => (records ? fieldText(records, key, record) : '');
    const { state, since } = (records && readers.get(records)?.(record)) ?? unanswered;
    return {
      customer,
      state: since !== null && isOver(serial(since), term) ? 'expired' : state,
      since,
      contact: text('contact'),
      owner: text('owner'),
      holdsPersonal: records?.pack === 'b2c' || personalFields.some((key) => text(key) !== ''),
    };
  });
}

/** Whether the registrations have the column at all. */
export function tracksConsent({ parts }: RecordSet): boolean {
  return parts.some(({ book, fields }) => book === 'registration' && fields['consent'] !== undefined);
}

function isOver(since: Serial, { today, months }: ConsentTerm): boolean {
  if (months === null) return false;
  const [from, to] = [dayOf(since), dayOf(today)];
  const whole = (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
  return whole >= months;
}

type Answer = Pick<Consent, 'state' | 'since'>;
const unanswered: Answer = { state: 'unknown', since: null };

/** Reads 是, 否 and days, doubtful cells as what they most likely mean. */
function answerReader(records: Records): (record: number) => Answer {
  const column = records.fields['consent'];
  const field = fieldOf('registration', 'consent');
  if (column === undefined || field === undefined) return () => unanswered;
  const reader = cellReader(field);
  return (record) => {
    let value = scalarAt(column.clean, record);
    if (kindAt(column.clean, record) === CellKind.date) return { state: 'given', since: Number(value) };
    if (column.states[record] === CellState.doubtful) {
      const raw = { kind: kindAt(column.raw, record), value: scalarAt(column.raw, record) };
      value = readingOf(reader, raw).suggestion ?? null;
    }
    if (value === answer.yes) return { state: 'given', since: null };
    return value === answer.no ? { state: 'refused', since: null } : unanswered;
  };
}
