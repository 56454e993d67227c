import { buildDirectory } from '../../../src/core/customers';
import { CellKind } from '../../../src/core/table';
import { serial } from '../../../src/core/units';
import { recordSetOf } from '../duplicates/merge/ledger';
import type { LedgerSheet } from '../duplicates/merge/ledger';

const today = serial(46_327);

const registration: LedgerSheet = {
  book: 'registration',
  rows: [
    ['customerId', 'customerName', 'phone'],
    ['C1', '上海澜禾贸易有限公司', '13912345670'],
    ['C2', '苏州泽铭纺织有限公司', '13898765432'],
    ['C3', '温州泽铭纺织有限公司', null],
    ['C4', '宁波辉凯电子有限公司', null],
    ['C5', '宁波辉凯电子有限公司杭州分公司', null],
    ['C6', '王伟', '13511112222'],
    ['C7', '王伟', '13533334444'],
    ['C8', '杭州瑞恒智能科技有限公司', null],
    [9, '南京卓翔光电集团有限公司', null],
    ['C10', '无锡沐辰包装有限公司', null],
    ['C11', '无锡市沐辰包装有限责任公司', null],
    ['C12', '无锡沐辰包装有限公司', null],
  ],
};

/** Whom one row of a sheet that names its customer so belongs to, by 客户编号; `undefined` for nobody. */
function ownerOf(cells: Readonly<Record<string, string | number | null>>): string | undefined {
  const set = recordSetOf({
    登记表: registration,
    交易明细: { book: 'orders', rows: [Object.keys(cells), Object.values(cells)] },
  });
  const directory = buildDirectory(set, { today });
  const [, orders] = set.parts;
  return orders && directory.ids[directory.of(orders)[0] ?? -1];
}

describe('whom a row belongs to', () => {
  it.each([
    ['the number', { customerId: 'C2' }, 'C2'],
    ['the number, however typed', { customerId: ' c2' }, 'C2'],
    ['a number stored as a number', { customerId: '9' }, '9'],
    ['the number before the name', { customerId: 'C2', customerName: '上海澜禾贸易有限公司' }, 'C2'],
    ['the name', { customerName: '上海澜禾贸易有限公司' }, 'C1'],
    [
      'the name where the number is unknown',
      { customerId: 'X9', customerName: '上海澜禾贸易有限公司' },
      'C1',
    ],
    ['the name in traditional characters', { customerName: '上海瀾禾貿易有限公司' }, 'C1'],
    ['the name with its place moved', { customerName: '澜禾(上海)贸易有限公司' }, 'C1'],
    ['the name without form', { customerName: '澜禾贸易' }, 'C1'],
    ['the name with a remark', { customerName: '上海澜禾贸易有限公司（老客户）' }, 'C1'],
    ['a homophone', { customerName: '杭州锐恒智能科技有限公司' }, 'C8'],
    ['one slip, place stated', { customerName: '杭州瑞恒智能科枝有限公司' }, 'C8'],
    ['the head office', { customerName: '宁波市辉凯电子' }, 'C4'],
    ['the branch', { customerName: '宁波辉凯电子有限公司 杭州分公司' }, 'C5'],
    ['the namesake in the right place', { customerName: '温州市泽铭纺织' }, 'C3'],
    ['the full name of a company registered more than once', { customerName: '无锡沐辰包装有限公司' }, 'C10'],
    ['its short name too', { customerName: '无锡沐辰包装' }, 'C10'],
    ['the person with that phone', { customerName: '王伟', phone: '135-3333-4444' }, 'C7'],
    ['the only one with that phone', { customerName: null, phone: '13912345670' }, 'C1'],
  ])('is told by %s', (_, cells, expected) => {
    expect(ownerOf(cells)).toBe(expected);
  });

  it.each([
    ['two customers share the name', { customerName: '王伟' }],
    ['the place could be either', { customerName: '泽铭纺织' }],
    ['the place is another one', { customerName: '北京澜禾贸易有限公司' }],
    ['the branch is another one', { customerName: '宁波辉凯电子有限公司苏州分公司' }],
    ['the trade is another one', { customerName: '上海澜禾物流有限公司' }],
    ['a group is no subsidiary', { customerName: '南京卓翔光电有限公司' }],
    ['nobody has the name', { customerName: '拉萨雪域藏饰有限公司' }],
    ['nothing is given', { customerName: null }],
  ])('is left open where %s', (_, cells) => {
    expect(ownerOf(cells)).toBeUndefined();
  });
});

describe('the customers', () => {
  it('are the registrations, merged ones counted once', () => {
    const set = recordSetOf({
      登记表: registration,
      交易明细: { book: 'orders', rows: [['customerId'], ['C1'], ['C8']] },
    });
    const merged = [
      [
        { part: 0, record: 7 },
        { part: 0, record: 0 },
      ],
    ];
    const directory = buildDirectory(set, { today, merged });
    const [registered, orders] = set.parts;
    expect(directory.count).toBe(11);
    expect(new Set(orders && directory.of(orders)).size).toBe(1);
    expect(registered && directory.of(registered)[0]).toBe(registered && directory.of(registered)[7]);
    expect(directory.names[(registered && directory.of(registered)[0]) ?? -1]).toBe(
      '杭州瑞恒智能科技有限公司',
    );
  });

  it('all have a number, made by the pattern where none is given or it is taken', () => {
    const set = recordSetOf({
      登记表: {
        book: 'registration',
        rows: [
          ['customerId', 'customerName'],
          ['CUS-2026-004', '澜禾'],
          [null, '泽铭'],
          ['CUS-2026-004', '辉凯'],
        ],
      },
    });
    expect(buildDirectory(set, { today }).ids).toEqual(['CUS-2026-004', 'CUS-2026-005', 'CUS-2026-006']);
  });

  it('take the year of a new number from the first contact', () => {
    const ledger = recordSetOf({
      登记表: {
        book: 'registration',
        rows: [
          ['customerName', 'firstContact'],
          ['澜禾', 45_000],
        ],
      },
    });
    const dated = ledger.parts.map((records) => {
      const field = records.fields['firstContact'];
      if (!field) throw new Error('The sheet has dates.');
      const clean = { ...field.clean, kinds: Uint8Array.of(CellKind.date) };
      return { ...records, fields: { ...records.fields, firstContact: { ...field, clean } } };
    });
    expect(buildDirectory({ parts: dated }, { today }).ids).toEqual(['CUS-2023-001']);
  });
});

describe("whether a name is a customer's", () => {
  const directory = buildDirectory(recordSetOf({ 登记表: registration }), { today });
  it.each([
    ['澜禾贸易', true],
    ['上海市澜禾贸易有限公司', true],
    ['北京澜禾贸易有限公司', false],
    ['宁波辉凯电子有限公司', false],
  ])('%s of 上海澜禾贸易有限公司: %s', (name, expected) => {
    expect(directory.isCalled(name, 0)).toBe(expected);
  });
});
