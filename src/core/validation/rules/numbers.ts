import { CellKind, numberAt, textAt } from '../../table';
import type { Report } from '../report';
import { rulesOf } from '../rule';
import type { RuleGroup } from '../ruleGroup';
import { partsOfBook } from '../workbook';
import type { Part, Workbook } from '../workbook';
import { robustZ, spreadOf } from './outliers';
import type { Spread } from './outliers';

/** Deviations (of log amounts) above the customer's usual order and above the sheet's from which an amount is odd. */
const customerLimit = 5;
const sheetLimit = 2;
/** Amounts of one customer below which "usual" means nothing. */
const leastOrders = 4;
/** Log amounts never spread less than this: a factor of about 1.6 is nothing unusual. */
const leastSpread = 0.5;

function checkQuantity(part: Part, report: Report): void {
  const quantity = part.fields.get('quantity');
  if (!quantity) return;
  const amount = part.fields.get('amount');
  for (let record = 0; record < part.records.count; record += 1) {
    const value = numberAt(quantity.cells.clean, record);
    if (value === undefined || value >= 0) continue;
    // A return has both negative; a negative quantity beside a positive amount is a slip.
    const sum = amount && numberAt(amount.cells.clean, record);
    if (sum !== undefined && sum <= 0) continue;
    const parameters = { field: quantity.field.title, value: String(value), suggestion: '' };
    report.cell('rule.number.negativeQuantity', part, quantity, record, parameters);
  }
}

/** Positive amounts by group as log values, with the spread of each group large enough. */
function spreads(groups: Int32Array, logs: Float64Array, count: number): (Spread | undefined)[] {
  const sizes = new Int32Array(count);
  for (let record = 0; record < groups.length; record += 1) {
    const group = groups[record] ?? -1;
    if (group >= 0 && !Number.isNaN(logs[record])) sizes[group] = (sizes[group] ?? 0) + 1;
  }
  const members = Array.from(sizes, (size) => new Float64Array(size));
  const next = new Int32Array(count);
  for (let record = 0; record < groups.length; record += 1) {
    const group = groups[record] ?? -1;
    const log = logs[record] ?? Number.NaN;
    if (group < 0 || Number.isNaN(log)) continue;
    const held = members[group];
    if (held) held[next[group] ?? 0] = log;
    next[group] = (next[group] ?? 0) + 1;
  }
  return members.map((values) => (values.length < leastOrders ? undefined : spreadOf(values)));
}

/** The product of every record as a number, -1 without one. */
function productsOf(part: Part): { of: Int32Array; count: number } {
  const product = part.fields.get('product') ?? part.fields.get('category');
  const of = new Int32Array(part.records.count).fill(-1);
  if (!product) return { of, count: 0 };
  const { clean } = product.cells;
  for (let record = 0; record < of.length; record += 1) {
    if (clean.kinds[record] === CellKind.text) of[record] = clean.values[record] ?? -1;
  }
  return { of, count: clean.dictionary.length };
}

/**
 * Amounts far above what the customer, the product and the sheet usually have. The price of one piece is compared
 * where there is a quantity, so that a large order is not taken for a slip; the unit price beside it, where there is one,
 * tells a slip at once.
 */
function checkAmounts(workbook: Workbook, part: Part, report: Report): void {
  const amount = part.fields.get('amount');
  if (!amount) return;
  const quantity = part.fields.get('quantity');
  const { count } = part.records;
  const logs = new Float64Array(count).fill(Number.NaN);
  const prices = new Float64Array(count).fill(Number.NaN);
  const unitPrice = part.fields.get('unitPrice');
  /** Log of how many times quantity × unit price an amount is. */
  const factors = new Float64Array(count).fill(Number.NaN);
  for (let record = 0; record < count; record += 1) {
    const value = numberAt(amount.cells.clean, record);
    if (value === undefined || value <= 0) continue;
    logs[record] = Math.log(value);
    const pieces = quantity === undefined ? 1 : (numberAt(quantity.cells.clean, record) ?? 0);
    if (pieces <= 0) continue;
    prices[record] = Math.log(value / pieces);
    const each = quantity && unitPrice ? numberAt(unitPrice.cells.clean, record) : undefined;
    if (each !== undefined && each > 0) factors[record] = Math.log(value / pieces / each);
  }
  const all = logs.filter((log) => !Number.isNaN(log));
  if (all.length < leastOrders) return;
  const sheet = spreadOf(all);
  const written = factors.filter((factor) => !Number.isNaN(factor));
  const usualFactor = written.length < leastOrders ? undefined : spreadOf(written);
  const customers = workbook.directory.of(part.records);
  const byCustomer = spreads(customers, logs, workbook.directory.count);
  const products = productsOf(part);
  const byProduct = spreads(products.of, prices, products.count);
  for (let record = 0; record < count; record += 1) {
    const log = logs[record] ?? Number.NaN;
    if (Number.isNaN(log)) continue;
    const factor = factors[record] ?? Number.NaN;
    const contradictsPrice =
      usualFactor !== undefined && robustZ(factor, usualFactor, leastSpread) > customerLimit;
    if (!contradictsPrice && robustZ(log, sheet, leastSpread) < sheetLimit) continue;
    const own = byCustomer[customers[record] ?? -1];
    const product = byProduct[products.of[record] ?? -1];
    const price = prices[record] ?? Number.NaN;
    const oddForProduct =
      product === undefined || Number.isNaN(price)
        ? undefined
        : robustZ(price, product, leastSpread) > customerLimit;
    const oddForCustomer = own === undefined ? undefined : robustZ(log, own, leastSpread) > customerLimit;
    const odd =
      contradictsPrice ||
      (oddForProduct ?? oddForCustomer ?? robustZ(log, sheet, leastSpread) > customerLimit);
    if (!odd) continue;
    const usual = Math.exp(own?.middle ?? sheet.middle) / (amount.cells.unit ?? 1);
    report.cell('rule.number.outlier', part, amount, record, {
      ...{
        field: amount.field.title,
        value: textAt(amount.cells.raw, record) ?? String(numberAt(amount.cells.clean, record) ?? ''),
      },
      ...{ suggestion: '', usual: String(Number(usual.toPrecision(2))) },
    });
  }
}

export const quantityRules: RuleGroup = {
  id: 'numbers',
  reach: 'row',
  rules: rulesOf({ 'rule.number.negativeQuantity': 'hint/accuracy' }),
  check: (workbook, report) => {
    for (const part of workbook.parts) checkQuantity(part, report);
  },
};

export const outlierRules: RuleGroup = {
  id: 'numbers',
  reach: 'workbook',
  rules: rulesOf({ 'rule.number.outlier': 'hint/accuracy' }),
  check: (workbook, report) => {
    for (const part of partsOfBook(workbook, 'orders')) checkAmounts(workbook, part, report);
  },
};
