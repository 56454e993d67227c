import type { RecordSet, Records } from '../../../src/core/books';
import { buildDirectory } from '../../../src/core/customers';
import { columnOf } from '../../../src/core/table';
import { serial } from '../../../src/core/units';

/** A registration without 客户编号 unless given. */
function registration(names: readonly string[], ids?: readonly (string | null)[]): RecordSet {
  const field = (values: readonly (string | null)[]) => ({
    column: 1,
    raw: columnOf(values),
    clean: columnOf(values),
    states: new Uint8Array(values.length),
  });
  const records: Records = {
    book: 'registration',
    pack: 'b2b',
    sheet: '客户名单',
    count: names.length,
    rows: Int32Array.from(names, (_, i) => i + 2),
    fields: { customerName: field(names), ...(ids === undefined ? {} : { customerId: field(ids) }) },
    carried: [],
  };
  return { parts: [records] };
}

const in2026 = serial(46_100);
const in2027 = serial(46_500);
const idsByName = ({ names, ids }: ReturnType<typeof buildDirectory>) =>
  Object.fromEntries(names.map((name, i) => [name, ids[i]]));

describe('numbers made for customers without one', () => {
  const first = buildDirectory(registration(['甲公司', '乙公司']), { today: in2026 });

  it('stay with their customers when rows are put in between and the year turns', () => {
    const next = buildDirectory(registration(['丙公司', '甲公司', '丁公司', '乙公司']), {
      today: in2027,
      remembered: first.made,
    });
    expect(idsByName(next)).toMatchObject(idsByName(first));
    expect(new Set(next.ids).size).toBe(4);
  });

  it('are not given to somebody else after their customer is gone', () => {
    const next = buildDirectory(registration(['丙公司']), { today: in2026, remembered: first.made });
    expect(first.ids).not.toContain(next.ids[0]);
    expect(next.made).toMatchObject(first.made);
  });

  it('tell namesakes apart by their order', () => {
    const twins = buildDirectory(registration(['甲公司', '甲公司', '乙公司']), { today: in2026 });
    const again = buildDirectory(registration(['乙公司', '甲公司', '甲公司']), {
      today: in2026,
      remembered: twins.made,
    });
    expect(again.ids).toEqual([twins.ids[2], twins.ids[0], twins.ids[1]]);
  });

  it('give way to a number somebody registered', () => {
    const next = buildDirectory(registration(['甲公司', '戊公司'], [null, first.ids[0] ?? null]), {
      today: in2026,
      remembered: first.made,
    });
    expect(next.ids[1]).toBe(first.ids[0]);
    expect(next.ids[0]).not.toBe(first.ids[0]);
  });
});
