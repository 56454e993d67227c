import { defaultTags } from '../../../../src/core/books';
import { computedTags, rfmOptions } from '../../../../src/core/value';
import { wordingOf } from '../../../../src/locales';
import { valueOf } from '../customerValues';

/** Six orders of 120,000 yuan two months apart; one order of 1,000; nothing. */
const value = valueOf(
  [[[700, 760, 820, 880, 940, 1000], 120_000], [[990], 1000], []],
  1010,
  rfmOptions.parse({}),
);
const { text } = wordingOf('zh-CN');
const tags = new Map(
  computedTags(value, defaultTags).map(({ customer, definition, value: level, evidence }) => [
    `${customer}.${definition.key}`,
    `${text(level)}：${text(evidence)}`,
  ]),
);

describe('computedTags', () => {
  it('judge by the dictionary and say on what rows', () => {
    expect(tags.get('0.frequency')).toBe('中频：平均间隔 60 天；1901-11-30 至 1902-09-26 共 6 单，72.0 万元');
    expect(tags.get('0.basket')).toBe('高：1901-11-30 至 1902-09-26 共 6 单，72.0 万元');
    expect(tags.get('0.repurchase')).toBe('高：6 单中 5 单为复购，83%');
    expect(tags.get('0.highValue')).toBe('是：近 12 个月 72.0 万元，复购率 83%');
    expect(tags.get('0.churn')).toBe('低：最近购买 1902-09-26，距今 10 天，平均间隔 60 天');
  });

  it('conclude nothing about rhythm from one order', () => {
    expect(tags.has('1.frequency')).toBe(false);
    expect(tags.has('1.churn')).toBe(false);
    expect(tags.get('1.basket')).toMatch(/^低/u);
  });

  it('leave customers without orders alone', () => {
    expect([...tags.keys()].filter((key) => key.startsWith('2.'))).toEqual([]);
  });

  it('follow the cut-offs the team set', () => {
    const strict = defaultTags.map((tag) =>
      tag.key === 'frequency' ? { ...tag, cutoffs: { frequentDays: 60, mediumDays: 92 } } : tag,
    );
    const found = computedTags(value, strict).find(({ definition }) => definition.key === 'frequency');
    expect(found && text(found.value)).toBe('高频');
  });
});
