import { z } from 'zod';
import { onNeededBooks } from '../../../src/core/intake';
import type { Job, JobInput } from '../../../src/core/job';
import { serial } from '../../../src/core/units';
import { finished, sheetOf } from './sheetOf';

const job: Job<object, string> = {
  id: 'onOrders',
  needs: ['registration', 'orders'],
  options: z.object({}),
  *run() {
    yield* [];
    return { kind: 'result', sheets: [], edits: [], sections: {}, summary: 'ran', notes: [] };
  },
};

const ran = (sheets: JobInput['sheets']) =>
  finished(onNeededBooks(job, { sheets, sections: {} }, {}, { today: serial(46_000), locale: 'zh-CN' }));

const customers = sheetOf('客户', [
  ['客户编号', '客户名称', '电话'],
  ['C1', '杭州云帆科技有限公司', '0571-88886666'],
]);
const headings = ['订单号', '客户编号', '下单日期', '金额'];

it('runs a job on the book sheets it needs', () => {
  const orders = sheetOf('订单', [headings, ['S1', 'C1', '2025-03-01', 1200]]);
  expect(ran([customers, orders])).toMatchObject({ kind: 'result', summary: 'ran' });
});

it('refuses with the first book sheet that is missing or has no record', () => {
  const problem = (sheets: JobInput['sheets']) => {
    const outcome = ran(sheets);
    return outcome.kind === 'refusal' && outcome.problem;
  };
  expect(problem([])).toMatchObject({
    code: 'job.refused.bookMissing',
    parameters: { book: { zh: '客户基础信息登记表' } },
  });
  expect(problem([customers, sheetOf('订单', [headings])])).toMatchObject({
    code: 'job.refused.bookMissing',
    parameters: { book: { zh: '交易明细' } },
  });
});
