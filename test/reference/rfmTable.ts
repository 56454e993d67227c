import { serialOfIso } from '../../src/core/text';
import { orderFacts, orderLines, rfmOf, rfmOptions } from '../../src/core/value';
import { serial } from '../../src/core/units';
import type { ReferenceCheck } from './check';
import { cell, csvRecords } from './dataSets';

const source = 'R package rfm (rsquaredacademy), data set rfm_data_orders and its table';

/** Segments of the package's vignette: lowest and highest score of R, F and M; the first that applies is taken. */
const segments: readonly (readonly [string, ...(readonly [number, number])[]])[] = [
  ['Champions', [4, 5], [4, 5], [4, 5]],
  ['Loyal Customers', [2, 5], [3, 5], [3, 5]],
  ['Potential Loyalist', [3, 5], [1, 3], [1, 3]],
  ['New Customers', [4, 5], [1, 1], [1, 1]],
  ['Promising', [3, 4], [1, 1], [1, 1]],
  ['Need Attention', [2, 3], [2, 3], [2, 3]],
  ['About To Sleep', [2, 3], [1, 2], [1, 2]],
  ['At Risk', [1, 2], [2, 5], [2, 5]],
  ["Can't Lose Them", [1, 1], [4, 5], [4, 5]],
  ['Lost', [1, 2], [1, 2], [1, 2]],
];

/** Type-7 quantiles plus 1: where the package's bins, closed on the left, begin. */
function binStarts(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return [1, 2, 3, 4].map((k) => {
    const position = ((sorted.length - 1) * k) / 5;
    const low = sorted[Math.floor(position)] ?? NaN;
    const high = sorted[Math.ceil(position)] ?? NaN;
    return low + (position - Math.floor(position)) * (high - low) + 1;
  });
}

/** The whole table at 2006-12-31, from the orders to the segment. */
export const rfmTableOfR: ReferenceCheck = {
  name: 'RFM table of the R package rfm',
  needs: [
    { file: 'rfm_data_orders.csv', source },
    { file: 'rfm_data_orders_scored_2006-12-31.csv', source },
  ],
  run([ordersText = '', tableText = ''], findings) {
    const orders = csvRecords(ordersText);
    const table = csvRecords(tableText);
    const ids = table.map((row) => cell(row, 'customer_id'));
    const places = new Map(ids.map((id, place) => [id, place]));
    const lines = orderLines({
      customerCount: ids.length,
      customers: Int32Array.from(orders, (row) => places.get(cell(row, 'customer_id')) ?? -1),
      days: Float64Array.from(orders, (row) => serialOfIso(cell(row, 'order_date')) ?? NaN),
      // The package counts rows as orders.
      orders: Int32Array.from(orders.keys()),
      orderCount: orders.length,
      amounts: Float64Array.from(orders, (row) => Number(cell(row, 'revenue'))),
    });
    const facts = orderFacts(lines, { asOf: serialOfIso('2006-12-31') ?? serial(NaN) });
    const numbers = (name: string) => table.map((row) => Number(cell(row, name)));
    const rfm = rfmOf(
      facts,
      rfmOptions.parse({
        method: 'thresholds',
        thresholds: {
          // Ours are met from the better side: the last day still in the better bin.
          recency: binStarts(numbers('rec')).map((start) => Math.ceil(start) - 1),
          frequency: binStarts(numbers('n')),
          monetary: binStarts(numbers('amount')),
        },
      }),
    );
    const misses = { rec: 0, n: 0, amount: 0, R: 0, F: 0, M: 0, segment: 0 };
    table.forEach((row, i) => {
      const [r = 0, f = 0, m = 0] = [rfm.scores.recency[i], rfm.scores.frequency[i], rfm.scores.monetary[i]];
      const found: Record<keyof typeof misses, number | string | undefined> = {
        rec: rfm.values.recency[i],
        n: rfm.values.frequency[i],
        amount: rfm.values.monetary[i],
        R: r,
        F: f,
        M: m,
        segment:
          segments.find(([, ...ranges]) =>
            ranges.every(([low, high], k) => ([r, f, m][k] ?? 0) >= low && ([r, f, m][k] ?? 0) <= high),
          )?.[0] ?? 'Others',
      };
      for (const name of Object.keys(misses) as (keyof typeof misses)[]) {
        if (String(found[name]) !== cell(row, name)) misses[name]++;
      }
    });
    findings.equal('customers', rfm.customers.length, table.length);
    for (const [name, count] of Object.entries(misses))
      findings.equal(`rows that differ in ${name}`, count, 0);
    const champions = table.filter((row) => cell(row, 'segment') === 'Champions').length;
    findings.equal('champions', champions, 158);
  },
};
