import fc from 'fast-check';
import { Document } from '../../src/host/document';
import type { Sheet } from '../../src/host/document';
import type { ListedTagChange, TagWriteBackSummary } from '../../src/core/tags';
import { openWorkbook } from '../setup/excel';
import { openedSession } from '../setup/firstOfNovember';
import { documentImage } from '../workbook/documentImage';

const session = openedSession();

const customers = ['C-001', 'C-002', 'C-003', 'C-004'] as const;
const tagHeaders = [
  '客户编号',
  '客户名称',
  '更新时间',
  '标签分类',
  '标签名称',
  '标签值',
  '依据',
  '方式',
  '备忘',
];
type TagLine = readonly [customer: number, category: string, tag: string, value: string, method: string];

const startLines: readonly TagLine[] = [
  [0, '行为特征', '购买频次', '高频', '自动'],
  [0, '行为特征', '沟通渠道偏好', '电话', '人工'],
  [0, '行为特征', '沟通渠道偏好', '邮件', '人工'],
  [1, '行为特征', '购买频次', '低频', '自动'],
  [1, '偏好特征', '沟通风格', '直接型', '人工'],
  [2, '合作特征', '账期习惯', '月结', '人工'],
];

/** A registration list and a tag table with a column of the user's own and a remark below it. */
async function tagBook(lines: readonly TagLine[] = startLines, isTable = true) {
  const document = Document.withSheets(['登记', '标签']);
  const names = ['北京甲科技有限公司', '上海乙贸易有限公司', '广州丙实业有限公司', '深圳丁电子有限公司'];
  document
    .sheet('登记')
    ?.enter({ top: 0, left: 0, bottom: 4, right: 3 }, [
      ['客户编号', '客户名称', '联系人', '所属行业'],
      ...customers.map((id, index) => [id, names[index] ?? '', '张三', '批发业']),
    ]);
  const rows = lines.map(([customer, category, tag, value, method]) => [
    customers[customer] ?? '',
    names[customer] ?? '',
    46_000,
    category,
    tag,
    value,
    '旧的依据',
    method,
    'x',
  ]);
  const sheet = document.sheet('标签');
  if (!sheet) throw new Error('no sheet');
  sheet.enter({ top: 0, left: 0, bottom: rows.length, right: 8 }, [tagHeaders, ...rows]);
  if (rows.length > 0)
    sheet.setNumberFormats(
      { top: 1, left: 2, bottom: rows.length, right: 2 },
      rows.map(() => ['yyyy-mm-dd']),
    );
  const workbook = openWorkbook(document);
  if (isTable)
    await workbook.run(async (context) => {
      const target = context.workbook.worksheets.getItem('标签');
      target.tables.add(`A1:I${rows.length + 1}`, true).name = '我的标签';
      target.getRange(`A${rows.length + 4}`).values = [['注：每月核对']];
      await context.sync();
    });
  return { ...workbook, document, sheet };
}

async function run(job: string, options: unknown = {}) {
  const prepared = await session.prepare(job, options);
  if (prepared.outcome.kind === 'refusal') return { prepared, problem: prepared.outcome.problem.code };
  return { prepared, committed: await session.commit(prepared) };
}

/** The overview as people read it: header row, then one line a customer; without the hidden marks. */
function overviewIn(document: Document) {
  const sheet = document.sheet('标签总览');
  const table = sheet && document.tables.all(sheet).find(({ name }) => name === 'kb_tagoverview');
  if (!sheet || !table) throw new Error('no overview');
  const { area } = table;
  const headers = (sheet.values({ ...area, bottom: area.top })[0] ?? []).map(String);
  const marks = headers.indexOf('kb_marks');
  const cells = sheet
    .values({ ...area, top: area.top + 1 })
    .map((row) => row.filter((_, index) => index !== marks).map((value) => String(value ?? '')));
  return { sheet, area, headers: headers.filter((_, index) => index !== marks), cells };
}

function type(sheet: Sheet, row: number, column: number, text: string): void {
  sheet.enter({ top: row, left: column, bottom: row, right: column }, [[text]]);
}

/** Types into the cell of a customer and a tag. */
function change(document: Document, id: string, tag: string, text: string): void {
  const { sheet, area, headers, cells } = overviewIn(document);
  type(
    sheet,
    area.top + 1 + cells.findIndex(([first]) => first === id),
    area.left + headers.indexOf(tag),
    text,
  );
}

const summaryOf = (result: Awaited<ReturnType<typeof run>>): TagWriteBackSummary => {
  if (result.prepared.outcome.kind !== 'result') throw new Error('refused');
  return result.prepared.outcome.summary as TagWriteBackSummary;
};
const said = ({ id, tag, before, after }: ListedTagChange) => [id, tag.zh, before, after];

