import { books, fieldOf, levelWords, partsOf, sequenceWords } from '../../books';
import type { Field, OwnField, RecordSet } from '../../books';
import type { CustomerDirectory } from '../../customers';
import { message } from '../../message';
import type { Text } from '../../message';
import { defaultSizeBands, readSize } from '../../standards';
import type { SizeMeasure } from '../../standards';
import { numberAt, scalarAt } from '../../table';
import { memoised } from '../../text';
import type { Column } from '../../table';
import type { CustomerMeasure } from './customerMeasure';

const numberTypes: ReadonlySet<Field['type']> = new Set(['amount', 'number', 'integer', 'level']);

/** A column nobody declared is one of numbers when at least this share of its filled cells is. */
const numericShare = 0.8;

/** Books whose records are counted, and whose numbers are averaged, by customer. */
const relatedBooks = ['interactions', 'needs'] as const;

/** Numbers of the registrations and of what is written about customers elsewhere. */
export function recordMeasures(
  set: RecordSet,
  directory: CustomerDirectory,
  own: readonly OwnField[],
): CustomerMeasure[] {
  return [
    ...registrationMeasures(set, directory, own),
    ...sizeMeasures(set, directory),
    ...carriedMeasures(set, directory),
    ...relatedBooks.flatMap((book) => relatedMeasures(set, directory, book)),
  ].filter(({ values }) => varies(values));
}

/** A column that is the same for everybody tells nobody apart. */
function varies(values: Float64Array): boolean {
  const known = values.filter((value) => !Number.isNaN(value));
  return known.some((value) => value !== known[0]);
}

/** Amounts and counts of people reach over powers of ten, ages and levels do not. */
function isSkewed(values: Float64Array): boolean {
  const known = values.filter((value) => !Number.isNaN(value)).sort();
  const [lowest = 0, highest = 0] = [known[0], known[known.length - 1]];
  const middle = known[Math.floor(known.length / 2)] ?? 0;
  return lowest >= 0 && middle > 0 && highest > 20 * middle;
}

function ofCustomers(
  set: RecordSet,
  directory: CustomerDirectory,
  read: (part: RecordSet['parts'][number], record: number) => number,
): Float64Array {
  return Float64Array.from(directory.registrations, ({ part, record }) => {
    const records = set.parts[part];
    return records ? read(records, record) : NaN;
  });
}

/** Fields of numbers, declared or the team's own. */
function registrationMeasures(
  set: RecordSet,
  directory: CustomerDirectory,
  own: readonly OwnField[],
): CustomerMeasure[] {
  const keys = new Set(partsOf(set, 'registration').flatMap(({ fields }) => Object.keys(fields)));
  return [...keys].flatMap((key) => {
    const field = fieldOf('registration', key, own);
    if (!field || !numberTypes.has(field.type)) return [];
    const values = ofCustomers(set, directory, (part, record) => {
      const column = part.fields[key]?.clean;
      return (column && numberAt(column, record)) ?? NaN;
    });
    return [measure(`registration.${key}`, field.title, values)];
  });
}

/** 企业规模 as the place of its band, once for employees and once for revenue: bands are steps, not numbers. */
function sizeMeasures(set: RecordSet, directory: CustomerDirectory): CustomerMeasure[] {
  const read = memoised((cell: string) => readSize(cell).value);
  const kinds: readonly SizeMeasure[] = ['employees', 'revenue'];
  return kinds.map((kind) => ({
    key: `size.${kind}`,
    title: message(`value.measure.size.${kind}`),
    isLogarithmic: false,
    values: ofCustomers(set, directory, (part, record) => {
      const cell = part.fields.size && scalarAt(part.fields.size.clean, record);
      const band = typeof cell === 'string' ? read(cell)?.[kind] : undefined;
      return band === undefined ? NaN : defaultSizeBands[kind].findIndex(({ name }) => name === band) + 1;
    }),
  }));
}

/** The team's own columns that hold numbers, or words for levels as in 高 / 中 / 低. */
function carriedMeasures(set: RecordSet, directory: CustomerDirectory): CustomerMeasure[] {
  const headers = new Set(
    partsOf(set, 'registration').flatMap(({ carried }) =>
      carried
        .filter(
          ({ header, raw }) => header.trim() !== '' && !sequenceWords.test(header.trim()) && isNumeric(raw),
        )
        .map(({ header }) => header),
    ),
  );
  return [...headers].map((header) => {
    const values = ofCustomers(set, directory, (part, record) => {
      const column = part.carried.find((each) => each.header === header)?.raw;
      return column ? numberOrLevel(column, record) : NaN;
    });
    return measure(`registration:${header}`, header, values);
  });
}

function isNumeric(column: Column): boolean {
  let filled = 0;
  let numbers = 0;
  for (let row = 0; row < column.kinds.length; row++) {
    const cell = scalarAt(column, row);
    if (cell === null || cell === '') continue;
    filled++;
    if (!Number.isNaN(numberOrLevel(column, row))) numbers++;
  }
  return numbers > 0 && numbers >= numericShare * filled;
}

function numberOrLevel(column: Column, row: number): number {
  const number = numberAt(column, row);
  if (number !== undefined) return number;
  const cell = scalarAt(column, row);
  return typeof cell === 'string' ? (levelWords.get(cell.trim().toLowerCase()) ?? NaN) : NaN;
}

/** How many records of a book a customer has, and the mean of each of its fields of numbers. */
function relatedMeasures(
  set: RecordSet,
  directory: CustomerDirectory,
  book: (typeof relatedBooks)[number],
): CustomerMeasure[] {
  const parts = partsOf(set, book);
  if (parts.length === 0) return [];
  const counts = new Float64Array(directory.count);
  for (const part of parts) {
    for (const customer of directory.of(part)) if (customer >= 0) (counts[customer] as number) += 1;
  }
  const means = books[book].fields
    .filter(({ key, type }) => numberTypes.has(type) && parts.some(({ fields }) => fields[key]))
    .map(({ key, title }) => {
      const values = new Float64Array(directory.count);
      const known = new Int32Array(directory.count);
      for (const part of parts) {
        const column = part.fields[key]?.clean;
        if (!column) continue;
        directory.of(part).forEach((customer, record) => {
          const number = numberAt(column, record);
          if (customer < 0 || number === undefined) return;
          (values[customer] as number) += number;
          (known[customer] as number) += 1;
        });
      }
      const mean = values.map((sum, customer) => sum / (known[customer] as number));
      return measure(`${book}.${key}`, message('value.measure.mean', { field: title }), mean);
    });
  return [
    measure(`${book}.count`, message('value.measure.count', { book: books[book].title }), counts),
    ...means,
  ];
}

function measure(key: string, title: Text, values: Float64Array): CustomerMeasure {
  return { key, title, isLogarithmic: isSkewed(values), values };
}
