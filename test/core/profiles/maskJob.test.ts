import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { maskJob, maskOptions } from '../../../src/core/profiles';
import { sha256 } from '../../../src/core/profiles/sha256';
import type { CellScalar } from '../../../src/core/table';
import { serial } from '../../../src/core/units';
import { finished, sheetOf } from '../intake/sheetOf';

const context = { today: serial(46327), locale: 'zh-CN' } as const;

it('digests as the standard says', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
    }),
  );
});

const customers = sheetOf('客户', [
  ['客户编号', '公司名称', '行业', '联系人', '联系方式', '备注', '内部代号'],
  [
    'K-001',
    '苏州明达物流有限公司',
    '批发业',
    '张伟明',
    '13918273645、zwm@mingda.com',
    '张伟明说要换系统，电话 139 1827 3645',
    '机密甲',
  ],
  ['K-002', '上海远航软件有限公司', '软件', '李静', '021-61827364', '与苏州明达物流有限公司有合作', '机密乙'],
]);
const orders = sheetOf('销售', [
  ['订单号', '客户编号', '日期', '金额', '业务员'],
  ['SO20240001', 'K-001', '2024-05-01', 1200, '王芳'],
  ['SO20240002', 'K-001', '2024-06-01', 800, '王芳'],
]);

function copy(options: object) {
  const outcome = finished(
    maskJob.run({ sheets: [customers, orders], sections: {} }, maskOptions.parse(options), context),
  );
  if (outcome.kind !== 'result') throw new Error('The job refused.');
  return outcome;
}

function column(outcome: ReturnType<typeof copy>, book: string, key: string) {
  const [table] = outcome.sheets.find(({ id }) => id.endsWith(`.${book}`))?.blocks ?? [];
  if (table?.kind !== 'table') throw new Error(`No copy of ${book}.`);
  return table.columns.find((each) => each.key === key)?.values as readonly CellScalar[];
}

it('leaves nothing in the copy that names a customer or a person', () => {
  const everything = JSON.stringify(copy({ role: 'outside' }));
  const secrets = [
    'K-001',
    '明达',
    '远航',
    '张伟明',
    '李静',
    '王芳',
    '13918273645',
    '1827',
    'zwm',
    'mingda',
    '61827364',
    'SO20240001',
    '机密',
  ];
  expect(secrets.filter((secret) => everything.includes(secret))).toEqual([]);
});

it('keeps what the role may see, and redacts what it may not inside of it', () => {
  const support = copy({ role: 'support' });
  expect(column(support, 'registration', 'customerName')[0]).toBe('苏州明达物流有限公司');
  expect(column(support, 'registration', 'phone')).toEqual(['139********', '***']);
  expect(column(support, 'registration', 'remarks')[0]).toBe('***说要换系统，电话 ***');
  expect(column(copy({ role: 'sales' }), 'registration', 'contact')).toEqual(['张伟明', '李静']);
});

it('calls the same customer by the same code on every sheet, another one under another salt', () => {
  const outside = copy({ role: 'outside', salt: 'first-salt' });
  const [id] = column(outside, 'registration', 'customerId');
  expect(column(outside, 'orders', 'customerId')).toEqual([id, id]);
  expect(column(copy({ role: 'outside', salt: 'other-salt' }), 'registration', 'customerId')[0]).not.toBe(id);
});
