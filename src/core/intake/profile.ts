import {
  customerNumberExpression,
  defaultCustomerNumber,
  honorifics,
  lists,
  organisationEndings,
  organisationWords,
  surnames,
} from '../books';
import type { Field, FieldType } from '../books';
import { industryOf, looksLikeEmail, readPhone, readSize, regionOf } from '../standards';
import { CellKind, kindAt, scalarAt } from '../table';
import type { CellScalar } from '../table';
import {
  cleanName,
  halfWidth,
  isPlaceholder,
  readAmount,
  readDate,
  readDateNumber,
  readQuantity,
  splitValues,
  tidy,
} from '../text';
import type { Complaint } from '../text';
import type { FoundColumn, FoundTable } from './foundTable';
import { readLevel, readListValue } from './listReading';
import { isNamedContact } from './namedContact';

interface Sampled {
  readonly value: CellScalar;
  readonly kind: CellKind;
}

/** Doubts about a list's value that leave open whether it is one at all. */
const resembling: ReadonlySet<Complaint | undefined> = new Set(['typo', 'partly']);

const rowsSampled = 600;
const valuesSampled = 120;
const longestValue = 200;

/** What a column holds, judged by a sample of its values. */
export class ColumnProfile {
  private readonly sample: readonly Sampled[];
  private readonly shares = new Map<string, number>();
  /** Filled cells among those looked at. */
  readonly filled: number;
  /** Distinct values per filled cell. */
  readonly distinctShare: number;

  constructor(column: FoundColumn, table: FoundTable) {
    const count = table.to - table.from + 1;
    const step = Math.max(1, Math.floor(count / rowsSampled));
    const seen = new Map<string, Sampled>();
    let filled = 0;
    for (let row = table.from; row <= table.to; row += step) {
      const kind = kindAt(column.cells, row);
      if (kind === CellKind.empty || kind === CellKind.error) continue;
      const value = scalarAt(column.cells, row);
      if (value === null || (typeof value === 'string' && tidy(value) === '')) continue;
      filled += 1;
      const key = `${kind}/${String(value)}`;
      if (!seen.has(key)) seen.set(key, { value, kind });
    }
    this.filled = filled;
    this.distinctShare = filled === 0 ? 0 : seen.size / filled;
    // Long texts are of no type but text; readers of short values need not see them.
    // A header said again after a page break is no value.
    const values = [...seen.values()].filter(
      ({ value }) =>
        typeof value !== 'string' ||
        (value.length <= longestValue && value !== column.label && !isPlaceholder(value)),
    );
    const stride = Math.max(1, Math.floor(values.length / valuesSampled));
    this.sample = values.filter((_, index) => index % stride === 0);
  }

  get isEmpty(): boolean {
    return this.sample.length === 0;
  }

  /** Number of distinct values judged. */
  get size(): number {
    return this.sample.length;
  }

  /** Share of the values that are of a type, 0 to 1; 0 for an empty column. */
  shareOf(type: FieldType): number {
    return this.share(type, tests[type]);
  }

  /** Share of the values that are on a list, everyday words counted. */
  shareOfList(id: string): number {
    const list = lists.get(id);
    if (list === undefined) return 0;
    const closed = { ...list, open: false };
    return this.share(`list/${id}`, ({ value }) => {
      if (typeof value === 'boolean') return id === 'yesNo' ? 1 : 0;
      const parts = splitValues(String(value));
      const hits = parts.filter((part) => {
        const reading = readListValue(part, closed);
        return (
          reading.value !== null || (reading.suggestion !== undefined && !resembling.has(reading.complaint))
        );
      });
      return parts.length === 0 ? 0 : hits.length / parts.length;
    });
  }

  /** Share of the values that suit a field: its list's, else its type's. */
  shareFor(field: Field): number {
    if ((field.type === 'list' || field.type === 'multiList') && field.list !== undefined)
      return this.shareOfList(field.list);
    return this.shareOf(field.type);
  }