describe('标签总览', () => {
  it('shows one row a customer and one column a tag, by category, several values in one cell', async () => {
    const { document } = await tagBook();
    await run('tagOverview');
    const { sheet, headers, cells, area } = overviewIn(document);
    const shown = (id: string, tag: string) => cells.find(([first]) => first === id)?.[headers.indexOf(tag)];
    expect(cells.map(([id]) => id)).toEqual([...customers]);
    expect(shown('C-001', '购买频次')).toBe('高频');
    expect(shown('C-001', '沟通渠道偏好')).toBe('电话、邮件');
    expect(shown('C-003', '账期习惯')).toBe('月结');
    expect(shown('C-004', '沟通风格')).toBe('');
    const band = (sheet.values({ ...area, top: area.top - 1, bottom: area.top - 1 })[0] ?? []).filter(
      Boolean,
    );
    expect(band).toEqual(expect.arrayContaining(['行为特征', '偏好特征', '合作特征']));
    expect(sheet.freeze).toEqual({ rows: area.top + 1, columns: 2 });
  });

  it('marks what was computed by a rule of its own on each column', async () => {
    const { run: batch } = await tagBook();
    await run('tagOverview');
    await batch(async (context) => {
      const table = context.workbook.tables.getItem('kb_tagoverview');
      const format = table.columns.getItem('购买频次').getDataBodyRange().conditionalFormats.getItemAt(0);
      const { rule } = format.custom;
      rule.load('formula');
      await context.sync();
      expect(rule.formula).toMatch(/^=ISNUMBER\(FIND\(";frequency=a",\$[A-Z]+5\)\)$/u);
    });
  });

  it('writes changed, new and cleared cells back by hand and of today, and takes it all back', async () => {
    const { document, sheet } = await tagBook();
    await run('tagOverview');
    const before = documentImage(document);
    change(document, 'C-002', '购买频次', '中频');
    change(document, 'C-003', '沟通风格', '细节型');
    change(document, 'C-001', '沟通渠道偏好', '邮件、微信、电话');
    change(document, 'C-003', '账期习惯', '');
    const result = await run('tagWriteBack', { evidence: { 'C-003|style': '拜访纪要 10-28' } });
    const { changes } = summaryOf(result);
    expect(changes.map(said).sort()).toEqual([
      ['C-001', '沟通渠道偏好', '电话、邮件', '邮件、微信、电话'],
      ['C-002', '购买频次', '低频', '中频'],
      ['C-003', '沟通风格', '', '细节型'],
      ['C-003', '账期习惯', '月结', ''],
    ]);
    expect(changes.filter(({ lacksEvidence }) => lacksEvidence).map(({ key }) => key)).toEqual([]);
    const area = document.tables.all(sheet)[0]?.area ?? sheet.usedArea();
    const rows = area ? sheet.values({ ...area, top: 1 }) : [];
    expect(rows.map((row) => [row[0], ...row.slice(2, 9)])).toEqual([
      ['C-001', 46_000, '行为特征', '购买频次', '高频', '旧的依据', '自动', 'x'],
      ['C-001', 46_327, '行为特征', '沟通渠道偏好', '邮件', null, '人工', 'x'],
      ['C-001', 46_327, '行为特征', '沟通渠道偏好', '微信', null, '人工', 'x'],
      ['C-002', 46_327, '行为特征', '购买频次', '中频', null, '人工', 'x'],
      ['C-002', 46_000, '偏好特征', '沟通风格', '直接型', '旧的依据', '人工', 'x'],
      ['C-001', 46_327, '行为特征', '沟通渠道偏好', '电话', null, '人工', null],
      ['C-003', 46_327, '偏好特征', '沟通风格', '细节型', '拜访纪要 10-28', '人工', null],
    ]);
    await session.revert(result.committed?.batch ?? '');
    const [tagsBefore, tagsAfter] = [before, documentImage(document)].map(({ sheets }) =>
      sheets.find(({ name }) => name === '标签'),
    );
    expect(tagsAfter).toEqual(tagsBefore);
  });

  it('refuses to be made anew over changes that are not written back, unless they are to be dropped', async () => {
    const { document } = await tagBook();
    await run('tagOverview');
    change(document, 'C-002', '购买频次', '中频');
    expect((await run('tagOverview')).problem).toBe('tags.refused.pending');
    await run('tagOverview', { discard: true });
    expect(summaryOf(await run('tagWriteBack')).changes).toEqual([]);
  });

  it('leaves what the tag table has changed itself since, and says so', async () => {
    const { document, sheet } = await tagBook();
    await run('tagOverview');
    change(document, 'C-002', '购买频次', '中频');
    type(sheet, 4, 5, '高频');
    const result = await run('tagWriteBack');
    expect(summaryOf(result).changes).toEqual([]);
    expect(summaryOf(result).conflicts.map(said)).toEqual([['C-002', '购买频次', '高频', '中频']]);
    expect(sheet.value(4, 5)).toBe('高频');
  });

  it('keeps columns people added and follows lines they sorted', async () => {
    const { document, run: batch } = await tagBook();
    await run('tagOverview');
    await batch(async (context) => {
      const table = context.workbook.tables.getItem('kb_tagoverview');
      table.columns.add(-1, [['我的备注'], ['a'], ['b'], ['c'], ['d']]);
      table.sort.apply([{ key: 0, ascending: false }]);
      await context.sync();
    });
    expect(summaryOf(await run('tagWriteBack')).changes).toEqual([]);
    change(document, 'C-001', '购买频次', '中频');
    await run('tagWriteBack');
    await run('tagOverview');
    const { headers, cells } = overviewIn(document);
    const notes = cells.map((row) => [row[0], row[headers.indexOf('我的备注')]]);
    expect(notes).toEqual([
      ['C-004', 'd'],
      ['C-003', 'c'],
      ['C-002', 'b'],
      ['C-001', 'a'],
    ]);
  });

  it('fills the empty rows of a tag table made by 建表 before it lets it grow', async () => {
    const { document } = await tagBook([], false);
    document.sheets.at(1)?.clear({ top: 0, left: 0, bottom: 0, right: 8 }, 'All');
    await run('templates', { books: ['tags'], rows: 1 });
    await run('tagOverview');
    change(document, 'C-002', '沟通风格', '关系型');
    change(document, 'C-004', '沟通风格', '直接型');
    await run('tagWriteBack');
    const tags = document.sheet('标签表');
    const [table] = tags ? document.tables.all(tags) : [];
    const rows = table ? (tags?.values({ ...table.area, top: table.area.top + 1 }) ?? []) : [];
    expect(rows.map((row) => [row[0], row[4], row[5], row[7]])).toEqual([
      ['C-002', '沟通风格', '关系型', '人工'],
      ['C-004', '沟通风格', '直接型', '人工'],
    ]);
  });

  const value = fc.constantFrom('高频', '中频', '面谈', '来访', '微信', '自定', '面谈、来访', '3.5', '=1');
  const line = fc.tuple(
    fc.nat(3),
    fc.constant('行为特征'),
    fc.constantFrom('购买频次', '沟通渠道偏好', '互动频次', '账期习惯'),
    value,
    fc.constantFrom('自动', '人工', ''),
  );
  const edits = fc.array(
    fc.tuple(fc.constantFrom(...customers), fc.nat(8), fc.oneof(value, fc.constant(''))),
    { maxLength: 8 },
  );

  it('has nothing to write back when nothing was changed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1, maxLength: 10 }),
        fc.boolean(),
        async (lines, isTable) => {
          const { document } = await tagBook(lines, isTable);
          await run('tagOverview');
          const before = documentImage(document);
          const result = await run('tagWriteBack');
          expect(summaryOf(result)).toEqual({ changes: [], conflicts: [] });
          expect(result.committed?.edits).toBe(0);
          expect(documentImage(document)).toEqual(before);
        },
      ),
      { numRuns: 8 },
    );
  });

  it('reads after any changes and their write-back as it was made to read', async () => {
    const values = (text: string) => [...new Set(text.split('、').filter((part) => part !== ''))].join('、');
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1, maxLength: 10 }),
        edits,
        fc.boolean(),
        async (lines, changes, isTable) => {
          const { document } = await tagBook(lines, isTable);
          await run('tagOverview');
          const { headers } = overviewIn(document);
          for (const [id, tag, text] of changes) {
            const header = headers[2 + (tag % (headers.length - 2))] ?? '';
            change(document, id, header, text.startsWith('=') ? `'${text}` : text);
          }
          const wanted = overviewIn(document);
          await run('tagWriteBack');
          await run('tagOverview');
          const shown = overviewIn(document);
          const at = (from: typeof shown, id: string | undefined, header: string) =>
            from.cells.find(([first]) => first === id)?.[from.headers.indexOf(header)] ?? '';
          for (const [id] of wanted.cells) {
            for (const header of wanted.headers.slice(2)) {
              expect([id, header, values(at(shown, id, header))]).toEqual([
                id,
                header,
                values(at(wanted, id, header)),
              ]);
            }
          }
        },
      ),
      { numRuns: 15 },
    );
  }, 120_000);
});
