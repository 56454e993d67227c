import { isPhone, readContactCell } from '../../standards';
import { oneEditApart } from '../../text';
import { levelIndex } from '../comparator';
import type { Comparator, Level } from '../comparator';

const levels: readonly Level[] = [
  { key: 'same', m: 0.75, u: 3e-6, byRarity: true },
  { key: 'typo', m: 0.05, u: 3e-6 },
  { key: 'local', m: 0.02, u: 1e-5 },
  { key: 'extension', m: 0.02, u: 1e-5, ofGroup: true },
  { key: 'switchboard', m: 0, u: 0, fixed: 1, ofGroup: true },
  { key: 'different', m: 0.2, u: 0.999, atMost: 0.6 },
];
const level = levelIndex(levels);
const same = level('same');
const typo = level('typo');
const local = level('local');
const extension = level('extension');
const switchboard = level('switchboard');
const different = level('different');

/** Firms that answer one number before it counts as a switchboard: a building, an agent, a virtual office. */
export const switchboardFirms = 3;

interface PhoneNumber {
  /** Digits without country code and trunk 0; a landline with its area code where it has one. */
  readonly digits: string;
  readonly extension: string;
}

/** All numbers of a cell. */
export interface PhoneValue {
  readonly numbers: readonly PhoneNumber[];
}

/** Compares telephone numbers; cells may hold several, with punctuation, country code or extension. */
export class PhoneField implements Comparator<PhoneValue> {
  readonly kind = 'phone';
  readonly levels = levels;
  private shared: ReadonlySet<string> = new Set();

  /** Numbers that several firms share. */
  markShared(numbers: ReadonlySet<string>): void {
    this.shared = numbers;
  }

  readonly parse = (text: string): PhoneValue | undefined => {
    const numbers = readNumbers(text);
    return numbers.length === 0 ? undefined : { numbers };
  };

  readonly tokens = (value: PhoneValue, emit: (token: string, share: number) => void): void => {
    for (const { digits } of value.numbers) {
      emit(digits, 1);
      // One digit off leaves one of the halves; the last seven are the number without its area code.
      emit(`t${digits.slice(-7)}`, 0.8);
      if (digits.length >= 10) emit(`h${digits.slice(0, 7)}`, 0.6);
    }
  };

  /** The numbers of one of this comparator's own values. */
  numbersOf(value: unknown): readonly string[] {
    return (value as PhoneValue).numbers.map(({ digits }) => digits);
  }

  readonly term = (value: PhoneValue): string => value.numbers[0]?.digits ?? '';

  readonly compare = (a: PhoneValue, b: PhoneValue): number => {
    let best = different;
    for (const one of a.numbers) {
      for (const other of b.numbers) {
        const found = this.compareNumbers(one, other);
        if (found < best) best = found;
      }
    }
    return best;
  };

  private compareNumbers(a: PhoneNumber, b: PhoneNumber): number {
    if (a.digits === b.digits) {
      if (this.shared.has(a.digits))
        return a.extension !== '' && a.extension === b.extension ? same : switchboard;
      return a.extension !== '' && b.extension !== '' && a.extension !== b.extension ? extension : same;
    }
    const [short, long] = a.digits.length <= b.digits.length ? [a.digits, b.digits] : [b.digits, a.digits];
    if (short.length >= 7 && short.length <= 8 && long.length >= short.length + 2 && long.endsWith(short))
      return local;
    if (short.length < 10) return different;
    if (oneEditApart(short, long)) return typo;
    // Ten digits are a number of North America; its area codes overlap and are mixed up.
    return long.length === 10 && short.slice(-7) === long.slice(-7) ? local : different;
  }
}

/** +1 312 555 0134, (312) 555-0134: grouped as no Chinese number is. */
const northAmerican = /^(?:\+?1[ .-]*)?(?:\(([2-9]\d{2})\)|([2-9]\d{2}))[ .-]*(?<=\D)(\d{3})[ .-](\d{4})$/u;
const plainMobile = /^(?:\+?86[- ]?)?(1[3-9]\d)[- ]?(\d{4})[- ]?(\d{4})$/u;

function readNumbers(text: string): PhoneNumber[] {
  const mobile = plainMobile.exec(text);
  if (mobile && isPhone(text)) return [{ digits: mobile.slice(1).join(''), extension: '' }];
  const abroad = northAmerican.exec(text.trim());
  if (abroad) return [{ digits: abroad.slice(1).join(''), extension: '' }];
  const { phones, doubts } = readContactCell(text);
  const numbers = phones.map(({ key, text: canonical }) => ({
    digits: withoutTrunk(key),
    extension: canonical.split('转')[1] ?? '',
  }));
  for (const { kind, complaint, text: part, suggestion } of doubts) {
    if (kind !== 'phone' || complaint === 'fake' || complaint === 'placeholder' || complaint === 'damaged')
      continue;
    const digits = withoutTrunk((suggestion ?? part).split('转')[0]?.replace(/\D/gu, '') ?? '');
    // Seven digits are the shortest number that is one firm's own; longer than fifteen (ITU-T E.164) is none.
    if (digits.length >= 7 && digits.length <= 15) numbers.push({ digits, extension: '' });
  }
  return numbers;
}

/** The numbers of a cell as they are compared, each with its extension. */
export function numbersIn(text: string): readonly string[] {
  return readNumbers(text).map(({ digits, extension }) =>
    extension === '' ? digits : `${digits}-${extension}`,
  );
}

/** The 0 dialled before an area code: written or left out, and not to be told from a number of ten digits abroad. */
const withoutTrunk = (digits: string) => digits.replace(/^0+/u, '');
