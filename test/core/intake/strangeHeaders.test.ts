import { readSheets } from '../../../src/core/intake';
import type { ReadSheet } from '../../../src/core/intake';
import { scalarAt } from '../../../src/core/table';
import type { SheetTable } from '../../../src/core/table';
import { finished, sheetOf } from './sheetOf';

const names = [
  '苏州明达物流有限公司',
  '上海远航软件有限公司',
  '杭州启辰机械有限公司',
  '无锡宏图贸易有限公司',
];
const people = ['张伟明', '李静', '王芳', '陈晨'];
const phones = ['13912345670', '13812345679', '13712345671', '13612345672'];

function tableOf(sheet: SheetTable) {
  const [read]: readonly ReadSheet[] = finished(readSheets({ sheets: [sheet], sections: {} }));
  const [table] = read?.tables ?? [];
  if (table === undefined) throw new Error('No table was found.');
  return table;
}

/** Kind of a sheet and the fields of its columns. */
function seen(sheet: SheetTable) {
  const { recognised } = tableOf(sheet);
  return {
    kind: recognised.kind?.id ?? 'none',
    fields: recognised.columns.map(({ fields }) => fields.join('+')),
  };
}

/** The clean values of a field. */
function valuesOf(sheet: SheetTable, key: string) {
  const records = tableOf(sheet).extracted?.records;
  const column = records?.fields[key]?.clean;
  return column === undefined
    ? []
    : Array.from({ length: records?.count ?? 0 }, (_, record) => scalarAt(column, record));
}

