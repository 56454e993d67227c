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
    phone: 'phone',
  } as const;
  const towns = ['bondi', 'carlton', 'dubbo', 'fitzroy', 'glebe', 'hawthorn', 'kew', 'manly'];
  const person = (): Row => [
    oneOf('james mary robert patricia john jennifer michael linda david elizabeth'.split(' ')),
    oneOf('smith jones brown wilson taylor white martin thompson walker harris'.split(' ')),
    `${below(280) + 1} ${oneOf('wattle banksia station hurley flinders sturt mackay'.split(' '))} street`,
    oneOf(towns),
    `2${digits(3)}`,
    `19${below(90) + 10}-0${below(9) + 1}-1${below(10)}`,
    `04${digits(8)}`,
  ];
  const people = Array.from({ length: 300 }, person);
  /** The child of each of the first twenty: surname, telephone and home, town and postcode included, are the parent's. */
  const children = people
    .slice(0, 20)
    .map(([, last, street, town, code, , phone]): Row => [
      'zoe',
      last ?? '',
      street ?? '',
      town ?? '',
      code ?? '',
      person()[5] ?? '',
      phone ?? '',
    ]);

  it('are several customers, although home, town, postcode and telephone agree', () => {
    const { merged } = decidedOn(kinds, [...people, ...children]);
    expect(children.filter((_, child) => merged.has(`${child},${people.length + child}`))).toEqual([]);
  });

  it('are asked about where one row has no given name to tell them by', () => {
    const nameless = people.slice(0, 20).map(([, last = null, street = null]): Row => [null, last, street]);
    const { merged, open } = decidedOn(kinds, [
      ...people,
      ...nameless.map((row) => [...row, null, null, null, null]),
    ]);
    expect(nameless.filter((_, row) => merged.has(`${row},${people.length + row}`))).toEqual([]);
    expect(nameless.filter((_, row) => open.has(`${row},${people.length + row}`)).length).toBeGreaterThan(10);
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

  const strangers = Array.from({ length: 80 }, (): Row => [
    `${oneOf(Array.from('王李张刘陈杨黄赵吴周'))}${oneOf(Array.from('伟芳娜敏静磊军洋勇艳'))}${oneOf(Array.from('杰娟涛明超霞平刚桂英'))}`,
    `13${digits(9)}`,
    `成都市武侯区人民南路${below(900) + 1}号${below(40) + 1}栋${below(900) + 101}室`,
  ]);

  it('whose names differ in a character are asked about, unless a telephone number is theirs as well', () => {
    const { merged, open } = decidedOn(kinds, [
      ['傅家豪', '13869007978', home],
      ['傅家亮', '18831519948', home],
      ['萧梦洁', '16633459973', '上海市徐汇区桂林路9号2栋11室'],
      ['萧梦浩', '16633459973', null],
      ...strangers,
    ]);
    expect(merged).toEqual(new Set(['2,3']));
    expect(open).toContain('0,1');
  });

  it('are asked about even then on a list where families share their numbers', () => {
    const families = strangers
      .slice(0, 30)
      .map(([, phone = null, address = null]): Row => [
        `${oneOf(Array.from('孙胡朱高林何郭马罗梁'))}${oneOf(Array.from('丽强娜秀建'))}`,
        phone,
        address,
      ]);
    const { merged, open } = decidedOn(kinds, [
      ['萧梦洁', '16633459973', '上海市徐汇区桂林路9号2栋11室'],
      ['萧梦浩', '16633459973', null],
      ...strangers,
      ...families,
    ]);
    expect(merged).toEqual(new Set());
    expect(open).toContain('0,1');
  });
});
