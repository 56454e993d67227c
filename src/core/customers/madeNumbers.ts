import { z } from 'zod';
import type { Section, Sections } from '../sections';

/**
 * 客户编号 made for registrations without one, by name (and which of its namesakes it is). Sheets are joined by these
 * numbers from run to run, so a row put in between or a new year must not give them to somebody else.
 */
export type MadeNumbers = Readonly<Record<string, string>>;

export const numberSection: Section<MadeNumbers> = {
  key: 'customers.numbers',
  schema: z.record(z.string(), z.string()),
  initial: {},
};

/** The section of the numbers a customer directory had to make: kept by every job whose sheets or edits show them. */
export function keptNumbers({ made }: { readonly made: MadeNumbers }): Sections {
  return { [numberSection.key]: made };
}

/** Gives every registration without a number the key its number is remembered by. */
export class NumberKeys {
  private readonly seen = new Map<string, number>();

  of(name: string): string {
    const before = this.seen.get(name) ?? 0;
    this.seen.set(name, before + 1);
    return before === 0 ? name : `${name}\n${before + 1}`;
  }
}
