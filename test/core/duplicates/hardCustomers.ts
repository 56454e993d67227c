import { columnOf } from '../../../src/core/table';
import type { FieldKind, MatchField } from '../../../src/core/duplicates';
import { repeatableNumbers } from '../../../src/core/duplicates/randomPairs';

/** A list of customers with known duplicates, harder than lists usually are. */
export interface HardList {
  readonly fields: readonly MatchField[];
  readonly records: number;
  /** By record: the customer it is. */
  readonly customers: readonly number[];
  /** By record: how it was spoilt; empty for the first of its customer. */
  readonly spoilt: readonly (readonly string[])[];
  /** Records that look alike and are two customers. */
  readonly lookAlikes: readonly { readonly kind: string; readonly a: number; readonly b: number }[];
}

const places: readonly (readonly [city: string, province: string])[] = [
  ['上海', ''],
  ['北京', ''],
  ['天津', ''],
  ['重庆', ''],
  ['苏州', '江苏'],
  ['无锡', '江苏'],
  ['南京', '江苏'],
  ['杭州', '浙江'],
  ['宁波', '浙江'],
  ['温州', '浙江'],
  ['合肥', '安徽'],
  ['厦门', '福建'],
  ['青岛', '山东'],
  ['郑州', '河南'],
  ['武汉', '湖北'],
  ['长沙', '湖南'],
  ['广州', '广东'],
  ['深圳', '广东'],
  ['东莞', '广东'],
  ['成都', '四川'],
  ['西安', '陕西'],
  ['昆明', '云南'],
];
/** Brand characters: simplified, traditional, one that sounds the same. */
const brandCharacters = (
  '华華骅 兴興星 达達答 瑞瑞锐 丰豐峰 凯凱恺 宝寶保 联聯莲 创創闯 诺諾懦 龙龍隆 盛盛胜 泰泰态 宏宏弘 亿億易 佳佳嘉 润潤闰 安安氨 利利力 源源元 ' +
  '恒恆横 东東冬 顺順舜 鹏鵬朋 飞飛非 鸿鴻洪 万萬腕 万萬腕 优優悠 锦錦紧 荣榮容 维維唯 浩浩昊 博博伯 通通同 汇匯会 德德得 信信芯 永永勇 康康糠 明明鸣 海海孩 ' +
  '金金今 玉玉育 林林临 立立丽 新新心 远遠院 美美镁 睿睿芮 铭銘茗 卓卓茁 翔翔祥 和和禾 晟晟圣 启啟起 智智志 思思斯 雅雅哑 奥奧傲 欧歐鸥 迪迪笛 科科柯 伟偉苇'
)
  .split(' ')
  .map((entry) => Array.from(entry));
const trades = (
  '科技 信息科技 网络科技 电子 电子科技 机械设备 贸易 商贸 供应链管理 物流 食品 餐饮管理 建材 装饰工程 建筑工程 医疗器械 生物科技 纺织 服饰 家具 ' +
  '文化传媒 广告 教育咨询 企业管理咨询 化工 新能源 环保科技 五金制品 包装制品 汽车零部件 自动化设备 软件 光电 精密制造'
).split(' ');
const forms = [
  '有限公司',
  '有限公司',
  '有限公司',
  '有限公司',
  '有限责任公司',
  '股份有限公司',
  '集团有限公司',
];
const surnames = Array.from('王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗');
const givenNames =
  '伟 芳 娜 敏 静 强 磊 洋 艳 勇 军 杰 娟 涛 明 超 秀英 建国 志强 晓明 丽华 海燕 文博 子涵 雨轩 思远 俊杰 佳怡 浩然 欣怡'.split(
    ' ',
  );

interface Company {
  readonly brand: readonly (readonly string[])[];
  readonly city: string;
  readonly province: string;
  readonly trade: string;
  readonly form: string;
  readonly branch: string;
  readonly contact: string;
  readonly mobile: string;
  readonly landline: string;
  readonly email: string;
  readonly uscc: string;
}

