import {
  decisionSection,
  duplicatesJob,
  identitiesOf,
  matchRecipeSection,
  matchSource,
  withDecision,
} from '../../../src/core/duplicates';
import type { DuplicatesSummary } from '../../../src/core/duplicates';
import { readSheets } from '../../../src/core/intake';
import type { JobOutcome, Message, Sections, Steps } from '../../../src/core';
import { isMessage } from '../../../src/core';
import type { CellScalar, SheetTable } from '../../../src/core/table';
import { serial } from '../../../src/core/units';
import { wordingOf } from '../../../src/locales';
import { sheetTableOf } from './merge/ledger';

function finished<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const next = steps.next();
    if (next.done === true) return next.value;
  }
}

function ran(
  sheets: readonly SheetTable[],
  options: object = {},
  sections: Sections = {},
): JobOutcome<DuplicatesSummary> {
  const parsed = duplicatesJob.options.parse(options);
  return finished(
    duplicatesJob.run({ sheets, sections }, parsed, { today: serial(46_327), locale: 'zh-CN' }),
  );
}

function result(sheets: readonly SheetTable[], options: object = {}, sections: Sections = {}) {
  const outcome = ran(sheets, options, sections);
  if (outcome.kind === 'refusal') throw new Error(outcome.problem.code);
  return outcome;
}

const customers: readonly (readonly CellScalar[])[] = [
  ['客户编号', '公司名称', '地区', '联系人', '联系方式', '社会信用代码'],
  ['C1', '上海澜禾贸易有限公司', '上海', '王伟', '13912345670', null],
  ['C2', '苏州泽铭纺织有限公司', '苏州', '李静', '13898765432', null],
  ['C3', '澜禾（上海）贸易有限公司', '上海市', '王伟', '139-1234-5670', null],
  ['C4', '宁波辉凯电子有限公司', '宁波', '赵敏', '13598761234', null],
  ['C5', '宁波辉凯电子有限公司杭州分公司', '杭州', '周磊', '13598761234', null],
];
const customerSheet = sheetTableOf('客户名单', customers);

const venues: readonly (readonly CellScalar[])[] = [
  ['id', 'name', 'address', 'city', 'cuisine'],
  [1, 'Hotel Bel-Air', '701 Stone Canyon Rd.', 'Bel Air', 'californian'],
  [2, 'Granita', '23725 W. Malibu Rd.', 'Malibu', 'californian'],
  [3, 'Bel-Air Hotel', '701 Stone Canyon Road', 'Bel Air', 'american'],
  [4, 'Art’s Delicatessen', '12224 Ventura Blvd.', 'Studio City', 'american'],
  [5, "art's deli", '12224 ventura blvd', 'Studio City', 'delis'],
];

