import { foldedText } from './foldedText';
import type { FoldedText } from './foldedText';
import { countryCode, isApart, longNumber, numberRuns, telephonesIn } from './numberRuns';
import type { NumberRun, Stretch } from './numberRuns';

/** What takes the place of a secret. */
export const blot = '***';
/** Shorter Latin words are secrets only where they stand alone: "li" is in many words. */
const shortest = 5;
/** So are all that have digits: KH-1 is not in KH-10. */
const standsAlone = new RegExp(`\\p{N}|^\\p{Script=Latin}{1,${shortest - 1}}$`, 'u');
const wordUnit = /[\p{Script=Latin}\p{N}]/u;

const address = /[^\s@＠，,;；:：、（）()]+[@＠][^\s@＠，,;；、（）()]+/gu;
/** A day or month with its separators, which is no telephone number, or else any long number. */
const dayOrLongNumber =
  /(?<!\d)(?:19|20)\d\d([-－./])(?:0?[1-9]|1[0-2])(?:\1(?:0?[1-9]|[12]\d|3[01]))?(?!\d|\1\d)|[+＋]?[\d０-９](?:[\s\-－]?[\d０-９]){6,}[xXｘＸ]?/gu;
/** What is written like a telephone number as a whole; parts of other codes are digits only by chance. */
const numberAlone = /^[+＋]?(?:\p{Nd}|[\s\p{Pd}.·()（）])+(?:\p{L}{1,3}\.?\s*\d{1,6})?$/u;
const dayDigits = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/u;

/** Finds known names, numbers and addresses inside other texts, however they are spaced, cased or written. */
export class Redactor {
  /** Lengths of the secrets by their first character, longest first. */
  private readonly lengths = new Map<string, number[]>();
  private readonly secrets = new Set<string>();
  /** Digits of the secrets that are numbers, and their lengths, longest first. */
  private readonly numbers = new Set<string>();
  private readonly numberLengths: readonly number[];

  constructor(secrets: Iterable<string>) {
    for (const secret of secrets) {
      const { folded } = foldedText(secret);
      // One character is no name: blotting every 张 out of a text leaves nothing to read and hides nobody.
      if (folded.length >= 2) this.secrets.add(folded);
      const [run] = numberAlone.test(secret) ? numberRuns(secret) : [];
      if (run !== undefined && !dayDigits.test(run.digits))
        this.numbers.add(run.digits.replace(/^86(?=1\d{10}$)/u, ''));
    }
    for (const secret of this.secrets) {
      const own = this.lengths.get(secret.charAt(0)) ?? [];
      if (!own.includes(secret.length)) own.push(secret.length);
      this.lengths.set(secret.charAt(0), own);
    }
    for (const own of this.lengths.values()) own.sort((a, b) => b - a);
    this.numberLengths = [...new Set(Array.from(this.numbers, ({ length }) => length))].sort((a, b) => b - a);
  }

  /** The text with every secret blotted out. */
  blotted(text: string): string {
    const left = without(text, this.wordsIn(text));
    return this.numbers.size === 0
      ? left
      : without(
          left,
          numberRuns(left).flatMap((run) => this.numbersIn(run)),
        );
  }

  /** Whether a text as a whole is a secret. */
  isSecret(text: string): boolean {
    return this.secrets.has(foldedText(text).folded);
  }

  /** Whether a number stored as one is a secret; a short one only looks like somebody's. */
  isSecretNumber(value: number): boolean {
    const digits = String(value);
    return digits.length >= longNumber && this.isSecret(digits);
  }

  /** Whether a text holds a secret. */
  holds(text: string): boolean {
    const whole = foldedText(text);
    for (let at = 0; at < whole.folded.length; at += 1) if (this.lengthAt(text, whole, at) > 0) return true;
    return this.numbers.size > 0 && numberRuns(text).some((run) => this.numbersIn(run).length > 0);
  }

  /** The text without secrets, telephone numbers, e-mail addresses and long codes, known or not. */
  redacted(text: string): string {
    const left = this.blotted(text).replace(address, blot);
    return without(left, numberRuns(left).flatMap(telephonesIn)).replace(
      dayOrLongNumber,
      (found, separator?: string) => (separator === undefined ? blot : found),
    );
  }

  private wordsIn(text: string): readonly Stretch[] {
    const whole = foldedText(text);
    const { folded, starts, ends } = whole;
    const found: Stretch[] = [];
    for (let at = 0; at < folded.length;) {
      const length = this.lengthAt(text, whole, at);
      if (length > 0) found.push([starts[at] ?? 0, ends[at + length - 1] ?? text.length]);
      at += length || 1;
    }
    return found;
  }

  /** Secret numbers in a run of digits, whatever stands between their digits. */
  private numbersIn(run: NumberRun): readonly Stretch[] {
    const { digits, starts, ends } = run;
    const found: Stretch[] = [];
    for (let at = 0; at < digits.length;) {
      const isWhole = (end: number) =>
        (isApart(run, at) || digits.slice(0, at).endsWith(countryCode)) && isApart(run, end);
      const length = this.numberLengths.find(
        (each) => this.numbers.has(digits.slice(at, at + each)) && isWhole(at + each),
      );
      if (length !== undefined) found.push([starts[at] ?? 0, ends[at + length - 1] ?? 0]);
      at += length ?? 1;
    }
    return found;
  }

  /** Length of the longest secret that begins here, 0 for none. */
  private lengthAt(text: string, { folded, starts, ends }: FoldedText, at: number): number {
    for (const length of this.lengths.get(folded.charAt(at)) ?? []) {
      const found = folded.slice(at, at + length);
      if (!this.secrets.has(found)) continue;
      if (!standsAlone.test(found)) return length;
      const begin = starts[at] ?? 0;
      const end = ends[at + length - 1] ?? text.length;
      if (!isOneWord(text, begin) && !isOneWord(text, end)) return length;
    }
    return 0;
  }
}

/** Whether the characters before and at a place belong to one word or number. */
function isOneWord(text: string, at: number): boolean {
  return wordUnit.test(text.charAt(at - 1)) && wordUnit.test(text.charAt(at));
}

/** The text with stretches of it, in their order, blotted out. */
function without(text: string, stretches: readonly Stretch[]): string {
  if (stretches.length === 0) return text;
  let left = '';
  let kept = 0;
  for (const [from, to] of stretches) {
    left += text.slice(kept, from) + blot;
    kept = to;
  }
  return left + text.slice(kept);
}

/** Any JSON value with the secrets blotted out of its texts; what is kept under a key that holds one is dropped. */
export function withoutSecrets(value: unknown, redactor: Redactor): unknown {
  if (typeof value === 'string') return redactor.blotted(value);
  if (Array.isArray(value)) return value.map((each) => withoutSecrets(each, redactor));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !redactor.holds(key))
      .map(([key, each]) => [key, withoutSecrets(each, redactor)]),
  );
}
