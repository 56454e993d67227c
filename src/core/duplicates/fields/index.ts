import type { Gazetteer } from '../../text';
import type { Comparator } from '../comparator';
import type { FieldKind } from '../fieldKind';
import { addressField, isExactAddress } from './addressField';
import type { AddressValue } from './addressField';
import { codeField, isPostcode } from './codeField';
import type { CodeValue } from './codeField';
import { companyField } from './companyField';
import { dateField } from './dateField';
import { emailField } from './emailField';
import { personField } from './personField';
import { PhoneField } from './phoneField';
import { regionField } from './regionField';
import { textField } from './textField';

export { isOneAddress } from './addressField';
export { addressesIn } from './emailField';
export { isContradiction, isOneName, swappedNames } from './personField';
export { PhoneField, numbersIn, switchboardFirms } from './phoneField';

/** A comparator whose values only it can read. */
export type AnyComparator = Comparator<unknown>;

/** Forgets the type of the values: whoever holds a comparator hands back to it only what it parsed itself. */
const erased = <Value>(comparator: Comparator<Value>) => comparator as unknown as AnyComparator;

/** Whether a value says exactly where something stands, so that town and postcode follow from it. */
export function isWholePlace(kind: FieldKind, value: unknown): boolean {
  return kind === 'address' && isExactAddress(value as AddressValue);
}

/** Whether a value follows from an address. */
export function isPartOfPlace(kind: FieldKind, value: unknown): boolean {
  return kind === 'region' || (kind === 'code' && isPostcode(value as CodeValue));
}

/** A fresh comparator of every kind: they learn from the sheet they are fitted to. */
export const comparators: Readonly<Record<FieldKind, (places: Gazetteer) => AnyComparator>> = {
  company: (places) => erased(companyField(places)),
  person: () => erased(personField()),
  phone: () => erased(new PhoneField()),
  email: () => erased(emailField()),
  date: () => erased(dateField()),
  code: () => erased(codeField()),
  region: (places) => erased(regionField(places)),
  address: (places) => erased(addressField(places)),
  text: () => erased(textField()),
};
