import { Document } from '../../src/host/document';
import type { OwnField } from '../../src/core/books';
import type { ProfileSummary } from '../../src/core/profiles';
import type { ValidateSummary } from '../../src/core/validation';
import { openWorkbook } from '../setup/excel';
import { openedSession } from '../setup/firstOfNovember';

const session = openedSession();

const credit: OwnField = {
  key: 'own.f1',
  book: 'registration',
  title: '信用等级',
  kind: 'list',
  values: ['优', '良', '差'],
  aliases: ['信用评级'],
  required: 'required',
};

async function summary<Summary>(job: string, options: unknown): Promise<Summary> {
  const { outcome } = await session.prepare<Summary>(job, options);
  if (outcome.kind === 'refusal') throw new Error(outcome.problem.code);
  return outcome.summary;
}

describe('a field of the team’s own', () => {
  it('is in new sheets with its dropdown', async () => {
    const { document } = openWorkbook(Document.withSheets(['备用']));
    await session.saveSections({ ownFields: [credit] });
    await session.commit(await session.prepare('templates', { books: ['registration'], rows: 3 }));
    const sheet = document.sheet('登记表');
    const [table] = sheet ? document.tables.all(sheet) : [];
    const headers = table ? (sheet?.values({ ...table.area, bottom: table.area.top })[0] ?? []) : [];
    const column = (table?.area.left ?? 0) + headers.indexOf('信用等级');
    const rule = sheet?.validations.at((table?.area.top ?? 0) + 1, column);
    expect(rule).toMatchObject({ type: 'List', formula1: '=kb_list_own_2ef1' });
    const list = document.names.get('kb_list_own_2ef1')?.formula ?? '';
    expect(list).toMatch(/^='?_客簿标准'?!\$[A-Z]+\$1:\$[A-Z]+\$3$/u);
  });

  it('is recognised by its other headers, checked against its list, asked for, and shown on the card', async () => {
    const document = Document.withSheets(['客户名单']);
    document.sheet('客户名单')?.enter({ top: 0, left: 0, bottom: 3, right: 4 }, [
      ['客户编号', '客户名称', '所属行业', '联系人', '信用评级'],
      ['C-001', '北京甲科技有限公司', '软件和信息技术服务业', '张三', '优'],
      ['C-002', '上海乙贸易有限公司', '批发业', '李四', '极好'],
      ['C-003', '广州丙实业有限公司', '批发业', '王五', ''],
    ]);
    openWorkbook(document);
    await session.saveSections({ ownFields: [credit] });
    const { findings } = await summary<ValidateSummary>('validate', {});
    const own = findings.filter(({ column }) => column === 5);
    expect(own.map(({ row, severity }) => [row, severity])).toEqual(
      expect.arrayContaining([
        [3, 'error'],
        [4, 'error'],
      ]),
    );
    expect(own.every(({ row }) => row !== 2)).toBe(true);
    const { cards } = await summary<ProfileSummary>('profile', { customers: ['C-001'] });
    expect(JSON.stringify(cards)).toContain('信用等级');
  });
});
