import { duplicatesJob } from '../../../src/core/duplicates';
import type { DuplicatesSummary } from '../../../src/core/duplicates';
import type { SheetTable } from '../../../src/core/table';
import type { Message } from '../../../src/core';
import type { TableBlock } from '../../../src/core/sheets';
import { serial } from '../../../src/core/units';
import { wordingOf } from '../../../src/locales';
import { sheetTableOf } from './merge/ledger';

const known = sheetTableOf('客户名单', [
  ['客户编号', '公司名称', '地区', '联系人', '联系方式', '负责人'],
  ['C1', '上海澜禾贸易有限公司', '上海', '王伟', '13912345670', '任涵'],
  ['C2', '苏州泽铭纺织有限公司', '苏州', '李静', '13898765432', '傅静'],
  ['C3', '宁波辉凯电子有限公司', '宁波', '赵敏', '13598761234', null],
]);

function checked(sheets: readonly SheetTable[], options: object) {
  const steps = duplicatesJob.run({ sheets, sections: {} }, duplicatesJob.options.parse(options), {
    today: serial(46_327),
    locale: 'zh-CN',
  });
  for (;;) {
    const next = steps.next();
    if (next.done !== true) continue;
    if (next.value.kind === 'refusal') throw new Error(next.value.problem.code);
    return next.value;
  }
}

const found = ({ clashes = [] }: DuplicatesSummary) =>
  clashes.map(({ row, matches }) => [
    row,
    ...matches.map(({ id, owner, decision }) => `${decision} ${id} ${owner}`),
  ]);

describe('the check of a new list', () => {
  const fresh = sheetTableOf('新名单', [
    ['公司名称', '地区', '联系人', '联系方式'],
    ['上海澜禾贸易有限责任公司', '上海', '王伟', '13912345670'],
    ['澜禾（上海）贸易公司', '上海', '王伟', '13912345670'],
    ['成都卓翔光电有限公司', '成都', '孙丽', '18600001111'],
  ]);

  it('tells of every new row whose customer it is already, and of no pair within a list', () => {
    const { summary } = checked([known, fresh], { sheet: '新名单', against: '客户名单' });
    expect(found(summary)).toEqual([[2, 'same C1 任涵'], [3, 'same C1 任涵'], [4]]);
    for (const { sheets } of summary.pairs) expect(new Set(sheets).size).toBe(2);
  });

  it('takes cells copied from another workbook, whatever their columns are called', () => {
    const text = '单位\t手机号\n泽铭纺织\t138 9876 5432\n成都卓翔光电有限公司\t18600001111';
    const { summary } = checked([known], { list: { name: '展会名单', text } });
    expect(found(summary)).toEqual([[2, 'same C2 傅静'], [3]]);
  });

  it('compares lists no book sheet is recognised in by what both have', () => {
    const old = sheetTableOf('members', [
      ['member', 'e-mail', 'full name'],
      [1, 'oscar88@hill.net', 'Oscar Hill'],
      [2, 'mia.lee@webb.org', 'Mia Lee'],
      [3, 'leo19@king.com', 'Leo King'],
    ]);
    const leads = sheetTableOf('leads', [
      ['full name', 'e-mail'],
      ['Mia Lee', 'mia.lee@webb.org'],
      ['Ivy Stone', 'ivy@stone.org'],
    ]);
    const { summary } = checked([old, leads], { sheet: 'leads', against: ['members'] });
    expect(summary.clashes?.map(({ matches }) => matches.map(({ row }) => row))).toEqual([[3], []]);
  });

  it('writes 撞单结果 with a line for every new row, the owner and the reason', () => {
    const { sheets } = checked([known, fresh], { sheet: '新名单', against: '客户名单' });
    const table = sheets[0]?.blocks[0] as TableBlock;
    const { text } = wordingOf('zh-CN');
    const column = (key: string) =>
      (table.columns.find((each) => each.key === key)?.values as readonly (Message | string | null)[]).map(
        (value) => (value === null ? '' : text(value)),
      );
    expect(column('decision')).toEqual(['撞单', '撞单', '新客户']);
    expect(column('name')[1]).toBe('澜禾（上海）贸易公司');
    expect(column('owner')).toEqual(['任涵', '任涵', '']);
    expect(column('reason')[0]).toMatch(/→ 很可能重复$/u);
  });
});
