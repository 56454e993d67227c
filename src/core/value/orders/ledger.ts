import { partsOf } from '../../books';
import type { RecordSet, Records } from '../../books';
import type { CustomerDirectory } from '../../customers';
import { CellKind } from '../../table';
import type { Column } from '../../table';
import { Codes } from './codes';
import { orderLines } from './orderLines';
import type { OrderLines } from './orderLines';
import { unlistedBuyers } from './unlistedBuyers';

/** Who the customers of the order lines are. Registered customers come first, numbered as in the directory. */
export interface Buyers {
  readonly count: number;
  readonly registered: number;
  /** 客户编号; of an unregistered buyer what the order lines call it. */
  readonly ids: readonly string[];
  readonly names: readonly string[];
}

/** All order lines of a workbook and their customers. */
export interface Ledger {
  readonly lines: OrderLines;
  readonly buyers: Buyers;
  /** Lines that name a customer who is not registered; they have customer -1 unless unlisted buyers are scored. */
  readonly unlistedLines: number;
  readonly unlistedAmount: number;
  /** Where each line came from: index of the part among the orders parts, and record in it. */
  readonly sources: { readonly parts: readonly Records[]; readonly starts: Int32Array };
}

const returnedWords = new Set(['是', 'yes', 'true', '1']);

/**
 * Puts the order records of all sheets into one set of columns.
 *
 * @param unlisted what happens with buyers who are not registered. Without any registration they are the customers.
 */
export function ledgerOf(set: RecordSet, directory: CustomerDirectory, unlisted: 'leave' | 'score'): Ledger {
  const parts = partsOf(set, 'orders');
  const starts = new Int32Array(parts.length + 1);
  parts.forEach((part, i) => (starts[i + 1] = (starts[i] as number) + part.count));
  const count = starts[parts.length] as number;

  const orders = new Codes();
  const products = new Codes();
  const categories = new Codes();
  const customers = new Int32Array(count);
  const has = (key: string) => parts.some(({ fields }) => fields[key] !== undefined);
  const codes = (key: string) => (has(key) ? new Int32Array(count).fill(-1) : undefined);
  const numbers = (key: string) => (has(key) ? new Float64Array(count).fill(NaN) : undefined);
  const days = new Float64Array(count).fill(NaN);
  const orderCodes = codes('orderId');
  const productCodes = codes('product');
  const categoryCodes = codes('category');
  const amounts = numbers('amount');
  const profits = numbers('profit');

  parts.forEach((part, i) => {
    const at = starts[i] as number;
    const clean = (key: string) => part.fields[key]?.clean;
    customers.set(directory.of(part), at);
    copyNumbers(clean('date'), days, at);
    copyCodes(clean('orderId'), orders, orderCodes, at);
    copyCodes(clean('product'), products, productCodes, at);
    copyCodes(clean('category'), categories, categoryCodes, at);
    copyNumbers(clean('amount'), amounts, at);
    copyNumbers(clean('profit'), profits, at);
    negateReturns(clean('returned'), [amounts, profits], at);
  });

  const isScored = unlisted === 'score' || directory.count === 0;
  const found = unlistedBuyers(parts, customers, directory.count);
  let unlistedAmount = 0;
  for (const line of found.lines) {
    unlistedAmount += amounts?.[line] || 0;
    if (!isScored) customers[line] = -1;
  }
  const buyers: Buyers = {
    count: directory.count + (isScored ? found.ids.length : 0),
    registered: directory.count,
    ids: isScored ? [...directory.ids, ...found.ids] : directory.ids,
    names: isScored ? [...directory.names, ...found.names] : directory.names,
  };
  return {
    buyers,
    unlistedLines: found.lines.length,
    unlistedAmount,
    sources: { parts, starts },
    lines: orderLines({
      customerCount: buyers.count,
      customers,
      days,
      orders: orderCodes,
      orderCount: orders.count,
      amounts,
      profits,
      products: productCodes,
      productNames: products.names,
      categories: categoryCodes,
      categoryNames: categories.names,
    }),
  };
}

function copyNumbers(column: Column | undefined, to: Float64Array | undefined, at: number): void {
  if (!column || !to) return;
  const { kinds, values } = column;
  for (let row = 0; row < kinds.length; row++) {
    if (kinds[row] === CellKind.number || kinds[row] === CellKind.date) to[at + row] = values[row] as number;
  }
}

function copyCodes(column: Column | undefined, codes: Codes, to: Int32Array | undefined, at: number): void {
  if (column && to) to.set(codes.of(column), at);
}

/** A line marked 退货 whose amount was typed without a sign is a return all the same. */
function negateReturns(
  returned: Column | undefined,
  columns: readonly (Float64Array | undefined)[],
  at: number,
): void {
  if (!returned) return;
  const { kinds, values, dictionary } = returned;
  const isReturn = dictionary.map((word) => returnedWords.has(word.toLowerCase()));
  for (let row = 0; row < kinds.length; row++) {
    const marked = kinds[row] === CellKind.text ? isReturn[values[row] as number] : values[row] === 1;
    if (!marked) continue;
    for (const column of columns) {
      const value = column?.[at + row] ?? 0;
      if (column && value > 0) column[at + row] = -value;
    }
  }
}
