import fc from 'fast-check';
import { buildDirectory } from '../../../../src/core/customers';
import { isMessage } from '../../../../src/core/message';
import type { Message } from '../../../../src/core/message';
import { planMerges } from '../../../../src/core/duplicates/merge/mergePlan';
import type { MergeGroup, MergeRules } from '../../../../src/core/duplicates/merge/mergePlan';
import { emptyLog } from '../../../../src/core/duplicates/merge/mergeLog';
import type { MergeLog } from '../../../../src/core/duplicates/merge/mergeLog';
import { planUndo } from '../../../../src/core/duplicates/merge/undoMerge';
import { serial } from '../../../../src/core/units';
import { recordSetOf, sheetTablesOf, withEdits } from './ledger';
import type { Ledger } from './ledger';

const today = serial(46_327);
const rules: MergeRules = { survivor: 'complete', fields: 'nonEmpty', perField: {} };

interface Book {
  readonly ledger: Ledger;
  readonly log: MergeLog;
}

function merged({ ledger, log }: Book, groups: readonly MergeGroup[], by: MergeRules = rules) {
  const set = recordSetOf(ledger);
  const plan = planMerges(
    { set, sheets: sheetTablesOf(ledger), directory: buildDirectory(set, { today }), log },
    groups,
    by,
    today,
  );
  return { ...plan, book: { ledger: withEdits(ledger, plan.edits), log: plan.log } };
}

function undone({ ledger, log }: Book, merge: string): { book: Book; notes: readonly Message[] } | Message {
  const plan = planUndo({ set: recordSetOf(ledger), sheets: sheetTablesOf(ledger), log }, merge, today);
  if (isMessage(plan)) return plan;
  return { book: { ledger: withEdits(ledger, plan.edits), log: plan.log }, notes: plan.notes };
}

function mustUndo(book: Book, merge: string) {
  const result = undone(book, merge);
  if (isMessage(result)) throw new Error(result.code);
  return result;
}

const group = (...records: number[]): MergeGroup => ({
  members: records.map((record) => ({ part: 0, record })),
});

const shop: Ledger = {
  登记表: {
    book: 'registration',
    rows: [
      ['customerId', 'customerName', 'contact', 'phone', 'remarks'],
      ['C1', '上海澜禾贸易有限公司', '王伟', null, '老客户'],
      ['C2', '苏州泽铭纺织有限公司', '李静', '13900000002', null],
      ['C3', '澜禾贸易', null, '13900000001', null],
    ],
  },
  交易明细: {
    book: 'orders',
    rows: [
      ['orderId', 'customerId', 'customerName', 'amount'],
      ['S1', 'C1', '上海澜禾贸易有限公司', 100],
      ['S2', 'C3', '澜禾贸易', 200],
      ['S3', null, '澜禾贸易', 300],
      ['S4', 'C2', null, 400],
    ],
  },
  互动记录: {
    book: 'interactions',
    rows: [
      ['customerId', 'content'],
      ['C3', '来电'],
      ['C2', '拜访'],
    ],
  },
};

describe('merging customers', () => {
  const { book, merges, log } = merged({ ledger: shop, log: emptyLog }, [group(0, 2)]);

  it('keeps the fullest row and fills its gaps', () => {
    expect(book.ledger['登记表']?.rows).toEqual([
      ['customerId', 'customerName', 'contact', 'phone', 'remarks'],
      ['C1', '上海澜禾贸易有限公司', '王伟', '13900000001', '老客户'],
      ['C2', '苏州泽铭纺织有限公司', '李静', '13900000002', null],
    ]);
  });

  it('makes every row of every book sheet name the kept customer', () => {
    expect(book.ledger['交易明细']?.rows.slice(1).map((row) => [row[1], row[2]])).toEqual([
      ['C1', '上海澜禾贸易有限公司'],
      ['C1', '上海澜禾贸易有限公司'],
      [null, '上海澜禾贸易有限公司'],
      ['C2', null],
    ]);
    expect(book.ledger['互动记录']?.rows[1]).toEqual(['C1', '来电']);
    expect(merges).toMatchObject([{ id: 'M0001', references: 3 }]);
  });

  it('logs the removed row whole', () => {
    const removal = log.lines.find(({ action }) => action === 'remove');
    expect(JSON.parse(removal?.before ?? '')).toEqual({
      column: 1,
      cells: ['C3', '澜禾贸易', null, '13900000001', null],
      headers: ['customerId', 'customerName', 'contact', 'phone', 'remarks'],
      near: [{ by: -1, id: 'C2', name: '苏州泽铭纺织有限公司' }],
      wholeRow: true,
    });
  });

  it.each([
    ['newest', '13900000001'],
    ['longest', '13900000001'],
    ['keep', null],
  ] as const)('lets the rule %s choose the phone', (fields, phone) => {
    const plan = merged({ ledger: shop, log: emptyLog }, [group(0, 2)], { ...rules, fields });
    expect(plan.book.ledger['登记表']?.rows[1]?.[3]).toBe(phone);
  });

  it('notes what it does not keep in the remarks when asked to', () => {
    const plan = merged({ ledger: shop, log: emptyLog }, [group(0, 2)], { ...rules, fields: 'append' });
    expect(plan.book.ledger['登记表']?.rows[1]?.[4]).toBe('老客户；客户名称：澜禾贸易');
  });

  it('takes the row and the cells a person picks', () => {
    const plan = merged({ ledger: shop, log: emptyLog }, [
      { ...group(0, 2), kept: { part: 0, record: 2 }, picks: { 2: { part: 0, record: 0 } } },
    ]);
    expect(plan.book.ledger['登记表']?.rows[2]).toEqual([
      'C3',
      '上海澜禾贸易有限公司',
      '王伟',
      '13900000001',
      '老客户',
    ]);
  });
});

