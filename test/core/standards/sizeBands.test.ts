import fc from 'fast-check';
import { defaultSizeBands, industries, readSize, sizeClassOf } from '../../../src/core/standards';
import { yuan } from '../../../src/core/units';

describe('readSize is certain of', () => {
  it.each([
    ['300人', '200-1000人'],
    ['523', '200-1000人'],
    ['约300人', '200-1000人'],
    ['300余人', '200-1000人'],
    ['三百多人', '200-1000人'],
    ['200~1000人', '200-1000人'],
    ['200人—1000人', '200-1000人'],
    ['500-1000人', '200-1000人'],
    ['不足50人', '50人以下'],
    ['千人以上', '1000人以上'],
    ['1万人', '1000人以上'],
    ['员工300', '200-1000人'],
    ['50-200 employees', '50-200人'],
    ['1000+ employees', '1000人以上'],
    ['8115万', '2000万以上'],
    ['2000-5000万', '2000万以上'],
    ['年营业额1.2亿', '2000万以上'],
    ['3000万元/年', '2000万以上'],
    ['5000万-1亿', '2000万以上'],
    ['员工24人/营收873万', '50人以下；500-2000万'],
    ['员工 500-1000人；营收 2000-5000万', '200-1000人；2000万以上'],
    ['员工人数：120人，年营收：3000万元', '50-200人；2000万以上'],
  ])('%s', (text, band) => {
    expect(readSize(text)).toMatchObject({ state: 'cleaned', value: { text: band } });
  });

  it('every band as it stands', () => {
    for (const { name } of [...defaultSizeBands.employees, ...defaultSizeBands.revenue]) {
      expect(readSize(name)).toMatchObject({ state: 'asTyped', value: { text: name } });
    }
  });
});

describe('readSize doubts', () => {
  it.each([
    ['100-500人', '200-1000人'],
    ['200人', '200-1000人'],
    ['2000万', '2000万以上'],
    ['500人以上', '200-1000人'],
  ])('%s, suggesting %s', (text, band) => {
    expect(readSize(text)).toMatchObject({
      state: 'doubtful',
      suggestion: { text: band },
      complaint: 'ambiguous',
    });
  });

  it.each([
    ['中型', 'level'],
    ['小微企业', 'level'],
    ['保密', 'placeholder'],
    ['上市公司', 'unknown'],
    ['100人以下', 'ambiguous'],
  ])('%s without a suggestion (%s)', (text, complaint) => {
    const reading = readSize(text);
    expect(reading).toMatchObject({ state: 'doubtful', value: null, complaint });
    expect(reading.suggestion).toBeUndefined();
  });
});

it('keeps the class a cell names beside its numbers', () => {
  expect(readSize('中型（300人）').value).toEqual({
    ...{ text: '200-1000人', employees: '200-1000人' },
    ...{ figures: { employees: 300 }, sizeClass: 'medium' },
  });
});

it('puts every head count into the band that holds it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200_000 }), (count) => {
      fc.pre(![50, 200, 1000].includes(count));
      const band = defaultSizeBands.employees.find(({ from, to }) => count >= from && count < to);
      expect(readSize(`${count}人`).value?.employees).toBe(band?.name);
    }),
  );
});

it('follows the bands of the team', () => {
  const bands = {
    ...defaultSizeBands,
    employees: [
      { name: '百人以内', from: 0, to: 100 },
      { name: '百人以上', from: 100, to: Infinity },
    ],
  };
  expect(readSize('60人', bands).value?.text).toBe('百人以内');
});

describe('sizeClassOf (统计上大中小微型企业划分办法 2017)', () => {
  const path = (code: string) => industries().byCode.get(code)?.path ?? [];

  it.each([
    ['6513', 300, 10_000, 'large'],
    ['6513', 299, 10_000, 'medium'],
    ['6513', 99, 10_000, 'small'],
    ['6513', 9, 10_000, 'micro'],
    ['3525', 1000, 40_000, 'large'],
    ['3525', 300, 1999, 'small'],
    ['5137', 200, 40_000, 'large'],
    ['5910', 299, 30_000, 'small'],
    ['5990', 100, 1000, 'medium'],
    ['8511', 100, 0, 'medium'],
  ])('%s with %d persons and %d 万元 is %s', (code, employees, wan, sizeClass) => {
    expect(sizeClassOf({ employees, revenue: yuan(wan * 1e4) }, path(code))).toMatchObject({ sizeClass });
  });

  it('says what it was not told', () => {
    expect(sizeClassOf({ employees: 500 }, path('36'))).toEqual({
      sizeClass: 'medium',
      industry: '工业',
      missing: ['revenue'],
    });
  });

  it.each(['6620', '8331', '8411', '5310', '7040'])('does not cover %s', (code) => {
    expect(sizeClassOf({ employees: 500, revenue: yuan(1e8) }, path(code))).toBeUndefined();
  });
});
