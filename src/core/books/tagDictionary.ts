import type { Bilingual } from '../message';
import { listOf } from './list';
import type { List } from './list';

/** One value, several values, a number, or free text. */
export type TagKind = 'single' | 'multi' | 'number' | 'text';

/** Whom a tag is about. */
export type TagScope = 'all' | 'organisations' | 'persons';

/** One entry of 标签字典. */
export interface TagDefinition {
  /** Stable key; the rule that computes the tag is found by it. */
  readonly key: string;
  readonly category: string;
  readonly name: Bilingual;
  readonly kind: TagKind;
  readonly values: readonly Bilingual[];
  readonly definition: Bilingual;
  readonly scope: TagScope;
  /** How the tag is computed, in words; left out for tags a person judges. */
  readonly rule?: Bilingual;
  /** Numbers of the rule the team may change, by name. */
  readonly cutoffs?: Readonly<Record<string, number>>;
  /** A row without 依据 is flagged. */
  readonly needsEvidence?: boolean;
}

type Pair = readonly [zh: string, en: string];

interface TagDeclaration {
  readonly values?: readonly Pair[];
  readonly kind?: TagKind;
  readonly definition: Pair;
  readonly scope?: TagScope;
  readonly rule?: Pair;
  readonly cutoffs?: Readonly<Record<string, number>>;
  readonly needsEvidence?: boolean;
}

const bilingual = ([zh, en]: Pair): Bilingual => ({ zh, en });
const frequency: readonly Pair[] = [
  ['高频', 'frequent'],
  ['中频', 'medium'],
  ['低频', 'rare'],
];
const levels: readonly Pair[] = [
  ['高', 'high'],
  ['中', 'medium'],
  ['低', 'low'],
];

const tag = (category: string, key: string, name: Pair, declared: TagDeclaration): TagDefinition => ({
  key,
  category,
  name: bilingual(name),
  kind: declared.kind ?? (declared.values === undefined ? 'text' : 'single'),
  values: (declared.values ?? []).map(bilingual),
  definition: bilingual(declared.definition),
  scope: declared.scope ?? 'all',
  ...(declared.rule === undefined ? {} : { rule: bilingual(declared.rule) }),
  ...(declared.cutoffs === undefined ? {} : { cutoffs: declared.cutoffs }),
  ...(declared.needsEvidence === undefined ? {} : { needsEvidence: declared.needsEvidence }),
});