describe('undoing a merge', () => {
  const { book } = merged({ ledger: shop, log: emptyLog }, [group(0, 2)]);

  it('brings back rows and references exactly', () => {
    expect(mustUndo(book, 'M0001').book.ledger).toEqual(shop);
  });

  it('leaves what was changed since and says so', () => {
    const rows = book.ledger['登记表']?.rows.map((row) => [...row]) ?? [];
    rows[1] = ['C1', '上海澜禾贸易有限公司', '王伟', '13911112222', '老客户'];
    const result = mustUndo(
      { ...book, ledger: { ...book.ledger, 登记表: { book: 'registration', rows } } },
      'M0001',
    );
    expect(result.book.ledger['登记表']?.rows[1]?.[3]).toBe('13911112222');
    expect(result.notes).toMatchObject([
      { code: 'duplicates.undo.changed', parameters: { sheet: '登记表', row: 2, column: 'phone' } },
    ]);
  });

  it('finds references again after the sheet was sorted', () => {
    const orders = book.ledger['交易明细']?.rows ?? [];
    const sorted = [orders[0] ?? [], ...orders.slice(1).reverse()];
    const result = mustUndo(
      { ...book, ledger: { ...book.ledger, 交易明细: { book: 'orders', rows: sorted } } },
      'M0001',
    );
    expect(result.notes).toEqual([]);
    expect(result.book.ledger['交易明细']?.rows.slice(1).reverse()).toEqual(shop['交易明细']?.rows.slice(1));
  });

  it('asks for a later merge of the kept customer to be undone first', () => {
    const again = merged(book, [{ ...group(0, 1), kept: { part: 0, record: 1 } }]).book;
    expect(undone(again, 'M0001')).toMatchObject({
      code: 'duplicates.undo.laterFirst',
      parameters: { later: 'M0002' },
    });
    expect(mustUndo(mustUndo(again, 'M0002').book, 'M0001').book.ledger).toEqual(shop);
  });

  it('knows a merge only once', () => {
    expect(undone(mustUndo(book, 'M0001').book, 'M0001')).toMatchObject({ code: 'duplicates.undo.unknown' });
  });
});

const names = ['澜禾', '铂霁', '栩岳', '晟瑞', '诚恒', '泽铭', '嘉源', '辉凯'];

/** Workbooks of up to twelve customers with rows that name them by number, by name or both. */
const ledgers: fc.Arbitrary<Ledger> = fc
  .record({
    customers: fc.array(
      fc.record({
        numbered: fc.boolean(),
        name: fc.constantFrom(...names),
        contact: fc.option(fc.constantFrom('王伟', '李静')),
        phone: fc.option(fc.constantFrom('13900000001', '13900000002')),
      }),
      { minLength: 2, maxLength: 12 },
    ),
    orders: fc.array(
      fc.record({ customer: fc.nat(11), by: fc.constantFrom('id', 'name', 'both'), amount: fc.nat(3) }),
      {
        maxLength: 25,
      },
    ),
  })
  .map(({ customers, orders }) => {
    const rows = customers.map(({ numbered, name, contact, phone }, index) => [
      numbered ? `C${index}` : null,
      `${name}${index % 3}`,
      contact,
      phone,
    ]);
    const lines = orders.map(({ customer, by, amount }) => {
      const owner = rows[customer % rows.length] ?? [];
      return [by === 'name' ? null : (owner[0] ?? null), by === 'id' ? null : (owner[1] ?? null), amount];
    });
    return {
      登记表: {
        book: 'registration' as const,
        rows: [['customerId', 'customerName', 'contact', 'phone'], ...rows],
      },
      交易明细: { book: 'orders' as const, rows: [['customerId', 'customerName', 'amount'], ...lines] },
    };
  });

describe('any sequence of merges and undoings', () => {
  it('gives the old workbook back once everything is undone, in whatever order that is possible', () => {
    fc.assert(
      fc.property(
        ledgers,
        fc.array(fc.tuple(fc.boolean(), fc.nat(), fc.nat()), { maxLength: 10 }),
        fc.array(fc.nat(), { maxLength: 30 }),
        (ledger, steps, order) => {
          let book: Book = { ledger, log: emptyLog };
          const standing: string[] = [];
          const tryUndo = (choice: number) => {
            const merge = standing[choice % standing.length] ?? '';
            const result = undone(book, merge);
            if (isMessage(result)) return false;
            expect(result.notes).toEqual([]);
            book = result.book;
            standing.splice(standing.indexOf(merge), 1);
            return true;
          };
          for (const [isMerge, one, other] of steps) {
            const count = (book.ledger['登记表']?.rows.length ?? 1) - 1;
            if (isMerge && count > 1 && one % count !== other % count) {
              const plan = merged(book, [group(one % count, other % count)]);
              book = plan.book;
              standing.push(...plan.merges.map(({ id }) => id));
            } else if (standing.length > 0) tryUndo(one);
          }
          for (const choice of order) if (standing.length > 0) tryUndo(choice);
          while (standing.length > 0) expect(tryUndo(standing.length - 1)).toBe(true);
          expect(book.ledger).toEqual(ledger);
        },
      ),
      { numRuns: 300 },
    );
  });
});
