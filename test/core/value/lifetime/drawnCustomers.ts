import { randomFrom } from '../../../../src/core/mining';
import type { GivenCustomer } from '../valueWorkbook';
import { simulatedPurchases } from './simulatedPurchases';

/** Customers whose purchases were drawn as the models say, in days before today. */
export function drawnCustomers(count: number): GivenCustomer[] {
  const truth = { r: 0.8, alpha: 8, a: 0.9, b: 3, p: 4, q: 4, v: 300 };
  const { frequency, recency, age, meanPaid } = simulatedPurchases(truth, count, randomFrom(5));
  return Array.from(frequency, (repeats, i) => {
    const first = Math.round((age[i] ?? 0) * 7);
    const last = first - Math.round((recency[i] ?? 0) * 7);
    const days = Array.from({ length: repeats }, (_, k) =>
      Math.round(first + ((last - first) * (k + 1)) / repeats),
    );
    return { orders: [first, ...days].map((day) => [day, Math.round(meanPaid[i] ?? 0) || 250] as const) };
  });
}