interface Row {
  readonly name: string;
  readonly region: string;
  readonly contact: string;
  readonly phone: string;
  readonly email: string;
  readonly uscc: string;
}

const simple = ({ brand }: Company) => brand.map(([character]) => character).join('');
const fullName = (company: Company, changed: Partial<Company> & { shown?: string } = {}) => {
  const { city, trade, form, branch } = { ...company, ...changed };
  return `${city}${changed.shown ?? simple(company)}${trade}${form}${branch}`;
};

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Draws that repeat: the same seed makes the same list. */
class Draws {
  private readonly numbers: Generator<number, never>;

  constructor(seed: number) {
    this.numbers = repeatableNumbers(seed);
    // Neighbouring seeds start alike.
    for (let i = 0; i < 10; i += 1) this.below(2);
  }

  below(limit: number): number {
    return Math.floor(this.numbers.next().value * limit);
  }

  chance(share: number): boolean {
    return this.numbers.next().value < share;
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new RangeError('There is nothing to pick from.');
    return item;
  }

  digits(count: number): string {
    return Array.from({ length: count }, () => String(this.below(10))).join('');
  }
}

function uscc(draws: Draws): string {
  const body = `91${draws.pick(['110108', '310115', '320505', '440305'])}MA${Array.from({ length: 7 }, () => draws.pick(Array.from(alphabet))).join('')}`;
  let sum = 0;
  for (let i = 0, weight = 1; i < 17; i += 1, weight = (weight * 3) % 31)
    sum += alphabet.indexOf(body[i] ?? '') * weight;
  return body + (alphabet[(31 - (sum % 31)) % 31] ?? '');
}

function company(draws: Draws, changed: Partial<Company> = {}): Company {
  const [city, province] = draws.pick(places);
  const brand = Array.from({ length: draws.chance(0.45) ? 2 : 3 }, () => draws.pick(brandCharacters));
  return {
    brand,
    city,
    province,
    trade: draws.pick(trades),
    form: draws.pick(forms),
    branch: '',
    contact: draws.pick(surnames) + draws.pick(givenNames),
    mobile: draws.pick(['138', '139', '150', '186', '177', '199']) + draws.digits(8),
    landline: `0${draws.pick(['21', '10', '25', '755', '512'])}-${2 + draws.below(7)}${draws.digits(7)}`,
    email: `${draws.pick(['info', 'sales', 'zhang', 'li.wei', 'office'])}${draws.chance(0.3) ? draws.digits(2) : ''}@${draws.chance(0.35) ? draws.pick(['163.com', 'qq.com', '126.com']) : `firm${draws.digits(6)}.example`}`,
    uscc: uscc(draws),
    ...changed,
  };
}

type Spoil = (company: Company, draws: Draws) => string;
const swapAt = (text: string, at: number, character: string) =>
  text.slice(0, at) + character + text.slice(at + 1);

