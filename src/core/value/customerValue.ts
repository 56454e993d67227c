import type { Message } from '../message';
import type { Serial } from '../units';
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
  readonly warnings: readonly Message[];
}

/** Scores, yearly facts and rhythm of all customers. */
export function customerValue(ledger: Ledger, options: RfmOptions, today: Serial): CustomerValue {
  const { lines } = ledger;
  const period = periodOf(options, lines, today);
  const facts = orderFacts(lines, period, options);
  const rfm = rfmOf(facts, options);
  const purchases = purchaseDays(lines, { asOf: period.asOf });
  return {
    ledger,
    facts,
    rfm,
    year: yearFacts(lines, period.asOf),
    purchases,
    rhythm: rhythmOf(purchases, period.asOf),
    warnings: rfmWarnings(rfm, facts, ledger, options),
  };
}
