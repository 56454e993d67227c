import type { Gazetteer } from '../../text';
import type { Comparator } from '../comparator';
import type { FieldKind } from '../fieldKind';
import { addressField } from './addressField';
import { codeField } from './codeField';
import { companyField } from './companyField';
import { dateField } from './dateField';
import { emailField } from './emailField';
import { personField } from './personField';
import { PhoneField } from './phoneField';
import { regionField } from './regionField';
import { textField } from './textField';

export { isContradiction, isOneName, swappedNames } from './personField';
export { PhoneField, switchboardFirms } from './phoneField';

/** A comparator whose values only it can read. */
export type AnyComparator = Comparator<unknown>;

/** Forgets the type of the values: whoever holds a comparator hands back to it only what it parsed itself. */
const erased = <Value>(comparator: Comparator<Value>) => comparator as unknown as AnyComparator;

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