/** Ways a name is written otherwise. */
const spoils: Readonly<Record<string, Spoil>> = {
  exact: (c) => fullName(c),
  placeMoved: (c) => `${simple(c)}（${c.city}）${c.trade}${c.form}`,
  placeLast: (c) => `${simple(c)}${c.trade}(${c.city})${c.form}`,
  placeDropped: (c) => fullName(c, { city: '' }),
  citySuffix: (c) => fullName(c, { city: `${c.city}市` }),
  provinceAdded: (c) =>
    fullName(c, { city: c.province === '' ? `${c.city}市` : `${c.province}省${c.city}市` }),
  traditional: (c) =>
    fullName(c, { shown: c.brand.map(([, traditional]) => traditional).join('') })
      .replace('有限', '有限')
      .replace('电子', '電子')
      .replace('贸易', '貿易')
      .replace('设备', '設備'),
  formDropped: (c) => fullName(c, { form: '' }),
  formVariant: (c) =>
    fullName(c, {
      form: c.form === '有限公司' ? '有限责任公司' : c.form === '有限责任公司' ? '有限公司' : c.form,
    }),
  formTypo: (c) => fullName(c, { form: c.form.replace('公司', '公词') }),
  homophone: (c, draws) => {
    const at = draws.below(c.brand.length);
    return fullName(c, { shown: swapAt(simple(c), at, c.brand[at]?.[2] ?? '') });
  },
  brandTypo: (c, draws) =>
    fullName(c, {
      shown: swapAt(simple(c), draws.below(c.brand.length), draws.pick(brandCharacters)[0] ?? ''),
    }),
  letterLost: (c, draws) => {
    const name = fullName(c);
    const at = c.city.length + draws.below(c.brand.length + c.trade.length);
    return name.slice(0, at) + name.slice(at + 1);
  },
  neighboursSwapped: (c) =>
    fullName(c, { trade: (c.trade[1] ?? '') + (c.trade[0] ?? '') + c.trade.slice(2) }),
  shortName: (c) => simple(c) + c.trade,
  brandOnly: (c) => simple(c),
  remark: (c, draws) => fullName(c) + draws.pick(['（老客户）', '(重点)', '（李总介绍）', '【已签约】']),
  spaces: (c, draws) => {
    const name = fullName(c);
    const at = 2 + draws.below(name.length - 3);
    return `${name.slice(0, at)}${draws.pick([' ', '　', '\u200b'])}${name.slice(at)}`;
  },
  wideDigits: (c) => fullName(c).replace('（', '('),
};
/** Names spoilt so far need something else to be known by. */
const needsContact = new Set([
  'placeDropped',
  'homophone',
  'brandTypo',
  'letterLost',
  'shortName',
  'brandOnly',
]);

function row(c: Company, name: string, draws: Draws): Row {
  const region = draws.pick([
    c.city,
    `${c.city}市`,
    c.province === '' ? c.city : `${c.province}省${c.city}市`,
    '',
  ]);
  const phone = draws.chance(0.8) ? c.mobile : c.landline;
  return {
    name,
    region,
    contact: c.contact,
    phone,
    email: draws.chance(0.5) ? c.email : '',
    uscc: draws.chance(0.35) ? c.uscc : '',
  };
}

function duplicate(c: Company, draws: Draws): { row: Row; kinds: string[] } {
  const kind = draws.pick(Object.keys(spoils).filter((each) => c.branch === '' || each === 'exact'));
  const spoil = spoils[kind];
  const name = spoil ? spoil(c, draws) : fullName(c);
  const kinds = [kind];
  const plain = row(c, name, draws);
  const contact = needsContact.has(kind)
    ? 'same'
    : draws.pick([
        'same',
        'same',
        'format',
        'format',
        'landline',
        'digitOff',
        'otherPerson',
        'titled',
        'none',
      ]);
  kinds.push(contact);
  const spaced = `${c.mobile.slice(0, 3)} ${c.mobile.slice(3, 7)} ${c.mobile.slice(7)}`;
  const changes: Readonly<Record<string, Partial<Row>>> = {
    same: { phone: c.mobile },
    format: {
      phone: draws.pick([spaced, spaced.replaceAll(' ', '-'), `+86${c.mobile}`, `${c.mobile}/${c.landline}`]),
    },
    landline: { phone: `${c.landline}转8${draws.digits(2)}` },
    digitOff: { phone: swapAt(c.mobile, 4 + draws.below(7), String(draws.below(10))) },
    otherPerson: { contact: draws.pick(surnames) + draws.pick(givenNames), phone: c.landline, email: '' },
    titled: { contact: `${c.contact.slice(0, 1)}${draws.pick(['总', '经理', '先生'])}` },
    none: { phone: '', contact: '' },
  };
  return { row: { ...plain, ...changes[contact] }, kinds };
}

