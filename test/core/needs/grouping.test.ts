import { groupNeeds } from '../../../src/core/needs';
import { needsSection } from '../../../src/core/needs/recipe';

const threshold = needsSection.initial.similarity;
const grouped = (texts: readonly string[]) =>
  groupNeeds(texts, { threshold, synonyms: [] }).map(({ members }) => members.map((member) => texts[member]));

/** Short and without a word in common, as salespeople note them. */
const said = [
  ['价格太高', '能不能便宜点', '给个优惠价', '比同行贵'],
  ['账期太短', '能不能月结', '付款想延到90天', '先货后款'],
  ['交货老是延期', '货期太长', '催单没人理，还没到货', '发货快一点'],
  ['次品多', '合格率低', '批次质量不稳定', '产品有瑕疵'],
  ['员工不会操作', '安排人来讲一讲', '要视频教程', '现场培训'],
  ['系统太卡', '经常死机', '页面加载转圈', '运行不流畅'],
  ['漏水', '密封圈老化', '防水做得不好'],
  ['想参观工厂'],
  ['要求签保密协议'],
  ['希望高层来拜访'],
];

it('knows short needs for the same thing by what they mean, and leaves single ones alone', () => {
  const texts = said.flat();
  const topic = said.flatMap((group, index) => group.map(() => index));
  const groups = groupNeeds(texts, { threshold, synonyms: [] });
  const mixed = groups.filter(({ members }) => new Set(members.map((member) => topic[member])).size > 1);
  expect(mixed.map(({ members }) => members.map((member) => texts[member]))).toEqual([]);
  expect(groups).toHaveLength(said.length);
});

it.each([
  ['能导出', '能导入'],
  ['今年涨价太多', '希望降价'],
  ['发货慢', '退款慢'],
  ['接口文档看不懂', '接口老是超时'],
  ['库存不准', '库存要同步'],
  ['登录失败', '退出登录'],
  ['增加审批环节', '减少审批环节'],
  ['希望延长质保期', '希望缩短质保期'],
  ['冷库温度要提高', '冷库温度要降低'],
  ['需要纸质发票', '不要纸质发票'],
])('keeps %s and %s apart', (one, two) => {
  expect(grouped([one, two])).toHaveLength(2);
});

it('never puts opposite needs into one group, however many others are like both', () => {
  const slow = ['审批环节太多', '减少审批环节', '审批太慢', '审批流程太长', '审批慢'];
  const home = (text: string) => grouped([...slow, '增加审批环节']).find((group) => group.includes(text));
  expect(home('增加审批环节')).not.toContain('减少审批环节');
});

it('groups needs that name nothing known by how they are worded', () => {
  expect(grouped(['院子里想种桂花树', '院子里能种桂花树吗', '想见总统'])).toEqual([
    ['院子里想种桂花树', '院子里能种桂花树吗'],
    ['想见总统'],
  ]);
});
