import fc from 'fast-check';
import { writtenAlone } from '../../src/batch/writtenAlone';
import { roleIds } from '../../src/core/privacy';
import type { RoleId } from '../../src/core/privacy';
import { Document } from '../../src/host/document';
import { nodeDeflate } from '../../src/host/node';
import { openXlsx, saveXlsx } from '../../src/host/xlsx';
import { Package } from '../../src/host/xlsx/package';
import { openWorkbook } from '../setup/excel';
import { openedSession } from '../setup/firstOfNovember';

let session: ReturnType<typeof openedSession>;
afterEach(() => {
  session.close();
});

/** One invented customer; every text of it is found nowhere else. */
interface Customer {
  readonly id: string;
  readonly name: string;
  readonly contact: string;
  readonly chief: string;
  readonly phone: string;
  readonly email: string;
  readonly need: string;
  readonly remark: string;
}

const brands = ['明达', '远航', '鑫禾', '瑞泽', '博川', '凯风', '宏图', '嘉木'];
const people = ['张伟明', '李静姝', '王若晴', '赵怀远', '钱思齐', '孙立冬', '周明煦', '吴婉清'];
const chiefs = ['陈国栋', '郑晓岚', '冯启超', '褚云飞', '卫长风', '蒋雨桐', '沈知行', '韩子墨'];
const needs = [
  '对账单每月都出错',
  '想按季度结算货款',
  '要求仓库接口打通',
  '希望培训夜班员工',
  '扫码枪经常断网',
  '发票抬头总要改',
  '备件到货太慢了',
  '报表想按门店看',
];

const customersOf = (order: readonly number[], digits: number): Customer[] =>
  order.map((at, index) => ({
    id: `KH-${digits}-${at}`,
    name: `苏州${brands[at] ?? ''}物流有限公司`,
    contact: people[at] ?? '',
    chief: chiefs[at] ?? '',
    phone: `139${String(digits)}${String(at)}${String(index)}`.padEnd(11, '7'),
    email: `user${String(digits)}${'abcdefgh'.charAt(at)}@firm${'abcdefgh'.charAt(at)}.com`,
    need: needs[at] ?? '',
    remark: `${people[at] ?? ''}说打 139 转接`,
  }));

const workbooks = fc
  .record({
    order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 3, maxLength: 5 }),
    digits: fc.integer({ min: 100_00, max: 999_99 }),
    hidden: fc.constantFrom('Visible' as const, 'Hidden' as const, 'VeryHidden' as const),
    mention: fc.nat(),
    phoneAsNumber: fc.boolean(),
  })
  .map(({ order, digits, ...rest }) => ({ customers: customersOf(order, digits), ...rest }));

type Given = typeof workbooks extends fc.Arbitrary<infer Value> ? Value : never;

