import { fieldsOf } from '../../books';
import type { Field, PackId, Records } from '../../books';
import { fieldDay, fieldText } from '../../customers';
import { foldForMatching, isoDate } from '../../text';
import { serial } from '../../units';

/** Fields a customer knows best and may see; what we think of them stays with us. */
const keys: readonly string[] = [
  'customerName',
  'industry',
  'size',
  'region',
  'city',
  'uscc',
  'contact',
  'position',
  'phone',
  'email',
  'address',
  'website',
  'business',
  'age',
  'birthday',
  'occupation',
  'preferredContact',
  'consent',
];

/** The fields of a confirmation sheet, in its order. */
export function confirmableFields(pack: PackId): readonly Field[] {
  const fields = fieldsOf('registration', pack);
  return keys.flatMap((key) => fields.find((field) => field.key === key) ?? []);
}

/** The field a line of a returned sheet is about, by its title or another word for it; undefined for none. */
export function fieldCalled(pack: PackId, label: string): Field | undefined {
  const wanted = foldForMatching(label).replace(/[:：*]+$/u, '');
  const fields = confirmableFields(pack);
  const isCalled = (names: readonly string[]) => names.some((name) => foldForMatching(name) === wanted);
  return (
    fields.find(({ title }) => isCalled([title.zh, title.en])) ??
    fields.find(({ aliases }) => isCalled(aliases))
  );
}

/** What the registration has of a field, as the customer is shown it; days as `YYYY-MM-DD`. */
export function recordedText(records: Records, record: number, { key, type }: Field): string {
  const day = type === 'date' || type === 'consent' ? fieldDay(records, key, record) : null;
  return day === null ? fieldText(records, key, record) : isoDate(serial(day));
}
