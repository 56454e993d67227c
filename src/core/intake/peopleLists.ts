import { CellKind } from '../table';
import type { Column } from '../table';
import type { Extracted } from './extract';
import { companyFacts } from './kindFit';
import type { RecognisedTable } from './recogniseTable';

/** A table with its records, as far as it matters here. */
interface Listed {
  readonly recognised: RecognisedTable;
  readonly extracted?: Extracted;
}

/** Share of its customers that are registered elsewhere from which a list is one of their people. */
const registered = 0.6;
/** Customers from which a share says anything. */
const fewest = 3;

/**
 * Tables that read like registrations and list people of customers another table registers: a system exports its
 * customers on one sheet and whom it knows there on the next, often one each. Only a table that says nothing of the
 * company itself, where the other one does.
 */
export function peopleLists<Table extends Listed>(tables: readonly Table[]): readonly Table[] {
  const registrations = tables.filter(
    ({ recognised: { kind, remembered } }) => kind?.id === 'registration' && !remembered,
  );
  const full = registrations.filter(saysOfCompany);
  if (full.length === 0) return [];
  return registrations.filter((table) => {
    if (saysOfCompany(table)) return false;
    const names = namesOf(table);
    return names.size >= fewest && full.some((other) => shareIn(names, namesOf(other)) >= registered);
  });
}

const saysOfCompany = ({ recognised }: Listed) =>
  recognised.columns.some(({ fields }) => fields.some((key) => companyFacts.has(key)));

function namesOf({ extracted }: Listed): ReadonlySet<string> {
  const clean = extracted?.records.fields.customerName?.clean;
  return new Set(clean === undefined ? [] : textsOf(clean));
}

function textsOf({ kinds, values, dictionary }: Column): readonly string[] {
  const used = new Set<number>();
  for (const [row, kind] of kinds.entries()) if (kind === CellKind.text) used.add(values[row] ?? 0);
  return [...used].map((index) => dictionary[index] ?? '');
}

function shareIn(names: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let common = 0;
  for (const name of names) if (others.has(name)) common += 1;
  return common / names.size;
}
