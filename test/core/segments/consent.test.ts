import { segmentsJob } from '../../../src/core/segments';
import { serial } from '../../../src/core/units';
import { finished, sheetOf } from '../intake/sheetOf';

const context = { today: serial(46_327), locale: 'zh-CN' } as const;
const answers = ['是', '不同意', { date: 45_000 }, null];

const warnings = (title: string) => {
  const customers = sheetOf('客户登记', [
    ['客户编号', '客户名称', '所属行业', '联系人', title],
    ...answers.map((answer, at) => [
      `C-${at}`,
      `苏州恒泰${'甲乙丙丁'.charAt(at)}软件有限公司`,
      '批发业',
      '张伟明',
      answer,
    ]),
  ]);
  const orders = sheetOf('销售明细', [
    ['订单号', '客户编号', '下单日期', '金额'],
    ...answers.map((_, at) => [`D${at}`, `C-${at}`, '2026-10-01', 1000]),
  ]);
  const options = segmentsJob.options.parse({});
  const outcome = finished(segmentsJob.run({ sheets: [customers, orders], sections: {} }, options, context));
  if (outcome.kind !== 'result') throw new Error('The job refused.');
  return outcome.notes.filter(({ code }) => code === 'privacy.consent.inSegments');
};

it('says how many on the segment sheets refused the use of their data or agreed too long ago', () => {
  expect(warnings('知情同意')).toEqual([{ code: 'privacy.consent.inSegments', parameters: { count: 2 } }]);
});

it('says nothing where no consent is kept', () => {
  expect(warnings('随便什么')).toEqual([]);
});
