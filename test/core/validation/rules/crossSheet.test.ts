import { lines, on, registrationOf, sheetOf } from '../sheets';
import type { Cell } from '../sheets';

const names = Array.from({ length: 8 }, (_, at) => registrationOf().columns[1]?.dictionary[at + 1] ?? '');
const [first = '', second = '', third = ''] = names;
const orderHeader = ['订单号', '客户名称', '日期', '产品', '数量', '金额'];

function ordersOf(rows: readonly (readonly Cell[])[]) {
  const usual = names.map((name, at): readonly Cell[] => [
    `SO${at}`,
    name,
    on('2024-05-01'),
    '标签纸',
    1,
    1000 + at,
  ]);
  return sheetOf('订单', orderHeader, [...usual, ...rows]);
}

const about = (sheet: string, found: readonly string[]) => found.filter((line) => line.includes(`${sheet}!`));

describe('references', () => {
  it('to nobody registered are errors, with the nearest name', () => {
    const found = lines([
      registrationOf(),
      ordersOf([['SO9', '无锡百川机械有限公司', on('2024-05-02'), '标签纸', 1, 900]]),
    ]);
    expect(found).toEqual(['error reference.unknownCustomer 订单!B10']);
  });

  it('by another writing lead to the registered name', () => {
    const written = first.replace('有限公司', '有限责任公司');
    expect(
      lines([registrationOf(), ordersOf([['SO9', written, on('2024-05-02'), '标签纸', 1, 900]])]),
    ).toEqual([`warning reference.nameVariant 订单!B10 → ${first}`]);
  });

  it('by a name several customers have are no orphans', () => {
    const registration = registrationOf({ 2: { 客户名称: first, 所属区域: '华东-浙江省杭州市' } });
    const found = about('订单', lines([registration, ordersOf([])]));
    expect(found).toContain('hint reference.namesakes 订单!B2');
    expect(found.some((line) => line.includes('reference.unknownCustomer 订单!B2'))).toBe(false);
  });

  it('by number and name must agree', () => {
    const sheet = sheetOf(
      '订单',
      ['订单号', '客户编号', '客户名称', '日期', '产品', '数量', '金额'],
      names.map((name, at): readonly Cell[] => [
        `SO${at}`,
        `CUS-2024-00${at + 1}`,
        at === 0 ? third : name,
        on('2024-05-01'),
        '标签纸',
        1,
        1000,
      ]),
    );
    expect(lines([registrationOf(), sheet])).toEqual([`error reference.nameMismatch 订单!C2 → ${first}`]);
  });

  it('miss customers without orders', () => {
    const sheet = sheetOf(
      '订单',
      orderHeader,
      names
        .slice(1)
        .map((name, at): readonly Cell[] => [`SO${at}`, name, on('2024-05-01'), '标签纸', 1, 1000]),
    );
    expect(lines([registrationOf(), sheet])).toEqual(['hint reference.noOrders 客户!2']);
  });
});

describe('codes', () => {
  it('repeat only where they may', () => {
    expect(lines([registrationOf({ 2: { 客户编号: 'CUS-2024-001' } })])).toEqual([
      'error id.repeated 客户!A2',
      'error id.repeated 客户!A3',
    ]);
    const code = { 统一社会信用代码: '914403001922038216' };
    expect(lines([registrationOf({ 1: code, 2: code })])).toEqual([
      'warning uscc.repeated 客户!K2',
      'warning uscc.repeated 客户!K3',
    ]);
  });

  it('of another form than nearly all others are pointed out, a house pattern of its own is not', () => {
    const own = (number: number) => ({ 客户编号: `K${1000 + number}` });
    const all = Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8].map((number) => [number, own(number)]));
    expect(lines([registrationOf(all)])).toEqual([]);
  });
});

describe('dates across sheets', () => {
  it('have the first contact before the first order', () => {
    expect(lines([registrationOf({ 1: { 首次接触时间: on('2024-05-20') } }), ordersOf([])])).toEqual([
      'warning date.contactAfterOrder 客户!I2',
    ]);
  });

  it('lie between 1990 and today', () => {
    expect(
      lines([
        registrationOf({ 1: { 首次接触时间: on('2025-01-01') }, 2: { 首次接触时间: on('1900-03-05') } }),
      ]),
    ).toEqual(['error date.future 客户!I2', 'error date.early 客户!I3']);
  });

  it('four years ahead throughout point to the 1904 system', () => {
    const ahead = Object.fromEntries(
      [1, 2, 3, 4, 5, 6, 7, 8].map((number) => [number, { 首次接触时间: on('2028-03-16') }]),
    );
    expect(lines([registrationOf(ahead)])[0]).toBe('error date.shifted 客户!I');
  });
});

describe('amounts', () => {
  const regular = names.flatMap((name, at) =>
    Array.from({ length: 6 }, (_, order): readonly Cell[] => [
      `SO${at}-${order}`,
      name,
      on('2024-05-01'),
      '标签纸',
      10,
      1000 + 40 * at + 15 * order,
    ]),
  );

  it('a hundred times the usual are pointed out, and no others', () => {
    const sheet = sheetOf('订单', orderHeader, [
      ...regular,
      ['SOX', second, on('2024-05-02'), '标签纸', 10, 105_000],
    ]);
    expect(lines([registrationOf(), sheet])).toEqual(['hint number.outlier 订单!F50']);
  });

  it('that the unit price beside them contradicts are odd even where amounts differ widely', () => {
    const priced = (amounts: readonly number[]) =>
      sheetOf(
        '订单',
        [...orderHeader, '单价'],
        [
          ...amounts.map((price, at): readonly Cell[] => {
            const product = `型号${at}`;
            return [`SO${at}`, second, on('2024-05-02'), product, 10, price * 10, price];
          }),
          ['SOX', second, on('2024-05-02'), '垫片', 10, 3500, 3.5],
        ],
      );
    expect(lines([registrationOf(), priced([3, 12, 60, 200, 900, 5600])])).toContain(
      'hint number.outlier 订单!F8',
    );
  });

  it('of a large order at the usual price are nothing odd', () => {
    const sheet = sheetOf('订单', orderHeader, [
      ...regular,
      ['SOX', second, on('2024-05-02'), '标签纸', 1000, 105_000],
    ]);
    expect(lines([registrationOf(), sheet])).toEqual([]);
  });

  it('beside a negative quantity are returns or slips', () => {
    const sheet = sheetOf('订单', orderHeader, [
      ...regular,
      ['SOX', second, on('2024-05-02'), '标签纸', -10, 1000],
      ['SOY', second, on('2024-05-02'), '标签纸', -10, -1000],
    ]);
    expect(lines([registrationOf(), sheet])).toEqual(['hint number.negativeQuantity 订单!E50']);
  });
});

it('one number on many customers is a switchboard', () => {
  const phone = { 电话: '0512-61234567' };
  expect(lines([registrationOf({ 1: phone, 2: phone })])).toEqual([]);
  expect(lines([registrationOf({ 1: phone, 2: phone, 3: phone })])).toEqual([
    'hint phone.shared 客户!G2',
    'hint phone.shared 客户!G3',
    'hint phone.shared 客户!G4',
  ]);
});
