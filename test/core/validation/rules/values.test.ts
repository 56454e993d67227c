import { failed, lines, linesOf, on, registrationOf, sheetOf } from '../sheets';

it('finds nothing wrong with a faultless sheet', () => {
  expect(lines([registrationOf()])).toEqual([]);
});

describe('a sheet that was never converted', () => {
  it.each([
    ['所属区域', '苏州', '客户!E2', '华东-江苏省苏州市'],
    ['所属行业', 'F51', '客户!C2', '批发业'],
    ['企业规模', '77人', '客户!D2', '50-200人'],
    ['首次接触时间', '2024.3.15', '客户!I2', '2024-03-15'],
    ['首次接触时间', '2024-03-15', '客户!I2', '2024-03-15'],
    ['首次接触时间', 45_366, '客户!I2', '2024-03-15'],
    ['电话', '139-1234-6001', '客户!G2', '13912346001'],
    ['邮箱', 'ZHANG＠suzhou.example', '客户!H2', 'zhang@suzhou.example'],
    ['接触渠道', '展会', '客户!J2', '展会推荐'],
    ['联系人', ' 张丽华\u3000', '客户!F2', '张丽华'],
    ['统一社会信用代码', '91440300708461136t', '客户!K2', '91440300708461136T'],
  ])('is told what intake would make of %s %p', (field, typed, place, value) => {
    expect(linesOf({ [field]: typed })).toEqual([`hint clean ${place} ⇒ ${value}`]);
  });
});

describe('suggestions that need a look', () => {
  it.each([
    ['所属行业', '商贸', 'warning industry.word 客户!C2 → 批发业'],
    ['所属行业', '批发叶', 'warning industry.typo 客户!C2 → 批发业'],
    ['所属区域', '昆山市', 'warning region.level 客户!E2 → 华东-江苏省苏州市'],
    ['所属区域', '吴江市', 'warning region.retired 客户!E2 → 华东-江苏省苏州市'],
    ['所属区域', '华南-江苏省苏州市', 'warning region.macro 客户!E2 → 华东-江苏省苏州市'],
    ['所属区域', '苏洲', 'warning region.typo 客户!E2 → 华东-江苏省苏州市'],
    ['企业规模', '100-500人', 'warning size.noBand 客户!D2 → 200-1000人'],
    ['电话', 1_065_055_555, 'warning phone.lostZero 客户!G2 → 010-65055555'],
    ['邮箱', 'zhang@qq.con', 'warning email.typo 客户!H2 → zhang@qq.com'],
    ['接触渠道', '陌拜', 'warning list.word 客户!J2 → 主动拜访'],
    ['统一社会信用代码', '9144O3001922038216', 'error uscc.misread 客户!K2 → 914403001922038216'],
  ])('%s %p', (field, typed, line) => {
    expect(linesOf({ [field]: typed })).toEqual([line]);
  });
});

describe('errors without a certain way out', () => {
  it.each([
    ['所属行业', '综合', 'error industry.unknown 客户!C2'],
    ['所属区域', '朝阳', 'warning region.ambiguous 客户!E2'],
    ['所属区域', '215000', 'error region.unknown 客户!E2'],
    ['企业规模', '中型', 'warning size.classWord 客户!D2'],
    ['首次接触时间', '3月15日', 'error date.incomplete 客户!I2'],
    ['首次接触时间', '2024-02-30', 'error date.impossible 客户!I2'],
    ['首次接触时间', '尽快', 'error date.unreadable 客户!I2'],
    ['电话', '1388888', 'error phone.length 客户!G2'],
    ['电话', '13800138000', 'error contact.fake 客户!G2'],
    ['电话', '5869482', 'warning phone.noAreaCode 客户!G2'],
    ['邮箱', 'test@test.com', 'error contact.fake 客户!H2'],
    ['邮箱', '暂无', 'warning missing.placeholder 客户!H2'],
    ['联系人', '张经理', 'hint person.titleOnly 客户!F2'],
    ['统一社会信用代码', '914403001922038217', 'error uscc.check 客户!K2'],
    ['统一社会信用代码', '91440300192203821', 'error uscc.length 客户!K2'],
    ['统一社会信用代码', 913_205_005_395_982_000, 'error damage.rounded 客户!K2'],
    ['电话', '1.38E+10', 'error damage.scientific 客户!G2'],
    ['电话', failed('#N/A'), 'error damage.error 客户!G2'],
  ])('%s %p', (field, typed, line) => {
    expect(linesOf({ [field]: typed })).toEqual([line]);
  });

  it('tells every row that holds the value', () => {
    const region = { 所属区域: '朝阳' };
    expect(lines([registrationOf({ 1: region, 2: region })])).toEqual([
      'warning region.ambiguous 客户!E2',
      'warning region.ambiguous 客户!E3',
    ]);
  });
});

