import { readSheets } from '../../../src/core/intake';
import type { ReadSheet } from '../../../src/core/intake';
import type { SheetTable } from '../../../src/core/table';
import { CellKind, ColumnBuilder, scalarAt } from '../../../src/core/table';
import { finished, sheetOf } from './sheetOf';

const customers = [
  ['苏州明达物流有限公司', '道路运输业', '华东-江苏省苏州市', '张伟明', '13912345678', { date: 45366 }],
  ['上海远航软件有限公司', '软件和信息技术服务业', '华东-上海市', '李静', '13812345679', { date: 45367 }],
  ['杭州启辰机械有限公司', '通用设备制造业', '华东-浙江省杭州市', '王芳', '13712345670', { date: 45368 }],
  ['无锡宏图贸易有限公司', '批发业', '华东-江苏省无锡市', '陈晨', '13612345671', { date: 45369 }],
] as const;
const header = ['公司名称', '行业', '地区', '联系人', '电话', '首次联系'] as const;
const width = header.length;

const read = (...sheets: readonly SheetTable[]): readonly ReadSheet[] =>
  finished(readSheets({ sheets, sections: {} }));

/** What was recognised, in a form that is easy to compare: one entry a table. */
function seen(sheets: readonly ReadSheet[]) {
  return sheets.flatMap(({ sheet, tables }) =>
    tables.map(({ recognised, extracted }) => ({
      kind: recognised.kind?.id ?? 'none',
      headerRow: recognised.table.headerRows.map((row) => sheet.view.sheetRow(row)).at(-1) ?? null,
      fields: recognised.columns.map(({ fields }) => fields.join('+')),
      rows: [...(extracted?.records.rows ?? [])],
      nonData: (extracted?.nonData ?? []).map(({ row, kind }) => `${sheet.view.sheetRow(row)} ${kind}`),
    })),
  );
}

const customerFields = ['customerName', 'industry', 'region', 'contact', 'phone', 'firstContact'];

describe('a list', () => {
  it('is read from its header on', () => {
    expect(seen(read(sheetOf('客户', [header, ...customers])))).toEqual([
      { kind: 'registration', headerRow: 1, fields: customerFields, rows: [2, 3, 4, 5], nonData: [] },
    ]);
  });

  it('may start anywhere, below titles and notes', () => {
    const sheet = sheetOf(
      '收集表',
      [
        ['客户信息收集表'],
        ['填表部门：销售部    日期：2026年10月'],
        [],
        [null, null, '内部资料'],
        [],
        header,
        ...customers,
      ],
      { firstRow: 12, firstColumn: 6 },
    );
    expect(seen(read(sheet))).toEqual([
      { kind: 'registration', headerRow: 17, fields: customerFields, rows: [18, 19, 20, 21], nonData: [] },
    ]);
  });

  it('may have a row of groups above the header', () => {
    const sheet = sheetOf('客户', [['企业信息', null, null, '联系信息'], header, ...customers], {
      merges: [
        { row: 1, column: 1, rows: 1, columns: 3 },
        { row: 1, column: 4, rows: 1, columns: 3 },
      ],
    });
    expect(seen(read(sheet))[0]).toMatchObject({ headerRow: 2, fields: customerFields });
  });

  it('may have its names below merged heads', () => {
    const sheet = sheetOf(
      '客户',
      [
        ['公司名称', '行业', '联系方式', null],
        [null, null, '手机', '邮箱'],
        ['苏州明达物流有限公司', '道路运输业', '13912345678', 'a@mingda.com'],
        ['上海远航软件有限公司', '批发业', '13812345679', 'b@yuanhang.com'],
      ],
      { merges: [{ row: 1, column: 3, rows: 1, columns: 2 }] },
    );
    expect(seen(read(sheet))[0]).toMatchObject({
      headerRow: 2,
      fields: ['customerName', 'industry', 'phone', 'email'],
      rows: [3, 4],
    });
  });

  it('may have no header: its columns are known by their content, and asked about', () => {
    const sheets = read(sheetOf('名单', customers));
    expect(seen(sheets)[0]).toMatchObject({ headerRow: null, fields: customerFields, rows: [1, 2, 3, 4] });
    expect(sheets[0]?.tables[0]?.recognised.doubts.map(({ question }) => question.code)).toContain(
      'intake.doubt.noHeader',
    );
  });

  it('is known by names nobody declared where they resemble known ones and the content agrees', () => {
    const odd = [
      '签约客户名称',
      '客户行业类别',
      '所属省市区域',
      '客户方联系人',
      '联系人手机号码',
      '最早接触日期',
    ];
    expect(seen(read(sheetOf('表1', [odd, ...customers])))[0]).toMatchObject({ fields: customerFields });
  });

  it('does not take a numbering column or an unknown word for a field', () => {
    const rows = customers.map((row, index) => [index + 1, ...row, ['高', '中', '低', '高'][index] ?? null]);
    expect(seen(read(sheetOf('客户', [['序号', ...header, '合作意向'], ...rows])))[0]).toMatchObject({
      fields: ['', ...customerFields, ''],
    });
  });

  it('leaves out blank rows, sums, repeated headers and remarks, and says which', () => {
    const [a, b, c, d] = customers;
    const sheet = sheetOf(
      '客户',
      [
        header,
        a,
        [],
        ['小计', '以上共 1 家'],
        b,
        header,
        c,
        d,
        ['合计', '共 4 家'],
        ['说明：以上由销售部提供'],
      ],
      { merges: [{ row: 10, column: 1, rows: 1, columns: width }] },
    );
    expect(seen(read(sheet))[0]).toMatchObject({
      rows: [2, 5, 7, 8],
      nonData: ['3 blank', '4 subtotal', '6 repeated-header', '9 total', '10 note'],
    });
  });

  it('takes a last row of sums without a word for what it is', () => {
    const orders = [
      ['订单号', '客户', '日期', '金额'],
      ['A1', '甲公司', { date: 45366 }, 100],
      ['A2', '乙公司', { date: 45367 }, 200],
      ['A3', '丙公司', { date: 45368 }, 300],
      ['A4', '丁公司', { date: 45369 }, 400],
      [null, null, null, 1000],
    ];
    expect(seen(read(sheetOf('订单', orders)))[0]).toMatchObject({
      rows: [2, 3, 4, 5],
      nonData: ['6 total'],
    });
  });
});

