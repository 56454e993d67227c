import { CellState } from '../books';
import type { RecordSet } from '../books';
import { fieldText } from '../customers';
import type { CustomerDirectory } from '../customers';
import { industryOf, readSize, regionOf } from '../standards';

/** What needs are compared across: codes and names; empty where unknown. */
export interface CustomerFacts {
  /** Section and division of GB/T 4754 by code, with names. */
  readonly section: { readonly code: string; readonly name: string };
  readonly division: { readonly code: string; readonly name: string };
  readonly size: string;
  readonly macro: string;
}

const none = { code: '', name: '' };

/** Industry, size and region of each customer: what is certain, else what the cell most likely means. */
export function customerFacts(set: RecordSet, directory: CustomerDirectory): readonly CustomerFacts[] {
  return directory.registrations.map(({ part, record }): CustomerFacts => {
    const records = set.parts[part];
    if (records === undefined) return { section: none, division: none, size: '', macro: '' };
    const industry = fieldText(records, 'industry', record);
    const reading = industry === '' ? undefined : industryOf(industry);
    const entry = reading?.value ?? reading?.suggestion;
    const region = fieldText(records, 'region', record) || fieldText(records, 'city', record);
    const place = region === '' ? undefined : regionOf(region);
    return {
      section: level(entry, 0),
      division: level(entry, 1),
      size: sizeOf(
        fieldText(records, 'size', record),
        records.fields['size']?.states[record] === CellState.doubtful,
      ),
      macro: place?.value?.macro ?? place?.suggestion?.macro ?? '',
    };
  });
}

const level = (
  entry: { readonly path: readonly string[]; readonly names: readonly string[] } | undefined,
  at: number,
) => (entry?.path[at] === undefined ? none : { code: entry.path[at], name: entry.names[at] ?? '' });

function sizeOf(text: string, isDoubtful: boolean): string {
  if (text === '') return '';
  if (!isDoubtful) return text.split('；')[0] ?? text;
  const reading = readSize(text);
  return (reading.value ?? reading.suggestion)?.text ?? '';
}
