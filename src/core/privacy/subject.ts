import type { Field, OwnField, Records } from '../books';
import { fieldText } from '../customers';
import type { CustomerDirectory } from '../customers';
import type { ReadSheet } from '../intake';
import { foldForMatching } from '../text';
import { shortCompanyName } from './nameParts';
import { fieldsOfRecords, isTraceable, textsOf, writtenIn } from './secrets';

/** Whose data is to go: a customer, or one person at a customer. */
export interface Subject {
  /** In the directory. */
  readonly customer: number;
  /** Name of the person; left out for the customer with everybody and everything of it. */
  readonly person?: string;
}

/** A record that goes, with the table it stands in. */
export interface OwnedRecord {
  readonly records: Records;
  readonly record: number;
}

/** What is the subject's: its records, and the values that name nobody else. */
export interface Belongings {
  readonly records: readonly OwnedRecord[];
  readonly secrets: readonly string[];
  /** Values of the subject that others have as well (a switchboard); they stay. */
  readonly shared: readonly string[];
}

/** Shorter texts of a person or customer may be anybody's words. */
const quotable = 6;

/**
 * Finds what belongs to a subject on every sheet that holds records, those that book sheets were made from too.
 *
 * @param read all sheets, with the tables that were recognised
 */
export function belongingsOf(
  subject: Subject,
  read: readonly ReadSheet[],
  directory: CustomerDirectory,
  own: readonly OwnField[],
): Belongings {
  const ownershipOf = ownership(subject, directory);
  const records: OwnedRecord[] = [];
  const values: Values = {
    mine: new Set(),
    named: new Set(),
    people: new Set(subject.person === undefined ? [] : [subject.person]),
    others: new Set(),
    otherPeople: new Set(),
  };
  for (const { tables, unused } of read) {
    for (const { extracted } of tables) {
      if (extracted === undefined) continue;
      const ownership = ownershipOf(extracted.records, unused !== undefined);
      for (let record = 0; record < extracted.records.count; record += 1)
        if (ownership.isSubjects(record)) records.push({ records: extracted.records, record });
      collect(extracted.records, own, ownership, subject, values);
    }
  }
  const { mine, named, people, others, otherPeople } = values;
  const fold = (texts: Iterable<string>) => new Set(Array.from(texts, foldForMatching));
  const [taken, takenByPeople] = [fold(others), fold(otherPeople)];
  // A name or number in a note of somebody else's is still the subject's; a code or a sentence may be anybody's.
  const isShared = (text: string) => (people.has(text) ? takenByPeople : taken).has(foldForMatching(text));
  const alone = [...new Set([...mine, ...people])].filter((text) => !isShared(text));
  const short = subject.person === undefined ? shortCompanyName(directory.names[subject.customer] ?? '') : '';
  const isShortAlone = short !== '' && ![...others].some((text) => text.includes(short));
  return {
    records: records.filter(({ records: each }) => subject.person === undefined || each.book === 'contacts'),
    secrets: isShortAlone ? [...alone, short] : alone,
    shared: [...named].filter(isShared),
  };
}

type Owned = (record: number) => boolean;

/** Whose the records of a table are. */
interface Ownership {
  /** The subject's own. */
  readonly isSubjects: Owned;
  /** Those of the subject's customer, whoever they are about. */
  readonly isCustomers: Owned;
}

/** Texts of the records, sorted by whose they are. */
interface Values {
  readonly mine: Set<string>;
  /** Of mine, those that are numbers, names and addresses. */
  readonly named: Set<string>;
  /** Of mine, names, telephones and mail addresses: whoever else has one as a field of theirs shares it. */
  readonly people: Set<string>;
  readonly others: Set<string>;
  readonly otherPeople: Set<string>;
}

/** Tells which records of a sheet are the subject's; of sheets no longer used the directory knows nothing. */
function ownership(
  { customer, person }: Subject,
  directory: CustomerDirectory,
): (records: Records, isUnused: boolean) => Ownership {
  const id = foldForMatching(directory.ids[customer] ?? '');
  const name = foldForMatching(directory.names[customer] ?? '');
  return (records, isUnused) => {
    const customers = isUnused ? undefined : directory.of(records);
    const isCustomers: Owned = (record) => {
      if (customers) return customers[record] === customer;
      const written = foldForMatching(fieldText(records, 'customerId', record));
      if (written !== '') return written === id;
      return name !== '' && foldForMatching(fieldText(records, 'customerName', record)) === name;
    };
    if (person === undefined) return { isSubjects: isCustomers, isCustomers };
    const called = foldForMatching(person);
    const isSubjects: Owned = (record) =>
      isCustomers(record) &&
      ['personName', 'contact'].some((key) => foldForMatching(fieldText(records, key, record)) === called);
    return { isSubjects, isCustomers };
  };
}

/** Fields of a record that are the person's, where a person's data is to go and not the customer's. */
const personal = new Set(['personName', 'contact', 'position', 'phone', 'email']);

/** Sorts the traceable values of a sheet by whether the subject or somebody else has them. */
function collect(
  records: Records,
  own: readonly OwnField[],
  { isSubjects, isCustomers }: Ownership,
  { person }: Subject,
  { mine, named, people, others, otherPeople }: Values,
): void {
  for (const field of fieldsOfRecords(records, own)) {
    const column = records.fields[field.key];
    if (column === undefined || isStaff(field)) continue;
    const isMine = person === undefined ? isKept(field) : personal.has(field.key) && field.key !== 'position';
    const isOfPeople = ofPeople.has(field.type);
    // Of one customer, two fields with one name (a contact, somebody's superior) name one person.
    const isAnothers: Owned = (record) =>
      !(field.type === 'person' ? isCustomers(record) : isSubjects(record));
    for (const each of writtenIn(column)) {
      const parts = [isSubjects, isAnothers].map((isWanted) => {
        const indexes = Array.from(each.kinds.keys()).filter(isWanted);
        return textsOf({
          kinds: Uint8Array.from(indexes, (at) => each.kinds[at] ?? 0),
          values: Float64Array.from(indexes, (at) => each.values[at] ?? 0),
          dictionary: each.dictionary,
        });
      });
      const [ours = [], theirs = []] = parts;
      if (isMine)
        for (const text of ours)
          if (isTraceable(field) || text.length >= quotable)
            for (const part of tokensOf(field, text)) {
              mine.add(part);
              if (isTraceable(field)) named.add(part);
              if (isOfPeople) people.add(part);
            }
      for (const text of theirs)
        for (const part of tokensOf(field, text)) {
          others.add(part);
          if (isOfPeople) otherPeople.add(part);
        }
    }
  }
}

/** Types whose values belong to whoever has them in a field of their own. */
const ofPeople = new Set<Field['type']>(['person', 'company', 'phone', 'email']);

/** Our own people's names are not the customer's. */
const isStaff = ({ type, grade }: Field) => type === 'person' && grade === 'internal';
/** Books whose free texts are somebody's own words; what was bought is the seller's. */
const quoted = new Set<Field['book']>(['registration', 'needs', 'interactions', 'contacts']);
/** Values of closed lists and dates are nobody's. */
const isKept = (field: Field) => isTraceable(field) || (field.type === 'text' && quoted.has(field.book));

/** A cell of several telephone numbers or addresses, and each of them. */
function tokensOf({ type }: Field, text: string): readonly string[] {
  if (type !== 'phone' && type !== 'email') return [text];
  return [text, ...text.split(/[、，,;；/\s]+/u).filter((part) => part.length >= quotable)];
}
