import type { Message } from '../message';
import type { Serial } from '../units';
import { aliveByCustomer } from './churn/alive';
import { rhythmOf } from './churn/rhythm';
import type { Rhythm } from './churn/rhythm';
import type { Ledger } from './orders/ledger';
import { orderFacts } from './orders/orderFacts';
import type { OrderFacts } from './orders/orderFacts';
import { periodOf } from './orders/period';
import { purchaseDays } from './orders/purchaseDays';
import type { PurchaseDays } from './orders/purchaseDays';
import { yearFacts } from './orders/yearly';
import type { YearFacts } from './orders/yearly';
import { rfmOf } from './rfm/rfm';
import type { Rfm } from './rfm/rfm';
import type { RfmOptions } from './rfm/rfmOptions';
import { rfmWarnings } from './rfm/rfmWarnings';

/** Everything the order lines say of the customers, as the RFM and segment sheets need it. */
export interface CustomerValue {
  readonly ledger: Ledger;
  readonly facts: OrderFacts;
  readonly rfm: Rfm;
  readonly year: YearFacts;
  /** Purchase days up to the as-of day, whatever window the scores use. */
  readonly purchases: PurchaseDays;
  readonly rhythm: Rhythm;
  /** P(alive) by customer, NaN where no model can tell; fitted when first asked for. */
  readonly alive: () => Float64Array;
  readonly warnings: readonly Message[];
}

/** Scores, yearly facts and rhythm of all customers. */
export function customerValue(ledger: Ledger, options: RfmOptions, today: Serial): CustomerValue {
  const { lines } = ledger;
  const period = periodOf(options, lines, today);
  const facts = orderFacts(lines, period, options);
  const rfm = rfmOf(facts, options);
  const purchases = purchaseDays(lines, { asOf: period.asOf });
  let alive: Float64Array | undefined;
  return {
    ledger,
    facts,
    rfm,
    year: yearFacts(lines, period.asOf),
    purchases,
    rhythm: rhythmOf(purchases, period.asOf),
    alive: () => (alive ??= aliveByCustomer(lines, period.asOf)),
    warnings: rfmWarnings(rfm, facts, ledger, options),
  };
}
