import { tagSection, tagsInForce } from '../../../../src/core/books';
import { lines, on, registrationOf, sheetOf } from '../sheets';
import type { Cell } from '../sheets';

const names = Array.from({ length: 8 }, (_, at) => registrationOf().columns[1]?.dictionary[at + 1] ?? '');
const [first = '', second = ''] = names;
const header = ['客户名称', '更新时间', '标签分类', '标签名称', '标签值', '依据', '方式'];

const tagLines = (...rows: readonly (readonly Cell[])[]) =>
  lines([
    registrationOf(),
    sheetOf(
      '标签',
      header,
      rows.map((row) => [row[0] ?? first, on('2024-06-20'), ...row.slice(1)]),
    ),
  ]);

const usual: readonly Cell[] = [second, '行为特征', '购买频次', '高频', '2024-01至2024-06 共8单', '自动'];

describe('tags', () => {
  it('of the dictionary with a value of theirs are right', () => {
    expect(tagLines(usual)).toEqual([]);
  });

  it('with a remark behind the value are cleaned', () => {
    expect(
      tagLines(usual, [first, '行为特征', '购买频次', '中频（季度采购）', '2024-01至2024-06 共2单', '自动']),
    ).toEqual(['hint clean 标签!E3 ⇒ 中频']);
  });

  it('with a value of no dictionary are errors', () => {
    expect(
      tagLines(usual, [first, '行为特征', '购买频次', '天天买', '2024-01至2024-06 共9单', '自动']),
    ).toEqual(['error tag.value 标签!E3']);
  });

  it('of no dictionary are pointed out', () => {
    expect(tagLines(usual, [first, '行为特征', '购卖频次', '高频', '共8单', '自动'])).toContain(
      'warning tag.unknown 标签!D3 → 购买频次',
    );
  });

  it('with one choice have one value', () => {
    expect(
      tagLines(usual, [second, '行为特征', '购买频次', '低频', '2024-01至2024-06 共1单', '自动']),
    ).toEqual(['error tag.conflict 标签!E2', 'error tag.conflict 标签!E3']);
  });

  it('that infer a need state their evidence', () => {
    expect(tagLines(usual, [first, '需求特征', '隐性需求', '降低库存资金占用', null, '人工'])).toEqual([
      'warning tag.noEvidence 标签!E3',
    ]);
  });

  it('are not concluded from a single signal', () => {
    expect(tagLines(usual, [first, '需求特征', '隐性需求', '可能流失', '未回复邮件', '人工'])).toEqual([
      'hint tag.singleSignal 标签!F3',
    ]);
  });

  it('about industry, region and size follow the standards', () => {
    expect(tagLines(usual, [first, '基础属性', '企业规模', '员工 100-500人', '登记表', '人工'])).toEqual([
      'error tag.value 标签!E3 → 200-1000人',
    ]);
  });
});

describe('tags the orders tell', () => {
  const orders = sheetOf(
    '订单',
    ['订单号', '客户名称', '日期', '产品', '金额'],
    names.flatMap((name, at) =>
      Array.from({ length: 6 }, (_, order): readonly Cell[] => [
        `SO${at}-${order}`,
        name,
        on(`2024-0${order + 1}-15`),
        '标签纸',
        12_000 + at,
      ]),
    ),
  );
  const found = (method: string, tag: string, value: string) =>
    lines([
      registrationOf({}),
      orders,
      sheetOf('标签', header, [
        [second, on('2024-06-20'), '行为特征', tag, value, '2024-01至2024-06 共6单', method],
      ]),
    ]).filter((line) => line.includes('标签!'));

  it('are right where the sheet says what they give', () => {
    expect(found('自动', '购买频次', '高频')).toEqual([]);
  });

  it('are out of date where a computed tag says otherwise', () => {
    expect(found('自动', '购买频次', '低频')).toEqual(['warning tag.stale 标签!E2 → 高频']);
  });

  it('contradict what somebody wrote by hand', () => {
    expect(found('人工', '客单价', '高')).toEqual(['warning tag.contradicted 标签!E2 → 低']);
  });
});

describe('timeliness', () => {
  it('asks for tags older than a month', () => {
    const old = sheetOf('标签', header, [[second, on('2024-05-01'), ...usual.slice(1)]]);
    expect(lines([registrationOf(), old])).toEqual(['hint time.tagOld 标签!B2']);
  });

  it('asks for open needs older than a quarter or past their date', () => {
    const needsHeader = [
      '客户名称',
      '需求描述',
      '更新时间',
      '计划完成时间',
      '重要性',
      '紧急性',
      '需求满足现状',
    ];
    const rows = names.map((name): readonly Cell[] => [
      name,
      '希望对接财务系统',
      on('2024-06-20'),
      on('2024-07-20'),
      5,
      4,
      '未满足',
    ]);
    const changed = (at: number, ...cells: readonly Cell[]) =>
      rows.map((row, index) => (index === at ? cells : row));
    const check = (all: readonly (readonly Cell[])[]) =>
      lines([registrationOf(), sheetOf('需求', needsHeader, all)]);
    expect(check(rows)).toEqual([]);
    expect(check(changed(0, first, '对接', on('2024-01-02'), on('2024-07-20'), 5, 4, '未满足'))).toEqual([
      'hint time.checkDue 需求!C2',
    ]);
    expect(check(changed(0, first, '对接', on('2024-06-02'), on('2024-06-20'), 5, 4, '未满足'))).toEqual([
      'warning time.overdue 需求!D2',
    ]);
    expect(check(changed(0, first, '对接', on('2024-01-02'), on('2024-06-20'), 5, 4, '已满足'))).toEqual([]);
    expect(check(changed(0, first, '对接', on('2024-06-20'), on('2024-06-01'), 5, 4, '已满足'))).toEqual([
      'warning date.dueBeforeRaised 需求!D2',
    ]);
  });
});

it('knows the categories the team has in its dictionary', () => {
  const sheets = [
    registrationOf(),
    sheetOf('标签', header, [
      [first, on('2024-06-20'), '渠道特征', '合作年限', '三年以上', '合同 2021-003', '人工'],
    ]),
  ];
  const [known] = tagsInForce({ sheets: [], sections: {} });
  if (known === undefined) throw new Error('The dictionary is empty.');
  const name = { zh: '合作年限', en: 'Years together' };
  const tag = { ...known, key: 'years', category: '渠道特征', kind: 'text', name, values: [] };
  const dictionary = { tags: [tag], cutoffs: {}, removed: [] };
  const ofCategory = (found: readonly string[]) => found.filter((line) => line.includes('标签!C'));
  expect(ofCategory(lines(sheets))).toEqual(['error list.unknown 标签!C2']);
  expect(ofCategory(lines(sheets, { sections: { [tagSection.key]: dictionary } }))).toEqual([]);
});
