import { maskJob, maskOptions } from '../../../src/core/privacy';
import type { CellScalar } from '../../../src/core/table';
import { serial } from '../../../src/core/units';
import { finished, sheetOf } from '../intake/sheetOf';

const context = { today: serial(46327), locale: 'zh-CN' } as const;

const customers = sheetOf('客户', [
  ['客户编号', '公司名称', '行业', '联系人', '联系方式', '备注', '内部代号', '网站'],
  [
    'K-001',
    '苏州明达物流有限公司',
    '批发业',
    '张伟明',
    '13918273645、zwm@mingda.com',
    '張偉明说要换系统（伟明 本人），电话 139 1827 3645，微信 ZWM，2024-05-01 再联系',
    '机密甲',
    'www.mingda.com',
  ],
  [
    'K-002',
    '上海远航软件有限公司',
    '软件和信息技术服务业',
    '李静',
    '021-61827364',
    '与苏州明达物流有限公司有合作，明达 介绍',
    '机密乙',
    null,
  ],
]);
const tags = sheetOf('标签', [
  ['客户编号', '标签分类', '标签名称', '标签值', '依据'],
  ['K-001', '基础属性', '联系人', '张伟明的助理', '电话里说的'],
  ['K-001', '行为特征', '购买频次', '中频', '2024-01至2024-12 共5单'],
]);
const orders = sheetOf('销售', [
  ['订单号', '客户', '日期', '金额', '业务员'],
  ['SO20240001', '苏州明达物流', '2024-05-01', 1200, '王芳'],
  ['SO20240002', '苏州明达物流有限公司', '2024-06-01', 800, '王芳'],
]);

function copy(options: object) {
  const outcome = finished(
    maskJob.run(
      { sheets: [customers, tags, orders], sections: {} },
      maskOptions.parse({ salt: 'first-salt', ...options }),
      context,
    ),
  );
  if (outcome.kind !== 'result') throw new Error('The job refused.');
  return outcome;
}

function column(outcome: ReturnType<typeof copy>, book: string, key: string) {
  const [table] = outcome.sheets.find(({ id }) => id.endsWith(`.${book}`))?.blocks ?? [];
  if (table?.kind !== 'table') throw new Error(`No copy of ${book}.`);
  return table.columns.find((each) => each.key === key)?.values as readonly CellScalar[];
}

const people = ['张伟明', '張偉明', '伟明', '李静', '13918273645', '1827', 'zwm', 'ZWM', '61827364', '机密'];
const firms = ['K-001', 'K-002', '明达', '远航', 'mingda'];

it.each([
  ['outside', [...people, ...firms, '王芳', 'SO20240001']],
  ['marketing', [...people, ...firms]],
  ['product', [...people, ...firms]],
  ['support', people],
])('leaves nothing in the copy for %s of what that role may not see', (role, secrets) => {
  const everything = JSON.stringify(copy({ role }));
  expect(secrets.filter((secret) => everything.includes(secret))).toEqual([]);
});

it('keeps what the role may see, and redacts what it may not inside of it', () => {
  const support = copy({ role: 'support' });
  expect(column(support, 'registration', 'customerName')[0]).toBe('苏州明达物流有限公司');
  expect(column(support, 'registration', 'phone')).toEqual(['139********', '***']);
  expect(column(support, 'registration', 'remarks')[0]).toBe(
    '***说要换系统（*** 本人），电话 ***，微信 ***，2024-05-01 再联系',
  );
  expect(column(copy({ role: 'sales' }), 'registration', 'contact')).toEqual(['张伟明', '李静']);
  expect(column(copy({ role: 'product' }), 'registration', 'industry')).toEqual([
    '批发业',
    '软件和信息技术服务业',
  ]);
});

it('masks a tag that says what a masked field says', () => {
  expect(column(copy({ role: 'support' }), 'tags', 'value')).toEqual([null, '中频']);
});

it('calls the same customer by the same code on every sheet, whether by number or by name', () => {
  const outside = copy({ role: 'outside' });
  const [id] = column(outside, 'registration', 'customerId');
  expect(id).toMatch(/^C-[B-DF-HJ-NP-T]{12}$/u);
  expect(column(outside, 'registration', 'customerName')[0]).toBe(id);
  expect(column(outside, 'orders', 'customerName')).toEqual([id, id]);
  expect(column(copy({ role: 'marketing' }), 'tags', 'customerId')).toEqual([id, id]);
});

it('gives other codes under another salt, and none without one', () => {
  const [id] = column(copy({ role: 'outside' }), 'registration', 'customerId');
  expect(column(copy({ role: 'outside', salt: 'other-salt' }), 'registration', 'customerId')[0]).not.toBe(id);
  expect(maskOptions.safeParse({ role: 'outside' }).success).toBe(false);
});

