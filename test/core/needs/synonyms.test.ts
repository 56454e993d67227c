import { needManners, needThings, needTopics } from '../../../src/core/books';
import { foldNeed } from '../../../src/core/needs/needText';
import { Synonyms } from '../../../src/core/needs/synonyms';

const synonyms = new Synonyms();
const namedIn = (text: string, known = synonyms) => [...known.namedIn(foldNeed(text)).keys()];
/** What is asked for: neither a thing nor a manner. */
const topicOf = (text: string, known = synonyms) => {
  const named = [...known.namedIn(foldNeed(text))].filter(
    ([name, weight]) => weight >= 0.8 && !name.includes('+'),
  );
  return named.map(([name]) => name).join(' ');
};
const meanings = [...needTopics, ...needThings, ...needManners];
const words = meanings.flatMap((meaning) => meaning.words.split(' '));

describe('the words for what customers ask for', () => {
  it('belong to one meaning each', () => {
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });

  it('make pairs of words that belong to a meaning', () => {
    const paired = meanings.flatMap(({ pairs }) => pairs.flatMap((pair) => pair.split(' ')));
    expect(paired.length).toBeGreaterThan(50);
    expect(paired.filter((word) => !words.includes(word))).toEqual([]);
  });

  it('are found in Chinese anywhere, in traditional script and full width too', () => {
    for (const text of ['和ERP打通', '要和ERP對接', 'ＥＲＰ接口'])
      expect(topicOf(text)).toBe(topicOf('对接'));
  });

  it('are whole words in Latin letters', () => {
    const ui = topicOf('a better UI');
    expect(ui).not.toBe('');
    expect(topicOf('We require equipment')).not.toBe(ui);
  });

  it('mean the longer word where one holds another', () => {
    expect(topicOf('接口文档')).toBe(topicOf('SDK'));
    expect(topicOf('接口文档')).not.toBe(topicOf('接口对接'));
  });

  it('may have something between their parts, within one clause', () => {
    expect(topicOf('比别家贵')).toBe(topicOf('希望便宜'));
    expect(topicOf('比较过，贵不贵无所谓')).toBe('');
  });

  it('yield to the words of the team', () => {
    const team = new Synonyms([['大屏', '数字孪生', 'digital twin']]);
    expect(topicOf('想要数字孪生', team)).toBe(topicOf('大屏', team));
    expect(topicOf('a Digital  Twin', team)).toBe(topicOf('大屏', team));
    expect(topicOf('大屏', team)).not.toBe(topicOf('看板', team));
  });
});

describe('what a need names', () => {
  it('is a topic that a thing and its manner say together', () => {
    expect(topicOf('库存数量老是不准')).toBe(topicOf('账实不符'));
    expect(topicOf('库存要实时同步')).toBe('库存同步');
    expect(topicOf('打开系统要等三分钟')).toBe(topicOf('页面卡死'));
  });

  it('takes a manner in a clause of its own for the thing before it', () => {
    expect(topicOf('ERP的库存，总是不准')).toBe(topicOf('库存不准'));
  });

  it('is what is said of a thing where that is no topic yet', () => {
    expect(namedIn('订单慢')).toContain('订单+慢');
    expect(namedIn('合同太复杂')).not.toContain('订单+慢');
  });

  it('counts with what it works only where nothing else is asked', () => {
    const phone = synonyms.namedIn('手机上看').get('移动端') ?? 0;
    const beside = synonyms.namedIn('手机上审批').get('移动端') ?? 0;
    expect(phone).toBeGreaterThan(2 * beside - 1e-9);
    expect(topicOf('手机上审批')).toBe('审批');
  });

  it('is nothing where no word is known', () => {
    expect(namedIn('想种一棵树')).toEqual([]);
  });
});
