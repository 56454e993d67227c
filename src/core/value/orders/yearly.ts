import { plusMonths } from '../calendar';
import { serial } from '../../units';
import type { Serial } from '../../units';
import { orderFacts } from './orderFacts';
import type { OrderLines } from './orderLines';

/** The twelve months up to the as-of day, one entry a customer. */
export interface YearFacts {
  /** 年采购额: net of returns, in yuan. */
  readonly amount: Float64Array;
  readonly orders: Int32Array;
  /** 复购率: orders after the first ÷ orders, (n−1)/n; NaN without orders. */
  readonly repurchase: Float64Array;
}

/** Facts of the last twelve months, whatever window the scores use. */
export function yearFacts(lines: OrderLines, asOf: Serial): YearFacts {
  const from = serial(plusMonths(asOf, -12) + 1);
  const { amount, orders } = orderFacts(lines, { asOf, from });
  return { amount, orders, repurchase: Float64Array.from(orders, repurchaseRate) };
}

/** Orders after the first ÷ orders; NaN without orders. */
export function repurchaseRate(orders: number): number {
  return orders > 0 ? (orders - 1) / orders : NaN;
}
