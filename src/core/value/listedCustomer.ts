import type { ValueInput } from './valueInput';

/** A customer as summaries list it: who it is and where its registration stands, for selecting it. */
export interface ListedCustomer {
  readonly id: string;
  readonly name: string;
  /** Sheet and sheet row of the registration, from 1; `null` for buyers who are not registered. */
  readonly sheet: string | null;
  readonly row: number | null;
}

/** Lists customers by their number. */
export function listing({
  set,
  directory,
  ledger,
}: Pick<ValueInput, 'set' | 'directory'> & {
  readonly ledger?: ValueInput['ledger'];
}): (customer: number) => ListedCustomer {
  const { ids, names } = ledger?.buyers ?? directory;
  return (customer) => {
    const place = directory.registrations[customer];
    const part = place && set.parts[place.part];
    return {
      id: ids[customer] ?? '',
      name: names[customer] ?? '',
      sheet: part?.sheet ?? null,
      row: place ? (part?.rows[place.record] ?? null) : null,
    };
  };
}
