import { EntryIndex } from '../../src/core/duplicates';
import type { MatchField } from '../../src/core/duplicates';
import { cellText } from '../../src/core/duplicates/preparedFields';
import { places } from '../../src/core/standards';
import { hardCustomers } from '../core/duplicates/hardCustomers';
import { found, grouped, measured, pairsWithin } from '../core/duplicates/search';
import { quickest } from './bench';
import type { Bench } from './bench';

const seed = 7;

/** Cells to integers and one pass over the columns: what nobody can do without. */
function floorOf(fields: readonly MatchField[], records: number): number {
  let seen = 0;
  for (const { column } of fields) {
    const codes = new Map<string, number>();
    for (let record = 0; record < records; record += 1) {
      const text = cellText(column, record);
      if (text !== undefined && !codes.has(text)) codes.set(text, codes.size);
    }
    seen += codes.size;
  }
  return seen;
}

const searchBench = (rows: number, runs: number): Bench => ({
  name: `duplicates-${rows}`,
  run: () => {
    const list = hardCustomers(rows, seed);
    const { ms, floorMs } = quickest(
      () => found(list),
      () => floorOf(list.fields, list.records),
      runs,
    );
    const { precision, recall, f1 } = measured(found(list), pairsWithin(grouped(list.customers)));
    return {
      bench: 'duplicates',
      rows: list.records,
      ms,
      ...(floorMs === undefined ? {} : { floorMs }),
      precision,
      recall,
      f1,
    };
  },
});

/** 查重 of a hard list, at three sizes. */
export const duplicatesBenches: readonly Bench[] = [
  searchBench(1000, 5),
  searchBench(10_000, 3),
  searchBench(100_000, 1),
];

/** 撞单提醒: one row against 100,000, the index warm; `ms` is the median, `p99` and `most` the slowest questions. */
export const entryBench: Bench = {
  name: 'entry',
  run: () => {
    const list = hardCustomers(100_000, seed);
    const index = new EntryIndex(list.fields, list.records, places());
    const cells = (record: number) =>
      Object.fromEntries(list.fields.map(({ name, column }) => [name, cellText(column, record)]));
    index.query(cells(0));
    const times = Array.from({ length: 3000 }, (_, question) => {
      const record = (question * 33) % list.records;
      const entered = cells(record);
      const start = performance.now();
      index.query(entered, { except: record });
      return performance.now() - start;
    }).sort((a, b) => a - b);
    const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0;
    return { bench: 'entry', rows: list.records, ms: at(0.5), p99: at(0.99), most: at(1) };
  },
};
