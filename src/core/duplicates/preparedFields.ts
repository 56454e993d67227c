import type { Text } from '../message';
import { CellKind, columnLength } from '../table';
import type { Column } from '../table';
import { isPlaceholder, isoDate } from '../text';
import type { Gazetteer } from '../text';
import type { Serial } from '../units';
import { PhoneField, comparators, isPartOfPlace, isWholePlace, switchboardFirms } from './fields';
import type { AnyComparator } from './fields';
import type { FieldKind } from './fieldKind';

/** A column of a list and what it holds. */
export interface MatchField {
  /** The header, or the key of the field of a book sheet. */
  readonly name: string;
  /** Shown in explanations. */
  readonly label: Text;
  readonly kind: FieldKind;
  readonly column: Column;
}

/** A field with every distinct value parsed once. */
export interface PreparedField {
  readonly name: string;
  readonly label: Text;
  readonly kind: FieldKind;
  readonly comparator: AnyComparator;
  readonly values: readonly unknown[];
  /** By record: index into `values`, -1 where the cell holds nothing usable. */
  readonly ids: Int32Array;
  /** By value: records whose value has the same term. */
  readonly termRows: Float64Array;
  /** Records with a value. */
  readonly filled: number;
  /** Index of the surname field of a table that keeps given names and surnames apart. */
  readonly swapsWith?: number;
  /** Towns and postcodes. */
  readonly partOfPlace?: boolean;
  /** Of a field of whole addresses: the fields (towns, postcodes) that follow from it. */
  readonly implies?: readonly number[];
}

/** Text of a cell as comparators read it; dates as yyyy-mm-dd. */
export function cellText(column: Column, row: number): string | undefined {
  const value = column.values[row] ?? 0;
  switch (column.kinds[row]) {
    case CellKind.text:
      return column.dictionary[value];
    case CellKind.number:
      return String(value);
    case CellKind.date:
      return isoDate(value as Serial);
    default:
      return undefined;
  }
}

/** Parses every distinct value once and lets the comparators learn from the sheet. All columns have one length. Yields the share done. */
export function* prepareFields(
  fields: readonly MatchField[],
  places: Gazetteer,
): Generator<number, PreparedField[], void> {
  const prepared: PreparedField[] = [];
  for (const field of fields) {
    yield prepared.length / fields.length;
    prepared.push(prepareField(field, comparators[field.kind](places)));
  }
  const persons = prepared.flatMap(({ kind }, index) => (kind === 'person' ? [index] : []));
  const [given, surname] = persons;
  const partner = given === undefined ? undefined : prepared[given];
  if (given !== undefined && partner && persons.length === 2 && areNameParts(partner)) {
    prepared[given] = { ...partner, swapsWith: surname ?? given };
  }
  const name =
    prepared.find(({ kind }) => kind === 'company') ?? prepared.find(({ kind }) => kind === 'person');
  if (name)
    for (const field of prepared) if (field.comparator instanceof PhoneField) markSwitchboards(field, name);
  return withImplied(prepared);
}

/** The fields with what an address says besides: a town and a postcode beside it are no evidence of their own. */
function withImplied(fields: readonly PreparedField[]): PreparedField[] {
  const mostly = ({ kind, values }: PreparedField, test: (kind: FieldKind, value: unknown) => boolean) =>
    values.filter((value) => test(kind, value)).length * 2 > values.length;
  const parts = fields.flatMap((field, index) => (mostly(field, isPartOfPlace) ? [index] : []));
  return fields.map((field, index) => {
    if (parts.includes(index)) return { ...field, partOfPlace: true };
    return parts.length > 0 && mostly(field, isWholePlace) ? { ...field, implies: parts } : field;
  });
}

/** Single words in most cells: a column of given names or surnames, not of whole names. */
function areNameParts({ comparator, values }: PreparedField): boolean {
  const single = values.filter((value) => /^[^\s\p{Script=Han}]+$/u.test(comparator.term(value)));
  return single.length * 2 > values.length;
}

function prepareField(field: MatchField, comparator: AnyComparator): PreparedField {
  const { column } = field;
  const count = columnLength(column);
  const ids = new Int32Array(count).fill(-1);
  const values: unknown[] = [];
  const rows: number[] = [];
  const known = new Map<string, number>();
  let filled = 0;
  for (let row = 0; row < count; row += 1) {
    const text = cellText(column, row);
    if (text === undefined) continue;
    let id = known.get(text);
    if (id === undefined) {
      const value = isPlaceholder(text) ? undefined : comparator.parse(text);
      id = value === undefined ? -1 : values.push(value) - 1;
      known.set(text, id);
      if (id >= 0) rows.push(0);
    }
    if (id < 0) continue;
    ids[row] = id;
    rows[id] = (rows[id] ?? 0) + 1;
    filled += 1;
  }
  comparator.fit?.(values, rows);
  const { name, label, kind } = field;
  return {
    name,
    label,
    kind,
    comparator,
    values,
    ids,
    termRows: termRowsOf(comparator, values, rows),
    filled,
  };
}

function termRowsOf(
  comparator: AnyComparator,
  values: readonly unknown[],
  rows: readonly number[],
): Float64Array {
  const terms = values.map((value) => comparator.term(value));
  const totals = new Map<string, number>();
  terms.forEach((term, id) => totals.set(term, (totals.get(term) ?? 0) + (rows[id] ?? 0)));
  return Float64Array.from(terms, (term) => totals.get(term) ?? 1);
}

/** Finds numbers that several unlike names share, so that sharing them proves nothing. */
function markSwitchboards(phones: PreparedField, names: PreparedField): void {
  if (!(phones.comparator instanceof PhoneField)) return;
  const namesOf = new Map<string, Set<number>>();
  for (let row = 0; row < phones.ids.length; row += 1) {
    const phone = phones.ids[row] ?? -1;
    const name = names.ids[row] ?? -1;
    if (phone < 0 || name < 0) continue;
    for (const number of phones.comparator.numbersOf(phones.values[phone])) {
      const held = namesOf.get(number);
      if (held) held.add(name);
      else namesOf.set(number, new Set([name]));
    }
  }
  const { levels } = names.comparator;
  const isUnlike = (level: number) =>
    level === levels.length - 1 ||
    levels[level]?.relation === 'otherName' ||
    levels[level]?.relation === 'family';
  const shared = new Set<string>();
  for (const [number, holders] of namesOf) {
    if (holders.size < switchboardFirms) continue;
    const unlike: unknown[] = [];
    for (const id of holders) {
      const name = names.values[id];
      if (unlike.every((other) => isUnlike(names.comparator.compare(name, other)))) unlike.push(name);
      if (unlike.length === switchboardFirms) break;
    }
    if (unlike.length >= switchboardFirms) shared.add(number);
  }
  phones.comparator.markShared(shared);
}
