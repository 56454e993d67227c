import { answer, honorifics, listFor, surnames } from '../books';
import type { Field, FieldColumn, FieldType, List, RevenueUnit } from '../books';
import {
  cityOf,
  industryOf,
  readContactCell,
  readEmail,
  readPhone,
  readSize,
  readUscc,
  regionOf,
} from '../standards';
import { CellKind } from '../table';
import type { CellScalar } from '../table';
import {
  asTyped,
  cleaned,
  cleanName,
  doubtful,
  halfWidth,
  isPlaceholder,
  mapReading,
  readAmount,
  readDate,
  readDateNumber,
  readQuantity,
  simplified,
  tidy,
} from '../text';
import type { Reading } from '../text';
import { asRevenue } from './amountScale';
import { readLevel, readListValue, readListValues } from './listReading';
import { namedContact } from './namedContact';

/** One cell to be read as a field. */
export interface Cell {
  readonly kind: CellKind;
  readonly value: CellScalar;
  /** Text of its formula, if it has one. */
  readonly formula?: string;
}

/** How cells become canonical values of one field. */
export interface CellReader {
  readonly field: Field;
  readonly list?: List;
  /** Whether the cells hold another field as well; what is not of this field is then no fault. */
  readonly sharesCell: boolean;
  /** Whether a county may stand for its prefecture: where the sheet keeps the county in a column of its own. */
  readonly acceptsCounty?: boolean;
  /** What bare numbers of a company's size are, where the column asks for its revenue. */
  readonly revenueUnit?: RevenueUnit;
}

export function cellReader(field: Field, own: readonly List[] = [], sharesCell = false): CellReader {
  const list = listFor(field, own);
  return { field, sharesCell, ...(list === undefined ? {} : { list }) };
}

/** The reader of a column as it was recognised. */
export function columnReader(
  field: Field,
  { parts, sharesCell, revenueUnit }: Pick<FieldColumn, 'parts' | 'sharesCell' | 'revenueUnit'>,
  own: readonly List[] = [],
): CellReader {
  if (parts) return placeReader(field);
  return { ...cellReader(field, own, sharesCell), ...(revenueUnit === undefined ? {} : { revenueUnit }) };
}

/** Reads a place put together from its levels: a county in a column of its own was given on purpose. */
export const placeReader = (field: Field): CellReader => ({ field, sharesCell: false, acceptsCounty: true });

type TextReader = (text: string, reader: CellReader) => Reading<CellScalar>;

/** Digits Excel keeps; a longer code typed as a number has lost its last ones. */
const exactDigits = 1e15;

/**
 * What a cell means for a field: the canonical value, whether it is certain, and candidates where it is not. Empty
 * cells are read as typed. Error cells and damaged numbers are doubtful without a suggestion.
 */
export function readingOf(reader: CellReader, cell: Cell): Reading<CellScalar> {
  if (cell.kind === CellKind.empty || cell.value === null) return asTyped(null);
  if (cell.kind === CellKind.error) return doubtful('damaged');
  const { type } = reader.field;
  if (typeof cell.value === 'string') return readText(cell.value, reader);
  if (typeof cell.value === 'boolean') return readBoolean(cell.value, type);
  const fromFormula = type === 'phone' ? phoneFromFormula(cell.formula, reader) : undefined;
  return fromFormula ?? readNumber(cell.value, cell.kind, reader);
}

/** No name, number or date is longer; a cell that is was meant for a text column. */
const longestValue = 400;

/** The reading of a text cell. */
export function readText(text: string, reader: CellReader): Reading<CellScalar> {
  if (tidy(text) === '') return asTyped(null);
  const { type } = reader.field;
  if (text.length > longestValue && type !== 'text' && type !== 'multiList') return doubtful('length');
  return textReaders[type](text, reader);
}

function readBoolean(value: boolean, type: FieldType): Reading<CellScalar> {
  if (type === 'list' || type === 'consent') return cleaned(value ? answer.yes : answer.no);
  return type === 'text' ? asTyped(value) : doubtful('format');
}

/** Excel's days end with 9999-12-31; 20260328 typed into a cell formatted as a date is no day, but writes one. */
const afterLastDay = 2_958_466;

/** The reading of a number or date cell. */
export function readNumber(value: number, kind: CellKind, reader: CellReader): Reading<CellScalar> {
  const { type, range } = reader.field;
  if (type === 'date' || type === 'consent') {
    const isDate = kind === CellKind.date && value < afterLastDay;
    return isDate ? asTyped(value) : widened(readDateNumber(value));
  }
  if (type === 'text') return asTyped(value);
  if (kind === CellKind.date) return doubtful('format');
  if (type === 'amount' || type === 'number') return asTyped(value);
  if (type === 'integer') {
    const possible = range === undefined || (value >= range[0] && value <= range[1]);
    return possible && Number.isInteger(value) ? asTyped(value) : doubtful('impossible');
  }
  if (type === 'level') return readLevel(String(value), value);
  if (Math.abs(value) >= exactDigits) return doubtful('damaged');
  const reading = textReaders[type](String(value), reader);
  // A number that means a code, a name or a phone always changes: the canonical value is a text.
  return reading.state === 'asTyped' ? { ...reading, state: 'cleaned' } : reading;
}

/** A number or date read from text: the cell changes from text to number even where the text is the canonical writing. */
const widened = (reading: Reading<number>): Reading<CellScalar> =>
  mapReading<number, CellScalar>(
    reading.state === 'asTyped' ? { ...reading, state: 'cleaned' } : reading,
    (value) => value,
  );

