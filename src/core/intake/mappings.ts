import { z } from 'zod';
import { bookIds, packIds } from '../books';
import type { BookId, PackId } from '../books';
import type { Section } from '../sections';
import type { FoundTable } from './foundTable';
import { foldLabel } from './labelFolds';

/** What the team settled for a table: the book it is (or none), and the fields of its columns by position from 0. */
export interface Mapping {
  readonly book: BookId | 'none';
  readonly pack: PackId;
  readonly columns: Readonly<Record<string, readonly string[]>>;
}

/** Mappings by fingerprint of the headers, and which sheets each book sheet of ours was made from. */
export interface Mappings {
  readonly byFingerprint: Readonly<Record<string, Mapping>>;
  /** Report id of the book sheet → names of its source sheets, which then are no longer read. */
  readonly converted: Readonly<Record<string, readonly string[]>>;
}

export const mappingSection: Section<Mappings> = {
  key: 'mappings',
  schema: z.object({
    byFingerprint: z.record(
      z.string(),
      z.object({
        book: z.enum([...bookIds, 'none']),
        pack: z.enum(packIds),
        columns: z.record(z.string(), z.array(z.string())),
      }),
    ),
    converted: z.record(z.string(), z.array(z.string())),
  }),
  initial: { byFingerprint: {}, converted: {} },
};

/**
 * What a table's headers look like: the same sheet next month has the same fingerprint. A table without headers is
 * known by its sheet and width.
 */
export function fingerprintOf(sheet: string, table: FoundTable): string {
  const labels = table.columns.map(({ label }) => foldLabel(label));
  if (labels.every((label) => label === '')) return `${sheet}#${labels.length}`;
  return `${table.layout}:${labels.join('|')}`;
}
