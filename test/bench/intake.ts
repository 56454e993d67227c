import { readSheets } from '../../src/core/intake';
import { randomFrom } from '../../src/core/mining';
import { CellKind, ColumnBuilder } from '../../src/core/table';
import type { Column, SheetTable } from '../../src/core/table';
import { finished, sheetOf } from '../core/intake/sheetOf';
import { quickest } from './bench';
import type { Bench } from './bench';

const rows = 100_000;

/** A cell drawn for a row: a text, a number, a date as `{ date }`, or nothing. */
type Drawn = string | number | { readonly date: number } | null;

/** Fifteen columns of a customer list as they are typed: some values few, some one a row, one in six to be cleaned. */
function columnsOf(
  random: () => number,
): readonly (readonly [header: string, draw: (row: number) => Drawn])[] {
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  const digits = (count: number) => String(Math.floor(random() * 10 ** count)).padStart(count, '0');
  const places = ['苏州', '江苏省无锡市', '华东-上海市', '浙江-杭州', '深圳', '昆山', '襄樊', '北京市'];
  const words = ['精密机械', '软件', '国际贸易', '食品', '物流', '新材料'];
  const surnames = ['王', '李', '张', '刘', '陈', '杨'];
  const given = ['伟', '芳', '敏', '静', '建国', '小红'];
  const mobile = () => `13${digits(9)}`;
  return [
    ['客户编号', (row) => `CUS-2024-${String(row).padStart(6, '0')}`],
    ['公司名称', (row) => `${pick(places.slice(0, 1))}${pick(given)}${row % 20_000}${pick(words)}有限公司`],
    [
      '行业',
      () => pick(['软件和信息技术服务业', '批发业', '软件', '通用设备制造业', '物流', 'C34', '食品制照业']),
    ],
    ['规模', () => pick([`${digits(3)}人`, '50-200人', '200~1000人', '约300人'])],
    ['地区', () => pick(places)],
    ['联系人', () => pick(surnames) + pick(given)],
    ['职位', () => pick(['经理', '采购总监', '总经理', null])],
    ['电话', () => (random() < 0.8 ? mobile() : `${mobile().slice(0, 3)}-${digits(4)}-${digits(4)}`)],
    ['邮箱', (row) => (random() < 0.5 ? null : `sales${row}@example.com`)],
    ['首次联系', () => (random() < 0.9 ? { date: 44_000 + Math.floor(random() * 1000) } : '2024年3月15日')],
    ['渠道', () => pick(['展会', '展会推荐', '线上推广', '转介绍', null])],
    ['主营', () => pick(words)],
    ['年采购额', () => (random() < 0.9 ? Math.floor(random() * 1e6) : `${digits(2)}.5万`)],
    ['备注', () => (random() < 0.1 ? `第${digits(3)}次跟进` : null)],
    ['负责人', () => pick(surnames) + pick(given)],
  ];
}

export function customerList(): SheetTable {
  const random = randomFrom(1);
  const columns = columnsOf(random).map(([header, draw]) => {
    const builder = new ColumnBuilder(rows + 1).push(header);
    for (let row = 0; row < rows; row += 1) {
      const cell = draw(row);
      if (typeof cell === 'object' && cell !== null) builder.push(cell.date, CellKind.date);
      else builder.push(cell);
    }
    return builder.build();
  });
  const empty = sheetOf('客户名单', []);
  return { ...empty, rowCount: rows + 1, columns, formulas: columns.map(() => undefined) };
}

/** One pass over the cells, every distinct text looked at once, the columns written anew. */
export function floorOf(columns: readonly Column[]): number {
  let sum = 0;
  for (const { kinds, values, dictionary } of columns) {
    const texts = new Map(dictionary.map((text, index) => [text.trim(), index]));
    const written = new Float64Array(values.length);
    for (let row = 0; row < values.length; row += 1)
      if (kinds[row] !== CellKind.empty) written[row] = values[row] as number;
    sum += texts.size + written.length;
  }
  return sum;
}

/** Recognising and reading a list of 100,000 customers in fifteen columns. */
export const intakeBench: Bench = {
  name: 'intake',
  run() {
    const sheet = customerList();
    const work = () => finished(readSheets({ sheets: [sheet], sections: {} }));
    const fields = sheet.columns.length;
    return { bench: 'intake', rows, fields, ...quickest(work, () => floorOf(sheet.columns), 3) };
  },
};
