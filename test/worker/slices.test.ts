import fc from 'fast-check';
import { columnOf } from '../../src/core/table';
import { joined, parted } from '../../src/worker/slices';
import type { Parcel } from '../../src/worker/slices';

/** All parcels of a value and what is left of it. */
function inParcels<Value>(value: Value, sizes?: Parameters<typeof parted>[1]) {
  const parcels: Parcel[] = [];
  const steps = parted(value, sizes);
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) parcels.push(step.value);
  return { parcels, bare: step.value };
}

/** Sent there in parcels and put together again. */
const sent = <Value>(value: Value, sizes?: Parameters<typeof parted>[1]) => {
  const { parcels, bare } = inParcels(value, sizes);
  return joined(
    structuredClone(bare),
    parcels.flatMap((parcel) => structuredClone(parcel)),
  );
};

const rows = (count: number) => Array.from({ length: count }, (_, i) => ({ row: i, text: `第${i}行` }));
const countOf = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce((sum: number, inner) => sum + countOf(inner), 1)
    : 1;

describe('values sent in parcels', () => {
  it('are what they were', () => {
    const { value } = fc.letrec<{ value: unknown; list: unknown[]; record: Record<string, unknown> }>(
      (tie) => ({
        value: fc.oneof(
          { depthSize: 'medium' },
          fc.oneof(fc.integer(), fc.string(), fc.constantFrom(null, undefined, true)),
          tie('list'),
          tie('record'),
          fc.constant(columnOf(['甲', '乙', '甲'])),
        ),
        list: fc.array(tie('value'), { maxLength: 30 }),
        record: fc.dictionary(fc.oneof(fc.string(), fc.constant('__proto__')), tie('value'), { maxKeys: 30 }),
      }),
    );
    fc.assert(
      fc.property(value, fc.integer({ min: 2, max: 40 }), (given, most) => {
        expect(sent(given, { most, long: Math.ceil(most / 4) })).toEqual(structuredClone(given));
      }),
    );
  });

  it('go in parcels of limited size, those of nested lists too', () => {
    const groups = Array.from({ length: 8 }, (_, i) => ({ name: `组${i}`, members: rows(3_000 * i) }));
    const answer = {
      kind: 'result',
      summary: { groups, numbers: Object.fromEntries(rows(20_000).entries()) },
    };
    const { parcels, bare } = inParcels(answer);
    expect(parcels.length).toBeGreaterThan(5);
    for (const parcel of parcels) expect(countOf(parcel)).toBeLessThan(21_000);
    expect(countOf(bare)).toBeLessThan(1_000);
    expect(sent(answer)).toEqual(answer);
  });

  it('leave out nothing short: a small value goes in one piece', () => {
    const answer = { kind: 'result', list: rows(50) };
    const { parcels, bare } = inParcels(answer);
    expect(parcels).toEqual([]);
    expect(bare).toBe(answer);
  });

  it('keep columns in one piece, their texts ahead', () => {
    const column = columnOf(Array.from({ length: 90_000 }, (_, i) => `${i}`));
    const request = { job: 'rfm', input: { sheets: [{ name: '订单', columns: [column, column] }] } };
    const { parcels, bare } = inParcels(request);
    expect(bare.input.sheets[0]?.columns[0]).toEqual({ ...column, dictionary: [] });
    expect(bare.input.sheets[0]?.columns[1]?.values).toBe(column.values);
    expect(parcels.length).toBeGreaterThan(4);
    expect(sent(request)).toEqual(request);
  });

  it('send fewer of long texts', () => {
    const notes = (length: number) =>
      inParcels({ notes: rows(15_000).map(({ text }) => text.padEnd(length, '文')) });
    expect(notes(0).parcels).toHaveLength(1);
    expect(notes(1_000).parcels.length).toBeGreaterThan(6);
  });
});
