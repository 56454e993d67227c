import type { Bilingual } from '../../message';
import { churnRiskOf, isHigh, levelsOf, repurchaseRate } from '../../value';
import type { CustomerValue, Measure } from '../../value';
import type { Attribute, Unit } from './attribute';

const yesNo = { yes: { zh: '是', en: 'yes' }, no: { zh: '否', en: 'no' } };
const highLow = { H: { zh: '高', en: 'high' }, L: { zh: '低', en: 'low' } };
const risks = {
  high: { zh: '高', en: 'high' },
  medium: { zh: '中', en: 'medium' },
  low: { zh: '低', en: 'low' },
};

/** Everything the orders say, as attributes; scores are unknown for customers who bought nothing. */
export function valueAttributes(value: CustomerValue, names: Readonly<Record<string, string>>): Attribute[] {
  const { facts, rfm, year, rhythm } = value;
  const alive = value.alive();
  const count = facts.customerCount;
  const entryOf = new Int32Array(count).fill(-1);
  rfm.customers.forEach((customer, entry) => (entryOf[customer] = entry));

  const number = (key: string, title: Bilingual, unit: Unit, values: Float64Array): Attribute => ({
    kind: 'number',
    key: `value.${key}`,
    title,
    unit,
    values,
  });
  const spread = (column: ArrayLike<number>) =>
    Float64Array.from(entryOf, (entry) => (entry < 0 ? NaN : (column[entry] as number)));
  const text = (
    key: string,
    title: Bilingual,
    labels: Readonly<Record<string, string | Bilingual>>,
    values: (string | null)[],
  ): Attribute => ({ kind: 'text', key: `value.${key}`, title, labels, values });
  const high = (key: string, title: Bilingual, measure: Measure) => {
    const levels = levelsOf(rfm.scales[measure]);
    const scores = rfm.scores[measure];
    return text(
      key,
      title,
      highLow,
      Array.from(entryOf, (entry) =>
        entry < 0 ? null : isHigh(scores[entry] as number, levels) ? 'H' : 'L',
      ),
    );
  };
  const { groups } = rfm.naming;

  return [
    number('recency', { zh: '距今天数', en: 'Days since last purchase' }, 'days', spread(rfm.values.recency)),
    number('frequency', { zh: '订单数', en: 'Orders' }, 'count', spread(rfm.values.frequency)),
    number('monetary', { zh: '金额', en: 'Amount' }, 'yuan', spread(rfm.values.monetary)),
    number('r', { zh: 'R 分', en: 'R score' }, 'score', spread(rfm.scores.recency)),
    number('f', { zh: 'F 分', en: 'F score' }, 'score', spread(rfm.scores.frequency)),
    number('m', { zh: 'M 分', en: 'M score' }, 'score', spread(rfm.scores.monetary)),
    high('rHigh', { zh: '近期活跃度', en: 'Recency level' }, 'recency'),
    high('fHigh', { zh: '订单数水平', en: 'Frequency level' }, 'frequency'),
    high('mHigh', { zh: '金额水平', en: 'Amount level' }, 'monetary'),
    number('total', { zh: '总分', en: 'Total score' }, 'share', spread(rfm.total)),
    text(
      'group',
      { zh: 'RFM 分群', en: 'RFM group' },
      Object.fromEntries(groups.map(({ id, name }) => [id, names[id] ?? name])),
      Array.from(entryOf, (entry) => (entry < 0 ? null : (groups[rfm.groups[entry] as number]?.id ?? null))),
    ),
    text(
      'ordered',
      { zh: '曾购买', en: 'Ever bought' },
      yesNo,
      Array.from(facts.everOrdered, (ordered) => (ordered ? 'yes' : 'no')),
    ),
    {
      kind: 'date',
      key: 'value.firstOrder',
      title: { zh: '首次购买', en: 'First purchase' },
      values: firstDays(value),
    },
    {
      kind: 'date',
      key: 'value.lastOrder',
      title: { zh: '最近购买', en: 'Last purchase' },
      values: facts.lastDay,
    },
    number('yearAmount', { zh: '年采购额', en: 'Amount in 12 months' }, 'yuan', year.amount),
    number(
      'yearOrders',
      { zh: '年订单数', en: 'Orders in 12 months' },
      'count',
      Float64Array.from(year.orders),
    ),
    number('repurchase', { zh: '复购率', en: 'Repurchase rate' }, 'share', year.repurchase),
    number(
      'repurchaseAll',
      { zh: '复购率（期内）', en: 'Repurchase rate (period)' },
      'share',
      Float64Array.from(facts.orders, repurchaseRate),
    ),
    number('meanGap', { zh: '平均购买间隔', en: 'Mean gap between purchases' }, 'days', rhythm.meanGap),
    number(
      'silence',
      { zh: '未购买时长是平时间隔的', en: 'Silence against the usual gap' },
      'times',
      rhythm.silence,
    ),
    number('alive', { zh: '仍会购买的概率', en: 'Probability of still buying' }, 'share', alive),
    text(
      'churn',
      { zh: '流失风险', en: 'Churn risk' },
      risks,
      Array.from(rhythm.silence, (silence, customer) => {
        const risk = churnRiskOf(silence, alive[customer]);
        return risk === 'none' ? null : risk;
      }),
    ),
    number('returns', { zh: '退货金额', en: 'Returns' }, 'yuan', facts.returns),
  ];
}

/** First purchase ever, also before the window of the scores. */
function firstDays({ purchases: { customerCount, starts, days } }: CustomerValue): Float64Array {
  return Float64Array.from({ length: customerCount }, (_, customer) => {
    const start = starts[customer] as number;
    return start < (starts[customer + 1] as number) ? (days[start] as number) : NaN;
  });
}
