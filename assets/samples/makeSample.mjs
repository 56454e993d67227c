/**
 * Makes 客户台账示例.xlsx: a small B2B customer book the way teams keep them, dirty cells and duplicates included.
 * The same seed gives the same cells. Run: node assets/samples/makeSample.mjs
 */
import { writeFile } from 'node:fs/promises';
import { writeXlsx } from 'hucre/xlsx';
import {
  cities,
  forms,
  givenNames,
  industries,
  products,
  sellers,
  surnames,
  syllables,
  titles,
  wishes,
} from './sampleWords.mjs';

const CUSTOMERS = 112;
const COPIES = 8;
const ORDER_LINES = 900;
const NEEDS = 60;
const VISITS = 120;
const CONTACTS = 90;
/** 2026-11-01 as an Excel serial. */
const AS_OF = 46327;
const DATE = 'yyyy-mm-dd';

/** Mulberry32: small, and good enough to scatter a sample. */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const random = randomFrom(20261101);
const below = (count) => Math.floor(random() * count);
const pick = (list) => list[below(list.length)];
const chance = (share) => random() < share;
const digits = (count) => Array.from({ length: count }, () => below(10)).join('');
const person = () => pick(surnames) + pick(givenNames) + (chance(0.5) ? pick(givenNames) : '');
const mobile = () => `1${pick(['38', '39', '50', '58', '77', '86', '99'])}${digits(8)}`;