describe('a size', () => {
  it('is persons or revenue as its header says', () => {
    const sizesUnder = (label: string) => {
      const rows = customers.map((row, at) => [...row, [3500, 820, 90, 450][at] ?? null]);
      const [sheet] = read(sheetOf('客户', [[...header, label], ...rows]));
      const size = sheet?.tables[0]?.extracted?.records.fields['size']?.clean;
      return rows.map((_, at) => size && scalarAt(size, at));
    };
    expect(sizesUnder('年销售额（万元）')).toEqual(['2000万以上', '500-2000万', '500万以下', '500万以下']);
    expect(sizesUnder('员工人数')).toEqual(['1000人以上', '200-1000人', '50-200人', '200-1000人']);
  });
});

describe('several tables on a sheet', () => {
  const orders = [
    ['订单号', '客户', '日期', '金额'],
    ['A001', '苏州明达物流有限公司', { date: 46000 }, 1000],
    ['A002', '上海远航软件有限公司', { date: 46001 }, 1250],
  ] as const;

  it('are told apart side by side', () => {
    const all = [header, ...customers];
    const rows = all.map((row, index) => [...row, null, null, ...(orders[index] ?? [])]);
    expect(seen(read(sheetOf('混合', rows))).map(({ kind, rows: read }) => [kind, read.length])).toEqual([
      ['registration', 4],
      ['orders', 2],
    ]);
  });

  it('are told apart one below the other', () => {
    const rows = [header, ...customers, [], ['二、订单'], ...orders];
    const tables = seen(read(sheetOf('混合', rows)));
    expect(tables.map(({ kind, headerRow, rows: read }) => [kind, headerRow, read])).toEqual([
      ['registration', 1, [2, 3, 4, 5]],
      ['orders', 8, [9, 10]],
    ]);
  });

  it('stay one where an empty column only parts them', () => {
    const rows = [header, ...customers].map((row) => [...row.slice(0, 3), null, ...row.slice(3)]);
    expect(seen(read(sheetOf('客户', rows)))).toHaveLength(1);
  });
});

