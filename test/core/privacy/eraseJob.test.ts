import { eraseJob } from '../../../src/core/privacy';
import type { Edit } from '../../../src/core/sheets';
import { serial } from '../../../src/core/units';
import { finished, sheetOf } from '../intake/sheetOf';

const context = { today: serial(46_327), locale: 'zh-CN' } as const;
type Sheet = ReturnType<typeof sheetOf>;

function erasing(sheets: readonly Sheet[], options: object) {
  const outcome = finished(eraseJob.run({ sheets, sections: {} }, eraseJob.options.parse(options), context));
  if (outcome.kind !== 'result') throw new Error('The job refused.');
  return outcome;
}

const said = (edits: readonly Edit[]) =>
  edits.map((edit) =>
    edit.kind === 'cell'
      ? `${edit.sheet} ${edit.row} ${JSON.stringify(edit.after)}`
      : `${edit.sheet} ${edit.row} gone`,
  );

const customers = (ids: readonly (string | number)[]) =>
  sheetOf('客户', [
    ['客户编号', '公司名称', '行业', '联系人', '电话', '备注'],
    [ids[0] ?? null, '苏州明达物流有限公司', '批发业', '张伟明', '13918273645', null],
    [
      ids[1] ?? null,
      '上海远航软件有限公司',
      '批发业',
      '李静',
      '13918273646',
      `与${String(ids[0])}合并前见${String(ids[1])}`,
    ],
  ]);

describe('the number of who is erased', () => {
  it('is not found in a longer number of somebody else', () => {
    const orders = sheetOf('销售', [
      ['订单号', '客户编号', '日期', '产品', '金额'],
      ['KH-1', 'KH-10', '2026-01-05', '扫码枪', 100],
      ['S-2', 'KH-1', '2026-01-05', '扫码枪', 100],
    ]);
    const { edits } = erasing([customers(['KH-1', 'KH-10']), orders], { customer: 'KH-1' });
    expect(said(edits)).toEqual(['客户 2 gone', '销售 3 gone']);
  });

  it('is no amount of anybody’s, where it is a short number', () => {
    const prices = sheetOf('价格', [
      ['产品', '价格'],
      ['扫码枪', 1001],
      ['标签纸', 1002],
    ]);
    const { edits } = erasing([customers([1001, 1002]), prices], { customer: '1001' });
    expect(said(edits)).toEqual(['客户 2 gone', '客户 3 "与***合并前见1002"']);
  });
});

describe('one person', () => {
  const list = sheetOf('客户', [
    ['客户编号', '公司名称', '行业', '联系人', '电话', '备注'],
    ['K-1', '苏州明达物流有限公司', '批发业', '张伟明、李静', '13918273645', null],
    ['K-2', '上海远航软件有限公司', '批发业', '赵远', '13918273646', '李静'],
  ]);
  const people = sheetOf('关键人', [
    ['客户编号', '姓名', '决策角色', '上级', '手机'],
    ['K-1', '李静', '决策者', null, '13700001111'],
    ['K-1', '孙立冬', '影响者', '李静', '13700001111'],
    ['K-2', '赵远', '决策者', null, '13700002222'],
  ]);
  const withNamesake = (name: string) =>
    sheetOf('关键人', [
      ['客户编号', '姓名', '决策角色'],
      ['K-1', '李静', '决策者'],
      ['K-2', name, '决策者'],
    ]);

  it('goes from cells with several people, from notes of others and as the superior of others', () => {
    const { edits, summary } = erasing([list, people], { customer: 'K-1', person: '李静' });
    expect(said(edits)).toEqual(['客户 2 "张伟明、***"', '客户 3 null', '关键人 2 gone', '关键人 3 null']);
    // A colleague answers the same telephone.
    expect(summary.shared).toEqual(['13700001111']);
  });

  it('keeps the name where somebody at another customer has it', () => {
    const { edits, summary } = erasing([list, withNamesake('李静')], { customer: 'K-1', person: '李静' });
    expect(said(edits)).toEqual(['关键人 2 gone']);
    expect(summary.shared).toEqual(['李静']);
  });
});
