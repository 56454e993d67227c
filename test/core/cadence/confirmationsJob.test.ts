import { confirmationJob, confirmationsJob } from '../../../src/core/cadence';
import { confirmationCode } from '../../../src/core/cadence/confirmation/code';
import { readBeforeSection } from '../../../src/core/cadence/confirmation/readBefore';
import type { Sections } from '../../../src/core/sections';
import type { SheetTable } from '../../../src/core/table';
import { serial } from '../../../src/core/units';
import { finished, sheetOf } from '../intake/sheetOf';

const today = serial(46_327);
const context = { today, locale: 'zh-CN' } as const;
type Cells = Parameters<typeof sheetOf>[1];

const customers = sheetOf('客户', [
  ['客户编号', '公司名称', '行业', '联系人', '职位', '电话', '邮箱', '知情同意', '核对日期'],
  ['K-1', '苏州明达物流有限公司', '批发业', '张伟明', '采购经理', '13912345678', 'z@mingda.com', '是', null],
  ['K-2', '上海远航软件有限公司', '批发业', '李静', '采购主管', '13712345678', null, null, null],
]);

/** A sheet as it comes back: code, headings and lines where the customer's program left them. */
const returned = (
  name: string,
  id: string,
  lines: Cells,
  headings = ['核对内容', '我方记录', '是否正确（是/否）', '更正为'],
) =>
  sheetOf(name, [
    ['请确认', null, null, null],
    [`请勿改动 ${confirmationCode(id)}`, null, null, null],
    [null, null, null, null],
    headings,
    ...lines,
    ['填好后请把本表发回。谢谢！', null, null, null],
  ]);

function read(sheets: readonly SheetTable[], sections: Sections = {}) {
  const outcome = finished(confirmationsJob.run({ sheets: [customers, ...sheets], sections }, {}, context));
  if (outcome.kind !== 'result') throw new Error(outcome.problem.code);
  return outcome;
}
const changes = (outcome: ReturnType<typeof read>) =>
  outcome.summary.returned.flatMap(({ corrections }) =>
    corrections.map(({ field, before, after }) => [field.zh, before, after]),
  );
const codes = (outcome: ReturnType<typeof read>) => outcome.notes.map(({ code }) => code);

