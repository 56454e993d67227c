import { foldedText } from './foldedText';
import type { FoldedText } from './foldedText';

/** What takes the place of a secret. */
export const blot = '***';
/** Shorter Latin words and numbers are secrets only where they stand alone: "li" is in many words. */
const shortest = 5;
const alphanumeric = /^[\p{Script=Latin}\p{N}]+$/u;
const wordUnit = /[\p{Script=Latin}\p{N}]/u;

const address = /[^\s@＠，,;；:：、（）()]+[@＠][^\s@＠，,;；、（）()]+/gu;
const longNumber = /[+＋]?[\d０-９](?:[\s\-－]?[\d０-９]){6,}[xXｘＸ]?/gu;
/** A day written with its separators is no telephone number. */
const day = /^\s*(?:19|20)\d\d([-－])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])$/u;

/** Finds known names, numbers and addresses inside other texts, however they are spaced, cased or written. */
export class Redactor {
  /** Lengths of the secrets by their first character, longest first. */
  private readonly lengths = new Map<string, number[]>();
  private readonly secrets = new Set<string>();

  constructor(secrets: Iterable<string>) {
    for (const secret of secrets) {
      const { folded } = foldedText(secret);
      // One character is no name: blotting every 张 out of a text leaves nothing to read and hides nobody.
      if (folded.length >= 2) this.secrets.add(folded);
    }
    for (const secret of this.secrets) {
      const own = this.lengths.get(secret.charAt(0)) ?? [];
      if (!own.includes(secret.length)) own.push(secret.length);
      this.lengths.set(secret.charAt(0), own);
    }
    for (const own of this.lengths.values()) own.sort((a, b) => b - a);
  }

  /** The text with every secret blotted out. */
  blotted(text: string): string {
    const whole = foldedText(text);
    const { folded, starts, ends } = whole;
    let left = '';
    let kept = 0;
    for (let at = 0; at < folded.length;) {
      const length = this.lengthAt(text, whole, at);
      if (length === 0) {
        at += 1;
        continue;
      }
      left += text.slice(kept, starts[at]) + blot;
      at += length;
      kept = ends[at - 1] ?? kept;
    }
    return left === '' && kept === 0 ? text : left + text.slice(kept);
  }

  /** Whether a text as a whole is a secret. */
  isSecret(text: string): boolean {
    return this.secrets.has(foldedText(text).folded);
  }

  /** Whether a text holds a secret. */
  holds(text: string): boolean {
    const whole = foldedText(text);
    for (let at = 0; at < whole.folded.length; at += 1) if (this.lengthAt(text, whole, at) > 0) return true;
    return false;
  }

  /** The text without secrets, telephone numbers, e-mail addresses and long codes, known or not. */
  redacted(text: string): string {
    return this.blotted(text)
      .replace(address, blot)
      .replace(longNumber, (found) => (day.test(found) ? found : blot));
  }

  /** Length of the longest secret that begins here, 0 for none. */
  private lengthAt(text: string, { folded, starts, ends }: FoldedText, at: number): number {
    for (const length of this.lengths.get(folded.charAt(at)) ?? []) {
      const found = folded.slice(at, at + length);
      if (!this.secrets.has(found)) continue;
      if (found.length >= shortest || !alphanumeric.test(found)) return length;
      const before = text.charAt((starts[at] ?? 0) - 1);
      const after = text.charAt(ends[at + length - 1] ?? text.length);
      if (!wordUnit.test(before) && !wordUnit.test(after)) return length;
    }
    return 0;
  }
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
