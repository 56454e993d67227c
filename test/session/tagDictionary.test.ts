import { Document } from '../../src/host/document';
import type { DictionarySummary } from '../../src/core/templates';
import { openWorkbook } from '../setup/excel';
import { openedSession } from '../setup/firstOfNovember';

const session = openedSession({ locale: 'en-US' });

async function dictionary(options: unknown = {}) {
  const { outcome } = await session.prepare<DictionarySummary>('tagDictionary', options);
  if (outcome.kind === 'refusal') throw new Error(outcome.problem.code);
  return outcome.summary;
}

describe('标签字典', () => {
  it('reads back from its sheet as it was written, in either language', async () => {
    openWorkbook(Document.withSheets(['Sheet1']));
    const before = await dictionary();
    await session.commit(await session.prepare('tagDictionary', {}));
    const after = await dictionary();
    expect(after).toEqual({ tags: before.tags, problems: [], isOnSheet: true });
  });

  it('takes what people change on the sheet, and says which rows it cannot use', async () => {
    const { document } = openWorkbook(Document.withSheets(['Sheet1']));
    await session.commit(await session.prepare('tagDictionary', {}));
    const sheet = document.sheet('Tag dictionary');
    const [table] = sheet ? document.tables.all(sheet) : [];
    if (!sheet || !table) throw new Error('no dictionary');
    const headers = (sheet.values({ ...table.area, bottom: table.area.top })[0] ?? []).map(String);
    const names = sheet.values({ ...table.area, top: table.area.top + 1 }).map((row) => row[1]);
    const type = (tag: string, column: string, text: string) => {
      const row = table.area.top + 1 + names.indexOf(tag);
      const left = table.area.left + headers.indexOf(column);
      sheet.enter({ top: row, left, bottom: row, right: left }, [[text]]);
    };
    type('Purchase frequency', 'Cut-offs', 'frequentDays=45; mediumDays=often');
    type('Style', 'Values', '直接型、细节型、书面型');
    type('Brands', 'Tag', 'Style');
    const { tags, problems } = await dictionary();
    expect(tags.find(({ key }) => key === 'frequency')?.cutoffs).toEqual({
      frequentDays: 45,
      mediumDays: 92,
    });
    expect(tags.find(({ key }) => key === 'style')?.values.map(({ zh }) => zh)).toEqual([
      '直接型',
      '细节型',
      '书面型',
    ]);
    expect(tags.some(({ key }) => key === 'brand')).toBe(false);
    expect(problems.map(({ problem }) => problem.code).sort()).toEqual([
      'books.dictionary.cutoff',
      'books.dictionary.twice',
    ]);
  });

  it('keeps the columns of the team beside its own, and the row of a tag that is dropped', async () => {
    const { document, run } = openWorkbook(Document.withSheets(['Sheet1']));
    const first = await session.prepare<DictionarySummary>('tagDictionary', {});
    await session.commit(first);
    if (first.outcome.kind === 'refusal') throw new Error(first.outcome.problem.code);
    const [dropped, kept, ...others] = first.outcome.summary.tags;
    if (!dropped || !kept) throw new Error('no tags');
    await run(async (context) => {
      const asked = first.outcome.kind === 'refusal' ? [] : first.outcome.summary.tags.map(() => ['']);
      context.workbook.tables
        .getItem('kb_tagdictionary')
        .columns.add(-1, [['Asked by'], ['Sales'], ['Service'], ...asked.slice(2)]);
      await context.sync();
    });
    await session.commit(
      await session.prepare('tagDictionary', { tags: [{ ...kept, category: '我们的' }, ...others] }),
    );
    const sheet = document.sheet('Tag dictionary');
    const rows = sheet?.values({ top: 0, left: 0, bottom: 200, right: 20 }) ?? [];
    const said = (text: string) => rows.find((row) => row.includes(text)) ?? [];
    expect(said('Service')).toEqual(expect.arrayContaining([kept.name.en, '我们的']));
    expect(said('Sales')).toContain(dropped.name.en);
    const { tags } = await dictionary();
    expect(tags.map(({ key }) => key)).toEqual([kept, ...others].map(({ key }) => key));
  });
});
