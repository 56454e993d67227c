import { bookSection } from '../books';
import type { RecordSet } from '../books';
import { readSection } from '../sections';
import type { Sections } from '../sections';
import type { Serial } from '../units';
import { buildDirectory } from './buildDirectory';
import type { CustomerDirectory, RecordPlace } from './directory';
import { numberSection } from './madeNumbers';

/** The directory of a workbook: numbers by the team's own pattern, those made in earlier runs kept. */
export function workbookDirectory(
  set: RecordSet,
  sections: Sections,
  today: Serial,
  merged: readonly (readonly RecordPlace[])[] = [],
): CustomerDirectory {
  return buildDirectory(set, {
    today,
    merged,
    pattern: readSection(sections, bookSection).customerNumber,
    remembered: readSection(sections, numberSection),
  });
}