/** "+86138…" and "0512-…" typed without an apostrophe became formulas; their text still has the number. */
function phoneFromFormula(formula: string | undefined, reader: CellReader): Reading<CellScalar> | undefined {
  const typed = /^=\s*([+\d][\d\s()+-]{6,})$/u.exec(formula ?? '')?.[1];
  if (typed === undefined) return undefined;
  const reading = readText(typed, reader);
  const meant = reading.value ?? reading.suggestion;
  return meant === undefined ? doubtful('damaged') : doubtful('damaged', meant);
}

const textReaders: Readonly<Record<FieldType, TextReader>> = {
  text: readFreeText,
  url: readFreeText,
  company: readCompany,
  person: readPerson,
  industry: (text) => mapReading(industryOf(text), ({ name }): CellScalar => name),
  industryCode: (text) => mapReading(industryOf(text), ({ code }): CellScalar => code),
  size: (text, { revenueUnit }) =>
    mapReading(
      readSize(revenueUnit === undefined ? text : asRevenue(text, revenueUnit)),
      (size): CellScalar => size.text,
    ),
  region: (text, reader) => mapReading(placed(regionOf(text), reader), (region): CellScalar => region.text),
  city: (text, reader) => mapReading(placed(cityOf(text), reader), (city): CellScalar => city),
  phone: (text, reader) => readContact(reader.sharesCell ? namedContact(text).rest : text, reader, 'phone'),
  email: (text, reader) => readContact(text, reader, 'email'),
  date: (text) => widened(readDate(text)),
  amount: (text) => widened(readAmount(text)),
  number: (text, { field }) => widened(readQuantity(text, field.units)),
  integer: readInteger,
  level: (text) => readLevel(text),
  consent: readConsent,
  list: (text, { list }) => (list === undefined ? readFreeText(text) : readListValue(text, list)),
  multiList: (text, { list }) => (list === undefined ? readFreeText(text) : readListValues(text, list)),
  uscc: (text) => mapReading(readUscc(text), (code): CellScalar => code),
  customerId: readCode,
  code: readCode,
};

/** Text nobody may rewrite: only spaces around it go. */
function readFreeText(text: string): Reading<CellScalar> {
  const trimmed = text.replace(/^[\s\u200b\ufeff]+|[\s\u200b\ufeff]+$/gu, '');
  return trimmed === text ? asTyped(text) : cleaned(trimmed);
}

const placed = <Place>(reading: Reading<Place>, { acceptsCounty }: CellReader): Reading<Place> =>
  acceptsCounty === true && reading.complaint === 'level' && reading.suggestion !== undefined
    ? cleaned(reading.suggestion)
    : reading;

function readCompany(text: string): Reading<CellScalar> {
  if (isPlaceholder(text)) return doubtful('placeholder');
  const name = simplified(cleanName(text));
  return name === text ? asTyped(name) : cleaned(name);
}

function readPerson(text: string, { sharesCell }: CellReader): Reading<CellScalar> {
  if (isPlaceholder(text)) return doubtful('placeholder');
  const written = sharesCell ? namedContact(text).name : text;
  if (written === '') return cleaned(null);
  const name = cleanName(written);
  const address = honorifics.exec(name);
  if (address !== null && surnames.has(address[1] ?? '')) return doubtful('incomplete');
  return name === text ? asTyped(name) : cleaned(name);
}

/** Letters followed by digits: nothing to clean and no word in it. */
const plainCode = /^[A-Z]{1,6}[-_]?\d{3,14}$/u;

function readCode(text: string): Reading<CellScalar> {
  if (plainCode.test(text)) return asTyped(text);
  if (isPlaceholder(text)) return doubtful('placeholder');
  if (/^\d(?:\.\d+)?e\+\d{2}$/iu.test(tidy(text))) return doubtful('damaged');
  const code = tidy(halfWidth(text)).replace(/\s+/gu, '');
  return code === text ? asTyped(code) : cleaned(code);
}

function readInteger(text: string, reader: CellReader): Reading<CellScalar> {
  const reading = readQuantity(text, reader.field.units);
  if (reading.value === null) return widened(reading);
  const { range } = reader.field;
  const possible = range === undefined || (reading.value >= range[0] && reading.value <= range[1]);
  return possible && Number.isInteger(reading.value) ? cleaned(reading.value) : doubtful('impossible');
}

function readConsent(text: string, reader: CellReader): Reading<CellScalar> {
  const date = readDate(text);
  if (date.value !== null) return widened(date);
  return reader.list === undefined ? doubtful('unknown') : readListValue(text, reader.list);
}

/** Numbers or addresses of a cell, joined by 、 where it holds several. */
function readContact(text: string, reader: CellReader, kind: 'phone' | 'email'): Reading<CellScalar> {
  const single =
    kind === 'phone'
      ? mapReading(readPhone(text), (phone): CellScalar => phone.text)
      : mapReading(readEmail(text), (address): CellScalar => address);
  if (single.state !== 'doubtful' || (!reader.sharesCell && single.complaint === 'placeholder'))
    return single;
  // One address with a slip: its comma parts nothing.
  if (kind === 'email' && !reader.sharesCell && single.suggestion !== undefined) return single;
  const cell = readContactCell(text);
  const good = kind === 'phone' ? cell.phones.map((phone) => phone.text) : [...cell.emails];
  const doubts = cell.doubts.filter((doubt) => doubt.kind === kind);
  if (doubts.length === 0) {
    if (good.length > 0) return cleaned(good.join('、'));
    return reader.sharesCell ? cleaned(null) : single;
  }
  const [first] = doubts;
  const meant = doubts.map((doubt) => doubt.suggestion);
  // A suggestion without one of the numbers would lose it.
  const whole = meant.every((each) => each !== undefined) ? [...good, ...meant].join('、') : null;
  return doubtful(first?.complaint ?? 'format', whole);
}
