import { randomFrom } from '../../src/core/mining';
import { CellKind } from '../../src/core/table';
import type { Column } from '../../src/core/table';
import { serial } from '../../src/core/units';
import { fitBgNbd, fitGammaGamma, orderFacts, orderLines, rfmOf, rfmOptions } from '../../src/core/value';
import type { OrderLines } from '../../src/core/value';
import { Codes } from '../../src/core/value/orders/codes';
import { simulatedPurchases } from '../core/value/lifetime/simulatedPurchases';
import { quickest } from './bench';
import type { Bench } from './bench';

const orders = 1_000_000;
const customers = 68_000;
const asOf = serial(46_000);

/** Order rows as they lie in memory before any work: ids as text, days and amounts as numbers. */
function orderRows() {
  const random = randomFrom(1);
  const ids = Array.from({ length: customers }, (_, i) => `CUS-2024-${String(i).padStart(6, '0')}`);
  return {
    ids: Array.from({ length: orders }, () => ids[Math.floor(random() ** 2 * customers)] ?? ''),
    days: Float64Array.from({ length: orders }, () => 45_000 + Math.floor(random() * 1000)),
    amounts: Float64Array.from({ length: orders }, () => Math.round(random() * 1e5) / 100),
    /** Each row an order of its own, as the floor counts them. */
    numbers: Int32Array.from({ length: orders }, (_, i) => i),
  };
}

type Rows = ReturnType<typeof orderRows>;

/** Ids to integers and one pass over the columns: what nobody can do without. */
function floorOf({ ids, days, amounts }: Rows): number {
  const places = new Map<string, number>();
  const codes = new Int32Array(ids.length);
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] as string;
    let place = places.get(id);
    if (place === undefined) places.set(id, (place = places.size));
    codes[i] = place;
  }
  return passOver(codes, days, amounts, places.size);
}

function passOver(codes: Int32Array, days: Float64Array, amounts: Float64Array, count: number): number {
  const last = new Float64Array(count);
  const sums = new Float64Array(count);
  const counts = new Int32Array(count);
  for (let i = 0; i < codes.length; i++) {
    const customer = codes[i] as number;
    const day = days[i] as number;
    if (day > (last[customer] as number)) last[customer] = day;
    (sums[customer] as number) += amounts[i] as number;
    (counts[customer] as number) += 1;
  }
  return last.length + sums.length + counts.length;
}

const options = rfmOptions.parse({});
const scored = (lines: OrderLines) => rfmOf(orderFacts(lines, { asOf }), options);

const linesOf = (codes: Int32Array, count: number, { days, amounts, numbers }: Rows) =>
  orderLines({
    customerCount: count,
    customers: codes,
    days,
    orders: numbers,
    orderCount: orders,
    amounts,
  });

/** RFM of a million orders from text ids and numbers to scores and groups. */
export const rfmBench: Bench = {
  name: 'rfm',
  run() {
    const rows = orderRows();
    const work = () => {
      const codes = new Codes();
      const coded = new Int32Array(orders);
      for (let i = 0; i < orders; i++) coded[i] = codes.codeOf(rows.ids[i] as string);
      return scored(linesOf(coded, codes.count, rows));
    };
    return { bench: 'rfm', rows: orders, customers, ...quickest(work, () => floorOf(rows)) };
  },
};

/** The same from packed columns, as the reader hands them to the worker. */
export const rfmPackedBench: Bench = {
  name: 'rfm-packed',
  run() {
    const rows = orderRows();
    const column = packed(rows.ids);
    const work = () => {
      const codes = new Codes();
      return scored(linesOf(codes.of(column), codes.count, rows));
    };
    const floor = () => {
      const places = new Map(column.dictionary.map((id, place) => [id, place]));
      const codes = Int32Array.from(column.values);
      return passOver(codes, rows.days, rows.amounts, places.size);
    };
    return { bench: 'rfm-packed', rows: orders, customers, ...quickest(work, floor) };
  },
};

function packed(texts: readonly string[]): Column {
  const codes = new Codes();
  return {
    kinds: new Uint8Array(texts.length).fill(CellKind.text),
    values: Float64Array.from(texts, (text) => codes.codeOf(text)),
    dictionary: codes.names,
  };
}

/** BG/NBD and gamma–gamma fitted to 70,000 customers drawn from the models. */
export const lifetimeBench: Bench = {
  name: 'lifetime',
  run() {
    const truth = { r: 0.8, alpha: 15, a: 0.8, b: 2.6, p: 6, q: 4, v: 90 };
    const purchases = simulatedPurchases(truth, 70_000, randomFrom(2));
    const { ms } = quickest(() => [fitBgNbd(purchases), fitGammaGamma(purchases)], undefined, 3);
    return { bench: 'lifetime', rows: purchases.count, ms };
  },
};
