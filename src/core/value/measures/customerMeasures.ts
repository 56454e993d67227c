import type { Bilingual } from '../../message';
import type { CustomerValue } from '../customerValue';

/** A measure customers may be clustered and ranked by. */
export interface CustomerMeasure {
  readonly title: Bilingual;
  /** Amounts and counts spread over powers of ten: their logarithm is what is compared. */
  readonly isLogarithmic: boolean;
  readonly of: (value: CustomerValue, entry: number, customer: number) => number;
}

/** Measures by key; every one has a value for every scored customer. */
export const customerMeasures = {
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
      return returned / ((facts.amount[customer] as number) + returned);
    },
  },
  yearAmount: {
    title: { zh: '年采购额', en: 'Amount in 12 months' },
    isLogarithmic: true,
    of: ({ year }, _, customer) => year.amount[customer] as number,
  },
} as const satisfies Readonly<Record<string, CustomerMeasure>>;

export type CustomerMeasureId = keyof typeof customerMeasures;
export const customerMeasureIds = Object.keys(customerMeasures) as [
  CustomerMeasureId,
  ...CustomerMeasureId[],
];

/** ln(1 + x) for either sign, so that returns outweighing purchases have a place. */
export function signedLog(x: number): number {
  return Math.sign(x) * Math.log1p(Math.abs(x));
}
