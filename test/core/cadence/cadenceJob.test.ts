import { cadenceJob } from '../../../src/core/cadence';
import type { CellScalar, SheetTable } from '../../../src/core/table';
import { serial } from '../../../src/core/units';
import { finished, sheetOf } from '../intake/sheetOf';
import type { DateCell } from '../intake/sheetOf';

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

describe('the queue of the quarter, run after run', () => {
  const customers = sheetOf('客户', [
    ['客户编号', '公司名称', '行业', '联系人', '电话', '负责人', '核对日期'],
    ['K-1', '苏州明达物流有限公司', '批发业', '张伟明', '13812345678', '王芳', { date: 46_000 }],
    ['K-2', '上海远航软件有限公司', '批发业', '李静', '13712345678', '王芳', { date: 46_010 }],
    ['K-3', '杭州鑫禾食品有限公司', '批发业', '赵远', '13612345678', null, null],
    ['K-4', '无锡新来机械有限公司', '批发业', '钱多', '13512345678', null, { date: 46_300 }],
  ]);
  const run = (former: readonly SheetTable[], writeBack = false) => {
    const outcome = finished(
      cadenceJob.run(
        { sheets: [customers, ...former], sections: {} },
        { writeBack },
        { today, locale: 'zh-CN' },
      ),
    );
    if (outcome.kind !== 'result') throw new Error('The job refused.');
    const table = outcome.sheets[0]?.blocks.find((block) => block.kind === 'table');
    const values = (key: string) => {
      const found = table?.columns.find((column) => column.key === key)?.values ?? [];
      return 'kinds' in found ? [] : found;
    };
    return { outcome, ids: values('id'), why: values('why'), keys: values('key').map(String) };
  };
  const first = run([]);
  /** The sheet of an earlier run as people left it, with the key and mark of each row. */
  const queue = (rows: readonly (readonly [key: string, done: CellScalar | DateCell])[]) =>
    sheetOf('季度核对', [['键', '完成'], ...rows], {
      reportId: 'cadence.quarterly',
      nativeTables: [
        {
          name: 'kb_quarterly',
          area: { row: 1, column: 1, rows: rows.length + 1, columns: 2 },
          hasHeader: true,
          hasTotals: false,
        },
      ],
    });

  it('holds who has not been checked for a quarter, those nobody owns first', () => {
    expect(first.ids).toEqual(['K-3', 'K-1', 'K-2']);
    expect(first.why).toMatchObject([
      { code: 'cadence.why.never' },
      { code: 'cadence.why.days', parameters: { days: 327 } },
      { code: 'cadence.why.days', parameters: { days: 317 } },
    ]);
  });

  it('says who was not in it the last time', () => {
    const [, second = '', third = ''] = first.keys;
    const { why } = run([
      queue([
        [second, null],
        [third, null],
      ]),
    ]);
    expect(why).toMatchObject([
      { code: 'cadence.why.new', parameters: { why: { code: 'cadence.why.never' } } },
      { code: 'cadence.why.days' },
      { code: 'cadence.why.days' },
    ]);
  });

  it.each([
    ['是', today],
    ['√', today],
    [true, today],
    [{ date: 46_300 }, 46_300],
    ['2026.10.5', 46_300],
    ['10月就做完了', today],
    // A day still to come cannot be when it was done.
    [{ date: 46_400 }, today],
  ])('takes the mark %j for done', (mark, day) => {
    const former = [queue([[first.keys[1] ?? '', mark]])];
    expect(run(former).outcome.summary.done).toMatchObject([{ name: '苏州明达物流有限公司', row: 2 }]);
    const written = run(former, true);
    expect(written.outcome.edits).toMatchObject([{ row: 2, column: 7, before: 46_000, after: day }]);
    expect(written.ids).toEqual(['K-3', 'K-2']);
  });

  it.each(['否', '未', '', false, null])('leaves open what is marked %j', (mark) => {
    expect(run([queue([[first.keys[1] ?? '', mark]])]).outcome.summary.done).toEqual([]);
  });

  it('asks anew for a customer whose check is due again: a mark holds for one round', () => {
    const earlier = (first.keys[1] ?? '').replace(/@.*/u, '@2025-01-01');
    expect(run([queue([[earlier, '是']])]).outcome.summary.done).toEqual([]);
  });
});
