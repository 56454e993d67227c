import { invalidArgument } from './errors';

type Constructor<T> = abstract new (...args: never[]) => T;

/** The arguments of a call with objects in place of their paths. Missing optional arguments are null. */
export class Arguments {
  constructor(readonly values: readonly unknown[]) {}

  at(index: number): unknown {
    return this.values[index] ?? null;
  }

  has(index: number): boolean {
    return this.at(index) !== null;
  }

  text(index: number, missing?: string): string {
    const value = this.at(index);
    if (value === null && missing !== undefined) return missing;
    return readText(value);
  }

  number(index: number, missing?: number): number {
    const value = this.at(index);
    if (value === null && missing !== undefined) return missing;
    return readNumber(value);
  }

  /** A whole number; Excel refuses 1.5 rows. */
  integer(index: number, missing?: number): number {
    const value = this.number(index, missing);
    if (!Number.isInteger(value)) throw invalidArgument(`Expected a whole number, got ${value}.`);
    return value;
  }

  flag(index: number, missing = false): boolean {
    const value = this.at(index);
    return value === null ? missing : readFlag(value);
  }

  /** The object of a class; anything else is an invalid argument. */
  object<T>(index: number, kind: Constructor<T>): T {
    const value = this.at(index);
    if (value instanceof kind) return value;
    throw invalidArgument(`Argument ${index + 1} must be a ${kind.name}.`);
  }

  /** A JSON argument, read member by member; `{}` when missing. */
  record(index: number): Readonly<Record<string, unknown>> {
    return readRecord(this.at(index) ?? {});
  }
}

export const readText = (value: unknown): string => {
  if (typeof value === 'string') return value;
  throw invalidArgument(`Expected text, got ${JSON.stringify(value)}.`);
};

export const readNumber = (value: unknown): number => {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw invalidArgument(`Expected a number, got ${JSON.stringify(value)}.`);
};

export const readFlag = (value: unknown): boolean => {
  if (typeof value === 'boolean') return value;
  throw invalidArgument(`Expected true or false, got ${JSON.stringify(value)}.`);
};

export const readRecord = (value: unknown): Readonly<Record<string, unknown>> => {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw invalidArgument(`Expected an object, got ${JSON.stringify(value)}.`);
};

/** A list of values, one value standing for a list of one. */
export const readList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
