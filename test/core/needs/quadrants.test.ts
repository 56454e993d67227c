import fc from 'fast-check';
import { groupNeeds, quadrantsJob, needsOptions } from '../../../src/core/needs';
import { needsSection } from '../../../src/core/needs';
import type { ListedNeed } from '../../../src/core/needs';
import type { Sections } from '../../../src/core';
import type { CellScalar } from '../../../src/core/table';
import { serial } from '../../../src/core/units';
import { finished, sheetOf } from '../intake/sheetOf';

const header = [
  '客户',
  '反馈内容',
  '重要程度',
  '紧急程度',
  '优先级',
  '状态',
  '截止日期',
  '负责人',
  '判断依据',
  '需求关联性',
];
const context = { today: serial(46327), locale: 'zh-CN' } as const;

function run(
  rows: readonly (readonly CellScalar[])[],
  options: object = {},
  customers: readonly CellScalar[][] = [],
  sections: Sections = {},
) {
  const sheets = [
    sheetOf('客户反馈', [header, ...rows]),
    ...(customers.length === 0
      ? []
      : [sheetOf('客户', [['公司名称', '行业', '联系人', '电话'], ...customers])]),
  ];
  const outcome = finished(
    quadrantsJob.run({ sheets, sections }, needsOptions.parse({ asOf: '2026-11-01', ...options }), context),
  );
  if (outcome.kind !== 'result') throw new Error('The job refused.');
  return outcome;
}

const byRow = (needs: readonly ListedNeed[]) => [...needs].sort((a, b) => a.row - b.row);

it('takes the label, else the scores and words, else weighs what is known', () => {
  const { summary } = run([
    ['甲公司', '系统打不开', '低', '低', '重要紧急', '未处理', null, '李静'],
    ['乙公司', '报表太慢', 5, '紧急', null, '处理中', null, '李静'],
    ['丙公司', '界面太复杂', '非常重要', '不急', null, '未处理', null, '王芳'],
    ['丁公司', '生产线停产，设备故障', null, null, null, '未处理', '2026-10-01', '王芳'],
    ['戊公司', '想要资料', null, null, null, '已解决', null, '王芳'],
  ]);
  expect(
    byRow(summary.needs).map(({ quadrant, ground, contradicts, overdue }) => [
      quadrant,
      ground,
      contradicts,
      overdue,
    ]),
  ).toEqual([
    ['重要且紧急', 'label', true, false],
    ['重要且紧急', 'scores', false, false],
    ['重要不紧急', 'scores', false, false],
    ['紧急不重要', 'computed', false, true],
    ['不紧急不重要', 'computed', false, false],
  ]);
});

it('shows of what each score is made: the points add up to it', () => {
  const { summary } = run([['甲公司', '报表太慢，故障', 4, 2, null, '部分满足', '2026-11-05', '李静']]);
  const [need] = summary.needs;
  const sum = Object.values(need?.contributions ?? {}).reduce((total, points) => total + points, 0);
  expect(need?.score).toBeCloseTo(sum, 9);
  expect(need?.basis).toBe(`重要性 4、紧急性 2 → 重要不紧急；优先分 ${need?.score}`);
});

it('says beside a label what the scores say otherwise', () => {
  const { summary } = run([['甲公司', '系统打不开', 1, 5, '重要且紧急', '未处理', null, '李静']]);
  expect(summary.needs[0]?.basis).toMatch(/^已填优先级，但重要性 1、紧急性 5 是紧急不重要；优先分 [\d.]+$/u);
});

describe('what a team has settled about scores', () => {
  const row = ['甲公司', '报表太慢', 'P0', 3, null, '未满足', null, '李静'];
  const needOf = (sections: Sections, options: object = {}) =>
    run([row], options, [], sections).summary.needs[0];

  it('is from where they are high, and what its own words mean', () => {
    expect(needOf({})).toMatchObject({ importance: null, quadrant: '不紧急不重要' });
    const scale = { highFrom: 3, words: { p0: 5 } };
    expect(needOf({ needScale: scale })).toMatchObject({ importance: 5, urgency: 3, quadrant: '重要且紧急' });
    expect(needOf({ needScale: scale }, { highFrom: 4 })).toMatchObject({ quadrant: '重要不紧急' });
  });

  it('is what counts how much', () => {
    const weights = { importance: 0, urgency: 1, value: 0, asking: 0, due: 0, status: 0, words: 0 };
    const needs = { ...needsSection.initial, weights };
    expect(needOf({ needs })).toMatchObject({ score: 60, contributions: { urgency: 60, importance: 0 } });
    const nothing = needsOptions.safeParse({ weights: { ...weights, urgency: 0 } });
    expect(nothing.success).toBe(false);
  });
});