/** Pairs of companies that look alike, by kind. */
const lookAlikeKinds: Readonly<Record<string, (c: Company, draws: Draws) => Company>> = {
  branch: (c, draws) => ({
    ...company(draws),
    brand: c.brand,
    city: c.city,
    province: c.province,
    trade: c.trade,
    form: c.form,
    email: c.email,
    branch: `${draws.pick(places.filter(([city]) => city !== c.city))[0]}分公司`,
  }),
  sister: (c, draws) => ({
    ...company(draws),
    brand: c.brand,
    city: c.city,
    province: c.province,
    trade: draws.pick(trades.filter((trade) => !trade.includes(c.trade) && !c.trade.includes(trade))),
    landline: c.landline,
    contact: c.contact,
    mobile: draws.chance(0.5) ? c.mobile : `138${draws.digits(8)}`,
  }),
  elsewhere: (c, draws) => ({
    ...company(draws),
    brand: c.brand,
    trade: c.trade,
    form: c.form,
    city: draws.pick(places.filter(([, province]) => province !== c.province))[0],
  }),
  group: (c, draws) => ({
    ...company(draws),
    brand: c.brand,
    city: c.city,
    province: c.province,
    trade: c.trade,
    form: '集团有限公司',
    landline: c.landline,
  }),
  agent: (c, draws) => ({ ...company(draws), contact: c.contact, mobile: c.mobile }),
  nearBrand: (c, draws) => ({
    ...company(draws),
    brand: [draws.pick(brandCharacters), ...c.brand.slice(1)],
    city: c.city,
    province: c.province,
    trade: c.trade,
    form: c.form,
  }),
};

/** Makes a list of about `records` rows, 12 in 100 of them duplicates and 6 in 100 look-alikes. */
export function hardCustomers(records: number, seed: number): HardList {
  const draws = new Draws(seed);
  const rows: { row: Row; customer: number; kinds: readonly string[] }[] = [];
  const companies: Company[] = [];
  const alike: { kind: string; one: number; other: number }[] = [];
  const taken = new Set<string>();
  const enter = (c: Company) => {
    companies.push(c);
    taken.add(simple(c) + c.trade);
    rows.push({ row: row(c, fullName(c), draws), customer: companies.length - 1, kinds: [] });
    return companies.length - 1;
  };
  while (companies.length < records * 0.88) {
    const one = company(draws);
    if (taken.has(simple(one) + one.trade)) continue;
    const first = enter(one);
    if (!draws.chance(0.065)) continue;
    const kind = draws.pick(Object.keys(lookAlikeKinds));
    const base = kind === 'group' || kind === 'branch' ? { ...one, form: '有限公司' } : one;
    companies[first] = base;
    rows[rows.length - 1] = { row: row(base, fullName(base), draws), customer: first, kinds: [] };
    const other = lookAlikeKinds[kind]?.(base, draws);
    if (other) alike.push({ kind, one: first, other: enter(other) });
  }
  const hard = new Set(alike.flatMap(({ one, other }) => [one, other]));
  while (rows.length < records) {
    const customer = draws.below(companies.length);
    const c = companies[customer];
    if (!c || hard.has(customer)) continue;
    const { row: copy, kinds } = duplicate(c, draws);
    rows.push({ row: copy, customer, kinds });
  }
  for (let i = rows.length - 1; i > 0; i -= 1) {
    const j = draws.below(i + 1);
    const [left, right] = [rows[i], rows[j]];
    if (left && right) [rows[i], rows[j]] = [right, left];
  }
  const recordOf = new Map(rows.map(({ customer }, record) => [customer, record]));
  const field = (name: keyof Row, kind: FieldKind): MatchField => ({
    name,
    label: name,
    kind,
    column: columnOf(rows.map(({ row: cells }) => (cells[name] === '' ? null : cells[name]))),
  });
  return {
    fields: [
      field('name', 'company'),
      field('region', 'region'),
      field('contact', 'person'),
      field('phone', 'phone'),
      field('email', 'email'),
      field('uscc', 'code'),
    ],
    records: rows.length,
    customers: rows.map(({ customer }) => customer),
    spoilt: rows.map(({ kinds }) => kinds),
    lookAlikes: alike.map(({ kind, one, other }) => ({
      kind,
      a: recordOf.get(one) ?? -1,
      b: recordOf.get(other) ?? -1,
    })),
  };
}
