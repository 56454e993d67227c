import { freshFor } from '../books';
import type { Bilingual } from '../message';
import type { Criterion } from './criterion';

/** A segment as data: who belongs to it, and what to do with them. */
export interface SegmentDefinition {
  /** Stable, ASCII: part of the ids of its sheet and table. */
  readonly id: string;
  readonly name: string | Bilingual;
  readonly criterion: Criterion;
  readonly strategy: string | Bilingual;
  /** 负责人 of the whole segment; members' own owners come first. */
  readonly owner?: string;
  /** `#RRGGBB` of the sheet's tab. */
  readonly color: string;
}

const highValue: Criterion = {
  all: [
    { field: 'value.yearAmount', operator: 'atLeast', value: 500_000 },
    { field: 'value.repurchase', operator: 'atLeast', value: 0.8 },
  ],
};

/** Segments every team can use as they are. Those without data in the workbook are left out and named. */
export const readyMade: readonly SegmentDefinition[] = [
  {
    id: 'highValue',
    name: { zh: '高价值客户', en: 'High-value customers' },
    criterion: highValue,
    strategy: {
      zh: '专属客户经理，季度回访，优先供货，谈年度框架协议',
      en: 'Dedicated manager, quarterly review, first in supply, yearly frame agreement',
    },
    color: '#0B6A0B',
  },
  {
    id: 'highValueAtRisk',
    name: { zh: '高价值且流失风险', en: 'High value at risk' },
    criterion: {
      all: [
        { field: 'value.mHigh', operator: 'is', value: 'H' },
        { field: 'value.churn', operator: 'is', value: 'high' },
      ],
    },
    strategy: {
      zh: '三天内电话或上门，问清停购原因，给出挽回方案并跟到结果',
      en: 'Call or visit within three days, learn why they stopped, bring an offer and follow it through',
    },
    color: '#D83B01',
  },
  {
    id: 'highValueRare',
    name: { zh: '高价值但采购频次低', en: 'High value, rare orders' },
    criterion: {
      all: [
        { field: 'value.mHigh', operator: 'is', value: 'H' },
        { field: 'value.meanGap', operator: 'above', value: 92 },
      ],
    },
    strategy: {
      zh: '按采购周期提前提醒，推荐耗材与配套，把大单拆成定期供货',
      en: 'Remind ahead of their cycle, offer consumables, turn large orders into regular supply',
    },
    color: '#8A6D00',
  },
  {
    id: 'potential',
    name: { zh: '潜力客户', en: 'Customers with potential' },
    criterion: {
      all: [
        { field: 'value.rHigh', operator: 'is', value: 'H' },
        {
          any: [
            {
              all: [
                { field: 'value.fHigh', operator: 'is', value: 'H' },
                { field: 'value.mHigh', operator: 'is', value: 'L' },
              ],
            },
            {
              all: [
                { field: 'value.fHigh', operator: 'is', value: 'L' },
                { field: 'value.mHigh', operator: 'is', value: 'H' },
              ],
            },
          ],
        },
      ],
    },
    strategy: {
      zh: '近期活跃：推荐组合与升级，缺频次补频次，缺金额提客单价',
      en: 'Active now: bundles and upgrades, more orders or larger ones, whichever is missing',
    },
    color: '#237A48',
  },
  {
    id: 'new',
    name: { zh: '新客户', en: 'New customers' },
    criterion: { field: 'value.firstOrder', operator: 'withinDays', value: 90 },
    strategy: {
      zh: '首单后一周回访，安排培训，30 天内争取第二单',
      en: 'Call a week after the first order, train, win the second within 30 days',
    },
    color: '#1F6FB2',
  },
  {
    id: 'dormant',
    name: { zh: '沉睡客户', en: 'Dormant customers' },
    criterion: { field: 'value.recency', operator: 'above', value: 180 },
    strategy: {
      zh: '批量唤醒：新品、优惠与问卷，一个月无回应转低频触达',
      en: 'Wake up in bulk: news, offers, a questionnaire; without an answer in a month contact rarely',
    },
    color: '#6E6C6A',
  },
  {
    id: 'notBought',
    name: { zh: '未购买', en: 'Never bought' },
    criterion: { field: 'value.ordered', operator: 'is', value: 'no' },
    strategy: {
      zh: '核对需求与预算，提供试用或案例，确认无意向的降级',
      en: 'Check need and budget, offer a trial or references, downgrade those without intent',
    },
    color: '#3F7396',
  },
  {
    id: 'checkDue',
    name: { zh: '季度核对到期', en: 'Quarterly check due' },
    criterion: {
      any: [
        { field: 'registration.checkedOn', operator: 'unknown' },
        { field: 'registration.checkedOn', operator: 'olderThanDays', value: freshFor.registration },
      ],
    },
    strategy: {
      zh: '核对联系人、职位、电话与规模，填写核对日期',
      en: 'Check contact, position, phone and size, then fill in the check date',
    },
    color: '#8764B8',
  },
  {
    id: 'noDecider',
    name: { zh: '缺少决策者', en: 'No decision maker' },
    criterion: { field: 'contacts.hasDecider', operator: 'is', value: 'no' },
    strategy: {
      zh: '请现有联系人引荐，找到拍板的人并登记',
      en: 'Ask the present contact for an introduction, find who decides and register them',
    },
    color: '#C24A0C',
  },
];
