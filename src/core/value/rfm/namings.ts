import type { Bilingual } from '../../message';

export const namingIds = ['eight', 'eleven', 'three'] as const;
export type NamingId = (typeof namingIds)[number];

type HighLow = 'H' | 'L';

/** When a customer belongs to a group. Within a naming the first group that applies is taken. */
export type GroupRule =
  /** High or low on R, F and M, in this order. */
  | { readonly kind: 'pattern'; readonly pattern: `${HighLow}${HighLow}${HighLow}` }
  /** Lowest and highest score, on the scale from 1 to 5, of R and of the mean of F and M (halves round up). */
  | { readonly kind: 'scores'; readonly r: readonly [number, number]; readonly fm: readonly [number, number] }
  /** Weighted total, from 0 (lowest scores) to 1 (highest), at or above this. */
  | { readonly kind: 'total'; readonly from: number };

export interface NamedGroup {
  readonly id: string;
  readonly name: Bilingual;
  readonly rule: GroupRule;
  /** What to do with these customers. */
  readonly strategy: Bilingual;
  /** `#RRGGBB`, the same in sheets and charts; at least 4.5:1 on white, since names are written in it. */
  readonly color: string;
}

/** A set of group names. Vendors use the same names for different patterns, so every group states its own. */
export interface Naming {
  readonly id: NamingId;
  readonly title: Bilingual;
  /** Best first. */
  readonly groups: readonly NamedGroup[];
}

const eight: Naming = {
  id: 'eight',
  title: { zh: '八组（高低组合）', en: 'Eight groups (high/low)' },
  groups: [
    {
      id: 'keyValue',
      name: { zh: '重要价值客户', en: 'Key accounts' },
      rule: { kind: 'pattern', pattern: 'HHH' },
      strategy: {
        zh: '专人维护，优先供货与服务，争取年度框架与转介绍',
        en: 'Dedicated owner, first in supply and service; agree a yearly frame and ask for referrals',
      },
      color: '#0B6A0B',
    },
    {
      id: 'keyGrow',
      name: { zh: '重要发展客户', en: 'Key accounts to grow' },
      rule: { kind: 'pattern', pattern: 'HLH' },
      strategy: {
        zh: '金额高但次数少：了解采购周期，推荐配套产品，提高复购',
        en: 'Large but few orders: learn their buying cycle and offer what goes with it',
      },
      color: '#237A48',
    },
    {
      id: 'keyKeep',
      name: { zh: '重要保持客户', en: 'Key accounts to keep' },
      rule: { kind: 'pattern', pattern: 'LHH' },
      strategy: {
        zh: '曾经常买现在停了：一周内回访，问清原因并给出方案',
        en: 'Bought often and stopped: call within a week, find out why and bring a plan',
      },
      color: '#8A6D00',
    },
    {
      id: 'keyWinBack',
      name: { zh: '重要挽留客户', en: 'Key accounts to win back' },
      rule: { kind: 'pattern', pattern: 'LLH' },
      strategy: {
        zh: '大额且久未采购：负责人上门，提供一次性挽回方案',
        en: 'Large and long silent: visit in person with a one-time offer',
      },
      color: '#D83B01',
    },
    {
      id: 'value',
      name: { zh: '一般价值客户', en: 'Regular accounts' },
      rule: { kind: 'pattern', pattern: 'HHL' },
      strategy: {
        zh: '买得勤但金额小：组合套餐、阶梯价，提高客单价',
        en: 'Frequent but small orders: bundles and price steps to raise the basket',
      },
      color: '#1F6FB2',
    },
    {
      id: 'grow',
      name: { zh: '一般发展客户', en: 'Accounts to grow' },
      rule: { kind: 'pattern', pattern: 'HLL' },
      strategy: {
        zh: '刚开始合作：欢迎与培训，争取第二单',
        en: 'Just started: welcome and train them, win the second order',
      },
      color: '#3F7396',
    },
    {
      id: 'keep',
      name: { zh: '一般保持客户', en: 'Accounts to keep' },
      rule: { kind: 'pattern', pattern: 'LHL' },
      strategy: {
        zh: '常规触达与促销提醒，控制服务成本',
        en: 'Routine contact and offers at low cost of service',
      },
      color: '#6E6C6A',
    },
    {
      id: 'winBack',
      name: { zh: '一般挽留客户', en: 'Dormant accounts' },
      rule: { kind: 'pattern', pattern: 'LLL' },
      strategy: {
        zh: '批量唤醒一次，没有回应就降低投入',
        en: 'One bulk wake-up; without an answer spend no more',
      },
      color: '#757371',
    },
  ],
};

