import { isoDate } from '../text';
import { serial } from '../units';
import { isoOfMonth, monthOf } from '../value';
import type { CustomerValue } from '../value';

/** What a customer bought, up to the as-of day. Amounts are in yuan, net of returns. */
export interface OrderHistory {
  readonly count: number;
  readonly amount: number;
  /** `YYYY-MM-DD`; null where nothing was bought. */
  readonly first: string | null;
  readonly last: string | null;
  /** The last two years, the month of the as-of day last; `month` as `YYYY-MM`. */
  readonly months: readonly { readonly month: string; readonly amount: number }[];
  /** Greatest amount first. */
  readonly products: readonly { readonly name: string; readonly amount: number }[];
}

/** Two years, so that a customer who stopped a year ago still shows how it used to buy. */
const monthsShown = 24;
const productsShown = 5;

/** The order histories of some customers, in one pass over all lines; who has none up to the as-of day is missing. */
export function orderHistories(
  { ledger: { lines }, facts }: CustomerValue,
  customers: readonly number[],
): ReadonlyMap<number, OrderHistory> {
  const { asOf } = facts.period;
  const firstMonth = monthOf(asOf) - monthsShown + 1;
  const running = new Map(
    customers.map((customer) => [
      customer,
      { lines: 0, months: new Float64Array(monthsShown), products: new Map<string, number>() },
    ]),
  );
  for (let line = 0; line < lines.count; line += 1) {
    const own = running.get(lines.customers[line] ?? -1);
    const day = lines.days[line] ?? NaN;
    if (own === undefined || !(day < Math.floor(asOf) + 1)) continue;
    const amount = lines.amounts?.[line] ?? 0;
    if (Number.isNaN(amount)) continue;
    own.lines += 1;
    const month = monthOf(serial(day)) - firstMonth;
    if (month >= 0) own.months[month] = (own.months[month] ?? 0) + amount;
    const product = lines.productNames[lines.products?.[line] ?? -1];
    if (product !== undefined) own.products.set(product, (own.products.get(product) ?? 0) + amount);
  }
  const day = (value: number | undefined) =>
    value === undefined || Number.isNaN(value) ? null : isoDate(serial(value));
  return new Map(
    Array.from(running)
      .filter(([, { lines: found }]) => found > 0)
      .map(([customer, { months, products }]) => [
        customer,
        {
          count: facts.orders[customer] ?? 0,
          amount: facts.amount[customer] ?? 0,
          first: day(facts.firstDay[customer]),
          last: day(facts.lastDay[customer]),
          months: Array.from(months, (amount, at) => ({ month: isoOfMonth(firstMonth + at), amount })),
          products: Array.from(products, ([name, amount]) => ({ name, amount }))
            .sort((a, b) => b.amount - a.amount || (a.name < b.name ? -1 : 1))
            .slice(0, productsShown),
        },
      ]),
  );
}