  /** Whether the values are 1, 2, 3 … as in a column that numbers the rows. */
  get isSequence(): boolean {
    const numbers = this.sample.map(({ value }) => Number(value)).filter((value) => Number.isInteger(value));
    if (numbers.length < 3 || numbers.length < 0.9 * this.sample.length) return false;
    if (numbers.some((value) => value < 0)) return false;
    const rising = numbers.every((value, index) => index === 0 || value > (numbers[index - 1] ?? 0));
    return rising && (numbers[0] ?? 0) <= 2 && this.distinctShare > 0.8;
  }

  /** Share of cells that are numbers or dates rather than text. */
  get numericShare(): number {
    return this.share('numeric', ({ kind }) => (kind === CellKind.text ? 0 : 1));
  }

  /** Whether a value has one of some words in it. */
  mentions(words: RegExp): boolean {
    return this.sample.some(({ value }) => typeof value === 'string' && words.test(value));
  }

  /** Share of the values that name a person beside a number. */
  get namedContactShare(): number {
    return this.share('namedContact', ({ value, kind }) =>
      kind === CellKind.text && typeof value === 'string' ? Number(isNamedContact(value)) : 0,
    );
  }

  /** Mean number of characters of the texts. */
  get length(): number {
    if (this.sample.length === 0) return 0;
    return this.sample.reduce((sum, { value }) => sum + String(value).length, 0) / this.sample.length;
  }

  private share(key: string, test: (sampled: Sampled) => number): number {
    let share = this.shares.get(key);
    if (share === undefined) {
      share =
        this.sample.length === 0
          ? 0
          : this.sample.reduce((sum, each) => sum + test(each), 0) / this.sample.length;
      this.shares.set(key, share);
    }
    return share;
  }
}

const textTest =
  (test: (text: string) => boolean | number) =>
  ({ value, kind }: Sampled): number =>
    kind === CellKind.date || typeof value === 'boolean' ? 0 : Number(test(String(value)));

const han = /^[\p{Script=Han}·]{2,5}$/u;

function isPerson(text: string): boolean {
  const name = cleanName(text);
  if (honorifics.test(name)) return true;
  if (/^[A-Z][a-z]+(?: [A-Z][a-z.]*){1,2}$/u.test(name)) return !organisationEndings.test(name);
  if (!han.test(name) || name.length > 4) return false;
  if (organisationEndings.test(name) && name.length > 3) return false;
  return surnames.has(name.slice(0, 1)) || surnames.has(name.slice(0, 2));
}

function isCompany(text: string): number {
  const name = cleanName(text);
  if (name.length < 4 || /[。！？@]/u.test(name)) return 0;
  if (organisationEndings.test(name)) return 1;
  return organisationWords.test(name) ? 0.9 : 0;
}