const eleven: Naming = {
  id: 'eleven',
  title: { zh: '十一组（Champions … Lost）', en: 'Eleven groups (Champions … Lost)' },
  groups: [
    {
      id: 'champions',
      name: { zh: '冠军客户', en: 'Champions' },
      rule: { kind: 'scores', r: [5, 5], fm: [4, 5] },
      strategy: { zh: '奖励与新品优先，请其推荐', en: 'Reward, offer new products first, ask for referrals' },
      color: '#0B6A0B',
    },
    {
      id: 'loyal',
      name: { zh: '忠诚客户', en: 'Loyal customers' },
      rule: { kind: 'scores', r: [3, 4], fm: [4, 5] },
      strategy: { zh: '追加销售，征求评价', en: 'Sell up, ask for reviews' },
      color: '#237A48',
    },
    {
      id: 'potentialLoyal',
      name: { zh: '潜在忠诚客户', en: 'Potential loyalists' },
      rule: { kind: 'scores', r: [4, 5], fm: [2, 3] },
      strategy: { zh: '会员与组合推荐，提高频次', en: 'Membership and bundles to raise frequency' },
      color: '#1F6FB2',
    },
    {
      id: 'new',
      name: { zh: '新客户', en: 'New customers' },
      rule: { kind: 'scores', r: [5, 5], fm: [1, 1] },
      strategy: { zh: '上手支持，建立关系', en: 'Support the start, build the relation' },
      color: '#3F7396',
    },
    {
      id: 'promising',
      name: { zh: '有希望的客户', en: 'Promising' },
      rule: { kind: 'scores', r: [4, 4], fm: [1, 1] },
      strategy: { zh: '提高认知，试用与小额优惠', en: 'Raise awareness, trials and small offers' },
      color: '#54718A',
    },
    {
      id: 'needAttention',
      name: { zh: '需要关注', en: 'Need attention' },
      rule: { kind: 'scores', r: [3, 3], fm: [3, 3] },
      strategy: { zh: '限时方案，按历史偏好推荐', en: 'Limited offers by what they bought before' },
      color: '#8A6D00',
    },
    {
      id: 'aboutToSleep',
      name: { zh: '即将沉睡', en: 'About to sleep' },
      rule: { kind: 'scores', r: [3, 3], fm: [1, 2] },
      strategy: { zh: '推荐热门产品，重新建立联系', en: 'Recommend what is popular, get back in touch' },
      color: '#94660A',
    },
    {
      id: 'cannotLose',
      name: { zh: '不能失去', en: "Can't lose them" },
      rule: { kind: 'scores', r: [1, 2], fm: [5, 5] },
      strategy: {
        zh: '负责人直接联系，谈续约，不让给竞争对手',
        en: 'Personal contact, renewals, do not lose to others',
      },
      color: '#D83B01',
    },
    {
      id: 'atRisk',
      name: { zh: '有流失风险', en: 'At risk' },
      rule: { kind: 'scores', r: [1, 2], fm: [3, 4] },
      strategy: { zh: '个性化联系，续约与资源支持', en: 'Personal messages, renewals, resources' },
      color: '#B5470F',
    },
    {
      id: 'hibernating',
      name: { zh: '沉睡客户', en: 'Hibernating' },
      rule: { kind: 'scores', r: [2, 2], fm: [1, 2] },
      strategy: { zh: '推荐相关产品与专属优惠', en: 'Related products and special offers' },
      color: '#6E6C6A',
    },
    {
      id: 'lost',
      name: { zh: '已流失', en: 'Lost' },
      rule: { kind: 'scores', r: [1, 1], fm: [1, 2] },
      strategy: { zh: '唤醒一次，否则不再投入', en: 'Try once to revive, otherwise ignore' },
      color: '#757371',
    },
  ],
};

const three: Naming = {
  id: 'three',
  title: { zh: '三层', en: 'Three tiers' },
  groups: [
    {
      id: 'highValue',
      name: { zh: '高价值客户', en: 'High value' },
      rule: { kind: 'total', from: 2 / 3 },
      strategy: { zh: '专人维护，重点投入', en: 'Dedicated owner, first call on resources' },
      color: '#0B6A0B',
    },
    {
      id: 'potential',
      name: { zh: '潜力客户', en: 'Potential' },
      rule: { kind: 'total', from: 1 / 3 },
      strategy: { zh: '培育，提高频次与客单价', en: 'Nurture: more orders, larger baskets' },
      color: '#1F6FB2',
    },
    {
      id: 'lowValue',
      name: { zh: '低价值客户', en: 'Low value' },
      rule: { kind: 'total', from: 0 },
      strategy: { zh: '低成本触达', en: 'Low-cost contact' },
      color: '#757371',
    },
  ],
};

export const namings: Readonly<Record<NamingId, Naming>> = { eight, eleven, three };
