import type { ConfirmationsSummary } from '../../src/core/cadence';
import { Document } from '../../src/host/document';
import { openWorkbook } from '../setup/excel';
import { openedSession, today } from '../setup/firstOfNovember';

let session: ReturnType<typeof openedSession>;
afterEach(() => {
  session.close();
});

const customers = [
  ['客户编号', '公司名称', '行业', '联系人', '职位', '电话', '邮箱', '核对日期'],
  ['K-1', '苏州明达物流有限公司', '批发业', '张伟明', '采购经理', '0512-61827364', 'zwm@mingda.com', 46_000],
  ['K-2', '上海远航软件有限公司', '批发业', '李静', '采购主管', '021-61827364', 'lj@yuanhang.com', 46_000],
];

async function sent() {
  const document = Document.withSheets(['客户']);
  const { run, settled } = openWorkbook(document);
  session = openedSession();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('客户');
    sheet.getRange('A1:H3').values = customers;
    sheet.getRange('H2:H3').numberFormat = [['yyyy-mm-dd'], ['yyyy-mm-dd']];
    await context.sync();
  });
  const prepared = await session.prepare('confirmation', { customer: 'K-1' });
  const { sheets } = await session.commit(prepared);
  return { document, run, settled, name: sheets[0] ?? '' };
}

it('makes one protected page of which only the answers can be filled in', async () => {
  const { document, run, name } = await sent();
  expect(name).toBe('信息确认-苏州明达物流有限公司');
  expect(document.sheet(name)?.protection.isProtected).toBe(true);
  const writing = (address: string) =>
    run(async (context) => {
      context.workbook.worksheets.getItem(name).getRange(address).values = [['是']];
      await context.sync();
    });
  await expect(writing('C5')).resolves.toBeUndefined();
  await expect(writing('B5')).rejects.toThrow();
});

it('reads the sheet that comes back, whatever it is called by then, as changes of the registration', async () => {
  const { document, run, settled, name } = await sent();
  // The file of the customer comes back as a sheet of its own, next to the one that was sent.
  const original = document.sheet(name);
  if (original === undefined) throw new Error('No sheet was made.');
  const back = document.copySheet(original, '明达回执');
  expect(await returned()).toBe('cadence.confirmations.none');
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(back.name);
    const used = sheet.getUsedRange();
    used.load('values');
    await context.sync();
    const rowOf = (field: string) => used.values.findIndex(([first]) => first === field);
    sheet.getRangeByIndexes(rowOf('客户名称'), 2, 1, 1).values = [['是']];
    sheet.getRangeByIndexes(rowOf('联系人'), 2, 1, 2).values = [['否', '周晓']];
    sheet.getRangeByIndexes(rowOf('职位'), 2, 1, 1).values = [['否']];
    await context.sync();
  });

  await settled();
  const read = await returned();
  if (typeof read === 'string') throw new Error(read);
  expect(read.outcome.summary.returned).toEqual([
    {
      sheet: '明达回执',
      id: 'K-1',
      name: '苏州明达物流有限公司',
      confirmed: 1,
      corrections: [
        { field: { zh: '联系人', en: 'Contact' }, sheet: '客户', row: 2, before: '张伟明', after: '周晓' },
      ],
      toAsk: [{ field: expect.objectContaining({ zh: '职位' }) as unknown, said: '' }],
    },
  ]);
  const { batch } = await session.commit(read.prepared);
  const cells = () => document.sheet('客户')?.values({ top: 0, left: 0, bottom: 2, right: 7 });
  expect(cells()?.[1]).toEqual([
    'K-1',
    '苏州明达物流有限公司',
    '批发业',
    '周晓',
    ...(customers[1] ?? []).slice(4, 7),
    today,
  ]);
  expect(cells()?.[2]).toEqual(customers[2]);
  await session.revert(batch);
  expect(cells()).toEqual(customers);
});

async function returned() {
  const prepared = await session.prepare<ConfirmationsSummary>('confirmations', {});
  const { outcome } = prepared;
  return outcome.kind === 'refusal' ? outcome.problem.code : { prepared, outcome };
}