describe('the list on the sheet', () => {
  const rows = [
    ['甲公司', '报表太慢', 5, 5, null, '未满足', null, '李静'],
    ['甲公司', '报表太慢', 1, 1, null, '未满足', null, '王芳'],
    ['乙公司', '王总提出，报表太慢', 4, 2, null, '未满足', null, '李静'],
  ];
  const listOf = (given: readonly (readonly CellScalar[])[]) => {
    const [sheet] = run(given).sheets;
    const table = sheet?.blocks.find((block) => block.kind === 'table');
    const values = (key: string) => table?.columns.find((column) => column.key === key)?.values;
    return { existing: sheet?.existing, keys: values('key') as string[], done: values('done') };
  };

  it('is brought up to date with what people ticked off and wrote', () => {
    const { existing, keys, done } = listOf(rows);
    expect(existing).toEqual({ mode: 'refresh', table: 'kb_needboard', key: 'key' });
    expect(keys).toEqual(['甲公司|报表太慢', '乙公司|报表太慢', '甲公司|报表太慢|2']);
    expect(done).toEqual([null, null, null]);
  });

  it('finds a need again whatever has become of its scores', () => {
    const [one = [], two = [], three = []] = rows;
    const next = listOf([[...one.slice(0, 2), 1, 1, ...one.slice(4)], two, three]);
    expect(next.keys.toSorted()).toEqual(listOf(rows).keys.toSorted());
    expect(next.keys.at(0)).toBe('乙公司|报表太慢');
  });
});

it('sorts needs the same way whatever order they stand in', () => {
  const row = fc.tuple(
    fc.constantFrom('甲公司', '乙公司', '丙公司'),
    fc.constantFrom('报表导出太慢', '要培训', '故障停产'),
    fc.constantFrom<CellScalar>(1, 3, 5, null),
    fc.constantFrom<CellScalar>(1, 4, null),
    fc.constantFrom<CellScalar>('重要不紧急', null),
    fc.constantFrom<CellScalar>('未满足', '已满足'),
    fc.constantFrom<CellScalar>('2026-10-01', '2026-12-01', null),
    fc.constant<CellScalar>('李静'),
  );
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 12 }), (rows) => {
      const order = (given: typeof rows) =>
        run(given).summary.needs.map(({ name, description, quadrant, score, due, status }) =>
          [name, description, quadrant, score.toFixed(6), due, status].join('|'),
        );
      expect(order([...rows].reverse())).toEqual(order(rows));
    }),
    { numRuns: 8 },
  );
});

describe('common needs', () => {
  const customers = Array.from({ length: 6 }, (_, index): CellScalar[] => [
    `苏州第${'甲乙丙丁戊己'[index] ?? ''}物流有限公司`,
    '道路运输业',
    '张伟明',
    `1391827364${index}`,
  ]);
  const asks = [
    '运费要自动对账',
    '希望运费对账能自动',
    '每月运费对账很慢，要能自动核对',
    '客户反映：运费自动对账',
    '需要运费自动对账功能',
  ];
  const rows = customers.map((customer, index): CellScalar[] => [
    customer[0] ?? null,
    asks[index] ?? '想要英文版手册',
    3,
    3,
    null,
    '未满足',
    null,
    '李静',
    null,
    null,
  ]);

  it('are counted by customer within the industry, from the fewest customers on', () => {
    const { summary } = run(rows, {}, customers);
    const found = summary.common.find(({ dimension, asking }) => dimension === 'division' && asking > 1);
    expect(found).toMatchObject({ name: '道路运输业', asking: 5, withNeeds: 6, registered: 6, common: true });
    expect(run(rows, { minimum: 7 }, customers).summary.common).toEqual([]);
  });

  it('are written to empty cells only when asked, as edits', () => {
    const taken = rows.map((row, index) => (index === 0 ? [...row.slice(0, 9), '我写的'] : row));
    expect(run(taken, {}, customers).edits).toEqual([]);
    const edits = run(taken, { writeBack: true }, customers).edits.filter(
      (edit) => edit.cause.code === 'needs.edit.relation',
    );
    expect(edits).toHaveLength(5);
    expect(edits[0]).toMatchObject({
      row: 3,
      column: 10,
      before: null,
      after: '同行业 83% 客户有类似需求 (5/6)',
    });
  });

  it('are found whoever said them and however', () => {
    const groups = groupNeeds(
      [
        '王总提出，ERP接口对接什么时候能做',
        '系统需要和ERP打通，最好年底前上线',
        '批量采购要有折扣',
        '年框价格能否再打折',
        '希望增加语音拣货',
      ],
      { threshold: 0.4, synonyms: [] },
    );
    expect(groups.map(({ members }) => members)).toEqual([[0, 1], [2, 3], [4]]);
  });

  it('follow the words a team uses', () => {
    const texts = ['二维码标签褪色', '溯源贴纸掉色'];
    expect(groupNeeds(texts, { threshold: 0.2, synonyms: [] })).toHaveLength(2);
    const synonyms = [
      ['褪色', '掉色'],
      ['二维码标签', '溯源贴纸'],
    ];
    expect(groupNeeds(texts, { threshold: 0.2, synonyms })).toHaveLength(1);
  });
});