describe('the duplicates job', () => {
  it('finds the columns of a customer list by itself and reports sheet rows', () => {
    const { summary } = result([customerSheet]);
    expect(summary.clusters).toEqual([[2, 4]]);
    expect(summary.pairs[0]).toMatchObject({ a: 2, b: 4, decision: 'same' });
    expect(summary.pairs[0]?.reasons.map(({ field }) => field)).toEqual([
      'prior',
      'customerName',
      'region',
      'contact',
      'phone',
    ]);
    expect(summary.thresholds).toMatchObject({ same: 0.8, review: 0.4 });
    expect(summary.groups).toMatchObject([
      {
        rows: [
          { sheet: '客户名单', row: 2 },
          { sheet: '客户名单', row: 4 },
        ],
      },
    ]);
  });

  it('knows a customer by any of its telephones', () => {
    const rows = [
      ['公司名称', '联系人', '手机1', '手机2'],
      ['上海澜禾贸易有限公司', '王伟', '13912345670', '13698761111'],
      ['苏州泽铭纺织有限公司', '李静', '13898765432', null],
      ['上海澜和贸易有限公司', '王伟', '13577772222', '139-1234-5670'],
      ['宁波辉凯电子有限公司', '赵敏', '13598761234', null],
    ];
    const { pairs } = result([sheetTableOf('客户', rows)]).summary;
    expect(pairs.map(({ a, b }) => [a, b])).toEqual([[2, 4]]);
    expect(pairs[0]?.reasons.find(({ field }) => field === 'phone')).toMatchObject({ level: 'same' });
  });

  it('gives each group what finds its rows again and where its cells stand', () => {
    const { summary } = result([customerSheet]);
    expect(summary.reviews[0]).toMatchObject({
      records: [
        { sheet: '客户名单', row: 2, identity: '#c1' },
        { sheet: '客户名单', row: 4, identity: '#c3' },
      ],
      decision: 'same',
      pairs: [{ index: 0, a: 0, b: 1 }],
    });
    expect(summary.columns[0]).toEqual({
      header: '客户编号',
      places: [{ sheet: '客户名单', column: 1, key: 'customerId' }],
    });
  });

  it('finds the columns of a list in another language', () => {
    const { summary } = result([sheetTableOf('venues', venues)]);
    expect(summary.clusters).toEqual([
      [2, 4],
      [5, 6],
    ]);
  });

  it('compares the columns it is told to', () => {
    const fields = [
      { column: '公司名称', kind: 'company' },
      { column: '联系方式', kind: 'phone' },
    ];
    const { summary } = result([customerSheet], { fields, preset: 'strict' });
    expect(summary.pairs[0]?.reasons.map(({ field }) => field)).toEqual(['prior', '公司名称', '联系方式']);
    expect(summary.thresholds).toMatchObject({ same: 0.99, review: 0.8 });
  });

  it('names a column that is not there', () => {
    expect(ran([customerSheet], { fields: [{ column: '税号', kind: 'code' }] })).toMatchObject({
      kind: 'refusal',
      problem: { code: 'duplicates.columnMissing', parameters: { column: '税号' } },
    });
  });

  it('refuses a workbook without a list', () => {
    expect(ran([])).toMatchObject({ kind: 'refusal', problem: { code: 'duplicates.noTable' } });
  });

  it('works by rules when asked to, and expects of them what the model makes of their pairs', () => {
    const { summary, sheets } = result([customerSheet], { preset: 'b2b' });
    expect(summary.clusters).toEqual([[2, 4]]);
    expect(summary.pairs[0]?.reasons).toContainEqual({ field: 'phone', level: 'loose', weight: 0 });
    expect(summary.thresholds.expectedPrecision).toBeGreaterThan(0.9);
    const [table] = sheets[0]?.blocks ?? [];
    if (table?.kind !== 'table') throw new Error('The result is a table.');
    const [reason] = table.columns.find(({ key }) => key === 'reason')?.values as readonly Message[];
    expect(wordingOf('zh-CN').text(reason ?? '')).toMatch(
      /^符合规则「公司名相似（≥ 88%），电话相同」 → 很可能重复$/u,
    );
  });

  it('compares by the customer number only where a rule says so', () => {
    const doubled = sheetTableOf('客户名单', [
      customers[0] ?? [],
      ['C1', '上海澜禾贸易有限公司', '上海', '王伟', '13912345670', null],
      ['C1', '苏州泽铭纺织有限公司', '苏州', '李静', '13898765432', null],
    ]);
    expect(result([doubled]).summary.clusters).toEqual([]);
    expect(result([doubled], { preset: 'shop' }).summary.clusters).toEqual([[2, 3]]);
  });

  it('follows the recipe of the team unless its options say otherwise', () => {
    const rules = [{ name: '', all: [{ field: 'region', how: 'exact', atLeast: 1 }] }];
    const recipe = { mode: 'rules', preset: 'standard', rulePreset: 'b2b', rules };
    const sections = { [matchRecipeSection.key]: recipe };
    const twins = sheetTableOf('客户名单', [...customers, customers[2] ?? []]);
    expect(result([twins], {}, sections).summary.clusters).toEqual([
      [2, 4],
      [3, 7],
    ]);
    expect(result([customerSheet], { preset: 'strict' }, sections).summary.thresholds.same).toBe(0.99);
    expect(result([customerSheet], { preset: 'b2b' }, sections).summary.clusters).toEqual([[2, 4]]);
  });

  it('looks at the first rows only when trying out settings', () => {
    expect(result([customerSheet], { first: 2 }).summary).toMatchObject({ rows: 2, clusters: [] });
  });

  it('compares the rows of several registrations with each other and says which sheets a pair is on', () => {
    const branch = sheetTableOf('华东客户', [
      ['客户名称', '所属行业', '联系电话', '联系人', '所属区域'],
      ['上海澜禾贸易有限公司', '批发业', '13912345670', '王伟', '上海'],
      ['成都卓翔光电有限公司', '制造业', '18600001111', '孙丽', '成都'],
    ]);
    const { summary } = result([customerSheet, branch]);
    expect(summary.pairs.map(({ sheets }) => sheets)).toContainEqual(['客户名单', '华东客户']);
    expect(summary.columns.filter(({ places }) => places.length === 2).map(({ header }) => header)).toEqual([
      '公司名称',
      '地区',
      '联系人',
      '联系方式',
    ]);
  });

  it('never asks again about rows a person told apart', () => {
    const source = matchSource(finished(readSheets({ sheets: [customerSheet], sections: {} })), undefined);
    if (isMessage(source)) throw new Error(source.code);
    const [a = '', , b = ''] = identitiesOf(source);
    const sections = { [decisionSection.key]: withDecision([], { a, b, decision: 'different' }) };
    const turned = sheetTableOf('客户名单', [customers[0] ?? [], ...customers.slice(1).reverse()]);
    expect(result([turned], {}, sections).summary.pairs).toEqual([]);
  });

  it('keeps together by rules as well what a person said is one customer', () => {
    const source = matchSource(finished(readSheets({ sheets: [customerSheet], sections: {} })), undefined);
    if (isMessage(source)) throw new Error(source.code);
    const [a = '', b = ''] = identitiesOf(source);
    const sections = { [decisionSection.key]: withDecision([], { a, b, decision: 'same' }) };
    const { clusters, pairs } = result([customerSheet], { preset: 'b2b' }, sections).summary;
    expect(clusters).toEqual([[2, 3, 4]]);
    expect(pairs.find(({ b: row }) => row === 3)?.decision).toBe('same');
  });

  it('says which rule could not be used', () => {
    const rules = [{ name: '', all: [{ field: 'date', how: 'exact', atLeast: 1 }] }];
    expect(result([customerSheet], { rules }).notes).toMatchObject([
      { code: 'duplicates.ruleWithoutField', parameters: { field: { code: 'duplicates.field.date' } } },
    ]);
  });

  it('writes 查重结果: group, decision, probability, reason and all cells', () => {
    const { text } = wordingOf('zh-CN');
    const [sheet] = result([customerSheet]).sheets;
    const [table] = sheet?.blocks ?? [];
    if (table?.kind !== 'table') throw new Error('The result is a table.');
    const first = table.columns.map(({ values }) =>
      Array.isArray(values) ? (values[0] as CellScalar) : null,
    );
    expect(text(sheet?.note ?? '')).toMatch(/^共 1 组：1 组可直接合并，0 组待确认/u);
    expect(first.map((value) => (isMessage(value) ? text(value) : value))).toEqual([
      1,
      '重复',
      expect.closeTo(1, 3),
      '企业名称全称相同，区域相同，联系人相同，电话相同 → 很可能重复',
      '客户名单',
      2,
      ...(customers[1] ?? []),
    ]);
  });
});
