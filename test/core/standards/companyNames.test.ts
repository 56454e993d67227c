import fc from 'fast-check';
import { companyKey, companySimilarity } from '../../../src/core/standards';

describe('company keys and similarity', () => {
  it('gives the key without place and form', () => {
    expect(companyKey('杭州海康威视数字技术股份有限公司')).toBe('海康威视数字技术');
  });

  it.each([
    ['騰訊科技（深圳）有限公司', '腾讯科技(深圳)有限公司', 1, 1],
    ['上海某某贸易有限公司', '上海某某贸易有限责任公司', 1, 1],
    ['瑞恒科技有限公司', '锐恒科技有限公司', 0.9, 0.99],
    ['北京某某科技有限公司', '上海某某科技有限公司', 0.8, 0.9],
    ['海康威视', '杭州海康威视数字技术股份有限公司', 0.7, 0.95],
    ['招商银行股份有限公司北京分行', '招商银行股份有限公司上海分行', 0.8, 0.86],
    ['瑞恒科技有限公司', '万通物流有限公司', 0, 0.3],
  ])('%s and %s', (a, b, least, most) => {
    const similarity = companySimilarity(a, b);
    expect(similarity).toBeGreaterThanOrEqual(least);
    expect(similarity).toBeLessThanOrEqual(most);
  });

  it('is symmetric and between 0 and 1', () => {
    const words = fc.constantFrom(
      '上海',
      '北京市',
      '澜禾',
      '瑞恒',
      '科技',
      '贸易',
      '有限公司',
      '集团',
      '（苏州）',
      '分公司',
      'ACME ',
      'Ltd',
    );
    const name = fc.array(words, { maxLength: 5 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(name, name, (a, b) => {
        const similarity = companySimilarity(a, b);
        expect(similarity).toBe(companySimilarity(b, a));
        expect(similarity).toBeGreaterThanOrEqual(0);
        expect(similarity).toBeLessThanOrEqual(1);
      }),
    );
  });
});