it('keeps a code whose organisation code alone is doubtful, with a warning', () => {
  expect(linesOf({ 统一社会信用代码: '91310000631295002H' })).toEqual(['warning uscc.organisation 客户!K2']);
});

it('tells a date far off from one that is right', () => {
  expect(linesOf({ 首次接触时间: on('2023-01-31') })).toEqual([]);
});

describe('a size class beside numbers', () => {
  it('is right where the numbers give it', () => {
    expect(linesOf({ 企业规模: '中型（60人，营收6000万）' })).toEqual([
      'hint clean 客户!D2 ⇒ 50-200人；2000万以上',
    ]);
  });

  it('is doubted where they give another', () => {
    expect(linesOf({ 企业规模: '大型（60人，营收6000万）' })).toEqual([
      'warning size.disagrees 客户!D2',
      'hint clean 客户!D2 ⇒ 50-200人；2000万以上',
    ]);
  });
});

describe('a place in several columns', () => {
  const header = ['客户名称', '联系人', '电话', '省', '市', '区县'];
  const placed = (...rows: readonly (readonly (string | null)[])[]) =>
    lines([
      sheetOf(
        '客户',
        header,
        rows.map((place, row) => [
          `苏州星澜${'弘棠峻屹'[row] ?? ''}贸易有限公司`,
          '张丽华',
          `1391234600${row}`,
          ...place,
        ]),
      ),
    ]).filter((line) => line.includes('region'));

  it('is doubted at its city, where the city lies in another province', () => {
    expect(
      placed(['江苏省', '杭州市', null], ['浙江省', '杭州市', '西湖区'], ['上海市', '上海市', '浦东新区']),
    ).toEqual(['warning region.macro 客户!E2']);
  });

  it('is doubted at the one column that says something, and nothing whole is suggested for a part', () => {
    expect(placed(['江苏省', '苏洲市', null], [null, null, '朝阳区'], ['浙江省', '宁波市', null])).toEqual([
      'warning region.typo 客户!E2',
      'warning region.ambiguous 客户!F3',
    ]);
  });
});

it('looks at every telephone of a customer', () => {
  const sheet = sheetOf(
    '客户',
    ['客户名称', '手机1', '手机2', '座机'],
    [
      ['苏州星澜贸易有限公司', '13912346001', '1388888', '0512-61234567'],
      ['苏州弘棠贸易有限公司', '13912346002', '138-1234-6003', '512-6123456'],
      ['苏州峻屹贸易有限公司', '13912346004', null, null],
    ],
  );
  expect(lines([sheet]).filter((line) => /phone|clean/u.test(line))).toEqual([
    'error phone.length 客户!C2',
    'hint clean 客户!C3 ⇒ 13812346003',
    expect.stringMatching(/^(?:error|warning) phone\.\S+ 客户!D3/u),
  ]);
});

describe('amounts under a header that names a larger unit', () => {
  const orders = (header: string, ...amounts: readonly (number | string)[]) =>
    lines([
      sheetOf(
        '订单',
        ['订单号', '客户名称', '日期', header],
        amounts.map((amount, at) => [`SO-00${at}`, '苏州星澜贸易有限公司', on('2024-05-06'), amount]),
      ),
    ]).filter((line) => line.includes('!D'));

  it('stand as typed: written in yuan they would be multiplied when they are read again', () => {
    expect(orders('合同金额（万元）', 3.84, 12.5, 0.1234567, 8)).toEqual([]);
  });

  it('are suggested in the unit of the header, whatever unit the cell names', () => {
    expect(orders('合同金额（万元）', 3.84, '3.80万', '38000元', '¥4.20', '4.50 ')).toEqual([
      'hint clean 订单!D3 ⇒ 3.8',
      'hint clean 订单!D4 ⇒ 3.8',
      'hint clean 订单!D5 ⇒ 4.2',
      'hint clean 订单!D6 ⇒ 4.5',
    ]);
  });

  it('are suggested in yuan where the header names no unit', () => {
    expect(orders('合同金额', 38_000, '3.80万')).toEqual(['hint clean 订单!D3 ⇒ 38000']);
  });
});