describe('a form', () => {
  const block = (id: string, name: string) => [
    ['字段名称', '填写内容'],
    ['客户编号', id],
    ['客户名称', name],
    ['所属行业', '批发业'],
    ['联系人', '张伟明'],
    ['联系方式', '13918273645（电话）、a@b-trade.com（邮箱）'],
    ['首次接触时间', '2024-03-15'],
    [],
  ];

  it('has one customer a block', () => {
    const sheets = read(
      sheetOf('登记', [
        ['客户基础信息登记表'],
        [],
        ...block('CUS-2024-001', '甲贸易有限公司'),
        ...block('CUS-2024-002', '乙贸易有限公司'),
      ]),
    );
    const [part] = sheets.flatMap(({ tables }) =>
      tables.flatMap(({ extracted }) => extracted?.records ?? []),
    );
    expect(part).toMatchObject({ book: 'registration', count: 2 });
    const values = ['customerId', 'customerName', 'phone', 'email', 'firstContact'].map((key) => {
      const clean = part?.fields[key]?.clean;
      return clean === undefined ? undefined : [scalarAt(clean, 0), scalarAt(clean, 1)];
    });
    expect(values).toEqual([
      ['CUS-2024-001', 'CUS-2024-002'],
      ['甲贸易有限公司', '乙贸易有限公司'],
      ['13918273645', '13918273645'],
      ['a@b-trade.com', 'a@b-trade.com'],
      [45366, 45366],
    ]);
  });

  it('may say in a heading whose tags follow', () => {
    const tags = (id: string) => [
      [`客户编号：${id}`, '客户名称：甲贸易有限公司', '更新时间：2024-06-30'],
      ['标签分类', '标签名称', '标签值'],
      ['行为特征', '购买频次', '中频'],
      [null, '客单价', '高'],
      [],
    ];
    const sheets = read(
      sheetOf('标签', [...tags('C-1'), ...tags('C-2')], {
        merges: [
          { row: 3, column: 1, rows: 2, columns: 1 },
          { row: 8, column: 1, rows: 2, columns: 1 },
        ],
      }),
    );
    const [part] = sheets.flatMap(({ tables }) =>
      tables.flatMap(({ extracted }) => extracted?.records ?? []),
    );
    const texts = (key: string) =>
      Array.from({ length: part?.count ?? 0 }, (_, record) => {
        const clean = part?.fields[key]?.clean;
        return clean === undefined ? undefined : scalarAt(clean, record);
      });
    expect(part?.book).toBe('tags');
    expect(texts('customerId')).toEqual(['C-1', 'C-1', 'C-2', 'C-2']);
    expect(texts('category')).toEqual(['行为特征', '行为特征', '行为特征', '行为特征']);
    expect(texts('updatedOn')).toEqual([45473, 45473, 45473, 45473]);
  });
});

