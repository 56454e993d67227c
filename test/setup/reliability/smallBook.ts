import { Document } from '../../../src/host/document';
import type { Sheet } from '../../../src/host/document';
import { today } from '../firstOfNovember';

type Cell = string | number | null;
type Rows = readonly (readonly Cell[])[];

/** Grouping customers takes ten of them. */
const few = ['C009', 'C010', 'C011', 'C012', 'C013', 'C014', 'C015'];

const registration: Rows = [
  [
    '客户编号',
    '客户名称',
    '所属行业',
    '联系人',
    '联系电话',
    '邮箱',
    '首次接触日期',
    '负责人',
    '年采购额',
    '折后',
  ],
  [
    'C001',
    '上海澜禾贸易有限公司',
    '批发业',
    '张伟明',
    '13912345670',
    'zwm@lanhe.com',
    45_000,
    '任涵',
    1000,
    '=I2*$L$1',
  ],
  [
    'C002',
    '苏州泽铭纺织有限公司',
    '制造业',
    '李静姝',
    '13898765432',
    '',
    '2025/3/5',
    '傅静',
    2000,
    '=I3*$L$1',
  ],
  ['C003', '澜禾（上海）贸易有限公司', null, '张伟明', '139-1234-5670', '', 45_100, '任涵', 3000, '=I4*$L$1'],
  [
    'C004',
    '宁波辉凯电子有限公司',
    '批发业',
    '王若晴',
    '13598761234',
    'wrq@huikai',
    45_200,
    '傅静',
    4000,
    '=I5*$L$1',
  ],
  ['C005', '苏州市泽铭纺织有限公司', '制造业', '李静姝', '13898765432', '', 45_300, null, 5000, '=I6*$L$1'],
  ['C006', '上海澜禾贸易有限公司', '批发业', '张伟明', '13912345670', '', null, '任涵', null, '=I7*$L$1'],
  [
    'C007',
    '杭州明达物流有限公司',
    '批发业',
    '赵怀远',
    '0571-61827364',
    'zhy@mingda.com',
    45_400,
    '任涵',
    800,
    '=I8*$L$1',
  ],
  [
    'C008',
    '北京远航软件有限公司',
    '制造业',
    '钱思齐',
    '010-61827364',
    'qsq@yuanhang.com',
    45_500,
    '傅静',
    90,
    '=I9*$L$1',
  ],
  ...few.map((id, index): Cell[] => [
    ...[id, `成都${'鑫瑞博凯宏嘉远'.charAt(index)}禾食品有限公司`, '批发业', '', `028-8612345${index}`, ''],
    ...[45_600 + index, '任涵', 100 * index, `=I${10 + index}*$L$1`],
  ]),
];

const products = ['电缆', '阀门', '扫码枪', '标签纸'];
const buyers = ['C001', 'C002', 'C004', 'C007', 'C008', ...few];

/** Some four orders a customer over two years, the later ones fewer. */
const orders: Rows = [
  ['订单号', '客户编号', '订单日期', '产品名称', '数量', '金额'],
  ...Array.from({ length: 48 }, (_, index): Cell[] => [
    `S${index + 1}`,
    buyers[index % buyers.length] ?? '',
    today - 700 + index * (9 + (index % 5) * 2),
    products[(index * 3) % products.length] ?? '',
    1 + (index % 4),
    index === 7 ? '=E9*150' : 100 + index * 37,
  ]),
];

const needs: Rows = [
  ['客户编号', '客户名称', '需求描述', '需求类型', '重要程度', '紧急程度', '需求优先级'],
  ['C001', '上海澜禾贸易有限公司', '要求按季度开发票', '服务', 4, 5, ''],
  ['C002', '苏州泽铭纺织有限公司', '交期太长，要加急', '交付', 5, 3, ''],
  ['C004', '宁波辉凯电子有限公司', '发票抬头总要改', '服务', 3, 2, ''],
  ['C007', '杭州明达物流有限公司', '扫码枪经常断网', '质量', 5, 5, ''],
];

const interactions: Rows = [
  ['客户编号', '客户名称', '互动日期', '互动方式', '互动内容'],
  ['C001', '上海澜禾贸易有限公司', today - 30, '电话', '问价'],
  ['C002', '苏州泽铭纺织有限公司', today - 200, '拜访', '送样'],
  ['C004', '宁波辉凯电子有限公司', today - 400, '电话', '回访'],
];

