import { segmentChoicesJob, segmentSection } from '../../../src/core/segments';
import type { ChoicesSummary } from '../../../src/core/segments';
import { offerOf } from '../../../src/core/segments/offers';
import type { CellScalar } from '../../../src/core/table';
import { serial } from '../../../src/core/units';
import { finished, sheetOf } from '../intake/sheetOf';

const context = { today: serial(46_327), locale: 'zh-CN' } as const;

const customers = Array.from({ length: 24 }, (_, index): CellScalar[] => [
  `C${String(index + 1).padStart(3, '0')}`,
  `苏州恒泰第${index + 1}${index < 12 ? '软件' : '机械'}有限公司`,
  index < 12 ? '软件和信息技术服务业' : '通用设备制造业',
  index % 2 === 0 ? '50人以下' : '1000人以上',
  '江苏省苏州市',
]);
const orders = customers.map((customer, index): CellScalar[] => [
  `D${index}`,
  customer[0] ?? null,
  customer[1] ?? null,
  '2026-10-01',
  1000 * (index + 1),
]);
const sheets = [
  sheetOf('客户登记', [['客户编号', '客户名称', '所属行业', '企业规模', '所在区域'], ...customers]),
  sheetOf('销售明细', [['订单号', '客户编号', '客户名称', '下单日期', '金额'], ...orders]),
];

function run(options: object = {}, sections: Readonly<Record<string, unknown>> = {}): ChoicesSummary {
  const outcome = finished(
    segmentChoicesJob.run({ sheets, sections }, segmentChoicesJob.options.parse(options), context),
  );
  if (outcome.kind !== 'result') throw new Error('The job refused.');
  expect([outcome.sheets, outcome.edits, outcome.sections]).toEqual([[], [], {}]);
  return outcome.summary;
}

it('offers what customers are by region, size and industry, with names people use', () => {
  const offered = run().choices.filter(({ group }) => group === 'offered');
  const sizes = new Map(
    offered.map(({ name, customers: count }) => [
      typeof name === 'object' && 'zh' in name ? name.zh : name,
      count,
    ]),
  );
  expect(sizes.get('华东科技企业')).toBe(12);
  expect(sizes.get('中小微企业')).toBe(12);
  expect([...sizes.values()].every((count) => (count ?? 0) >= 10)).toBe(true);
  expect(run({ minimum: 13 }).choices.filter(({ group }) => group === 'offered')).toEqual([]);
});

it('knows an offered segment by its id next month', () => {
  for (const { id, group } of run({ minimum: 1 }).choices) {
    if (group === 'offered') expect(offerOf(id)?.id).toBe(id);
  }
  expect(offerOf('kind___')).toBeUndefined();
  expect(offerOf('new')).toBeUndefined();
});

it('counts a segment that is being made, names some of it and what it shares', () => {
  const { draft } = run({
    draft: { criterion: { field: 'value.monetary', operator: 'above', value: 20_000 } },
  });
  expect(draft?.customers).toBe(4);
  expect(draft?.names[0]).toBe('苏州恒泰第24机械有限公司');
  expect(draft?.overlaps.every(({ customers: shared }) => shared <= 4)).toBe(true);
  expect(run({ draft: { criterion: { field: 'no.such', operator: 'known' } } }).draft).toMatchObject({
    customers: null,
    problem: { code: 'segments.warning.noData' },
  });
});

it('follows the recipe of the workbook', () => {
  const own = {
    id: 'own1',
    name: '大单客户',
    criterion: { field: 'value.monetary', operator: 'atLeast', value: 12_000 },
    strategy: '',
    color: '#5C2E91',
  };
  const sections = { [segmentSection.key]: { rfmGroups: false, ready: ['new', 'kind___sme'], own: [own] } };
  const { choices, overlaps } = run({}, sections);
  const chosen = choices.filter((choice) => choice.chosen).map(({ id, customers: count }) => [id, count]);
  expect(chosen).toEqual([
    ['new', 24],
    ['kind___sme', 12],
    ['own1', 13],
  ]);
  const ids = overlaps.map(({ a, b, customers: shared }) => [choices[a]?.id, choices[b]?.id, shared]);
  expect(ids).toContainEqual(['kind___sme', 'own1', 6]);
});

it('asks about fields the team added as about any other', () => {
  const rows = [
    ['客户编号', '客户名称', '所属行业', '客户等级', '车辆数', '签约日'],
    ['C001', '苏州恒泰第1软件有限公司', '批发业', 'A', 12, '2026-01-05'],
    ['C002', '苏州恒泰第2软件有限公司', '批发业', 'B', 3, '2025-01-05'],
  ];
  const sections = {
    ownFields: [
      { key: 'own.level', book: 'registration', title: '客户等级', kind: 'list', values: ['A', 'B'] },
      { key: 'own.cars', book: 'registration', title: '车辆数', kind: 'number', values: [] },
      { key: 'own.signed', book: 'registration', title: '签约日', kind: 'date', values: [] },
      { key: 'own.note', book: 'needs', title: '附注', kind: 'text', values: [] },
    ],
  };
  const input = { sheets: [sheetOf('客户登记', rows), ...sheets.slice(1)], sections };
  const draftOf = (criterion: object) => {
    const options = segmentChoicesJob.options.parse({ draft: { criterion } });
    const outcome = finished(segmentChoicesJob.run(input, options, context));
    if (outcome.kind !== 'result') throw new Error('The job refused.');
    return outcome.summary;
  };
  const summary = draftOf({ field: 'registration.own.level', operator: 'is', value: 'A' });
  expect(summary.draft?.problem).toBeNull();
  expect(summary.draft).toMatchObject({ customers: 1, names: ['苏州恒泰第1软件有限公司'] });
  const fields = summary.fields.filter(({ key }) => key.includes('.own.'));
  expect(fields.map(({ title, kind }) => [(title as { zh: string }).zh, kind])).toEqual([
    ['客户等级', 'text'],
    ['车辆数', 'number'],
    ['签约日', 'date'],
  ]);
  expect(draftOf({ field: 'registration.own.cars', operator: 'atLeast', value: 3 }).draft?.customers).toBe(2);
  expect(
    draftOf({ field: 'registration.own.signed', operator: 'since', value: '2026-01-01' }).draft?.customers,
  ).toBe(1);
});