describe('what is no book sheet', () => {
  it('is left alone', () => {
    const prices = [
      ['产品', '类别', '目录价'],
      ['手持终端', '硬件', 2600],
      ['标签纸', '耗材', 28],
    ];
    const sums = [
      ['类别', '金额', '占比'],
      ['硬件', 1000, 0.5],
      ['耗材', 1000, 0.5],
    ];
    const unused = read(
      sheetOf('价格表', prices),
      sheetOf('汇总', sums),
      sheetOf('空', []),
      sheetOf('RFM 评分', [header, ...customers], { reportId: 'rfm' }),
      sheetOf('旧表', [header, ...customers], { visibility: 'hidden' }),
    ).map((sheet) => sheet.unused);
    expect(unused).toEqual(['noBook', 'noBook', 'empty', 'report', 'hidden']);
  });

  it('says what is the matter with it', () => {
    const names = customers.map(([name = null]) => [name]);
    const months = ['行标签', '1月', '2月', '总计'];
    const unused = read(
      sheetOf('只有空格', [[' ', '\u3000'], [' ']]),
      sheetOf('只有表头', [header]),
      sheetOf('一列', [['客户名称'], ...names]),
      sheetOf('没有列名的一列', names),
      sheetOf('说明', [['本表由销售部填写。'], ['每月五日之前请各位同事核对自己负责的客户，'.repeat(4)]]),
      sheetOf('透视表', [months, ...customers.map(([name]) => [name, 5, 6, 11])]),
      sheetOf('交叉表', [
        ['地区', '一季度', '二季度', '三季度'],
        ['华东', 5, 6, 11],
        ['华南', 7, 2, 9],
        ['华北', 7, 2, 9],
      ]),
    ).map(({ sheet, unused: reason }) => `${sheet.view.table.name} ${reason ?? ''}`);
    expect(unused).toEqual([
      '只有空格 empty',
      '只有表头 noRows',
      '一列 oneColumn',
      '没有列名的一列 oneColumn',
      '说明 noBook',
      '透视表 summary',
      '交叉表 summary',
    ]);
  });

  it('is all errors where a lookup has lost its table', () => {
    const lost = ['#N/A', '#REF!', '#N/A'];
    const columns = [0, 1, 2].map(() => {
      const builder = new ColumnBuilder(lost.length);
      for (const text of lost) builder.push(text, CellKind.error);
      return builder.build();
    });
    const [sheet] = read({ ...sheetOf('查找', [[''], [''], ['']]), columns, formulas: [] });
    expect(sheet?.unused).toBe('errors');
  });

  it('is what the team says it is next time', () => {
    const sheet = sheetOf('客户', [header, ...customers]);
    const [first] = read(sheet);
    const fingerprint = first?.tables[0]?.recognised.fingerprint ?? '';
    const mappings = {
      byFingerprint: {
        [fingerprint]: { book: 'registration', pack: 'b2b', columns: { 0: ['customerName'], 3: ['owner'] } },
      },
      converted: {},
      counted: [],
    };
    const again = finished(readSheets({ sheets: [sheet], sections: { mappings } }));
    expect(seen(again)[0]?.fields).toEqual(['customerName', '', '', 'owner', '', '']);
    expect(again[0]?.tables[0]?.recognised.remembered).toBe(true);
  });
});

it('tells an order sheet from interactions, needs and contacts by what only they have', () => {
  const kinds = seen(
    read(
      sheetOf('A', [
        ['拜访日期', '客户', '方式', '事项', '拜访人', '沟通内容'],
        [{ date: 46000 }, '甲公司', '电话', '拜访', '李静', '介绍新产品'],
        [{ date: 46001 }, '乙公司', '邮件', '咨询', '王芳', '询问价格'],
      ]),
      sheetOf('B', [
        ['客户', '反馈内容', '重要程度', '紧急程度', '状态'],
        ['甲公司', '希望与ERP对接', '高', '中', '未处理'],
        ['乙公司', '界面太复杂', 3, 2, '已解决'],
      ]),
      sheetOf('C', [
        ['客户', '姓名', '职务', '角色', '影响力', '态度'],
        ['甲公司', '李静', '总经理', '拍板人', 5, '友好'],
        ['甲公司', '王芳', '采购经理', '使用者', 3, '中立'],
      ]),
      sheetOf('D', [
        ['会员卡号', '姓名', '手机', '城市', '年龄', '学历'],
        ['VIP1', '李静', '13912345678', '苏州', 32, '本科'],
        ['VIP2', '王芳', '13912345679', '武汉', '41岁', '大专'],
      ]),
    ),
  ).map(({ kind }) => kind);
  expect(kinds).toEqual(['interactions', 'needs', 'contacts', 'registration-b2c']);
});

it('counts amounts in yuan where the header names a larger unit', () => {
  const [sheet] = read(
    sheetOf('合同台账', [
      ['合同编号', '甲方', '签订日期', '合同额(万元)'],
      ['HT001', '苏州明达物流有限公司', '2024-03-15', 12.35],
      ['HT002', '杭州启辰机械有限公司', '2024-04-15', '8.2'],
      ['HT003', '杭州启辰机械有限公司', '2024-05-15', '3000元'],
    ]),
  );
  const records = sheet?.tables[0]?.extracted?.records;
  const clean = records?.fields['amount']?.clean;
  expect(records?.book).toBe('orders');
  expect(clean && [0, 1, 2].map((row) => scalarAt(clean, row))).toEqual([123500, 82000, 3000]);
});
