import type { FieldKind } from '../../../src/core/duplicates';
import { fieldsOf, found, pairsWithin } from './search';
import { repeatableNumbers } from '../../../src/core/duplicates/randomPairs';

type Row = (string | null)[];

const numbers = repeatableNumbers(7);
const below = (count: number) => Math.floor(numbers.next().value * count);
const oneOf = <Item>(items: readonly Item[]): Item => {
  const item = items[below(items.length)];
  if (item === undefined) throw new RangeError('Nothing to choose from.');
  return item;
};
const digits = (count: number) => Array.from({ length: count }, () => below(10)).join('');

/** Pairs of rows merged without asking, and those only shown. */
function decidedOn(kinds: Readonly<Record<string, FieldKind>>, rows: readonly Row[]) {
  const { clusters, pairs } = found({ fields: fieldsOf(kinds, rows), records: rows.length });
  const open = pairs.filter(({ decision }) => decision === 'review').map(({ a, b }) => `${a},${b}`);
  return { merged: pairsWithin(clusters), open: new Set(open) };
}

describe('people of one house', () => {
  const kinds = {
    first_name: 'person',
    last_name: 'person',
    street: 'address',
    suburb: 'region',
    postcode: 'code',
    dob: 'date',
  } as const;
  const towns = ['bondi', 'carlton', 'dubbo', 'fitzroy', 'glebe', 'hawthorn', 'kew', 'manly'];
  const person = (): Row => [
    oneOf('james mary robert patricia john jennifer michael linda david elizabeth'.split(' ')),
    oneOf('smith jones brown wilson taylor white martin thompson walker harris'.split(' ')),
    `${below(280) + 1} ${oneOf('wattle banksia station hurley flinders sturt mackay'.split(' '))} street`,
    oneOf(towns),
    `2${digits(3)}`,
    `19${below(90) + 10}-0${below(9) + 1}-1${below(10)}`,
  ];
  const people = Array.from({ length: 300 }, person);
  /** The child of each of the first twenty: surname and home, town and postcode included, are the parent's. */
  const children = people
    .slice(0, 20)
    .map(([, last, street, town, code]): Row => [
      'zoe',
      last ?? '',
      street ?? '',
      town ?? '',
      code ?? '',
      person()[5] ?? '',
    ]);

  it('are several customers, although home, town and postcode agree', () => {
    const { merged } = decidedOn(kinds, [...people, ...children]);
    expect(children.filter((_, child) => merged.has(`${child},${people.length + child}`))).toEqual([]);
  });

  it('are one customer where name and date of birth agree as well', () => {
    const again = people.slice(0, 20).map(([first, ...rest]): Row => [`${first ?? ''}e`, ...rest]);
    const { merged } = decidedOn(kinds, [...people, ...again]);
    const found20 = again.filter((_, copy) => merged.has(`${copy},${people.length + copy}`));
    expect(found20).toHaveLength(20);
  });
});

describe('shops of one building', () => {
  it('are several customers', () => {
    const kinds = {
      site: 'company',
      address: 'address',
      city: 'region',
      zip: 'code',
      phone: 'phone',
    } as const;
    const shop = (): Row => [
      `${oneOf('Happy Golden Sunny Rainbow Bright Little Royal'.split(' '))} ${oneOf('Angels Steps Kitchen Grill Tavern Oven Lambs'.split(' '))} ${oneOf('Daycare Cafe Bakery Academy Deli'.split(' '))}`,
      `${below(9000) + 100} ${oneOf('Oak Pine Maple Cedar Halsted Damen Clark Pulaski'.split(' '))} St`,
      oneOf(['Chicago', 'Evanston', 'Skokie', 'Cicero']),
      `60${digits(3)}`,
      `312-${digits(3)}-${digits(4)}`,
    ];
    const shops = Array.from({ length: 400 }, shop);
    const neighbours = shops.slice(0, 20).map(([, ...rest], at): Row => {
      const [name = null, , , , phone = null] = shops[300 + at] ?? [];
      return [`Noah ${name ?? ''}`, ...rest.slice(0, 3), phone === null ? null : `773${phone.slice(3)}`];
    });
    const { merged } = decidedOn(kinds, [...shops, ...neighbours]);
    expect(neighbours.filter((_, at) => merged.has(`${at},${shops.length + at}`))).toEqual([]);
  });
});

describe('brothers and sisters', () => {
  const kinds = { 姓名: 'person', 手机: 'phone', 地址: 'address' } as const;
  const home = '浙江省杭州市西湖区四川大道288号27栋1337室';

  it('whose names differ in a character are asked about, unless a telephone number is theirs as well', () => {
    const { merged, open } = decidedOn(kinds, [
      ['傅家豪', '13869007978', home],
      ['傅家亮', '18831519948', home],
      ['萧梦洁', '16633459973', '上海市徐汇区桂林路9号2栋11室'],
      ['萧梦浩', '16633459973', null],
    ]);
    expect(merged).toEqual(new Set(['2,3']));
    expect(open).toContain('0,1');
  });
});

describe('a credit code', () => {
  it('joins rows before likeness does, so that a likeness with one of them is a likeness with both', () => {
    const code = '91350100M000100Y43';
    const { merged } = decidedOn({ 客户名称: 'company', 电话: 'phone', 统一社会信用代码: 'code' }, [
      ['温州祯铂珠宝有限公司', '13738370581', code],
      ['祯铂珠宝集团有限公司', '13738370581', null],
      ['温州祯铂珠宝集团有限公司', '13738370581', code],
      ...Array.from({ length: 40 }, (_, at): Row => [
        `宁波${oneOf(Array.from('澜禾泽铭辉凯'))}${oneOf(Array.from('晟腾骏诚瑞岳'))}贸易有限公司`,
        `139${String(20_000_000 + 7919 * at)}`,
        null,
      ]),
    ]);
    expect(Array.from(merged)).toEqual(expect.arrayContaining(['0,1', '0,2', '1,2']));
  });
});
