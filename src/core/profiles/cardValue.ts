import type { Bilingual, Text } from '../message';
import { churnRiskOf, levelsOf, measures } from '../value';
import type { ChurnRisk, CustomerValue, Measure } from '../value';

/** One RFM measure of a customer: days, orders or yuan, its score and the highest score there is. */
export interface MeasureScore {
  readonly measure: Measure;
  readonly value: number;
  readonly score: number;
  readonly best: number;
}

/** A customer's RFM scores with the group they make. */
export interface CardScores {
  readonly measures: readonly MeasureScore[];
  readonly group: Text;
  /** `#RRGGBB`. */
  readonly color: string;
  readonly strategy: Text;
}

/** How long a customer has been silent by its own measure. */
export interface CardRhythm {
  readonly risk: ChurnRisk;
  /** Days since the last purchase. */
  readonly silentDays: number;
  /** Days between purchases on average; null for one-time buyers. */
  readonly meanGap: number | null;
}

/** Words for the risk that a customer is leaving. */
export const riskNames: Readonly<Record<ChurnRisk, Bilingual>> = {
  high: { zh: '高', en: 'high' },
  medium: { zh: '中', en: 'medium' },
  low: { zh: '低', en: 'low' },
  none: { zh: '无法判断', en: 'unknown' },
};

/** The scores of a customer; null where nothing was bought in the period. */
export function cardScores(
  { rfm }: CustomerValue,
  customer: number,
  names: Readonly<Record<string, string>>,
): CardScores | null {
  const entry = rfm.customers.indexOf(customer);
  const group = rfm.naming.groups[rfm.groups[entry] ?? -1];
  if (group === undefined) return null;
  return {
    measures: measures.map((measure) => ({
      measure,
      value: rfm.values[measure][entry] ?? 0,
      score: rfm.scores[measure][entry] ?? 0,
      best: levelsOf(rfm.scales[measure]),
    })),
    group: names[group.id] ?? group.name,
    color: group.color,
    strategy: group.strategy,
  };
}

/** The purchase rhythm of a customer; null where nothing was ever bought. */
export function cardRhythm(value: CustomerValue, customer: number): CardRhythm | null {
  const { purchases, rhythm, facts } = value;
  const end = purchases.starts[customer + 1] ?? 0;
  const last = end === purchases.starts[customer] ? undefined : purchases.days[end - 1];
  if (last === undefined) return null;
  const gap = rhythm.meanGap[customer] ?? NaN;
  return {
    risk: churnRiskOf(rhythm.silence[customer] ?? NaN, value.alive()[customer]),
    silentDays: Math.floor(facts.period.asOf) - last,
    meanGap: Number.isNaN(gap) ? null : gap,
  };
}