/** A workbook with the customers on book sheets, and their names all over it. */
async function filled({ customers, hidden, mention, phoneAsNumber }: Given): Promise<Document> {
  const document = Document.withSheets(['客户', '关键人', '反馈', '销售', '拜访', '随手记']);
  const { run } = openWorkbook(document);
  session = openedSession();
  const mentioned = customers[mention % customers.length] as Customer;
  const rows: Readonly<Record<string, readonly (readonly (string | number)[])[]>> = {
    客户: [
      ['客户编号', '公司名称', '行业', '联系人', '电话', '邮箱', '备注'],
      ...customers.map((each) => [
        each.id,
        each.name,
        '批发业',
        each.contact,
        phoneAsNumber ? Number(each.phone) : each.phone,
        each.email,
        each.remark,
      ]),
    ],
    关键人: [
      ['客户编号', '姓名', '职位', '决策角色', '上级'],
      ...customers.flatMap((each) => [
        [each.id, each.chief, '总经理', '决策者', ''],
        [each.id, each.contact, '采购经理', '影响者', each.chief],
      ]),
    ],
    反馈: [
      ['客户', '反馈内容', '重要程度', '紧急程度', '备注'],
      ...customers.map((each) => [each.name, each.need, 5, 5, `问过${mentioned.contact}`]),
    ],
    销售: [
      ['订单号', '客户', '日期', '产品', '金额'],
      ...customers.flatMap((each, at) => [
        [`SO-${each.id}-1`, each.name, `2026-0${at + 1}-05`, '扫码枪', 1000 + at],
        [`SO-${each.id}-2`, each.name, `2026-0${at + 2}-05`, '标签纸', 200 + at],
      ]),
    ],
    拜访: [
      ['客户', '日期', '方式', '事项', '客户联系人', '沟通内容'],
      ...customers.map((each) => [
        each.name,
        '2026-05-06',
        '电话',
        '拜访',
        each.contact,
        `与${each.chief}谈续约`,
      ]),
    ],
    随手记: [
      ['周会纪要'],
      [`${mentioned.name}的${mentioned.contact}（${mentioned.phone}）下周来访`],
      ['别的事'],
    ],
  };
  await run(async (context) => {
    const { workbook } = context;
    for (const [name, cells] of Object.entries(rows)) {
      const sheet = workbook.worksheets.getItem(name);
      const range = sheet.getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 1);
      range.values = cells.map((row) => [...row]);
    }
    workbook.comments.add('客户!A2', `回访 ${mentioned.contact}`);
    workbook.properties.author = mentioned.contact;
    workbook.properties.title = `${mentioned.name}资料`;
    workbook.properties.custom.add('经办', `${mentioned.contact} ${mentioned.phone}`);
    workbook.names.add('最大客户', `="${mentioned.name}"`, mentioned.contact);
    workbook.customXmlParts.add(`<kept xmlns="urn:test">${mentioned.contact}</kept>`);
    const notes = workbook.worksheets.getItem('随手记');
    notes.pageLayout.headersFooters.defaultForAllPages.centerHeader = `&A ${mentioned.name}`;
    const chart = workbook.worksheets.getItem('销售').charts.add('ColumnClustered', salesOf(workbook));
    chart.title.text = `${mentioned.name}的订单`;
    workbook.worksheets.getItem('随手记').visibility = hidden;
    workbook.worksheets.add(`${mentioned.contact}专用`);
    await context.sync();
  });
  return document;
}

const salesOf = (workbook: Excel.Workbook) => workbook.worksheets.getItem('销售').getRange('E1:E3');

/** Every text of a saved file, whatever part it stands in. */
function partsOf(document: Document): { readonly path: string; readonly text: string }[] {
  const { bytes } = saveXlsx(document, undefined, { deflate: nodeDeflate });
  const saved = new Package(bytes);
  expect(saved.paths()).toContain('xl/workbook.xml');
  return saved.paths().map((path) => ({ path, text: new TextDecoder().decode(saved.bytes(path)) }));
}

const found = (document: Document, secrets: readonly string[]) =>
  partsOf(document).flatMap(({ path, text }) =>
    secrets.filter((secret) => text.includes(secret)).map((secret) => `${secret} in ${path}`),
  );

/** What a role must not meet in any form. */
function secretsFor(role: RoleId, customers: readonly Customer[]): readonly string[] {
  return customers.flatMap(({ id, name, contact, chief, phone, email }) => {
    const persons = [contact, contact.slice(1), chief, phone, email, email.split('@')[0] ?? ''];
    const firms = [id, name, name.slice(2, 4), email.split('@')[1] ?? ''];
    if (role === 'sales') return [];
    return role === 'support' ? persons : [...persons, ...firms];
  });
}

describe('a masked copy', () => {
  it('holds no original value in any part of the file, whatever the workbook', async () => {
    await fc.assert(
      fc.asyncProperty(workbooks, fc.constantFrom(...roleIds), async (given, role) => {
        const { host } = openWorkbook(await filled(given));
        session = openedSession();
        const prepared = await session.prepare('mask', { role, salt: 'a salt of the test' });
        const { document, sheets } = await writtenAlone(prepared, 'zh-CN', host);
        expect(document.sheets.map(({ name }) => name)).toEqual(sheets);
        expect(found(document, secretsFor(role, given.customers))).toEqual([]);
      }),
      { numRuns: 10 },
    );
  }, 120_000);
});

