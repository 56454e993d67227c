import { serial } from '../../../src/core/units';
import { customerValue, orderLines } from '../../../src/core/value';
import type { CustomerValue, RfmOptions } from '../../../src/core/value';
import { isoDate } from '../../../src/core/text';

/** Purchase days of a customer and what is paid on each. */
export type Purchases = readonly [days: readonly number[], paid: number] | readonly [];

/** The value of customers C0, C1 … with the given purchases, as of a serial day. */
export function valueOf(customers: readonly Purchases[], asOf: number, options: RfmOptions): CustomerValue {
  const rows = customers.flatMap(([days = [], paid = 0], customer) =>
    days.map((day) => ({ customer, day, paid })),
  );
  const lines = orderLines({
    customerCount: customers.length,
    customers: Int32Array.from(rows, ({ customer }) => customer),
    days: Float64Array.from(rows, ({ day }) => day),
    amounts: Float64Array.from(rows, ({ paid }) => paid),
  });
  const ids = customers.map((_, customer) => `C${customer}`);
  const ledger = {
    lines,
    buyers: { count: ids.length, registered: ids.length, ids, names: ids.map((id) => `${id} 公司`) },
    unlistedLines: 0,
    unlistedAmount: 0,
    sources: { parts: [], starts: Int32Array.of(0) },
  };
  return customerValue(ledger, { ...options, asOf: isoDate(serial(asOf)) }, serial(asOf));
}
