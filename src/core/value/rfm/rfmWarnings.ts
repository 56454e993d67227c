import { message } from '../../message';
import type { Message } from '../../message';
import type { Ledger } from '../orders/ledger';
import type { OrderFacts } from '../orders/orderFacts';
import { isoDate } from '../../text';
import { measures } from './rfm';
import type { Measure, Rfm } from './rfm';
import type { RfmOptions } from './rfmOptions';
import { levelsOf } from './scale';

/** Column words of the three measures. */
export const measureNames: Readonly<Record<Measure, Message>> = {
  recency: message('value.column.recency'),
  frequency: message('value.column.frequency'),
  monetary: message('value.column.monetary'),
};

/** A level holding more than this share of the customers does not tell them apart. */
const crowded = 0.5;

/** What somebody who relies on the scores has to know: where the data could not carry what was asked for. */
export function rfmWarnings(rfm: Rfm, facts: OrderFacts, ledger: Ledger, options: RfmOptions): Message[] {
  return [...scaleWarnings(rfm, options), ...dataWarnings(rfm, facts, ledger, options)];
}

function scaleWarnings(rfm: Rfm, options: RfmOptions): Message[] {
  const warnings: Message[] = [];
  if (rfm.isSmallList) {
    warnings.push(
      message('value.warning.smallList', { customers: rfm.customers.length, limit: options.smallList }),
    );
  }
  if (rfm.isSmallList || options.method !== 'quantiles') return warnings;
  for (const measure of measures) {
    const levels = levelsOf(rfm.scales[measure]);
    const name = measureNames[measure];
    if (levels < options.bins) {
      warnings.push(message('value.warning.binsShrunk', { measure: name, wished: options.bins, levels }));
    }
    const sizes = levelSizes(rfm.scores[measure], levels);
    const largest = sizes.indexOf(Math.max(...sizes));
    const share = (sizes[largest] ?? 0) / rfm.customers.length;
    if (share > crowded && levels > 1) {
      warnings.push(
        message('value.warning.crowdedLevel', {
          measure: name,
          score: largest + 1,
          share: `${Math.round(share * 100)}%`,
        }),
      );
    }
  }
  return warnings;
}

function dataWarnings(rfm: Rfm, facts: OrderFacts, ledger: Ledger, options: RfmOptions): Message[] {
  const warnings: Message[] = [];
  const { leftOut, period } = facts;
  const { buyers } = ledger;
  if (!ledger.lines.amounts) warnings.push(message('value.warning.noAmounts'));
  if (options.monetary === 'profit' && !ledger.lines.profits)
    warnings.push(message('value.warning.noProfits'));
  if (leftOut.future > 0) {
    warnings.push(
      message('value.warning.futureLines', { lines: leftOut.future, asOf: isoDate(period.asOf) }),
    );
  }
  if (leftOut.noDate > 0) warnings.push(message('value.warning.undatedLines', { lines: leftOut.noDate }));
  const isScored = buyers.count > buyers.registered;
  if (ledger.unlistedLines > 0 && !isScored) {
    warnings.push(
      message('value.warning.unlistedLeft', {
        lines: ledger.unlistedLines,
        amount: Math.round(ledger.unlistedAmount * 100) / 100,
      }),
    );
  }
  if (isScored && buyers.registered > 0) {
    warnings.push(message('value.warning.unlistedScored', { customers: buyers.count - buyers.registered }));
  }
  const nameless = leftOut.noCustomer - (isScored ? 0 : ledger.unlistedLines);
  if (nameless > 0) warnings.push(message('value.warning.customerlessLines', { lines: nameless }));
  const negative = rfm.values.monetary.reduce((count, value) => count + (value < 0 ? 1 : 0), 0);
  if (negative > 0) warnings.push(message('value.warning.negativeTotals', { customers: negative }));
  return warnings;
}

/** How many customers have each score; the first entry is score 1. */
export function levelSizes(scores: Uint8Array, levels: number): number[] {
  const sizes = new Array<number>(levels).fill(0);
  for (const score of scores) sizes[score - 1] = (sizes[score - 1] ?? 0) + 1;
  return sizes;
}
