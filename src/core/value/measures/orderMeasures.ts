import type { Bilingual } from '../../message';
import type { CustomerValue } from '../customerValue';
import type { CustomerMeasure } from './customerMeasure';

interface OrderMeasure {
  readonly title: Bilingual;
  readonly isLogarithmic: boolean;
  /** Of a scored customer. */
  readonly of: (value: CustomerValue, entry: number, customer: number) => number;
}

/** What the orders measure, by key; known of everybody who bought in the period. */
const declared: Readonly<Record<string, OrderMeasure>> = {
  recency: {
    title: { zh: '距今天数', en: 'Days since last purchase' },
    isLogarithmic: true,
    of: ({ rfm }, entry) => rfm.values.recency[entry] as number,
  },
  frequency: {
    title: { zh: '订单数', en: 'Orders' },
    isLogarithmic: true,
    of: ({ rfm }, entry) => rfm.values.frequency[entry] as number,
  },
  monetary: {
    title: { zh: '金额', en: 'Amount' },
    isLogarithmic: true,
    of: ({ rfm }, entry) => rfm.values.monetary[entry] as number,
  },
  orderAmount: {
    title: { zh: '单均金额', en: 'Mean order' },
    isLogarithmic: true,
    of: ({ facts }, _, customer) => (facts.amount[customer] as number) / (facts.orders[customer] as number),
  },
  returnShare: {
    title: { zh: '退货占比', en: 'Share returned' },
    isLogarithmic: false,
    of: ({ facts }, _, customer) => {
      const returned = facts.returns[customer] as number;
      const bought = (facts.amount[customer] as number) + returned;
      return bought > 0 ? returned / bought : 0;
    },
  },
  yearAmount: {
    title: { zh: '年采购额', en: 'Amount in 12 months' },
    isLogarithmic: true,
    of: ({ year }, _, customer) => year.amount[customer] as number,
  },
  meanGap: {
    title: { zh: '平均购买间隔', en: 'Mean gap between purchases' },
    isLogarithmic: true,
    of: ({ rhythm }, _, customer) => rhythm.meanGap[customer] as number,
  },
};

/** The measures of the orders. */
export function orderMeasures(value: CustomerValue): CustomerMeasure[] {
  const { customers } = value.rfm;
  return Object.entries(declared).map(([key, { title, isLogarithmic, of }]) => {
    const values = new Float64Array(value.facts.customerCount).fill(NaN);
    customers.forEach((customer, entry) => (values[customer] = of(value, entry, customer)));
    return { key, title, isLogarithmic, values };
  });
}