/** Check character of GB 32100-2015. */
function creditCode() {
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  const body = `91${digits(6)}MA${Array.from({ length: 7 }, () => alphabet[below(31)]).join('')}`;
  let sum = 0;
  let weight = 1;
  for (const character of body) {
    sum += alphabet.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return body + alphabet[(31 - (sum % 31)) % 31];
}

function dateText(serial, form) {
  const date = new Date((serial - 25569) * 86_400_000);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const two = (value) => String(value).padStart(2, '0');
  return {
    dots: `${year}.${month}.${day}`,
    slashes: `${year}/${month}/${day}`,
    compact: `${year}${two(month)}${two(day)}`,
    chinese: `${year}年${month}月${day}日`,
  }[form];
}

/** Mostly a date cell, now and then one of the ways dates get typed. */
const dated = (serial) =>
  chance(0.88)
    ? { value: serial, numFmt: DATE }
    : dateText(serial, pick(['dots', 'slashes', 'compact', 'chinese']));

function makeCustomers() {
  const brands = new Set();
  while (brands.size < CUSTOMERS) brands.add(`${below(syllables.length)},${below(syllables.length)}`);
  return [...brands].map((key) => {
    const [first, second] = key.split(',').map((index) => syllables[Number(index)]);
    const [city, region] = pick(cities);
    const [word, industry, everyday, business] = pick(industries);
    const brand = first[0] + second[0];
    const place = pick([`${city}市${brand}${word}`, `${city}${brand}${word}`, `${brand}（${city}）${word}`]);
    const contact = person();
    return {
      name: place + pick(forms),
      shortName: brand + word,
      brand,
      city,
      region,
      industry,
      everyday,
      business,
      contact,
      title: pick(titles),
      phone: mobile(),
      mail: `${first[1]}${second[1]}@${first[1]}${second[1]}.example`,
      size: pick(['50人以下', '50-200人', '200-1000人', '1000人以上', '500-2000万']),
      since: AS_OF - 60 - below(1000),
      channel: pick(['线上推广', '展会推荐', '客户转介绍', '主动拜访', '其他']),
      owner: pick(sellers),
      code: creditCode(),
      /** How often it buys, and whether it still does. */
      rhythm: 0.2 + random() ** 2 * 3,
      lapsed: chance(0.25) ? 150 + below(400) : 0,
    };
  });
}

/** Cells as hurried people type them: the canonical value most of the time. */
function registrationRow(customer, number) {
  const phone = chance(0.15)
    ? `${customer.phone.slice(0, 3)}-${customer.phone.slice(3, 7)}-${customer.phone.slice(7)}`
    : chance(0.04)
      ? customer.phone.slice(0, 9)
      : customer.phone;
  const reach = chance(0.6) ? `${phone}（电话）、${customer.mail}（邮箱）` : phone;
  return [
    number,
    customer.name,
    chance(0.55) ? customer.industry : customer.everyday,
    chance(0.8) ? customer.size : pick(['300人', '约80人', '中型']),
    chance(0.5) ? customer.region : customer.city,
    chance(0.96) ? customer.contact : null,
    customer.title,
    reach,
    dated(customer.since),
    chance(0.85) ? customer.channel : pick(['展会', '转介绍', '陌拜', '行业展会推荐']),
    customer.business,
    chance(0.3) ? pick(['价格敏感', '近期扩建仓库', '竞品在用', '年底有预算']) : null,
    customer.owner,
    chance(0.6) ? customer.code : null,
  ];
}

/** The same customer entered a second time by somebody else. */
function copyOf(customer) {
  return {
    ...customer,
    name: pick([
      customer.name.replace(/（(.+?)）/u, '($1)'),
      customer.name.replace(/股份有限公司|有限公司/u, ''),
      `${customer.city}${customer.brand}${customer.name.includes('（') ? '' : customer.shortName.slice(2)}有限公司`,
    ]),
    owner: pick(sellers),
    channel: pick(['展会推荐', '主动拜访']),
  };
}

function amountCell(amount) {
  if (chance(0.95)) return amount;
  if (amount < 0) return `（${Math.abs(amount).toLocaleString('en-US')}）`;
  return chance(0.5) ? `￥${amount.toLocaleString('en-US')}` : `${amount.toLocaleString('en-US')}元`;
}

function makeOrders(customers) {
  const buyers = customers.slice(0, -10);
  const weights = buyers.map(({ rhythm }) => rhythm);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const draw = () => {
    let rest = random() * total;
    return buyers.find((_, index) => (rest -= weights[index]) < 0) ?? buyers[0];
  };
  const orders = [];
  let lines = 0;
  while (lines < ORDER_LINES) {
    const customer = draw();
    const date = AS_OF - 1 - customer.lapsed - below(Math.max(30, 660 - customer.lapsed));
    const size = 1 + below(3);
    orders.push({ customer, date, size });
    lines += size;
  }
  orders.sort((a, b) => a.date - b.date);
  const rows = [];
  orders.forEach(({ customer, date, size }, index) => {
    const number = `XS${dateText(date, 'compact')}${String((index % 99) + 1).padStart(2, '0')}`;
    for (let line = 0; line < size && rows.length < ORDER_LINES; line += 1) {
      const [product, category, list] = pick(products);
      const price = Math.round(list * (0.9 + random() * 0.2));
      const quantity = (list < 100 ? 10 + below(90) : 1 + below(3)) * (chance(0.02) ? -1 : 1);
      rows.push([
        number,
        dated(date),
        chance(0.93) ? customer.name : customer.shortName,
        product,
        category,
        quantity,
        price,
        amountCell(quantity * price),
        customer.owner,
        quantity < 0 ? '退货' : null,
      ]);
    }
  });
  return rows;
}

function makeNeeds(customers) {
  return Array.from({ length: NEEDS }, () => {
    const customer = pick(customers);
    const [text, type] = pick(wishes);
    const raised = AS_OF - 5 - below(300);
    const level = () => pick([1, 2, 3, 4, 5, '高', '中', '低', null]);
    return [
      customer.name,
      chance(0.2) ? `${customer.contact}提出：${text}` : text,
      type,
      level(),
      level(),
      dated(raised),
      customer.owner,
      pick(['已满足', '部分满足', '未满足', '未满足', '未处理']),
      chance(0.8) ? { value: raised + 20 + below(120), numFmt: DATE } : null,
      chance(0.2) ? pick(['等客户确认', '已报研发']) : null,
    ];
  });
}

function makeVisits(customers) {
  return Array.from({ length: VISITS }, () => {
    const customer = pick(customers);
    return [
      dated(AS_OF - 1 - below(600)),
      customer.name,
      pick(['电话', '邮件', '微信', '上门', '线上会议']),
      pick(['拜访', '咨询', '投诉', '下载', '参会']),
      customer.owner,
      customer.contact,
      pick(['年度回访', '询问价格', '问接口能否对接', '介绍新产品', '催发货']),
      chance(0.6) ? Math.round(random() * 400) / 10 : null,
      chance(0.5) ? 2 + below(4) : null,
    ];
  });
}

function makeContacts(customers) {
  return Array.from({ length: CONTACTS }, (_, index) => {
    const customer = customers[Math.floor(index / 2) % customers.length];
    const isFirst = index % 2 === 0;
    return [
      customer.name,
      isFirst ? customer.contact : person(),
      isFirst ? customer.title : pick(titles),
      pick(isFirst ? ['决策者', '影响者'] : ['使用者', '影响者', '最终用户']),
      1 + below(5),
      pick(['支持', '中立', '反对', '友好']),
      isFirst ? null : customer.contact,
      isFirst ? customer.phone : mobile(),
      isFirst ? customer.mail : null,
      pick(['电话', '邮件', '线下拜访', null]),
    ];
  });
}

/** A sheet from rows of plain values and `{ value, numFmt, formula }` cells. */
function sheetOf(name, rows, { widths = [], ...more } = {}) {
  const cells = new Map();
  const values = rows.map((row, rowIndex) =>
    row.map((cell, column) => {
      if (cell === null || typeof cell !== 'object') return cell;
      const { value, numFmt, formula, style } = cell;
      cells.set(`${rowIndex},${column}`, {
        value,
        ...(formula ? { formula, formulaResult: value } : {}),
        style: { ...style, ...(numFmt ? { numFmt } : {}) },
      });
      return value;
    }),
  );
  return { name, rows: values, cells, columns: widths.map((width) => ({ width })), ...more };
}

const bold = (value) => ({ value, style: { font: { bold: true } } });

const customers = makeCustomers();
const listed = [...customers];
for (let copy = 0; copy < COPIES; copy += 1) listed.splice(10 + below(100), 0, copyOf(customers[below(60)]));
const orders = makeOrders(customers);
const amountIn = (category) =>
  orders.reduce((sum, row) => sum + (row[4] === category && typeof row[7] === 'number' ? row[7] : 0), 0);
const categories = [...new Set(products.map(([, category]) => category))];
const lastOrderRow = orders.length + 1;

const workbook = {
  properties: { created: new Date(0), modified: new Date(0) },
  sheets: [
    sheetOf(
      '客户名单',
      [
        [{ value: '客户台账（示例，公司与人名均为虚构）', style: { font: { bold: true, size: 14 } } }],
        ['说明：各销售自行维护；电话和邮箱写在同一格。'],
        [null],
        [
          '序号',
          '公司名称',
          '行业',
          '人员规模',
          '地区',
          '联系人',
          '职务',
          '联系方式',
          '首次联系',
          '来源',
          '主营',
          '备注',
          '跟进销售',
          '社会信用代码',
        ].map(bold),
        ...listed.map((customer, index) => registrationRow(customer, index + 1)),
      ],
      {
        widths: [6, 32, 26, 12, 20, 10, 12, 44, 14, 14, 22, 18, 10, 22],
        freezePane: { rows: 4, columns: 2 },
      },
    ),
    sheetOf(
      '销售明细',
      [
        ['订单号', '下单日期', '客户', '产品', '类别', '数量', '单价', '金额(元)', '业务员', '备注'].map(
          bold,
        ),
        ...orders,
      ],
      { widths: [16, 12, 32, 16, 12, 8, 10, 14, 10, 10], freezePane: { rows: 1, columns: 0 } },
    ),
    sheetOf(
      '客户反馈',
      [
        ['客户反馈登记（重要、紧急程度写高中低或1-5分均可）'],
        [
          '客户',
          '反馈内容',
          '分类',
          '重要程度',
          '紧急程度',
          '提出日期',
          '负责人',
          '状态',
          '截止日期',
          '备注',
        ].map(bold),
        ...makeNeeds(customers),
      ],
      {
        widths: [32, 40, 20, 10, 10, 12, 10, 12, 12, 14],
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 9 }],
      },
    ),
    sheetOf(
      '拜访记录',
      [
        ['拜访日期', '客户', '方式', '事项', '拜访人', '客户联系人', '沟通内容', '响应(小时)', '满意度'].map(
          bold,
        ),
        ...makeVisits(customers),
      ],
      { widths: [12, 32, 10, 10, 10, 12, 24, 12, 8] },
    ),
    sheetOf(
      '关键人',
      [
        ['客户', '姓名', '职务', '角色', '影响力', '态度', '直属上级', '手机', '邮箱', '偏好方式'].map(bold),
        ...makeContacts(customers),
      ],
      { widths: [32, 10, 12, 10, 8, 8, 10, 16, 28, 12] },
    ),
    sheetOf(
      '汇总',
      [
        [{ value: '销售汇总', style: { font: { bold: true, size: 14 } } }],
        ['类别', '金额'].map(bold),
        ...categories.map((category, index) => [
          category,
          {
            value: amountIn(category),
            numFmt: '#,##0',
            formula: `SUMIFS(销售明细!$H$2:$H$${lastOrderRow},销售明细!$E$2:$E$${lastOrderRow},A${index + 3})`,
          },
        ]),
        [
          '合计',
          {
            value: categories.reduce((sum, category) => sum + amountIn(category), 0),
            numFmt: '#,##0',
            formula: `SUM(B3:B${categories.length + 2})`,
          },
        ],
      ],
      { widths: [14, 16] },
    ),
  ],
};

const file = new URL('./客户台账示例.xlsx', import.meta.url);
await writeFile(file, await writeXlsx(workbook));
