import { CellState } from '../books';
import type { RecordSet, Records } from '../books';
import { fieldText } from '../customers';
import type { CustomerDirectory } from '../customers';
import { industries, industryOf, places, readSize, regionOf } from '../standards';
import type { Industry } from '../standards';
import { parseCompanyName } from '../text';

interface NamedCode {
  readonly code: string;
  readonly name: string;
}

/** What needs are compared across: codes and names; empty where unknown. */
export interface CustomerFacts {
  /** Section and division of GB/T 4754. */
  readonly section: NamedCode;
  readonly division: NamedCode;
  readonly size: string;
  readonly macro: string;
}

const none: NamedCode = { code: '', name: '' };
export const noFacts: CustomerFacts = { section: none, division: none, size: '', macro: '' };

/** Industry, size and region of each customer: what is certain, else what the cells most likely mean. */
export function customerFacts(set: RecordSet, directory: CustomerDirectory): readonly CustomerFacts[] {
  return directory.registrations.map(({ part, record }): CustomerFacts => {
    const records = set.parts[part];
    if (records === undefined) return noFacts;
    const entry = industryAt(records, record);
    const region = fieldText(records, 'region', record) || fieldText(records, 'city', record);
    const place = region === '' ? undefined : regionOf(region);
    return {
      section: level(entry, 0),
      division: divisionOf(entry),
      size: sizeAt(records, record),
      macro: (place?.value ?? place?.suggestion)?.macro ?? '',
    };
  });
}

/** The industry as registered; where the cell says nothing, what the business or the company's own name says. */
function industryAt(records: Records, record: number): Industry | undefined {
  const name = fieldText(records, 'customerName', record);
  const trade = () => (records.pack === 'b2c' ? '' : parseCompanyName(name, places()).industry);
  for (const text of [
    () => fieldText(records, 'industry', record),
    trade,
    () => fieldText(records, 'business', record),
  ]) {
    const written = text();
    const reading = written === '' ? undefined : industryOf(written);
    const entry = reading?.value ?? reading?.suggestion;
    if (entry !== undefined) return entry;
  }
  return undefined;
}

const level = (entry: Industry | undefined, at: number): NamedCode =>
  entry?.path[at] === undefined ? none : { code: entry.path[at], name: entry.names[at] ?? '' };

/** The division; of a section with only one (房地产业) that one. */
function divisionOf(entry: Industry | undefined): NamedCode {
  if (entry === undefined || entry.level !== 'section') return level(entry, 1);
  const within = industries().all.filter(
    (other) => other.level === 'division' && other.path[0] === entry.code,
  );
  const [only] = within;
  return within.length === 1 && only !== undefined ? { code: only.code, name: only.name } : none;
}

function sizeAt(records: Records, record: number): string {
  const text = fieldText(records, 'size', record);
  if (text === '') return '';
  if (records.fields['size']?.states[record] !== CellState.doubtful) return text.split('；')[0] ?? text;
  const reading = readSize(text);
  return (reading.value ?? reading.suggestion)?.text ?? '';
}
