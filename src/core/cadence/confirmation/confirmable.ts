import { fieldsOf } from '../../books';
import type { Field, PackId } from '../../books';

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
