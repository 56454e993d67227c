import { needMeanings } from '../../../src/core/books';
import { groupNeeds } from '../../../src/core/needs/grouping';
import { featuresOf, needCore, Synonyms } from '../../../src/core/needs/needText';

const synonyms = new Synonyms();
const meaningsOf = (text: string, known = synonyms) =>
  [...featuresOf(text, known).keys()].filter((feature) => feature.startsWith('='));

describe('the words for what customers ask for', () => {
  it('belong to one meaning each', () => {
    const words = needMeanings.flatMap((meaning) => meaning.words.split(' '));
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });

  it('are found in Chinese anywhere, in traditional script and full width too', () => {
    for (const text of ['和ERP打通', '要和ERP對接', 'ＥＲＰ接口'])
      expect(meaningsOf(text)).toEqual(expect.arrayContaining([meaningsOf('对接')[0]]));
  });

  it('are whole words in Latin letters', () => {
    const [ui] = meaningsOf('a better UI');
    expect(ui).toBeDefined();
    expect(meaningsOf('We require equipment')).not.toContain(ui);
  });

  it('mean the longer word where one holds another', () => {
    expect(meaningsOf('接口文档')).toEqual(meaningsOf('SDK'));
    expect(meaningsOf('接口文档')).not.toEqual(meaningsOf('接口'));
  });

  it('yield to the words of the team', () => {
    const team = new Synonyms([['大屏', '数字孪生', 'digital twin']]);
    expect(meaningsOf('想要数字孪生', team)).toEqual(meaningsOf('大屏', team));
    expect(meaningsOf('a Digital  Twin', team)).toEqual(meaningsOf('大屏', team));
    expect(meaningsOf('大屏', team)).not.toEqual(meaningsOf('看板', team));
  });
});

it('takes a need without who said it and by when it is wanted', () => {
  expect(needCore('程经理提出，要能自动对账，最好年底前上线。')).toBe('要能自动对账');
});

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
  const groups = groupNeeds(texts, { threshold: 0.18, synonyms: [] });
  const mixed = groups.filter(({ members }) => new Set(members.map((member) => topic[member])).size > 1);
  expect(mixed.map(({ members }) => members.map((member) => texts[member]))).toEqual([]);
  expect(groups).toHaveLength(said.length);
});