describe('headers nobody declared', () => {
  it('are put together from the words of those declared', () => {
    const rows = names.map((name, row) => [name, people[row] ?? '', phones[row] ?? '', 45_300 + row]);
    expect(
      seen(sheetOf('表', [['客户单位全称', '主要业务联系人', '联系人常用手机', '首次沟通日期'], ...rows])),
    ).toEqual({ kind: 'registration', fields: ['customerName', 'contact', 'phone', 'firstContact'] });
  });

  it('mean what their last word says', () => {
    const rows = names.map((name) => [name, '江苏省苏州市人民路1号', '华东-江苏省苏州市']);
    expect(seen(sheetOf('表', [['客户名称', '客户地址', '客户地区'], ...rows])).fields).toEqual([
      'customerName',
      'address',
      'region',
    ]);
  });

  it('are none by a last word that many things have', () => {
    const rows = names.map((name, row) => [name, people[row] ?? '', phones[row] ?? '', 'ABC'[row % 3] ?? '']);
    expect(seen(sheetOf('表', [['客户', '联系人', '电话', '意向等级'], ...rows])).fields[3]).toBe('');
  });

  it('are no numbers of customers where they name goods', () => {
    const rows = names.map((name, row) => [
      `SO-${row}`,
      { date: 45_300 },
      name,
      `1.01.00${row}`,
      5 + row,
      120,
    ]);
    const header = ['单据编号', '日期', '客户', '物料编码', '销售数量', '价税合计'];
    expect(seen(sheetOf('订单', [header, ...rows])).fields).toEqual([
      ...['orderId', 'date', 'customerName', '', 'quantity', 'amount'],
    ]);
  });

  it('name the legal representative as the contact where nobody else is, and that is asked about', () => {
    const rows = names.map((name, row) => [
      name,
      people[row] ?? '',
      phones[row] ?? '',
      people[3 - row] ?? '',
    ]);
    const table = tableOf(
      sheetOf('表', [['经销商', '法人代表', '电话'], ...rows.map((row) => row.slice(0, 3))]),
    );
    expect(table.recognised.columns[1]?.fields).toEqual(['contact']);
    expect(table.recognised.doubts).toHaveLength(1);
    expect(seen(sheetOf('表', [['经销商', '法人代表', '电话', '联系人'], ...rows])).fields).toEqual([
      ...['customerName', '', 'phone', 'contact'],
    ]);
  });

  it('may stand in two languages, in one cell or in two rows', () => {
    const rows = names.map((name, row) => [name, people[row] ?? '', phones[row] ?? '']);
    const expected = { kind: 'registration', fields: ['customerName', 'contact', 'phone'] };
    expect(seen(sheetOf('表', [['客户 Customer', '联系人/Contact', '电话\nPhone'], ...rows]))).toEqual(
      expected,
    );
    const twice = sheetOf('表', [['客户', '联系人', '电话'], ['Customer', 'Contact', 'Phone'], ...rows]);
    expect(seen(twice)).toEqual(expected);
    expect(tableOf(twice).extracted?.records.rows[0]).toBe(3);
  });

  it('may be in traditional characters, down to the total', () => {
    const rows = names.map((name, row) => [`SO${row}`, 45_300 + row, name, 100 * row + 100]);
    const total = ['合計', null, null, 1000];
    const sheet = sheetOf('訂單', [['訂單編號', '訂單日期', '客戶名稱', '金額'], ...rows, total]);
    expect(seen(sheet)).toEqual({ kind: 'orders', fields: ['orderId', 'date', 'customerName', 'amount'] });
    expect(tableOf(sheet).extracted?.records.count).toBe(4);
  });

  it('may be asked as in talk', () => {
    const rows = names.map((name, row) => [
      name,
      '希望增加扫码入库的功能',
      row + 1,
      5 - row,
      people[row] ?? '',
    ]);
    expect(seen(sheetOf('表', [['店名', '意见', '重不重要', '急不急', '谁负责'], ...rows])).fields).toEqual([
      ...['customerName', 'description', 'importance', 'urgency', 'owner'],
    ]);
  });

  it('of an amount may be called what else names a row of sums', () => {
    const rows = names.map((name, row) => [name, 45_300 + row, 2, 50, 100]);
    const sheet = sheetOf('送货单', [['收货单位', '送货日期', '箱数', '单价', '金额小计'], ...rows]);
    expect(seen(sheet).fields.at(-1)).toBe('amount');
    expect(tableOf(sheet).extracted?.records.count).toBe(4);
  });

  it('are known by their looks where no word is known, and then by the content below', () => {
    const rows = names.map((name, row) => [name, phones[row] ?? '', `${row}@example.com`]);
    const sheet = sheetOf('表', [['甲', '乙', '丙'], ...rows]);
    expect(seen(sheet).fields).toEqual(['customerName', 'phone', 'email']);
    expect(tableOf(sheet).extracted?.records.count).toBe(4);
  });

  it('of the sentences of a book are known by the columns beside them, and asked about', () => {
    const rows = names.map((name) => [name, '希望增加扫码入库的功能', '高', '未满足']);
    const { recognised } = tableOf(sheetOf('表', [['客户', '他们怎么说', '紧急程度', '状态'], ...rows]));
    expect(recognised.columns[1]?.fields).toEqual(['description']);
    expect(recognised.doubts.map(({ question }) => question.code)).toContain('intake.doubt.column');
  });
});

describe('a row of units below the header', () => {
  it('is of the header, and its units count', () => {
    const rows = names.map((name, row) => [name, 45_300 + row, 1.5 + row]);
    const sheet = sheetOf('表', [['客户', '下单日期', '金额'], [null, null, '（万元）'], ...rows]);
    expect(tableOf(sheet).extracted?.records.count).toBe(4);
    expect(valuesOf(sheet, 'amount')).toEqual([15_000, 25_000, 35_000, 45_000]);
  });
});