describe('confirmation sheets that come back', () => {
  it('are read wherever their lines and columns have gone, and under shortened headings', () => {
    const outcome = read([
      returned(
        '回执',
        'K-1',
        [
          [null, '公司名称', '苏州明达物流有限公司', '对的', null],
          [null, null, null, null, null],
          [null, '联系人：', '张伟明', '不对', '周晓'],
          [null, '职务', '采购经理', 'FALSE', ' 采购总监 '],
        ],
        ['', ' 核对内容 ', '我方记录', '是否正确', '更正'],
      ),
    ]);
    expect(changes(outcome)).toEqual([
      ['联系人', '张伟明', '周晓'],
      ['职位', '采购经理', '采购总监'],
    ]);
    expect(outcome.summary.returned[0]?.confirmed).toBe(1);
    expect(outcome.notes).toEqual([]);
  });

  it('put canonical values in where they are certain, and days as days', () => {
    const outcome = read([
      returned('回执', 'K-1', [
        ['联系方式（电话）', '13912345678', '否', 13_800_001_234],
        ['知情同意', '是', '否', '2026年10月3日'],
        ['所属行业', '批发业', null, '说不清的行业'],
      ]),
    ]);
    expect(changes(outcome)).toEqual([
      ['联系方式（电话）', '13912345678', '13800001234'],
      ['知情同意', '是', '2026-10-03'],
      ['所属行业', '批发业', '说不清的行业'],
    ]);
    expect(
      outcome.edits.map((edit) => edit.kind === 'cell' && [edit.column, edit.after, edit.format]),
    ).toEqual([
      [6, '13800001234', undefined],
      [8, 46_298, 'date'],
      [3, '说不清的行业', undefined],
      [9, today, 'date'],
    ]);
  });

  it('leave what nobody can read to be asked about, and tell what matches no field', () => {
    const outcome = read([
      returned('回执', 'K-1', [
        ['联系人', '张伟明', '换人了', null],
        ['职位', '采购经理', '否', null],
        ['知情同意', '是', null, '随便'],
        ['微信', null, null, 'wx-123'],
      ]),
    ]);
    expect(outcome.summary.returned[0]?.toAsk.map(({ field, said }) => [field.zh, said])).toEqual([
      ['联系人', '换人了'],
      ['职位', ''],
      ['知情同意', '随便'],
    ]);
    expect(outcome.notes).toEqual([
      {
        code: 'cadence.confirmations.line',
        parameters: { sheet: '回执', label: '微信', said: 'wx-123' },
      },
    ]);
  });

  it('ask nothing to be written that the registration says already, and tell where it changed since', () => {
    const outcome = read([
      returned('回执', 'K-1', [
        ['联系人', '陈旧', '否', '张伟明'],
        ['职位', '采购员', '是', null],
      ]),
    ]);
    expect(changes(outcome)).toEqual([]);
    expect(outcome.summary.returned[0]?.confirmed).toBe(1);
    expect(outcome.notes).toMatchObject([
      { code: 'cadence.confirmations.changedSince', parameters: { ours: '采购员', now: '采购经理' } },
    ]);
  });

  it('of several customers are read at once, each into its own record', () => {
    const outcome = read([
      returned('回执1', 'K-1', [['联系人', '张伟明', '否', '周晓']]),
      returned('回执2', 'K-2', [['联系人', '李静', '否', '李小静']]),
    ]);
    expect(outcome.edits.map((edit) => edit.kind === 'cell' && [edit.row, edit.after])).toEqual([
      [2, '周晓'],
      [2, today],
      [3, '李小静'],
      [3, today],
    ]);
  });

  it('that contradict each other change nothing', () => {
    const outcome = read([
      returned('回执1', 'K-1', [['联系人', '张伟明', '否', '周晓']]),
      returned('回执2', 'K-1', [['联系人', '张伟明', '否', '周小晓']]),
    ]);
    expect(changes(outcome)).toEqual([]);
    expect(outcome.notes).toMatchObject([
      { code: 'cadence.confirmations.disputed', parameters: { row: 2, sheets: '回执1、回执2' } },
    ]);
  });

  it('filled in for another customer, of nobody registered or with a changed code are told and not used', () => {
    const lines = [['联系人', '张伟明', '否', '周晓']];
    const changed = sheetOf('改过', [
      ['确认码 KB|K-1|000000'],
      ['核对内容', '我方记录', '是否正确', '更正为'],
      ...lines,
    ]);
    const outcome = read([
      returned('发错', 'K-1', [['客户名称', '苏州明达物流有限公司', '否', '上海远航软件有限公司'], ...lines]),
      returned('走了', 'K-9', lines),
      changed,
    ]);
    expect(outcome.summary.returned).toEqual([]);
    expect(outcome.edits).toEqual([]);
    expect(codes(outcome)).toEqual([
      'cadence.confirmations.other',
      'cadence.confirmations.unknown',
      'cadence.confirmations.code',
    ]);
  });

  it('tell where the day of the check cannot be written down', () => {
    const bare = sheetOf('客户', [
      ['客户编号', '公司名称', '行业', '联系人'],
      ['K-1', '苏州明达物流有限公司', '批发业', '张伟明'],
    ]);
    const sheets = [bare, returned('回执', 'K-1', [['联系人', '张伟明', '否', '周晓']])];
    const outcome = finished(confirmationsJob.run({ sheets, sections: {} }, {}, context));
    expect(outcome.kind === 'result' && outcome.notes).toEqual([
      { code: 'cadence.confirmations.noCheckDay', parameters: { sheet: '客户' } },
    ]);
  });

  it('are taken over once, and again when something in them changed', () => {
    const first = read([returned('回执', 'K-1', [['联系人', '张伟明', '是', null]])]);
    expect(first.sections).toHaveProperty(readBeforeSection.key);
    const again = read([returned('回执', 'K-1', [['联系人', '张伟明', '是', null]])], first.sections);
    expect(again.summary.returned).toEqual([]);
    expect(again.edits).toEqual([]);
    expect(codes(again)).toEqual(['cadence.confirmations.before']);
    const changed = read([returned('回执', 'K-1', [['联系人', '张伟明', '否', '周晓']])], first.sections);
    expect(changes(changed)).toEqual([['联系人', '张伟明', '周晓']]);
  });
});

it('makes a sheet for each customer named, tells who is unknown, and no more than twenty at once', () => {
  const make = (names: string[]) =>
    finished(confirmationJob.run({ sheets: [customers], sections: {} }, { customers: names }, context));
  const made = make(['k-1', '上海远航软件有限公司', '查无此人']);
  expect(made.kind === 'result' && made.summary.sent.map(({ id }) => id)).toEqual(['K-1', 'K-2']);
  expect(made.kind === 'result' && made.notes.map(({ code }) => code)).toEqual([
    'cadence.confirmation.send',
    'cadence.confirmation.unknown',
  ]);
  const many = make(Array.from({ length: 21 }, () => 'K-1'));
  expect(many.kind === 'refusal' && many.problem.code).toBe('cadence.confirmation.many');
});
