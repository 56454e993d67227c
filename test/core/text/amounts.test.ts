import fc from 'fast-check';
import { readAmount, readPercent, readQuantity } from '../../../src/core/text';

describe('readAmount is certain of', () => {
  it.each([
    ['12.5万', 125_000],
    ['￥1,200.00', 1200],
    ['¥1,200', 1200],
    ['1.2亿', 120_000_000],
    ['（1,000）', -1000],
    ['(1,000.50)', -1000.5],
    ['-1,200', -1200],
    ['1,200-', -1200],
    ['￥-200', -200],
    ['60,670元', 60_670],
    ['3千', 3000],
    ['6.1k', 6100],
    ['2w', 20_000],
    ['6.44万', 64_400],
    ['3000万元', 30_000_000],
    ['1万2千', 12_000],
    ['人民币1200元整', 1200],
    ['RMB 1,200', 1200],
    ['壹万贰仟元整', 12_000],
    ['一百二十万', 1_200_000],
    ['１，２００', 1200],
    ['1 200', 1200],
    ['12.5 万 元', 125_000],
    ['100万元人民币', 1_000_000],
  ])('%s', (text, value) => {
    expect(readAmount(text)).toEqual({ state: 'cleaned', value, candidates: [] });
  });

  it('a plain number as typed', () => {
    expect(readAmount('50110')).toEqual({ state: 'asTyped', value: 50_110, candidates: [] });
  });
});

describe('readAmount doubts', () => {
  it.each([
    ['约5万', 'vague', 50_000],
    ['10万以上', 'vague', 100_000],
    ['1200元/月', 'vague', 1200],
    ['5-8万', 'vague', undefined],
    ['$1,200', 'currency', undefined],
    ['港币500', 'currency', undefined],
    ['保密', 'placeholder', undefined],
    ['面议', 'unknown', undefined],
    ['1万2', 'ambiguous', 12_000],
    ['1,20', 'ambiguous', 1.2],
    ['1.200,50', 'ambiguous', 1200.5],
  ])('%s as %s', (text, complaint, suggestion) => {
    expect(readAmount(text)).toEqual({
      state: 'doubtful',
      value: null,
      candidates: [],
      complaint,
      ...(suggestion === undefined ? {} : { suggestion }),
    });
  });
});

it('reads back every amount written with separators, sign and unit', () => {
  const cents = fc.integer({ min: -1e12, max: 1e12 }).map((value) => value / 100);
  const grouped = (value: number) =>
    value.toLocaleString('en-US', { minimumFractionDigits: 2, useGrouping: true });
  fc.assert(
    fc.property(cents, (value) => {
      expect(readAmount(`￥${grouped(Math.abs(value))}`).value).toBe(Math.abs(value));
      expect(readAmount(`（${grouped(Math.abs(value))}）`).value).toBe(-Math.abs(value));
      expect(readAmount(`${grouped(value)}元`).value).toBe(value);
    }),
  );
});

it('multiplies by 万 without binary noise', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_999_999 }), (hundredths) => {
      expect(readAmount(`${(hundredths / 100).toFixed(2)}万`).value).toBe(hundredths * 100);
    }),
  );
});

describe('readPercent', () => {
  it.each([
    ['85%', 0.85],
    ['８５％', 0.85],
    ['85.5 %', 0.855],
    ['八成', 0.8],
    ['八成五', 0.85],
    ['三成半', 0.35],
    ['百分之八十', 0.8],
    ['5‰', 0.005],
  ])('%s', (text, value) => {
    expect(readPercent(text)).toMatchObject({ state: 'cleaned', value });
  });

  it('keeps a fraction and doubts a bare 85', () => {
    expect(readPercent('0.85')).toMatchObject({ state: 'asTyped', value: 0.85 });
    expect(readPercent('85')).toMatchObject({ state: 'doubtful', suggestion: 0.85 });
    expect(readPercent('120')).toMatchObject({ complaint: 'impossible' });
  });
});

describe('readQuantity', () => {
  it.each([
    ['42岁', 42],
    ['300 人', 300],
    ['十二个', 12],
    ['１５', 15],
    ['1,200人', 1200],
    ['-3个', -3],
  ])('%s', (text, value) => {
    expect(readQuantity(text, ['岁', '人', '个'])).toMatchObject({ state: 'cleaned', value });
  });

  it('reads a percentage as a share', () => {
    expect(readQuantity('85%')).toMatchObject({ state: 'cleaned', value: 0.85 });
  });

  it('takes no unit it was not told of', () => {
    expect(readQuantity('3箱', ['个'])).toMatchObject({ state: 'doubtful', complaint: 'unknown' });
    expect(readQuantity('约30个', ['个'])).toMatchObject({ complaint: 'vague', suggestion: 30 });
  });
});

it.each(['万元', '百万', '120万（含税）'])('readAmount is not certain of %s', (text) => {
  expect(readAmount(text).value).toBeNull();
});
