/**
 * Order lines as plain columns, one entry a line, so that a million of them are a few typed arrays. Customers, order
 * numbers and products are integers counted from 0; -1 where a line has none.
 */
export interface OrderLines {
  readonly count: number;
  readonly customerCount: number;
  readonly customers: Int32Array;
  /** Serial of the order's day; NaN where there is no date. The fraction (time of day) does not count. */
  readonly days: Float64Array;
  /** Code of the 订单号; `undefined` when the sheets have no such column. */
  readonly orders: Int32Array | undefined;
  /** Codes in `orders` are below this. */
  readonly orderCount: number;
  /** In yuan, returns negative, NaN where empty; `undefined` when the sheets have no such column. */
  readonly amounts: Float64Array | undefined;
  readonly profits: Float64Array | undefined;
  readonly products: Int32Array | undefined;
  readonly productNames: readonly string[];
  readonly categories: Int32Array | undefined;
  readonly categoryNames: readonly string[];
}

/** What every line needs; the rest of `OrderLines` is filled in as absent. */
export type GivenLines = Pick<OrderLines, 'customerCount' | 'customers' | 'days'> & Partial<OrderLines>;

/** Order lines from the columns there are. */
export function orderLines(given: GivenLines): OrderLines {
  return {
    count: given.customers.length,
    orders: undefined,
    orderCount: 0,
    amounts: undefined,
    profits: undefined,
    products: undefined,
    productNames: [],
    categories: undefined,
    categoryNames: [],
    ...given,
  };
}
