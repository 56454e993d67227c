import type { TagDefinition } from '../../books';
import type { Bilingual } from '../../message';
import { isoDate } from '../../text';
import { serial } from '../../units';
import { message } from '../../message';
import type { Message } from '../../message';
import { churnRiskOf } from '../churn/churnRisk';
import type { CustomerValue } from '../customerValue';
import { favouriteCategories } from './favourites';

/** One tag of one customer with what it rests on. */
export interface ComputedTag {
  readonly customer: number;
  readonly definition: TagDefinition;
  readonly value: Bilingual | string;
  readonly evidence: Message;
}

type Values = readonly Bilingual[];
type Judged = { readonly value: Bilingual | string; readonly evidence: Message } | undefined;
type Rule = (value: CustomerValue, definition: TagDefinition) => (customer: number) => Judged;

/** The level a number reaches of values listed best first: `limits` are the least numbers of all but the last. */
function levelOf(values: Values, number: number, limits: readonly number[]): Bilingual | undefined {
  const place = limits.findIndex((limit) => number >= limit);
  return values[place < 0 ? values.length - 1 : place];
}

/** "2024-01-03 to 2024-12-20, 5 orders, 62.4 ten thousand yuan": the rows a tag from orders rests on. */
function ordersEvidence({ facts }: CustomerValue, customer: number): Message {
  return message('value.tags.evidence.orders', {
    from: isoDate(serial(facts.firstDay[customer] as number)),
    to: isoDate(serial(facts.lastDay[customer] as number)),
    orders: facts.orders[customer] as number,
    amount: ((facts.amount[customer] as number) / 10_000).toFixed(1),
  });
}

function limitsOf({ cutoffs }: TagDefinition, ...names: readonly string[]): number[] {
  return names.map((name) => {
    const limit = cutoffs?.[name];
    if (limit === undefined) throw new RangeError(`The tag dictionary has no cut-off ${name}.`);
    return limit;
  });
}

/** How tags are computed, by key of the dictionary. A tag is left out where a customer's rows cannot carry it. */
const rules: Readonly<Record<string, Rule>> = {
  frequency: (value, definition) => {
    const limits = limitsOf(definition, 'frequentDays', 'mediumDays').map((days) => -days);
    return (customer) => {
      const gap = value.rhythm.meanGap[customer] as number;
      const level = Number.isNaN(gap) ? undefined : levelOf(definition.values, -gap, limits);
      const evidence = message('value.tags.evidence.gap', {
        days: gap.toFixed(0),
        orders: ordersEvidence(value, customer),
      });
      return level && { value: level, evidence };
    };
  },
  basket: (value, definition) => {
    const limits = limitsOf(definition, 'highYuan', 'mediumYuan');
    return (customer) => {
      const mean = (value.facts.amount[customer] as number) / (value.facts.orders[customer] as number);
      const level = levelOf(definition.values, mean, limits);
      return level && { value: level, evidence: ordersEvidence(value, customer) };
    };
  },
  repurchase: (value, definition) => {
    const limits = limitsOf(definition, 'highShare', 'mediumShare');
    return (customer) => {
      const orders = value.facts.orders[customer] as number;
      const rate = (orders - 1) / orders;
      const level = levelOf(definition.values, rate, limits);
      const evidence = message('value.tags.evidence.repurchase', {
        later: orders - 1,
        orders,
        share: `${Math.round(rate * 100)}%`,
      });
      return level && { value: level, evidence };
    };
  },
  favourite: (value, definition) => {
    const [minimumShare = 1] = limitsOf(definition, 'minimumShare');
    const favourites = favouriteCategories(value.ledger.lines, value.facts.period);
    return (customer) => {
      const found = favourites.get(customer);
      if (!found || found.share < minimumShare) return undefined;
      const evidence = message('value.tags.evidence.share', {
        category: found.category,
        share: `${Math.round(found.share * 100)}%`,
        orders: ordersEvidence(value, customer),
      });
      return { value: found.category, evidence };
    };
  },
  rfm: ({ rfm, facts }) => {
    const entryOf = new Int32Array(facts.customerCount).fill(-1);
    rfm.customers.forEach((customer, entry) => (entryOf[customer] = entry));
    return (customer) => {
      const entry = entryOf[customer] as number;
      const group = rfm.naming.groups[rfm.groups[entry] as number];
      if (!group) return undefined;
      const evidence = message('value.tags.evidence.scores', {
        r: rfm.scores.recency[entry] as number,
        f: rfm.scores.frequency[entry] as number,
        m: rfm.scores.monetary[entry] as number,
        recency: String(rfm.values.recency[entry]),
        frequency: String(rfm.values.frequency[entry]),
        monetary: String(Math.round(rfm.values.monetary[entry] as number)),
      });
      return { value: group.name, evidence };
    };
  },
  churn: ({ rhythm, facts, alive }, definition) => {
    const stillBuys = alive();
    const places = { high: 0, medium: 1, low: 2 } as const;
    return (customer) => {
      const risk = churnRiskOf(rhythm.silence[customer] as number, stillBuys[customer]);
      // One silent spell of somebody who bought once proves nothing.
      if (risk === 'none' || Number.isNaN(rhythm.meanGap[customer])) return undefined;
      const level = definition.values[places[risk]];
      const probability = stillBuys[customer] as number;
      const silence = message('value.tags.evidence.silence', {
        last: isoDate(serial(facts.lastDay[customer] as number)),
        days: Math.floor(facts.period.asOf) - (facts.lastDay[customer] as number),
        gap: (rhythm.meanGap[customer] as number).toFixed(0),
      });
      const evidence = Number.isNaN(probability)
        ? silence
        : message('value.tags.evidence.alive', { silence, alive: `${Math.round(probability * 100)}%` });
      return level && { value: level, evidence };
    };
  },
  highValue: (value, definition) => {
    const [yearly = Infinity, share = Infinity] = limitsOf(definition, 'yearlyYuan', 'repurchaseShare');
    return (customer) => {
      const amount = value.year.amount[customer] as number;
      const rate = value.year.repurchase[customer] as number;
      const level = definition.values[amount >= yearly && rate >= share ? 0 : 1];
      const evidence = message('value.tags.evidence.year', {
        amount: (amount / 10_000).toFixed(1),
        share: Number.isNaN(rate) ? '—' : `${Math.round(rate * 100)}%`,
      });
      return level && { value: level, evidence };
    };
  },
};

/** The tags the orders tell, of every customer who bought, in the order of the dictionary. */
export function computedTags(value: CustomerValue, dictionary: readonly TagDefinition[]): ComputedTag[] {
  const tags: ComputedTag[] = [];
  const buyers = value.rfm.customers;
  for (const definition of dictionary) {
    const judge = rules[definition.key]?.(value, definition);
    if (!judge) continue;
    for (const customer of buyers) {
      const judged = judge(customer);
      if (judged) tags.push({ customer, definition, ...judged });
    }
  }
  return tags;
}
