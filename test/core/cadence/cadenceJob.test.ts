import { cadenceJob } from '../../../src/core/cadence';
import type { CellScalar } from '../../../src/core/table';
import { serial } from '../../../src/core/units';
import { finished, sheetOf } from '../intake/sheetOf';

const today = serial(46_327);

/** The rows of a queue sheet as objects by column key. */
function monthly(needs: readonly (readonly CellScalar[])[]) {
  const sheets = [
    sheetOf('客户', [
      ['客户编号', '公司名称', '行业', '联系人', '电话'],
      ['K-1', '苏州明达物流有限公司', '批发业', '张伟明', '13812345678'],
    ]),
    sheetOf('反馈', [
      ['客户编号', '反馈内容', '重要程度', '紧急程度', '状态', '截止日期', '更新时间'],
      ...needs,
    ]),
  ];
  const steps = cadenceJob.run({ sheets, sections: {} }, { writeBack: false }, { today, locale: 'zh-CN' });
  const outcome = finished(steps);
  if (outcome.kind !== 'result') throw new Error('The job refused.');
  const table = outcome.sheets[1]?.blocks.find((block) => block.kind === 'table');
  const values = (key: string) => table?.columns.find((column) => column.key === key)?.values;
  return { why: values('why'), days: values('days'), keys: values('key'), summary: outcome.summary };
}

it('lists the needs of the month with why they are to be reviewed', () => {
  const { why, days, summary } = monthly([
    ['K-1', '对账单每月出错', 5, 5, '未满足', '2026-10-01', '2026-10-20'],
    ['K-1', '要能导出', 5, 5, '未满足', '2026-11-11', '2026-10-20'],
    ['K-1', '界面太复杂', 2, 2, '需求变更', null, '2026-10-20'],
    ['K-1', '希望再培训一次', 2, 2, '部分满足', null, '2026-08-01'],
    ['K-1', '想要月结', 5, 5, '已满足', '2026-10-01', '2026-08-01'],
    ['K-1', '包装再结实些', 5, 5, '未满足', '2027-10-01', '2026-10-20'],
  ]);
  expect(summary.needs).toBe(4);
  expect(days).toEqual([92, 31, 12, -10]);
  expect(why).toMatchObject([
    { code: 'cadence.why.notUpdatedFor', parameters: { days: 92 } },
    { code: 'cadence.why.late', parameters: { days: 31 } },
    { code: 'cadence.why.changed' },
    { code: 'cadence.why.due', parameters: { days: 10 } },
  ]);
});

it('asks anew for a need whose dates changed since it was ticked off', () => {
  const need = (updatedOn: string) => ['K-1', '对账单每月出错', 5, 5, '未满足', '2026-10-01', updatedOn];
  expect(monthly([need('2026-10-20')]).keys).not.toEqual(monthly([need('2026-10-30')]).keys);
  expect(monthly([need('2026-10-20')]).keys).toEqual(monthly([need('2026-10-20')]).keys);
});
