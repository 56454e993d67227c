import { lifetimeOptions, lifetimeValues } from '../value';
import type { CustomerValue } from '../value';

/** What a customer is expected to be worth. */
export interface CardLifetime {
  /** Over these months ahead. */
  readonly months: number;
  /** Yuan. */
  readonly value: number;
  /** Purchase days expected; null where the model could not be fitted. */
  readonly orders: number | null;
  /** Probability that the customer still buys; null likewise. */
  readonly alive: number | null;
  /** Told by the model, or last year taken to go on. */
  readonly basis: 'model' | 'historical';
}

/** 生命周期价值 of some customers; those who never bought are missing. */
export function cardLifetimes(
  { ledger, facts }: CustomerValue,
  customers: readonly number[],
): ReadonlyMap<number, CardLifetime> {
  const options = lifetimeOptions.parse({});
  const values = lifetimeValues(ledger.lines, facts.period.asOf, options);
  const wanted = new Set(customers);
  return new Map(
    Array.from(values.customers, (customer, at): [number, CardLifetime] => [
      customer,
      {
        months: options.months,
        value: values.value[at] ?? 0,
        orders: values.expected?.[at] ?? null,
        alive: values.alive?.[at] ?? null,
        basis: values.basis,
      },
    ]).filter(([customer]) => wanted.has(customer)),
  );
}