describe('a place in several columns', () => {
  const sheet = sheetOf('表', [
    ['客户名称', '省', '市', '区县', '联系电话'],
    [names[0] ?? '', '江苏省', '苏州市', '昆山市', phones[0] ?? ''],
    [names[1] ?? '', '上海市', '上海市', '浦东新区', phones[1] ?? ''],
    [names[2] ?? '', '浙江', '杭州', null, phones[2] ?? ''],
    [names[3] ?? '', null, null, '江阴市', phones[3] ?? ''],
  ]);

  it('is one region, and its columns are carried over', () => {
    expect(valuesOf(sheet, 'region')).toEqual([
      '华东-江苏省苏州市',
      '华东-上海市',
      '华东-浙江省杭州市',
      '华东-江苏省无锡市',
    ]);
    const carried = tableOf(sheet).extracted?.records.carried ?? [];
    expect(carried.map(({ header }) => header)).toEqual(['省', '市', '区县']);
  });
});

describe('further telephones', () => {
  const sheet = sheetOf('表', [
    ['客户名称', '手机1', '手机2', '座机', '传真'],
    [names[0] ?? '', phones[0] ?? '', phones[1] ?? '', '0512-61234567', '0512-61234568'],
    [names[1] ?? '', phones[2] ?? '', null, '021-61234567', null],
  ]);

  it('belong to the field beside the first; a fax does not', () => {
    const { recognised, extracted } = tableOf(sheet);
    expect(recognised.columns.map(({ fields }) => fields[0])).toEqual([
      'customerName',
      'phone',
      'phone',
      'phone',
      undefined,
    ]);
    expect(extracted?.records.fields['phone']?.also?.map(({ column }) => column)).toEqual([3, 4]);
  });
});

describe('a name and a number in one cell', () => {
  it.each([
    ['张伟明 13912345670', '张伟明', '13912345670'],
    ['张伟明/13912345670', '张伟明', '13912345670'],
    ['张伟明（13912345670）', '张伟明', '13912345670'],
    ['13912345670（张伟明）', '张伟明', '13912345670'],
    ['张伟明：0512-61234567', '张伟明', '0512-61234567'],
  ])('%s', (cell, name, phone) => {
    const sheet = sheetOf('表', [
      ['客户名称', '行业', '联系人及电话'],
      ...names.map((each) => [each, '批发业', cell]),
    ]);
    expect(seen(sheet).fields[2]).toBe('contact+phone');
    expect(valuesOf(sheet, 'contact')[0]).toBe(name);
    expect(valuesOf(sheet, 'phone')[0]).toBe(phone);
  });
});

describe('a table turned on its side', () => {
  const sheet = sheetOf('表', [
    ['项目', '客户1', '客户2', '客户3'],
    ['客户名称', ...names.slice(0, 3)],
    ['所属行业', '批发业', '软件和信息技术服务业', '通用设备制造业'],
    ['联系人', ...people.slice(0, 3)],
    ['联系电话', ...phones.slice(0, 3)],
    ['我们的备忘', '一', '二', '三'],
  ]);

  it('has a record a column', () => {
    expect(valuesOf(sheet, 'customerName')).toEqual(names.slice(0, 3));
    expect(valuesOf(sheet, 'phone')).toEqual(phones.slice(0, 3));
    expect(tableOf(sheet).extracted?.records.carried.map(({ header }) => header)).toContain('我们的备忘');
  });
});

describe('tables on one sheet', () => {
  const orders = names.map((name, row) => [`D-${row}01`, name, 45_300 + row, 100 * row]);
  const customers = names.map((name, row) => [name, people[row] ?? '', phones[row] ?? '']);

  it('side by side with as many rows are two when each names its customers', () => {
    const rows = customers.map((customer, row) => [...customer, null, ...(orders[row] ?? [])]);
    const header = ['客户名称', '联系人', '电话', null, '订单号', '购货单位', '下单日期', '金额'];
    const [read] = finished(readSheets({ sheets: [sheetOf('表', [header, ...rows])], sections: {} }));
    expect(read?.tables.map(({ recognised }) => recognised.kind?.id)).toEqual(['registration', 'orders']);
  });

  it('of staff are no customers', () => {
    const rows = people.map((name, row) => [1000 + row, name, '销售部', 6000, 800]);
    expect(seen(sheetOf('表', [['工号', '姓名', '部门', '基本工资', '社保'], ...rows])).kind).toBe('none');
  });
});