const customerNumber = customerNumberExpression(defaultCustomerNumber);
const codeShape = /^(?=[^\s]*\d)[A-Za-z0-9][A-Za-z0-9_\-/.#]{1,31}$/u;

/** Whether a value is of a type, as a weight between 0 and 1. */
const tests: Readonly<Record<FieldType, (sampled: Sampled) => number>> = {
  text: textTest(() => true),
  url: textTest(
    (text) => /^(?:https?:\/\/|www\.)|\.(?:com|cn|net|org|io)(?:\/|$)/iu.test(text) && !text.includes('@'),
  ),
  company: textTest(isCompany),
  person: textTest(isPerson),
  industry: textTest((text) => {
    // One or two digits number rows, floors and children as well as divisions; a letter is a grade as well.
    if (/^(?:\d{1,2}|[A-Z])$/iu.test(text)) return 0.3;
    const reading = industryOf(text);
    return reading.value !== null ? 1 : reading.suggestion === undefined ? 0 : 0.9;
  }),
  industryCode: textTest((text) => /^[A-T]?\d{2,4}$/u.test(tidy(text))),
  size: textTest((text) => {
    // A bare number is a head count, and only so large; a code or an account number is not one.
    if (/^\d{6,}$/u.test(text)) return false;
    const reading = readSize(text);
    return (
      reading.value !== null ||
      reading.complaint === 'vague' ||
      reading.suggestion !== undefined ||
      reading.candidates.length > 0
    );
  }),
  region: textTest(isRegion),
  city: textTest(isRegion),
  phone: textTest(isPhoneLike),
  email: textTest((text) => text.length < 200 && looksLikeEmail(text)),
  date: ({ value, kind }) => {
    if (kind === CellKind.date) return 1;
    if (typeof value === 'number') {
      if (readDateNumber(value).value === null) return 0;
      return value > 19_000_000 ? 1 : 0.4;
    }
    const reading = readDate(String(value));
    if (reading.value !== null) return 1;
    return reading.complaint === 'incomplete' ||
      reading.complaint === 'impossible' ||
      reading.complaint === 'ambiguous'
      ? 0.9
      : 0;
  },
  amount: ({ value, kind }) => {
    if (kind === CellKind.date || typeof value === 'boolean') return 0;
    if (typeof value === 'number') return 1;
    const reading = readAmount(String(value));
    return Number(reading.value !== null || reading.suggestion !== undefined);
  },
  number: ({ value, kind }) => {
    if (kind === CellKind.date || typeof value === 'boolean') return 0;
    return Number(typeof value === 'number' || readQuantity(String(value)).value !== null);
  },
  integer: ({ value, kind }) => {
    if (kind === CellKind.date || typeof value === 'boolean') return 0;
    if (typeof value === 'number') return Number(Number.isInteger(value));
    return Number(/^\d+\s*\p{Script=Han}{0,2}$/u.test(tidy(String(value))));
  },
  level: ({ value, kind }) => {
    if (kind === CellKind.date || typeof value === 'boolean') return 0;
    const reading = readLevel(String(value));
    return Number(reading.value !== null || reading.suggestion !== undefined);
  },
  consent: ({ value, kind }) => {
    const yesNo = lists.get('yesNo');
    if (kind === CellKind.date || typeof value === 'boolean') return 1;
    if (yesNo === undefined) return 0;
    const reading = readListValue(String(value), yesNo);
    return Number(reading.value !== null || reading.suggestion !== undefined);
  },
  list: textTest((text) => text.length <= 20),
  multiList: textTest((text) => text.length <= 60),
  uscc: textTest((text) => {
    const code = halfWidth(text).toUpperCase().replace(/[\s-]/gu, '');
    if (!/^[0-9A-Z]{15,19}$/u.test(code) || !/\d{6}/u.test(code)) return 0;
    // Digits alone may be an account or a card.
    return code.length === 18 && !/^\d+$/u.test(code) ? 1 : 0.6;
  }),
  customerId: textTest((text) => (customerNumber.test(text) ? 1 : codeShape.test(tidy(text)) ? 0.8 : 0)),
  code: textTest((text) => codeShape.test(tidy(text))),
};

/** A street with a number, a building: an address, which is of a region but none itself. */
const street = /(?:路|街|道|巷|弄|村|镇)[^路街]{0,6}\d+|\d+(?:号|弄|室|栋|幢|楼)/u;

/** Codes and full names of companies are no places; the place reader would look for slips in them, at length. */
const noPlace = /^(?=.*\d)[^\p{Script=Han}]*$|(?:有限|股份)公司$/u;

function isRegion(text: string): number {
  if (text.length > 30 || noPlace.test(text)) return 0;
  if (street.test(text)) return 0.2;
  const reading = regionOf(text);
  return reading.value !== null || reading.suggestion !== undefined || reading.complaint === 'ambiguous'
    ? 1
    : 0;
}

/** Numbers of six digits and more with the signs of phone numbers; a bad number is still one. */
function isPhoneLike(text: string): number {
  const plain = halfWidth(text);
  if (plain.length > 120) return 0;
  if (plain.includes('@')) return /\d{7}/u.test(plain.replace(/[\s-]/gu, '')) ? 0.6 : 0;
  const digits = plain.replace(/\D/gu, '');
  if (
    digits.length < 7 ||
    digits.length > 26 ||
    /[^\d\s+()（）\-—/、,，;；转分机extEXT#:：\p{Script=Han}]/u.test(plain)
  )
    return 0;
  const reading = readPhone(plain);
  if (reading.value !== null || reading.suggestion !== undefined) return 1;
  return /1[3-9]\d{9}|0\d{2,3}-?\d{7,8}/u.test(plain.replace(/[\s-]/gu, '')) ? 1 : 0.5;
}
