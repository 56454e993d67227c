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

/** What the team settled about its sheets. */
export interface Mappings {
  /** By fingerprint of the headers. */
  readonly byFingerprint: Readonly<Record<string, Mapping>>;
  /** Report id of the book sheet → names of its source sheets, which then are no longer read. */
  readonly converted: Readonly<Record<string, readonly string[]>>;
  /** Sheets that are read though their rows stand on another one too. */
  readonly counted: readonly string[];
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
    counted: z.array(z.string()).default([]),
  }),
  initial: { byFingerprint: {}, converted: {}, counted: [] },
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
