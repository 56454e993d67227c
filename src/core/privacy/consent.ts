import { CellState, answer, fieldOf } from '../books';
import type { RecordSet, Records } from '../books';
import { fieldText } from '../customers';
import type { CustomerDirectory } from '../customers';
import { cellReader, readingOf } from '../intake';
import type { Bilingual } from '../message';
import { CellKind, kindAt, scalarAt } from '../table';

/** What the registration says of a customer's consent to the use of personal data. */
export type ConsentState = 'given' | 'refused' | 'unknown';

export const consentNames: Readonly<Record<ConsentState, Bilingual>> = {
  given: { zh: '已同意', en: 'Given' },
  refused: { zh: '不同意', en: 'Refused' },
  unknown: { zh: '未征得', en: 'Not asked' },
};

/** Personal data whose use wants a consent, by field of the registration. */
const personalFields = ['contact', 'phone', 'email'] as const;

/** Where one customer stands. */
export interface Consent {
  readonly customer: number;
  readonly state: ConsentState;
  readonly contact: string;
  readonly owner: string;
  /** The registration holds data of a person. */
  readonly holdsPersonal: boolean;
}

/** The consent of every customer, as its registered row has it. */
export function consentsOf(set: RecordSet, directory: CustomerDirectory): readonly Consent[] {
  const readers = new Map(set.parts.map((records) => [records, stateReader(records)]));
  return directory.registrations.map(({ part, record }, customer): Consent => {
    const records = set.parts[part];
    const text = (key: string) => (records ? fieldText(records, key, record) : '');
    const state = (records && readers.get(records)?.(record)) ?? 'unknown';
    return {
      customer,
      state,
      contact: text('contact'),
      owner: text('owner'),
      holdsPersonal: records?.pack === 'b2c' || personalFields.some((key) => text(key) !== ''),
    };
  });
}

/** Reads 是, 否 and days, doubtful cells as what they most likely mean. */
function stateReader(records: Records): (record: number) => ConsentState {
  const column = records.fields['consent'];
  const field = fieldOf('registration', 'consent');
  if (column === undefined || field === undefined) return () => 'unknown';
  const reader = cellReader(field);
  return (record) => {
    // The day it was given.
    if (kindAt(column.clean, record) === CellKind.date) return 'given';
    let value = scalarAt(column.clean, record);
    if (column.states[record] === CellState.doubtful) {
      const raw = { kind: kindAt(column.raw, record), value: scalarAt(column.raw, record) };
      value = readingOf(reader, raw).suggestion ?? null;
    }
    if (value === answer.yes) return 'given';
    return value === answer.no ? 'refused' : 'unknown';
  };
}
