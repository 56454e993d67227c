import type { RecordSet } from '../books';
import { fieldText } from '../customers';
import type { CustomerDirectory } from '../customers';

/** 负责部门 of a need: that of its customer, else the one department its owner looks after customers for; or empty. */
export type DepartmentOf = (customer: number, owner: string) => string;

/** Reads owners and departments from the registration. */
export function departmentsOf(set: RecordSet, { registrations }: CustomerDirectory): DepartmentOf {
  const ofOwner = new Map<string, Set<string>>();
  const departments = registrations.map(({ part, record }) => {
    const records = set.parts[part];
    if (records === undefined) return '';
    const department = fieldText(records, 'department', record);
    const owner = fieldText(records, 'owner', record);
    if (department !== '' && owner !== '')
      ofOwner.set(owner, (ofOwner.get(owner) ?? new Set()).add(department));
    return department;
  });
  return (customer, owner) => {
    const own = departments[customer] ?? '';
    if (own !== '') return own;
    const [only, ...others] = ofOwner.get(owner) ?? [];
    return others.length === 0 ? (only ?? '') : '';
  };
}
