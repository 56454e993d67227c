import { readSheets } from '../../../src/core/intake';
import type { SheetTable } from '../../../src/core/table';
import { finished, sheetOf } from './sheetOf';

const names = [
  '苏州明达物流有限公司',
  '上海远航软件有限公司',
  '杭州启辰机械有限公司',
  '无锡宏图贸易有限公司',
  '宁波海川食品有限公司',
];
const people = ['张伟明', '李静', '王芳', '陈晨', '赵敏'];
const customers = sheetOf('客户', [
  ['客户名称', '所属行业', '所属区域', '创建日期'],
  ...names.map((name) => [name, '批发业', '上海', { date: 45_300 }]),
]);
const listed = (of: readonly string[]) =>
  sheetOf('导出2', [
    ['姓名', '客户名称', '职务', '手机'],
    ...of.map((name, row) => [people[row] ?? '', name, '采购经理', `1391234567${row}`]),
  ]);

const booksOf = (...sheets: readonly SheetTable[]) =>
  finished(readSheets({ sheets, sections: {} })).map(({ tables }) =>
    tables.map(({ recognised, extracted }) => [recognised.kind?.book, extracted?.records.count]),
  );

describe('a list of people, one each of customers', () => {
  it('is one of contacts where another sheet registers the customers', () => {
    expect(booksOf(customers, listed(names))).toEqual([[['registration', 5]], [['contacts', 5]]]);
  });

  it('is a registration where nothing else registers them', () => {
    expect(booksOf(listed(names))).toEqual([[['registration', 5]]]);
    const others = names.map((name) => name.replace('有限公司', '（集团）股份公司'));
    expect(booksOf(customers, listed(others))).toEqual([[['registration', 5]], [['registration', 5]]]);
  });
});
