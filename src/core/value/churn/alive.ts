import type { Serial } from '../../units';
import { probabilityAlive } from '../lifetime/expectations';
import { fitBgNbd } from '../lifetime/fit';
import { repeatPurchases } from '../lifetime/repeatPurchases';
import type { OrderLines } from '../orders/orderLines';
import { purchaseDays } from '../orders/purchaseDays';

/**
 * P(alive) by customer from the BG/NBD model of everybody's purchase days, the one lifetime values come from. NaN for
 * those who never bought, for one-time buyers, whom the model takes for alive by assumption, and for all where the data
 * cannot carry the model.
 */
export function aliveByCustomer(lines: OrderLines, asOf: Serial): Float64Array {
  const alive = new Float64Array(lines.customerCount).fill(NaN);
  const { customers, purchases } = repeatPurchases(purchaseDays(lines, { asOf }, 'all'), asOf, 'week');
  const fitted = fitBgNbd(purchases);
  if (fitted.kind === 'unfitted') return alive;
  customers.forEach((customer, i) => {
    const frequency = purchases.frequency[i] as number;
    if (frequency === 0) return;
    const history = { frequency, recency: purchases.recency[i] as number, age: purchases.age[i] as number };
    alive[customer] = probabilityAlive(fitted.model, history);
  });
  return alive;
}