describe('a name, number or address in part', () => {
  const list = sheetOf('名单', [
    ['客户编号', '公司名称', '行业', '联系人', '联系电话', '手机', '地址', '备注', '微信号'],
    [
      ...['K-1', '苏州明达物流有限公司', '批发业', '张伟明、李静', '0512-61827364', '13918273645'],
      ...['苏州工业园区星湖街328号5幢', '先找李静，伟明休假；微信 wxid_88zw', 'wxid_88zw'],
    ],
    [
      ...['K-2', '上海远航软件有限公司', '批发业', '劉德華 13900004444', '13900004444', null],
      ...[null, '送到星湖街328号，刘德华收；转 13918273645', null],
    ],
    [
      ...['K-3', '杭州鑫禾食品有限公司', '批发业', '欧阳若晴（行政）', '057188112233', null],
      ...[null, '若晴和 Bob Smith 都在，1390000', null],
    ],
    ['K-4', 'Acme Trading Ltd', '批发业', 'Bob Smith', null, null, null, 'Smith knows; 见行政', null],
  ]);
  const people = sheetOf('关键人', [
    ['客户编号', '姓名', '决策角色'],
    ['K-1', '李静', '决策者'],
  ]);
  const outcome = finished(
    maskJob.run(
      { sheets: [list, people], sections: {} },
      maskOptions.parse({ role: 'support', salt: 'first-salt' }),
      context,
    ),
  );
  if (outcome.kind !== 'result') throw new Error('The job refused.');

  it('is taken out of other texts, those of a second telephone and of ungraded accounts too', () => {
    expect(column(outcome, 'registration', 'remarks')).toEqual([
      '先找***，***休假；微信 ***',
      '送到***号，***收；转 ***',
      '***和 *** 都在，***',
      '*** knows; 见行政',
    ]);
  });

  it('gives each of several people in a cell the code they have elsewhere', () => {
    const [both] = column(outcome, 'registration', 'contact');
    expect(String(both).split('、')).toContain(column(outcome, 'contacts', 'personName')[0]);
  });
});

describe('the codes of customers without a number', () => {
  const rows = [
    ['苏州明达物流有限公司', '批发业', '江苏省苏州市', '13918273645'],
    ['上海远航软件有限公司', '房地产业', '上海市', '13918273646'],
    ['杭州鑫禾食品有限公司', '餐饮业', '浙江省杭州市', '13918273647'],
  ];
  const codes = (list: readonly (readonly string[])[]) => {
    const outcome = finished(
      maskJob.run(
        { sheets: [sheetOf('客户', [['公司名称', '行业', '地区', '电话'], ...list])], sections: {} },
        maskOptions.parse({ role: 'outside', salt: 'first-salt' }),
        context,
      ),
    );
    if (outcome.kind !== 'result') throw new Error('The job refused.');
    const names = column(outcome, 'registration', 'customerName');
    return new Map(column(outcome, 'registration', 'industry').map((trade, row) => [trade, names[row]]));
  };

  it('are the same after a row was put in before them', () => {
    const before = codes(rows);
    const after = codes([['无锡瑞泽机械有限公司', '批发业', '江苏省无锡市', '13918273648'], ...rows]);
    for (const trade of ['房地产业', '餐饮业']) expect(after.get(trade)).toBe(before.get(trade));
  });

  it('say nothing by their order: that of the rows is their own, not the original’s', () => {
    expect([...codes(rows)]).toEqual([...codes([...rows].reverse())]);
    const shown = [...codes(rows).values()].map(String);
    expect(shown).toEqual([...shown].sort());
  });
});

it('keeps the names of customers who are persons from whoever may not see persons', () => {
  const outcome = finished(
    maskJob.run(
      {
        sheets: [
          sheetOf('会员', [
            ['会员卡号', '姓名', '手机', '年龄', '职业'],
            ['M0001', '陈晓东', '13712345670', 35, '教师'],
            ['M0002', '林小芳', '13712345671', 28, '护士'],
          ]),
          sheetOf('会员订单', [
            ['订单号', '会员卡号', '会员姓名', '日期', '金额'],
            ['A1', 'M0001', '陈晓东', '2024-05-01', 99],
          ]),
        ],
        sections: {},
      },
      maskOptions.parse({ role: 'support', salt: 'first-salt' }),
      context,
    ),
  );
  const everything = JSON.stringify(outcome);
  expect(['陈晓东', '林小芳', '1371234', '教师'].filter((secret) => everything.includes(secret))).toEqual([]);
});
