import { customerNumbers, defaultCustomerNumber } from '../books';
import type { RecordSet, Records } from '../books';
import { places } from '../standards';
import { numberAt } from '../table';
import { dayOf, foldForMatching } from '../text';
import { serial } from '../units';
import type { Serial } from '../units';
import type { CustomerDirectory, RecordPlace } from './directory';
import { NumberKeys } from './madeNumbers';
import type { MadeNumbers } from './madeNumbers';
import { NameIndex } from './nameIndex';
import { PhoneIndex } from './phoneIndex';
import { fieldText, throughDictionary } from './recordText';

/** What the directory cannot see in the records. */
export interface DirectoryOptions {
  /** Registration records that are one customer, the one that stays first. */
  readonly merged?: readonly (readonly RecordPlace[])[];
  /** Numbers made in earlier runs; whoever had one keeps it. */
  readonly remembered?: MadeNumbers;
  /** Pattern new numbers are made by. */
  readonly pattern?: string;
  /** Year of the numbers of customers without a date of first contact. */
  readonly today: Serial;
}

/** Numbers the customers of a workbook and finds whom every record of every book sheet belongs to. */
export function buildDirectory(set: RecordSet, options: DirectoryOptions): CustomerDirectory {
  const registrations: RecordPlace[] = [];
  const names: string[] = [];
  const byId = new Map<string, number>();
  const byName = new NameIndex(places());
  const byPhone = new PhoneIndex();
  const owners = new Map<Records, Int32Array>();
  const kept = keptRecords(options.merged ?? []);

  /** The customer of a registration record, made when first met. */
  const ownerOf = (place: RecordPlace): number => {
    const records = set.parts[place.part];
    const customers = records && owners.get(records);
    if (!records || !customers) return -1;
    const known = customers[place.record] ?? -1;
    if (known >= 0) return known;
    const keeper = kept.get(placeKey(place));
    const name = fieldText(records, 'customerName', place.record);
    const id = fold(fieldText(records, 'customerId', place.record));
    const sameId = id === '' ? undefined : byId.get(id);
    let customer = keeper ? ownerOf(keeper) : sameId !== undefined && names[sameId] === name ? sameId : -1;
    if (customer < 0) {
      customer = registrations.push(place) - 1;
      names.push(name);
    }
    customers[place.record] = customer;
    byName.add(name, customer);
    byPhone.add(fieldText(records, 'phone', place.record), customer);
    if (id !== '' && sameId === undefined) byId.set(id, customer);
    return customer;
  };

  for (const records of set.parts) {
    if (records.book === 'registration') owners.set(records, new Int32Array(records.count).fill(-1));
  }
  set.parts.forEach((records, part) => {
    if (records.book !== 'registration') return;
    for (let record = 0; record < records.count; record += 1) ownerOf({ part, record });
  });

  return {
    count: registrations.length,
    ...numbersOf(set, registrations, names, options),
    names,
    registrations,
    isCalled: (name, customer) => byName.isCalled(name, customer),
    of: (records) => {
      const known = owners.get(records) ?? customersOf(records, byId, byName, byPhone);
      owners.set(records, known);
      return known;
    },
  };
}

/** By merged-away record: the record that stays in its place. */
function keptRecords(merged: readonly (readonly RecordPlace[])[]): Map<string, RecordPlace> {
  const kept = new Map<string, RecordPlace>();
  for (const [keeper, ...lost] of merged)
    if (keeper) for (const place of lost) kept.set(placeKey(place), keeper);
  return kept;
}

const placeKey = ({ part, record }: RecordPlace) => `${part}:${record}`;
const fold = (id: string) => foldForMatching(id);

/** Numbers as registered; who has none, or somebody else's, keeps the one made before or gets one by the pattern. */
function numbersOf(
  set: RecordSet,
  registrations: readonly RecordPlace[],
  names: readonly string[],
  options: DirectoryOptions,
): Pick<CustomerDirectory, 'ids' | 'made'> {
  const written = registrations.map(({ part, record }) => {
    const records = set.parts[part];
    return records ? fieldText(records, 'customerId', record) : '';
  });
  const remembered = options.remembered ?? {};
  const made: Record<string, string> = { ...remembered };
  const next = customerNumbers(options.pattern ?? defaultCustomerNumber, [
    ...written,
    ...Object.values(remembered),
  ]);
  const keys = new NumberKeys();
  const registered = new Set(written.map(fold));
  const taken = new Set<string>();
  const ids = written.map((id, customer) => {
    const folded = fold(id);
    if (folded !== '' && !taken.has(folded)) {
      taken.add(folded);
      return id;
    }
    const key = keys.of(names[customer] ?? '');
    const before = remembered[key];
    if (before !== undefined && !registered.has(fold(before)) && !taken.has(fold(before))) {
      taken.add(fold(before));
      return before;
    }
    const { part = 0, record = 0 } = registrations[customer] ?? {};
    const records = set.parts[part];
    const first = records?.fields['firstContact'];
    const day = dayOf(serial((first && numberAt(first.clean, record)) ?? options.today));
    const department = records ? fieldText(records, 'department', record) : '';
    const number = next({ year: day.year, ...(department === '' ? {} : { department }) });
    taken.add(fold(number));
    made[key] = number;
    return number;
  });
  return { ids, made };
}

/** Whom rows of another book sheet name: by number, else by name, else by a telephone number only one customer has. */
function customersOf(
  records: Records,
  byId: ReadonlyMap<string, number>,
  byName: NameIndex,
  byPhone: PhoneIndex,
): Int32Array {
  const { count, fields } = records;
  const ids = throughDictionary(fields['customerId']?.clean, count, (text) => byId.get(fold(text)) ?? -1);
  const names = throughDictionary(fields['customerName']?.clean, count, (text) => byName.find(text));
  const found = ids.map((customer, record) => (customer >= 0 ? customer : (names[record] ?? -1)));
  // The numbers in the contacts sheet are those of single persons; they may work for somebody else tomorrow.
  if (records.book === 'contacts' || !fields['phone']) return found;
  const phones = throughDictionary(fields['phone'].clean, count, (text) => byPhone.find(text));
  return found.map((customer, record) => {
    const candidate = phones[record] ?? -1;
    if (customer >= 0 || candidate < 0) return customer;
    const name = fieldText(records, 'customerName', record);
    return name === '' || byName.namesakes(name).includes(candidate) ? candidate : -1;
  });
}
