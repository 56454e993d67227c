import { convertJob, convertOptions } from '../../../src/core/conversion';
import { readRecords } from '../../../src/core/intake';
import { columnLength, scalarAt } from '../../../src/core/table';
import type { SheetTable } from '../../../src/core/table';
import { serial } from '../../../src/core/units';
import { finished, sheetOf } from '../intake/sheetOf';

const list = sheetOf('名单', [
  ['公司名称', '行业', '地区', '联系人', '电话', '首次联系', '合作意向'],
  ['苏州明达物流有限公司', 'G54', '苏州', '张伟明', 13918273645, '2024.3.15', '高'],
  ['上海远航软件有限公司', '软件和信息技术服务业', '上海', '李静', '13818273645', '2024/13/5', '低'],
  [],
  ['合计', '共 2 家'],
]);
const orders = sheetOf('销售', [
  ['订单号', '客户', '日期', '金额'],
  ['A1', '上海远航软件有限公司', '2024年5月1日', '1.2万'],
  ['A2', '没有登记的公司', '2024年5月2日', '￥300.00'],
]);
const context = { today: serial(46327), locale: 'zh-CN' } as const;

function converted(sheets: readonly SheetTable[], sections = {}) {
  const outcome = finished(convertJob.run({ sheets, sections }, convertOptions.parse({}), context));
  if (outcome.kind !== 'result') throw new Error('The job refused.');
  return outcome;
}

/** A book sheet as it would be read back: its table from A1, with the headers as they are written in Chinese. */
function written(spec: ReturnType<typeof converted>['sheets'][number]): SheetTable {
  const [table] = spec.blocks;
  if (table?.kind !== 'table') throw new Error('A book sheet is a table.');
  const rows = Array.from({ length: table.rowCount }, (_, row) =>
    table.columns.map(({ values }) =>
      'kinds' in values && row < columnLength(values) ? scalarAt(values, row) : null,
    ),
  );
  const headers = table.columns.map(({ header }) =>
    typeof header === 'string' ? header : 'zh' in header ? header.zh : header.code,
  );
  const area = { row: 1, column: 1, rows: rows.length + 1, columns: headers.length };
  return sheetOf(spec.id, [headers, ...rows], {
    reportId: spec.id,
    nativeTables: [{ name: table.id, area, hasHeader: true, hasTotals: false }],
  });
}

it('writes what is certain in its canonical form, keeps the rest, and carries unknown columns over', () => {
  const { summary } = converted([list, orders]);
  const [registration, made] = summary.books;
  expect(registration?.rows).toMatchObject([
    {
      客户编号: 'CUS-2024-001',
      客户名称: '苏州明达物流有限公司',
      所属行业: '道路运输业',
      行业代码: '54',
      所属区域: '华东-江苏省苏州市',
      '联系方式（电话）': '13918273645',
      首次接触时间: '2024-03-15',
      合作意向: '高',
    },
    { 客户名称: '上海远航软件有限公司', 行业代码: '65', 首次接触时间: '2024/13/5', 合作意向: '低' },
  ]);
  expect(made?.rows).toMatchObject([
    { 订单号: 'A1', 客户编号: registration?.rows[1]?.['客户编号'], 日期: '2024-05-01', 金额: 12000 },
    { 订单号: 'A2', 客户编号: null, 客户名称: '没有登记的公司', 金额: 300 },
  ]);
});

it('has as many rows as it read, and changes no cell of a source', () => {
  const outcome = converted([list, orders]);
  expect(outcome.edits).toEqual([]);
  for (const { rowsIn, rowsOut } of outcome.summary.books) expect(rowsOut).toBe(rowsIn);
  expect(outcome.summary.books.map(({ sources }) => sources)).toEqual([
    [{ sheet: '名单', rows: 2, nonData: 2 }],
    [{ sheet: '销售', rows: 2, nonData: 0 }],
  ]);
});

it('is read instead of its sources from then on, with the same values', () => {
  const first = converted([list, orders]);
  const sheets = [list, orders, ...first.sheets.map(written)];
  const set = finished(readRecords({ sheets, sections: first.sections }));
  expect(set.parts.map(({ sheet, count }) => [sheet, count])).toEqual([
    ['book.registration', 2],
    ['book.orders', 2],
  ]);
  const names = set.parts[0]?.fields['customerName']?.clean;
  expect(names && scalarAt(names, 0)).toBe('苏州明达物流有限公司');
  const again = converted(sheets, first.sections);
  expect(again.sheets).toEqual([]);
  expect(again.notes.map(({ code }) => code)).toEqual(['books.kept', 'books.kept']);
});