/** The tags every team starts with. */
export const defaultTags: readonly TagDefinition[] = [
  tag('基础属性', 'industry', ['行业', 'Industry'], {
    definition: ['登记表的所属行业', 'Industry of the registration sheet'],
    scope: 'organisations',
    rule: ['取自登记表', 'Taken from the registration sheet'],
  }),
  tag('基础属性', 'size', ['企业规模', 'Company size'], {
    values: [
      ['50人以下', 'under 50 people'],
      ['50-200人', '50–200 people'],
      ['200-1000人', '200–1000 people'],
      ['1000人以上', 'over 1000 people'],
      ['500万以下', 'under 5 million'],
      ['500-2000万', '5–20 million'],
      ['2000万以上', 'over 20 million'],
    ],
    kind: 'multi',
    definition: ['员工人数或营收的档', 'Band of employees or revenue'],
    scope: 'organisations',
    rule: ['取自登记表', 'Taken from the registration sheet'],
  }),
  tag('基础属性', 'region', ['所属区域', 'Region'], {
    definition: ['登记表的所属区域', 'Region of the registration sheet'],
    rule: ['取自登记表', 'Taken from the registration sheet'],
  }),
  tag('基础属性', 'companyAge', ['成立年限', 'Years since founded'], {
    kind: 'number',
    definition: ['成立至今的整年数', 'Full years since founded'],
    scope: 'organisations',
    rule: ['由成立日期算出', 'From the founding date'],
  }),
  tag('基础属性', 'age', ['年龄', 'Age'], {
    kind: 'number',
    definition: ['周岁', 'In years'],
    scope: 'persons',
    rule: ['取自登记表', 'Taken from the registration sheet'],
  }),
  tag('基础属性', 'position', ['职位', 'Position'], {
    definition: ['联系人的职位', 'Position of the contact'],
    scope: 'organisations',
    rule: ['取自登记表', 'Taken from the registration sheet'],
  }),
  tag('基础属性', 'decisionRole', ['决策角色', 'Decision role'], {
    values: [
      ['决策者', 'decision maker'],
      ['影响者', 'influencer'],
      ['使用者', 'user'],
    ],
    definition: ['联系人在采购决策中的角色', 'The contact’s part in the buying decision'],
    scope: 'organisations',
  }),
  tag('行为特征', 'frequency', ['购买频次', 'Purchase frequency'], {
    values: frequency,
    definition: ['两次下单的平均间隔', 'Mean gap between orders'],
    rule: [
      '平均间隔 ≤ 31 天为高频，≤ 92 天为中频（每季采购为中频），否则为低频',
      'Mean gap ≤ 31 days frequent, ≤ 92 days medium, else rare',
    ],
    cutoffs: { frequentDays: 31, mediumDays: 92 },
  }),
  tag('行为特征', 'basket', ['客单价', 'Order value'], {
    values: levels,
    definition: ['平均每单金额', 'Mean amount of an order'],
    rule: ['≥ 10万为高，≥ 5万为中，否则为低', '≥ 100,000 high, ≥ 50,000 medium, else low'],
    cutoffs: { highYuan: 100_000, mediumYuan: 50_000 },
  }),
  tag('行为特征', 'repurchase', ['复购率', 'Repurchase rate'], {
    values: levels,
    definition: ['非首次订单数 ÷ 订单数', 'Orders after the first ÷ orders'],
    rule: ['≥ 80% 为高，≥ 50% 为中，否则为低', '≥ 80% high, ≥ 50% medium, else low'],
    cutoffs: { highShare: 0.8, mediumShare: 0.5 },
  }),
  tag('行为特征', 'favourite', ['产品偏好', 'Favourite category'], {
    definition: ['金额占比最高的品类', 'The category with the greatest share of the amount'],
    rule: ['占比 ≥ 40% 才成立', 'Only with a share of at least 40%'],
    cutoffs: { minimumShare: 0.4 },
  }),
  tag('行为特征', 'contactChannel', ['沟通渠道偏好', 'Preferred channel'], {
    values: [
      ['电话', 'phone'],
      ['邮件', 'e-mail'],
      ['线下拜访', 'visit'],
      ['微信', 'WeChat'],
      ['线上会议', 'online meeting'],
    ],
    kind: 'multi',
    definition: ['互动最多的渠道，可多选', 'The channels used most'],
    rule: ['由互动记录算出，至少两次互动', 'From interactions, at least two'],
    cutoffs: { minimumShare: 0.3, minimumCount: 2 },
  }),
  tag('行为特征', 'response', ['响应速度', 'Response'], {
    values: [
      ['快速响应', 'fast'],
      ['24小时内响应', 'within 24 hours'],
      ['延迟响应', 'late'],
    ],
    definition: ['客户回复用时的中位数', 'Median of the customer’s time to answer'],
    rule: [
      '≤ 2 小时为快速响应，≤ 24 小时为24小时内响应，否则为延迟响应；至少两次',
      '≤ 2 h fast, ≤ 24 h within a day, else late; at least two',
    ],
    cutoffs: { fastHours: 2, dayHours: 24, minimumCount: 2 },
  }),
  tag('行为特征', 'interactionRate', ['互动频次', 'Interactions a month'], {
    kind: 'number',
    definition: ['月均互动次数', 'Mean interactions a month'],
    rule: ['由互动记录算出', 'From interactions'],
  }),
  tag('偏好特征', 'serviceTime', ['服务时效要求', 'Service time expected'], {
    values: [
      ['即时响应', 'at once'],
      ['24小时响应', 'within 24 hours'],
      ['72小时响应', 'within 72 hours'],
    ],
    definition: ['客户要求我方多久响应', 'How soon the customer expects an answer'],
  }),
  tag('偏好特征', 'style', ['沟通风格', 'Style'], {
    values: [
      ['直接型', 'direct'],
      ['细节型', 'detailed'],
      ['关系型', 'relational'],
    ],
    definition: ['与客户打交道的方式', 'How the customer likes to deal'],
  }),
  tag('偏好特征', 'functionPriority', ['功能优先级', 'First priority'], {
    values: [
      ['易用性', 'ease of use'],
      ['功能性', 'functions'],
      ['性价比', 'value for money'],
    ],
    definition: ['选产品时最看重什么', 'What counts most in choosing'],
  }),
  tag('偏好特征', 'brand', ['品牌倾向', 'Brands'], {
    values: [
      ['国际品牌', 'international'],
      ['本土品牌', 'domestic'],
      ['新锐品牌', 'new'],
    ],
    definition: ['偏好哪类品牌', 'Which kind of brand is preferred'],
  }),
  tag('需求特征', 'stated', ['显性需求', 'Stated need'], {
    definition: ['客户明确说出的需求', 'A need the customer has stated'],
  }),
  tag('需求特征', 'inferred', ['隐性需求', 'Inferred need'], {
    definition: ['由事实推断的需求，必须写依据', 'A need inferred from facts; evidence is required'],
    needsEvidence: true,
  }),
  tag('价值特征', 'rfm', ['RFM 分群', 'RFM group'], {
    definition: ['最近一次 RFM 评分的分群', 'Group of the latest RFM scores'],
    rule: ['由 RFM 评分得出', 'From the RFM scores'],
  }),
  tag('价值特征', 'lifetime', ['生命周期价值', 'Lifetime value'], {
    values: levels,
    definition: ['预计还会带来的金额', 'Amount still expected'],
    rule: ['由生命周期模型得出', 'From the lifetime model'],
  }),
  tag('价值特征', 'churn', ['流失风险', 'Churn risk'], {
    values: levels,
    definition: ['不再购买的可能', 'How likely the customer is lost'],
    rule: ['由购买间隔或生命周期模型得出', 'From purchase gaps or the lifetime model'],
  }),
  tag('价值特征', 'highValue', ['高价值客户', 'High-value customer'], {
    values: [
      ['是', 'yes'],
      ['否', 'no'],
    ],
    definition: ['年采购额与复购率都达到标准', 'Yearly amount and repurchase rate both reach the mark'],
    rule: ['年采购额 ≥ 50万 且 复购率 ≥ 80%', 'Yearly amount ≥ 500,000 and repurchase rate ≥ 80%'],
    cutoffs: { yearlyYuan: 500_000, repurchaseShare: 0.8 },
  }),
];

/** The dictionary's names as a list for dropdowns. */
export const tagLists: readonly List[] = [
  listOf(
    'tagName',
    ['标签名称', 'Tag'],
    defaultTags.map(({ name }) => [name.zh, name.en] as const),
    true,
  ),
];