describe('a tag list', () => {
  it.each([
    ['with its categories', ['客户名称', '标签分类', '标签名称', '标签值'], ['行为特征', '沟通渠道偏好']],
    ['without', ['客户名称', '标签名称', '标签值'], ['沟通渠道']],
  ])('%s is a list although its values are words of headers', (_, header, tag) => {
    const rows = names.map((name, row) => [name, ...tag, row % 2 === 0 ? '电话' : '邮件']);
    const sheet = sheetOf('标签', [header, ...rows]);
    expect(seen(sheet).kind).toBe('tags');
    expect(tableOf(sheet).extracted?.records.count).toBe(4);
  });

  it('has no second header in a tag and a value that are both words of headers', () => {
    const rows = names.flatMap((name) => [
      [name, '行业', '批发业'],
      [name, '沟通渠道', '电话'],
      [name, '职位', '经理'],
    ]);
    const sheet = sheetOf('Sheet1', [['客户名称', '标签名称', '标签值'], ...rows]);
    expect(tableOf(sheet).extracted?.records.count).toBe(12);
  });
});

describe('a column of orders', () => {
  const fieldOfLast = (header: string, values: readonly string[]) => {
    const rows = names.map((name, row) => [
      `A${row}01`,
      name,
      45_300 + row,
      100 * row,
      values[row % 2] ?? '',
    ]);
    return seen(sheetOf('订单', [['订单号', '客户名称', '下单日期', '金额', header], ...rows])).fields[4];
  };

  it.each([
    ['到账状态', ['是', '否'], ''],
    ['发货状态', ['已发货', '待发货'], ''],
    ['退款状态', ['已退款', '无'], 'returned'],
    ['是否退货', ['是', '否'], 'returned'],
  ])('%s with %j is %j', (header, values, field) => {
    expect(fieldOfLast(header, values)).toBe(field);
  });

  it.each(['物流单号', '运单号'])('%s is asked about before it counts as the order number', (header) => {
    const rows = names.map((name, row) => [`SF1020304${row}`, name, 45_300 + row, 100 * row]);
    const { doubts } = tableOf(sheetOf('订单', [[header, '客户', '日期', '金额'], ...rows])).recognised;
    expect(doubts.map(({ question }) => question.code)).toEqual(['intake.doubt.column']);
  });
});

it('takes people below a customer named once, in merged cells, for its contacts', () => {
  const rows = names.concat(names.map((name) => name.replace('公司', '责任公司'))).flatMap((name, row) => [
    [name, people[row % 4] ?? '', '设备科', `1391234567${row}`],
    [null, people[(row + 1) % 4] ?? '', '采购科', `1381234567${row}`],
  ]);
  const merges = rows.flatMap((_, row) =>
    row % 2 === 0 ? [{ row: row + 2, column: 1, rows: 2, columns: 1 }] : [],
  );
  expect(seen(sheetOf('通讯录', [['单位名称', '姓名', '科室', '手机'], ...rows], { merges })).kind).toBe(
    'contacts',
  );
});

it('reads what a web shop exports as orders', () => {
  const rows = names.map((_, row) => [
    ...[`26000000000000000${row}`, `tb_700${row}`, people[row] ?? '', phones[row] ?? ''],
    ...['2026-03-05 10:20:00', '防晒霜50ml', 2, 99],
  ]);
  const header = [
    ...['订单编号', '买家会员名', '收货人姓名', '联系手机', '订单创建时间', '宝贝标题', '宝贝总数量'],
    '买家实际支付金额',
  ];
  const { kind, fields } = seen(sheetOf('订单导出', [header, ...rows]));
  expect([kind, fields[0], fields[1], fields[4], fields[6], fields[7]]).toEqual([
    ...['orders', 'orderId', 'customerName', 'date', 'quantity', 'amount'],
  ]);
});
