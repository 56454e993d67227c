import { Document } from '../../src/host/document';
import type { TagsSummary } from '../../src/core/value';
import { openWorkbook } from '../setup/excel';
import { openedSession } from '../setup/firstOfNovember';
import { documentImage } from '../workbook/documentImage';

const session = openedSession();

/** Two customers with orders two months apart; the tag table knows one computed tag, one by hand, and one remark. */
async function book() {
  const document = Document.withSheets(['登记', '订单', '标签']);
  const put = (name: string, rows: (string | number)[][]) =>
    document
      .sheet(name)
      ?.enter({ top: 0, left: 0, bottom: rows.length - 1, right: (rows[0]?.length ?? 1) - 1 }, rows);
  put('登记', [
    ['客户编号', '客户名称', '联系人', '所属行业'],
    ['C-001', '北京甲科技有限公司', '张三', '批发业'],
    ['C-002', '上海乙贸易有限公司', '李四', '批发业'],
  ]);
  const orders = [46_000, 46_060, 46_120, 46_180, 46_240].flatMap((day, index) => [
    [`A${index}`, 'C-001', day, '服务器', 120_000],
    [`B${index}`, 'C-002', day, '配件', 1_000],
  ]);
  put('订单', [['订单号', '客户编号', '日期', '产品', '金额'], ...orders]);
  document.sheet('订单')?.setNumberFormats(
    { top: 1, left: 2, bottom: orders.length, right: 2 },
    orders.map(() => ['yyyy-mm-dd']),
  );
  put('标签', [
    ['客户编号', '客户名称', '更新时间', '标签分类', '标签名称', '标签值', '依据', '方式'],
    ['C-001', '北京甲科技有限公司', 45_900, '行为特征', '客单价', '低', '旧的依据', '自动'],
    ['C-002', '上海乙贸易有限公司', 45_900, '行为特征', '客单价', '高', '大客户', '人工'],
    ['C-002', '上海乙贸易有限公司', 45_900, '偏好特征', '沟通风格', '直接型', '拜访', '人工'],
  ]);
  const workbook = openWorkbook(document);
  await workbook.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('标签');
    sheet.getRange('C2:C4').numberFormat = [['yyyy-mm-dd'], ['yyyy-mm-dd'], ['yyyy-mm-dd']];
    sheet.tables.add('A1:H4', true).name = '我的标签';
    await context.sync();
  });
  return document;
}

const rowsOf = (document: Document) => {
  const sheet = document.sheet('标签');
  const area = sheet?.usedArea();
  return area && sheet ? sheet.values({ ...area, top: 1 }) : [];
};

async function tags(options: unknown) {
  const prepared = await session.prepare<TagsSummary>('tags', options);
  if (prepared.outcome.kind === 'refusal') throw new Error(prepared.outcome.problem.code);
  return { ...prepared.outcome, committed: await session.commit(prepared) };
}

describe('自动标签 in the tag table', () => {
  it('brings computed rows up to date, adds the missing, never touches what people wrote, and is taken back', async () => {
    const document = await book();
    const before = documentImage(document);
    const { summary, committed, sheets } = await tags({ into: 'table' });
    const rows = rowsOf(document);
    expect(sheets).toEqual([]);
    expect(rows[0]?.slice(4)).toEqual([
      '客单价',
      '高',
      '2025-12-09 至 2026-08-06 共 5 单，60.0 万元',
      '自动',
    ]);
    expect(rows.slice(1, 3).map((row) => row.slice(2))).toEqual([
      [45_900, '行为特征', '客单价', '高', '大客户', '人工'],
      [45_900, '偏好特征', '沟通风格', '直接型', '拜访', '人工'],
    ]);
    const added = rows.slice(3);
    expect(added.every((row) => row[7] === '自动' && row[6] !== null)).toBe(true);
    expect(added.filter((row) => row[4] === '客单价')).toEqual([]);
    expect(summary.table).toMatchObject({ updated: 1, added: added.length });
    expect(summary.table?.contradictions).toEqual([
      {
        id: 'C-002',
        name: '上海乙贸易有限公司',
        tag: { zh: '客单价', en: 'Order value' },
        byHand: '高',
        computed: '低',
      },
    ]);
    expect(committed.notes.map(({ code }) => code)).toContain('tags.note.contradicted');
    await session.revert(committed.batch);
    expect(documentImage(document)).toEqual(before);
  });

  it('changes nothing when it is run again', async () => {
    const document = await book();
    await tags({ into: 'table' });
    const rows = rowsOf(document);
    const { committed } = await tags({ into: 'table' });
    expect(committed.edits).toBe(0);
    expect(rowsOf(document)).toEqual(rows);
  });

  it('goes to a sheet of its own unless the tag table is the add-in’s', async () => {
    const document = await book();
    expect((await tags({})).committed.sheets).toEqual(['自动标签']);
    await session.commit(await session.prepare('templates', { books: ['tags'], rows: 3, example: true }));
    const { committed, sheets } = await tags({});
    expect(sheets).toEqual([]);
    expect(committed.edits).toBeGreaterThan(0);
    const own = document.sheet('标签表');
    const [table] = own ? document.tables.all(own) : [];
    const rows = table ? (own?.values(table.area) ?? []) : [];
    expect(table?.area.top).toBe(2);
    expect(rows.slice(0, 3).map(([id]) => id)).toEqual(['客户编号', '示例', 'C-001']);
    expect(rows.every(([id]) => id !== null)).toBe(true);
  });
});
