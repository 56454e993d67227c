import { duplicatesSheet, mergedPlaces, searchDuplicates } from '../duplicates';
import type { DuplicatesOptions } from '../duplicates';
import type { RecordSet } from '../books';
import type { RecordPlace } from '../customers';
import type { ReadSheet } from '../intake';
import type { JobInput, Steps } from '../job';
import { isMessage } from '../message';
import type { Part } from './part';

/** What 查重 found: groups merged without asking, pairs that wait for a decision. */
export interface DuplicatesPart {
  readonly merged: number;
  readonly review: number;
}

/** 查重结果, and the registrations that certainly are one customer. */
export function* duplicatesPart(
  input: JobInput,
  read: readonly ReadSheet[],
  set: RecordSet,
  options: DuplicatesOptions,
): Steps<Part<DuplicatesPart> & { readonly merged: readonly (readonly RecordPlace[])[] }> {
  const searched = yield* searchDuplicates(read, input.sections, options);
  const nothing = { sheets: [], sections: {}, notes: [], summary: { merged: 0, review: 0 }, merged: [] };
  if (isMessage(searched)) return { ...nothing, notes: [searched] };
  const { source, report } = searched;
  const merged = mergedPlaces(set, source, report.clusters);
  return {
    sheets: [duplicatesSheet(source, report)],
    sections: {},
    notes: report.notes,
    summary: {
      merged: merged.length,
      review: report.pairs.filter(({ decision }) => decision === 'review').length,
    },
    merged,
  };
}
