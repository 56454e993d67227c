import type { CadenceSummary } from '../../src/core/cadence';
import { Document } from '../../src/host/document';
import { openWorkbook } from '../setup/excel';
import { openedSession, today } from '../setup/firstOfNovember';

let session: ReturnType<typeof openedSession>;
afterEach(() => {
  session.close();
});

async function book() {
  const document = Document.withSheets(['客户', '标签', '反馈']);
  const { run } = openWorkbook(document);
  session = openedSession();
  const rows = {
    客户: [
      ['客户编号', '公司名称', '行业', '联系人', '核对日期', '负责人'],
      ['K-1', '苏州明达物流有限公司', '批发业', '张伟明', '2026-05-01', '王芳'],
      ['K-2', '上海远航软件有限公司', '批发业', '李静', '2026-10-01', '王芳'],
      ['K-3', '杭州鑫禾食品有限公司', '批发业', '赵远', '', '李强'],
    ],
    标签: [
      ['客户编号', '标签分类', '标签名称', '标签值', '更新时间'],
      ['K-1', '行为特征', '购买频次', '中频', '2026-08-01'],
      ['K-2', '行为特征', '购买频次', '高频', '2026-10-20'],
    ],
    反馈: [
      ['客户编号', '反馈内容', '重要程度', '紧急程度', '状态', '截止日期', '负责人', '更新时间'],
      ['K-2', '对账单每月出错', 5, 5, '未满足', '2026-10-01', '钱思', '2026-09-10'],
      ['K-2', '想要月结', 5, 5, '已满足', '2026-10-01', '钱思', '2026-09-10'],
    ],
  };
  await run(async (context) => {
    for (const [name, cells] of Object.entries(rows)) {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 1).values = cells;
    }
    await context.sync();
  });
  return { document, run };
}

async function checks(options: object = {}) {
  const prepared = await session.prepare<CadenceSummary>('cadence', options);
  if (prepared.outcome.kind !== 'result') throw new Error('The job refused.');
  return { prepared, summary: prepared.outcome.summary };
}

const keysOf = (document: Document, sheet: string, table: string) => {
  const area = document.tables.all(document.sheet(sheet)).find(({ name }) => name === table)?.area;
  const values = area ? (document.sheet(sheet)?.values(area) ?? []) : [];
  const key = values[0]?.indexOf('键') ?? -1;
  return values.slice(1).map((row) => row[key]);
};

it('lists customers unchecked for a quarter, tags older than a month and late needs, by who owns them', async () => {
  await book();
  const { summary } = await checks();
  expect(summary).toMatchObject({ asOf: '2026-11-01', customers: 2, never: 1, tags: 1, needs: 1, done: [] });
  expect(summary.owners).toEqual([
    { owner: '王芳', customers: 1, tags: 1, needs: 0 },
    { owner: '李强', customers: 1, tags: 0, needs: 0 },
    { owner: '钱思', customers: 0, tags: 0, needs: 1 },
  ]);
});

it('writes the day something was marked done where it belongs, and asks again only in the next round', async () => {
  const { document, run } = await book();
  await session.commit((await checks()).prepared);
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('季度核对');
    const table = sheet.tables.getItem('kb_quarterly');
    const ids = table.columns.getItem('客户编号').getDataBodyRange();
    ids.load('values');
    await context.sync();
    const at = (id: string) => ids.values.findIndex(([each]) => each === id);
    const done = table.columns.getItem('完成').getDataBodyRange();
    done.getCell(at('K-1'), 0).values = [['√']];
    done.getCell(at('K-3'), 0).values = [['否']];
    table.columns.getItem('备注').getDataBodyRange().getCell(at('K-3'), 0).values = [['约了周五']];
    context.workbook.worksheets
      .getItem('月度复盘')
      .tables.getItem('kb_monthly')
      .columns.getItem('完成')
      .getDataBodyRange().values = [['是'], ['是']];
    await context.sync();
  });

  const marked = await checks();
  expect(marked.summary.done.map(({ kind, name, before, after }) => [kind, name, before, after])).toEqual([
    ['customer', '苏州明达物流有限公司', '2026-05-01', '2026-11-01'],
    ['need', '上海远航软件有限公司', '2026-09-10', '2026-11-01'],
    ['tag', '苏州明达物流有限公司', '2026-08-01', '2026-11-01'],
  ]);
  expect(marked.prepared.outcome.kind === 'result' && marked.prepared.outcome.edits).toEqual([]);

  await session.commit((await checks({ writeBack: true })).prepared);
  expect(document.sheet('客户')?.values({ top: 1, left: 4, bottom: 3, right: 4 }).flat()).toEqual([
    today,
    46_296,
    null,
  ]);
  expect(document.sheet('标签')?.values({ top: 1, left: 4, bottom: 1, right: 4 })).toEqual([[today]]);
  expect(document.sheet('反馈')?.values({ top: 1, left: 7, bottom: 1, right: 7 })).toEqual([[today]]);
  expect(keysOf(document, '季度核对', 'kb_quarterly')).toEqual(['K-3@']);
  const sheet = document.sheet('季度核对');
  const all = sheet?.values(sheet.usedArea() as never).flat();
  expect(all).toContain('约了周五');

  const next = await checks({ asOf: '2027-03-01' });
  await session.commit(next.prepared);
  expect(next.summary.done).toEqual([]);
  expect(keysOf(document, '季度核对', 'kb_quarterly').sort()).toEqual([
    'K-1@2026-11-01',
    'K-2@2026-10-01',
    'K-3@',
  ]);
  expect((await checks({ asOf: '2027-03-01' })).summary.done).toEqual([]);
});
