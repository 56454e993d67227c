import type { Records } from '../books';
import { fieldText } from '../customers';
import { meant } from '../intake';
import { numberAt } from '../table';
import type { Person } from './decisionChain';

/** One record of a sheet. */
export interface Row {
  readonly records: Records;
  readonly record: number;
}

/** Everybody known at a customer: the people of the contacts sheets, and the registered contact unless among them. */
export function peopleOf(contacts: readonly Row[], registration: Row): readonly Person[] {
  const people = contacts.map((row) => personAt(row, 'personName'));
  const registered = personAt(registration, 'contact');
  const isKnown = registered.name === '' || people.some(({ name }) => name === registered.name);
  return isKnown ? people : [...people, registered];
}

function personAt({ records, record }: Row, nameKey: string): Person {
  const influence = records.fields['influence']?.clean;
  return {
    name: fieldText(records, nameKey, record),
    position: fieldText(records, 'position', record),
    role: String(meant(records, 'decisionRole')(record) ?? ''),
    influence: influence === undefined ? null : (numberAt(influence, record) ?? null),
    attitude: String(meant(records, 'attitude')(record) ?? ''),
    superior: fieldText(records, 'superior', record),
  };
}
