import type { Field, FieldType } from '../books';
import { CellKind } from '../table';
import type { CellScalar } from '../table';
import { sha256 } from './sha256';

/** Stands for a value so that equal ones stay equal, and nobody without the salt can tell or guess which it was. */
export type Pseudonym = (kind: 'customer' | 'person' | 'code', value: string) => string;

const prefixes = { customer: 'C-', person: 'P-', code: 'N-' } as const;

/** Pseudonyms under a salt: the first 40 bits of SHA-256 over salt, kind and value. */
export function pseudonyms(salt: string): Pseudonym {
  const known = new Map<string, string>();
  return (kind, value) => {
    const key = `${kind}\u0000${value}`;
    let given = known.get(key);
    if (given === undefined) {
      given = prefixes[kind] + sha256(`${salt}\u0000${key}`).slice(0, 10).toUpperCase();
      known.set(key, given);
    }
    return given;
  };
}

const mobile = /^1\d{10}$/u;

/** What is left of a masked value of each type; types not named are left empty. */
const masks: Partial<Readonly<Record<FieldType, (text: string, pseudonym: Pseudonym) => CellScalar>>> = {
  company: (text, pseudonym) => pseudonym('customer', text),
  customerId: (text, pseudonym) => pseudonym('customer', text),
  person: (text, pseudonym) => pseudonym('person', text),
  code: (text, pseudonym) => pseudonym('code', text),
  phone: (text) => (mobile.test(text) ? `${text.slice(0, 3)}********` : '***'),
  email: () => '***@***',
};

/** A masked cell. Numbers, dates and everything whose shape gives it away are left empty. */
export function masked(field: Field, value: CellScalar, kind: CellKind, pseudonym: Pseudonym): CellScalar {
  if (value === null || value === '' || kind === CellKind.error) return null;
  return masks[field.type]?.(String(value), pseudonym) ?? null;
}

/** Finds names, numbers and addresses of people and customers inside free text. */
export class Redactor {
  private readonly lengths: readonly number[];

  constructor(private readonly secrets: ReadonlySet<string>) {
    this.lengths = [...new Set(Array.from(secrets, (secret) => secret.length))].sort((a, b) => b - a);
  }

  /** The text with every secret, telephone number, e-mail address and long code blotted out. */
  redact(text: string): string {
    let left = '';
    for (let at = 0; at < text.length;) {
      const length = this.lengths.find((each) => this.secrets.has(text.slice(at, at + each)));
      left += length === undefined ? (text[at] ?? '') : '***';
      at += length ?? 1;
    }
    return left
      .replace(/[^\s@＠，,;；:：]+[@＠][^\s@＠，,;；]+/gu, '***')
      .replace(/[+＋]?[\d０-９](?:[\s\-－]?[\d０-９]){6,}/gu, '***');
  }
}
