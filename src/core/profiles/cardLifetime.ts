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
  /**
   * Probability that the customer still buys; null likewise, and for who bought once: BG/NBD lets customers leave after
   * a repeat purchase only, so that it has nothing to tell of them.
   */
  readonly alive: number | null;
  /** Told by the model, or last year taken to go on. */
  readonly basis: 'model' | 'historical';
}

/** 生命周期价值 of every customer; null for those who never bought. The model is fitted here, once. */
export function lifetimesOf({ ledger, facts }: CustomerValue): (customer: number) => CardLifetime | null {
  const options = lifetimeOptions.parse({});
  const values = lifetimeValues(ledger.lines, facts.period.asOf, options);
  const places = new Map(Array.from(values.customers, (customer, at) => [customer, at]));
  return (customer) => {
    const at = places.get(customer);
    if (at === undefined) return null;
    return {
      months: options.months,
      value: values.value[at] ?? 0,
      orders: values.expected?.[at] ?? null,
      alive: values.purchases.frequency[at] === 0 ? null : (values.alive?.[at] ?? null),
      basis: values.basis,
    };
  };
}