describe('an erasure', () => {
  const secretsOf = ({ remark: _, ...customer }: Customer) => Object.values(customer);

  it('leaves nothing of the customer anywhere in the saved file, and everybody else as they were', async () => {
    await fc.assert(
      fc.asyncProperty(workbooks, async (given) => {
        const subject = given.customers[0] as Customer;
        const others = given.customers.slice(1);
        const document = await filled({ ...given, mention: 0 });
        // A sheet named after somebody is the user's to rename.
        document.deleteSheet(document.sheet(`${subject.contact}专用`) as never);
        openWorkbook(document);
        session = openedSession();
        await session.commit(
          await session.prepare('profile', { customers: given.customers.map(({ id }) => id) }),
        );
        await session.commit(await session.prepare('rfm', {}));
        await session.applyEdits({ code: 'workbook.batch.accepted', parameters: { count: 2 } }, [
          cellEdit('客户', 2, 7, subject.remark, `找${subject.contact}`),
          cellEdit('客户', 4, 7, others[1]?.remark ?? '', '改过'),
        ]);
        const erased = await session.prepare('erase', { customer: subject.id });
        const { notes } = await session.commit(erased);
        expect(notes).toEqual([]);
        const reopened = openXlsx(saveXlsx(document, undefined, { deflate: nodeDeflate }).bytes).document;
        expect(found(reopened, secretsOf(subject))).toEqual([]);
        const left = partsOf(reopened)
          .map(({ text }) => text)
          .join('\n');
        expect(others.flatMap(secretsOf).filter((value) => !left.includes(value))).toEqual([]);

        // What was done to others can still be taken back, at the row where it is now.
        const edits = (await session.history()).find(({ job }) => job === 'edits');
        await session.revert(edits?.batch ?? '');
        expect(document.sheet('客户')?.values({ top: 2, left: 6, bottom: 2, right: 6 })).toEqual([
          [others[1]?.remark],
        ]);
        expect(found(document, secretsOf(subject))).toEqual([]);
      }),
      { numRuns: 5 },
    );
  }, 120_000);

  it('of one person leaves the customer and its other people', async () => {
    const given = fc.sample(workbooks, { numRuns: 1, seed: 7 })[0] as Given;
    const [subject] = given.customers as [Customer];
    const document = await filled({ ...given, mention: 1, hidden: 'VeryHidden' });
    openWorkbook(document);
    session = openedSession();
    await session.commit(await session.prepare('erase', { customer: subject.id, person: subject.contact }));
    const person = [subject.contact, subject.phone, subject.email];
    expect(found(document, person)).toEqual([]);
    const left = partsOf(document)
      .map(({ text }) => text)
      .join('\n');
    for (const kept of [subject.name, subject.chief, subject.id, subject.need]) expect(left).toContain(kept);
    expect(document.sheet('删除记录')?.values({ top: 3, left: 0, bottom: 3, right: 3 })[0]).toEqual([
      'DEL-0001',
      46_327,
      '联系人',
      '本人',
    ]);
  });

  it('asks for the number where two customers have one name, and says when nobody has it', async () => {
    const document = Document.withSheets(['客户']);
    const { run } = openWorkbook(document);
    session = openedSession();
    await run(async (context) => {
      const { workbook } = context;
      workbook.worksheets.getItem('客户').getRange('A1:D3').values = [
        ['客户编号', '公司名称', '行业', '联系人'],
        ['A-1', '苏州明达物流有限公司', '批发业', '李静姝'],
        ['A-2', '苏州明达物流有限公司', '批发业', '张伟明'],
      ];
      await context.sync();
    });
    const refusals = await Promise.all(
      ['苏州明达物流有限公司', '没有的公司'].map((customer) => session.prepare('erase', { customer })),
    );
    expect(refusals.map(({ outcome }) => outcome.kind === 'refusal' && outcome.problem.code)).toEqual([
      'privacy.erase.several',
      'privacy.erase.unknown',
    ]);
    // By its number it can go, but what is registered a second time would stay: that is said before.
    const { outcome } = await session.prepare('erase', { customer: 'A-1' });
    expect(outcome.kind === 'result' && outcome.notes).toEqual([
      { code: 'privacy.erase.twins', parameters: { ids: 'A-2' } },
    ]);
  });
});

function cellEdit(sheet: string, row: number, column: number, before: string, after: string) {
  return {
    kind: 'cell',
    sheet,
    row,
    column,
    before,
    after,
    cause: { code: 'pane.test', parameters: {} },
  } as never;
}
