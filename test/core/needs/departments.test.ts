import { needsOptions, quadrantsJob } from '../../../src/core/needs';
import type { SheetSpec } from '../../../src/core/sheets';
import type { CellScalar } from '../../../src/core/table';
import { serial } from '../../../src/core/units';
import { finished, sheetOf } from '../intake/sheetOf';

function run(
  customers: readonly (readonly CellScalar[])[],
  needs: readonly (readonly CellScalar[])[],
  options: object = {},
) {
  const sheets = [
    sheetOf('客户', [['公司名称', '行业', '联系人', '电话', '负责人', '负责部门'], ...customers]),
    sheetOf('客户反馈', [
      ['客户', '反馈内容', '重要程度', '紧急程度', '状态', '截止日期', '负责人'],
      ...needs,
    ]),
  ];
  const outcome = finished(
    quadrantsJob.run({ sheets, sections: {} }, needsOptions.parse({ asOf: '2026-11-01', ...options }), {
      today: serial(46_327),
      locale: 'zh-CN',
    }),
  );
  if (outcome.kind !== 'result') throw new Error('The job refused.');
  return outcome;
}

const gridsOf = (sheet: SheetSpec | undefined) =>
  (sheet?.blocks ?? []).flatMap((block) => (block.kind === 'grid' ? [block] : []));

const phone = '13812345678';

it('counts needs by the department of the customer, else by that of whoever does it', () => {
  const { summary, sheets } = run(
    [
      ['苏州明达物流有限公司', '道路运输业', '张伟明', phone, '王芳', '销售一部'],
      ['上海远航软件有限公司', '批发业', '李静', phone, '李强', '销售二部'],
      ['杭州鑫禾食品有限公司', '批发业', '赵远', phone, '', ''],
    ],
    [
      ['苏州明达物流有限公司', '要能自动对账', 5, 5, '未满足', '2026-10-01', '李强'],
      ['杭州鑫禾食品有限公司', '账期延长', 5, 5, '未满足', '2026-12-01', '李强'],
      ['杭州鑫禾食品有限公司', '要电子发票', 3, 3, '已满足', null, '钱思'],
    ],
  );
  expect(summary.needs.map(({ description, department }) => [description, department])).toEqual([
    ['要能自动对账', '销售一部'],
    ['账期延长', '销售二部'],
    ['要电子发票', ''],
  ]);
  const grid = gridsOf(sheets[0]).find(({ id }) => id === 'departments');
  const lines = grid ? grid.rows.slice(2).map((row) => row.map((cell) => cell?.value)) : [];
  expect(lines).toEqual([
    ['销售一部', 1, 1, 0, 0, 0, 1],
    [{ code: 'needs.none', parameters: {} }, 1, 0, 0, 0, 1, 0],
    ['销售二部', 1, 1, 0, 0, 0, 0],
  ]);
});

it('shows no departments where none are kept', () => {
  const { sheets } = run(
    [['苏州明达物流有限公司', '道路运输业', '张伟明', phone, '王芳', '']],
    [['苏州明达物流有限公司', '要能自动对账', 5, 5, '未满足', null, '王芳']],
  );
  expect(gridsOf(sheets[0]).map(({ id }) => id)).toEqual(['board', 'owners']);
});

it('counts a group and its sister company as two who ask', () => {
  const { summary } = run(
    [
      ['嘉兴市途栩物流集团有限公司', '道路运输业', '张伟明', phone, '', ''],
      ['嘉兴市途栩物流有限公司', '道路运输业', '李静', phone, '', ''],
      ['嘉兴途栩物流有限公司', '道路运输业', '李静', phone, '', ''],
    ],
    [
      ['嘉兴市途栩物流集团有限公司', '要能自动对账', 5, 5, '未满足', null, ''],
      ['嘉兴市途栩物流有限公司', '要能自动对账', 5, 5, '未满足', null, ''],
      ['嘉兴途栩物流有限公司', '要能自动对账', 5, 5, '未满足', null, ''],
    ],
    { minimum: 1 },
  );
  expect(summary.groups[0]?.asking).toBe(2);
});
