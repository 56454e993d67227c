import { evaluate } from '../../src/functions/evaluate';
import metadataEnglish from '../../src/functions/metadata/en-US.json';
import metadata from '../../src/functions/metadata/zh-CN.json';

/** Plays the runtime of custom functions: an error with the value the cell gets. */
class CellFailure extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const speak = (displayLanguage: string): void => {
  Object.assign(globalThis, {
    CustomFunctions: { Error: CellFailure, ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' } },
    Office: { context: { displayLanguage } },
  });
};

function failure(act: () => unknown): string {
  try {
    return `no failure: ${JSON.stringify(act())}`;
  } catch (error) {
    if (!(error instanceof CellFailure)) throw error;
    return `${error.code} ${error.message}`;
  }
}

describe('the KEBU functions', () => {
  beforeEach(() => {
    speak('zh-CN');
  });

  it('answer at once for a cell full of text, which names nothing', () => {
    const letter = '软件和信息技术服务，'.repeat(3200);
    expect(failure(() => evaluate('INDUSTRY', [letter]))).toMatch(/^#N\/A /);
    expect(failure(() => evaluate('REGION', [letter]))).toMatch(/^#N\/A /);
  }, 2000);

  it('name industries by the standard, and say what a doubtful one may be', () => {
    expect(evaluate('INDUSTRY', ['I65'])).toBe('软件和信息技术服务业');
    expect(evaluate('INDUSTRY', ['软件和信息技术服务业'])).toBe('软件和信息技术服务业');
    expect(failure(() => evaluate('INDUSTRY', ['软件和信息技术服务页']))).toMatch(
      /^#N\/A .*「软件和信息技术服务业」/,
    );
    expect(failure(() => evaluate('INDUSTRY', ['???']))).toMatch(/^#N\/A 认不出这个行业/);
  });

  it('name regions as the registration sheet writes them', () => {
    expect(evaluate('REGION', ['苏州'])).toBe('华东-江苏省苏州市');
    expect(failure(() => evaluate('REGION', ['某地']))).toMatch(/^#N\/A 认不出这个地区/);
  });

  // 统计上大中小微型企业划分办法（2017）: 软件和信息技术服务业, large from 300 persons and 100 million yuan.
  it('class enterprises by size', () => {
    expect(evaluate('SIZE', [300, 100_000_000, '软件和信息技术服务业'])).toBe('大型');
    expect(evaluate('SIZE', [299, 100_000_000, '软件和信息技术服务业'])).toBe('中型');
    expect(evaluate('SIZE', ['9', '', 'I65'])).toBe('微型');
    expect(failure(() => evaluate('SIZE', ['', '', 'I65']))).toMatch(/^#VALUE! 请给出从业人员/);
    speak('en-US');
    expect(evaluate('SIZE', [300, 100_000_000, 'I65'])).toBe('Large');
  });

  it('find the same key for spellings of one company', () => {
    const key = evaluate('COMPANYKEY', ['杭州云帆科技有限公司']);
    expect(evaluate('COMPANYKEY', ['云帆科技（杭州）有限公司'])).toBe(key);
    expect(evaluate('SIMILARITY', ['杭州云帆科技有限公司', '杭州雲帆科技有限公司'])).toBe(1);
    expect(evaluate('SIMILARITY', ['杭州云帆科技有限公司', '广州大地食品厂'])).toBeLessThan(0.6);
    for (const nothing of ['', '　', '无', '()', '！！！', true]) {
      expect(failure(() => evaluate('COMPANYKEY', [nothing]))).toMatch(/^#VALUE!/);
      expect(failure(() => evaluate('SIMILARITY', [nothing, nothing]))).toMatch(/^#VALUE!/);
    }
  });

  // GB 32100-2015, the code printed in the standard's own example of check character computation.
  it('check credit codes and telephone numbers', () => {
    expect(evaluate('USCC', ['91350100M000100Y43'])).toBe(true);
    expect(evaluate('USCC', ['91350100M000100Y44'])).toBe(false);
    expect(evaluate('PHONE', ['139 2658 0417'])).toBe('13926580417');
    expect(evaluate('PHONE', [13926580417])).toBe('13926580417');
    expect(failure(() => evaluate('PHONE', ['123456']))).toMatch(/^#N\/A/);
  });

  it('score customers, a header row passed over, and spill a row a customer', () => {
    const orders = [
      ['客户', '日期', '金额'],
      ['甲', 45_000, 100],
      ['乙', 45_100, 900],
      ['甲', 45_050, 200],
      ['丙', 44_000, 10],
    ];
    const scores = evaluate('RFM', [orders]) as (string | number)[][];
    expect(scores.map(([name]) => name)).toEqual(['甲', '乙', '丙']);
    const of = new Map(scores.map(([name, ...three]) => [name, three as number[]]));
    const recency = (name: string): number => of.get(name)?.[0] ?? NaN;
    expect(recency('乙')).toBeGreaterThanOrEqual(recency('甲'));
    expect(recency('甲')).toBeGreaterThan(recency('丙'));
    expect(failure(() => evaluate('RFM', [[['甲', 1]]]))).toMatch(/^#VALUE! 请选取三列或四列/);
    expect(failure(() => evaluate('RFM', [[['甲', '昨天', 3]]]))).toMatch(/^#N\/A/);
  });

  it('are described in both languages, parameter for parameter', () => {
    const shape = ({ functions }: typeof metadata) =>
      functions.map(({ id, parameters, result }) => [id, parameters.map(({ type }) => type), result]);
    expect(shape(metadataEnglish)).toEqual(shape(metadata));
    expect(JSON.stringify(metadataEnglish)).not.toMatch(/\p{Script=Han}/u);
  });
});