const tags: Rows = [
  ['客户编号', '客户名称', '更新时间', '标签分类', '标签名称', '标签值', '依据', '方式', '备忘'],
  ['C001', '上海澜禾贸易有限公司', 46_000, '行为特征', '购买频次', '高频', '旧的依据', '自动', 'x'],
  ['C002', '苏州泽铭纺织有限公司', 46_000, '偏好特征', '沟通风格', '直接型', '拜访时说的', '人工', 'x'],
];

const survey: Rows = [
  ['提交时间', '客户编号', '沟通渠道偏好', '沟通风格', '您的建议'],
  ['10:01', 'C001', '电话', '直接型', '无'],
  ['10:02', 'C002', '邮件', '细节型', '便宜点'],
];

const people: Rows = [
  ['客户编号', '客户名称', '联系人姓名', '职务', '决策角色'],
  ['C001', '上海澜禾贸易有限公司', '张伟明', '采购经理', '使用者'],
  ['C004', '宁波辉凯电子有限公司', '王若晴', '总经理', '决策者'],
];

/**
 * A workbook with every book on sheets of the user's: formulas, dates beside texts, duplicates, a table with totals and
 * a filter, merged cells, a hidden row, a comment, a dropdown, a conditional format, names, and a protected sheet.
 */
export function smallBook(): Document {
  const document = Document.withSheets([
    ...['登记表', '交易明细', '需求表', '互动记录', '标签表', '联系人与决策链', '问卷', '汇总', '底稿'],
  ]);
  const fill = (name: string, rows: Rows): Sheet => {
    const sheet = document.sheet(name);
    if (sheet === undefined) throw new Error(`No sheet ${name}.`);
    sheet.enter({ top: 0, left: 0, bottom: rows.length - 1, right: (rows[0]?.length ?? 1) - 1 }, rows);
    return sheet;
  };
  const list = fill('登记表', registration);
  list.enter({ top: 0, left: 11, bottom: 0, right: 11 }, [[0.9]]);
  const texts = registration.slice(1).map(() => ['@']);
  list.setNumberFormats({ top: 1, left: 4, bottom: registration.length - 1, right: 4 }, texts);
  list.store(
    { top: 1, left: 4, bottom: registration.length - 1, right: 4 },
    registration.slice(1).map((row) => [row[4] ?? null]),
  );
  formatDates(list, 6, registration.length - 1);
  list.rows.setHidden(6, true);
  list.conditionalFormats.add([{ top: 1, left: 8, bottom: 15, right: 8 }], {
    type: 'Custom',
    formula: '=$I2>2500',
  } as never);

  const sales = fill('交易明细', orders);
  formatDates(sales, 2, orders.length - 1);
  const table = document.tables.add(sales, {
    area: { top: 0, left: 0, bottom: orders.length - 1, right: 5 },
    hasHeaders: true,
  });
  document.tables.rename(table, '销售');

  fill('需求表', needs);
  formatDates(fill('互动记录', interactions), 2, interactions.length - 1);
  formatDates(fill('标签表', tags), 2, tags.length - 1);
  fill('联系人与决策链', people);
  fill('问卷', survey);
  const report = fill('汇总', [
    ['季度汇总', null, null],
    ['客户数', '=COUNTA(登记表!A2:A16)', null],
    ['销售额', '=SUM(销售[金额])', '=登记表!I3'],
  ]);
  report.merge({ top: 0, left: 0, bottom: 0, right: 2 });
  report.notes.set({
    row: 1,
    column: 1,
    author: '任涵',
    content: '每季核对',
    visible: false,
    width: 96,
    height: 55,
  });
  const draft = fill('底稿', [['勿动'], ['=汇总!B2*2']]);
  draft.protection.protect();
  document.names.add('客户名单', '=登记表!$B$2:$B$16');
  return document;
}

function formatDates(sheet: Sheet, column: number, rows: number): void {
  sheet.setNumberFormats(
    { top: 1, left: column, bottom: rows, right: column },
    Array.from({ length: rows }, () => ['yyyy-mm-dd']),
  );
}
