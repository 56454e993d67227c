import { asRevenue, revenueUnitOf } from '../../../src/core/intake/amountScale';
import { readSize } from '../../../src/core/standards';

describe('the header of a company’s size', () => {
  it.each([
    ['年销售额（万元）', 1e4],
    ['年营收(亿元)', 1e8],
    ['营业收入（元）', 1],
    ['年产值', 'unsaid'],
    ['Annual revenue', 'unsaid'],
    ['企业规模', undefined],
    ['员工人数', undefined],
    ['销售人员数', undefined],
  ] as const)('%s: numbers are worth %s yuan', (label, unit) => {
    expect(revenueUnitOf(label)).toBe(unit);
  });
});

describe('numbers under a header that asks for revenue', () => {
  it.each([
    ['3500', 1e4, '2000万以上'],
    ['3,500', 1e4, '2000万以上'],
    ['90', 1e4, '500万以下'],
    ['500-2000', 1e4, '500-2000万'],
    ['1.2', 1e8, '2000万以上'],
    ['8200000', 1, '500-2000万'],
    ['8200000', 'unsaid', '500-2000万'],
    ['820', 'unsaid', '500-2000万'],
    ['3亿', 1e4, '2000万以上'],
    ['120人', 1e4, '50-200人'],
  ] as const)('%s at %s yuan: %s', (typed, unit, band) => {
    expect(readSize(asRevenue(typed, unit)).value?.text).toBe(band);
  });
});
