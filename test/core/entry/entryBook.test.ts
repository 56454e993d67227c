import { identitiesOf } from '../../../src/core/duplicates';
import { EntryBook, entryJob } from '../../../src/core/entry';
import type { EntryAnswer } from '../../../src/core/entry';
import { rowsOfSheet } from '../../../src/core/entry/rowsOfSheet';
import type { JobInput } from '../../../src/core/job';
import type { Sections } from '../../../src/core/sections';
import type { SheetTable } from '../../../src/core/table';
import { serial } from '../../../src/core/units';
import { customer, on, registrationHeader, registrationOf, resultOf, sheetOf } from '../validation/sheets';
import type { Cell } from '../validation/sheets';

/** 2024-06-30. */
const today = serial(45_473);
const context = { today, locale: 'zh-CN' as const };

function opened(sheets: readonly SheetTable[], sections: Sections = {}): EntryBook {
  const steps = EntryBook.open({ sheets, sections }, context);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/** Rows typed into the registration sheet from sheet row `row` on, beside the columns of `registrationHeader`. */
function typed(row: number, ...rows: readonly (readonly Cell[])[]): SheetTable {
  const sheet = sheetOf('客户', registrationHeader, rows);
  return { ...rowsOfSheet(sheet, 2, rows.length + 1), firstRow: row };
}

/** Customers nobody would take for one another. */
const firms = [
  ['苏州恒瑞精密机械有限公司', '陈志远', '13812340001'],
  ['杭州云帆软件有限公司', '赵小曼', '15900117722'],
  ['成都天府香料贸易有限公司', '何建国', '18628880933'],
  ['青岛海润水产有限公司', '孙立群', '13573219944'],
  ['西安秦岭药业股份有限公司', '马春燕', '17791440055'],
  ['广州白云塑胶制品厂', '梁伟豪', '13660096666'],
  ['北京中关科创咨询有限公司', '郭思明', '18510237787'],
  ['武汉长江船舶配件有限公司', '刘德胜', '15327518898'],
  ['拉萨雪域藏饰有限公司', '扎西', '13599990000'],
  ['昆明四季花卉有限公司', '杨秀英', '13888011122'],
] as const;
const firm = (number: number, differing: Readonly<Record<string, Cell>> = {}) => {
  const [name, contact, phone] = firms[number - 1] ?? firms[0];
  const own = { 客户名称: name, 联系人: contact, 电话: phone, 邮箱: `firm${phone}@firm${number}.example` };
  return customer(number, { ...own, ...differing });
};
const registered = () =>
  sheetOf(
    '客户',
    registrationHeader,
    firms.slice(0, 8).map((_, at) => firm(at + 1)),
  );
const codes = ({ findings }: EntryAnswer) => findings.map(({ code, row }) => `${code} ${row}`);
const warned = ({ warnings }: EntryAnswer) =>
  warnings.map(
    ({ row, matches }) => `${row}: ${matches.map((match) => `${match.row} ${match.id}`).join(', ')}`,
  );

describe('problems of rows somebody changed', () => {
  const changes = {
    2: { 所属行业: '综合' },
    5: { 所属区域: '苏州', 电话: '1388888' },
    6: { 首次接触时间: on('2030-01-01') },
  };

  it('are those the full check finds in these rows', () => {
    const sheet = registrationOf(changes);
    const full = resultOf([sheet]).summary.findings;
    const book = opened([registrationOf()]);
    for (let row = 2; row <= 9; row += 1) {
      expect(book.ask(rowsOfSheet(sheet, row, row)).findings).toEqual(
        full.filter((each) => each.row === row),
      );
    }
    expect(full.length).toBeGreaterThan(3);
  });

  it('say where: in the row as the sheet counts it', () => {
    expect(codes(opened([registrationOf()]).ask(typed(10, customer(9, { 所属行业: '综合' }))))).toEqual([
      'rule.industry.unknown 10',
    ]);
  });

  it('bring the change that takes the suggestion', () => {
    const { findings } = opened([registrationOf()]).ask(typed(3, customer(2, { 所属区域: '苏州' })));
    expect(findings).toMatchObject([{ change: { before: '苏州', after: '华东-江苏省苏州市' } }]);
  });

  it('follow the severities the workbook keeps', () => {
    const sections = { validation: { severities: { 'rule.industry.unknown': 'off' } } };
    expect(
      codes(opened([registrationOf()], sections).ask(typed(3, customer(2, { 所属行业: '综合' })))),
    ).toEqual([]);
  });

  it('are read the same wherever the block of cells begins', () => {
    const rows = typed(3, customer(2, { 所属区域: '苏州' }));
    const narrow = {
      ...rows,
      firstColumn: 5,
      columns: rows.columns.slice(4),
      formulas: rows.formulas.slice(4),
    };
    const found = opened([registrationOf()]).ask(narrow).findings;
    expect(found.find(({ column }) => column === 5)).toMatchObject({ code: 'rule.clean', row: 3 });
  });
});

describe('撞单提醒', () => {
  const again = firm(9, { 客户名称: '杭州市云帆软件有限公司', 电话: '15900117722' });

  it('names the registered customer, the reason and who looks after it', () => {
    const owned = sheetOf(
      '客户',
      [...registrationHeader, '负责人'],
      firms.slice(0, 8).map((_, at) => [...firm(at + 1), `销售${at + 1}`]),
    );
    expect(opened([owned]).enter(typed(10, again)).warnings).toMatchObject([
      {
        row: 10,
        name: '杭州市云帆软件有限公司',
        matches: [
          {
            sheet: '客户',
            row: 3,
            id: 'CUS-2024-002',
            owner: '销售2',
            reason: { code: 'duplicates.reason' },
          },
        ],
      },
    ]);
  });

  it('says nothing of a row’s own record, nor of a customer nobody has', () => {
    const book = opened([registered()]);
    expect(warned(book.enter(typed(3, firm(2, { 邮箱: 'sales@yunfan.example' }))))).toEqual([]);
    expect(warned(book.enter(typed(10, firm(9))))).toEqual([]);
  });

  it('finds what was typed before, also what a co-author typed', () => {
    const book = opened([registered()]);
    expect(book.take(typed(10, firm(9))).warnings).toEqual([]);
    expect(warned(book.enter(typed(11, firm(9, { 客户编号: 'CUS-2024-010' }))))).toEqual([
      '11: 10 CUS-2024-009',
    ]);
  });

  it('finds two alike in one block that was pasted', () => {
    const block = [firm(9), firm(9, { 客户编号: 'CUS-2024-010' })];
    expect(warned(opened([registered()]).enter(typed(10, ...block)))).toEqual(['11: 10 CUS-2024-009']);
  });

  it('knows a row only by what it holds now', () => {
    const book = opened([registered()]);
    book.enter(typed(3, firm(10)));
    expect(warned(book.ask(typed(10, again)))).toEqual([]);
    expect(warned(book.ask(typed(10, firm(10, { 客户编号: 'CUS-2024-011' }))))).toEqual([
      '10: 3 CUS-2024-010',
    ]);
    const emptied = registrationHeader.map(() => null);
    book.enter(typed(3, emptied));
    expect(warned(book.ask(typed(10, firm(10, { 客户编号: 'CUS-2024-011' }))))).toEqual([]);
  });

  it('counts rows anew when some were put in or taken out above', () => {
    const book = opened([registered()]);
    book.shift('客户', 2, 4);
    expect(warned(book.ask(typed(14, again)))).toEqual(['14: 7 CUS-2024-002']);
    book.shift('客户', 2, -4);
    expect(warned(book.ask(typed(10, again)))).toEqual(['10: 3 CUS-2024-002']);
    book.shift('客户', 3, -1);
    expect(warned(book.ask(typed(9, again)))).toEqual([]);
  });

  it('remembers which are not the same', () => {
    const book = opened([registered()]);
    const [warning] = book.ask(typed(10, again)).warnings;
    const pair = warning?.matches[0]?.pair ?? { a: '', b: '' };
    const decisions = [{ ...pair, decision: 'different' as const }];
    book.decide(decisions);
    expect(warned(book.ask(typed(10, again)))).toEqual([]);
    const remembering = opened([registered()], { 'duplicates.decisions': decisions });
    expect(warned(remembering.ask(typed(10, again)))).toEqual([]);
  });

  it('knows a customer by the identity the search for duplicates knows it by', () => {
    const [warning] = opened([registered()]).ask(typed(10, again)).warnings;
    expect(warning?.matches[0]?.pair.b).toBe(
      identitiesOf({ fields: [], records: 1, ids: ['CUS-2024-002'] })[0],
    );
  });
});

describe('changes a row cannot answer for', () => {
  it('are those of a header: what the columns hold may be another', () => {
    const book = opened([registrationOf()]);
    expect(book.enter({ ...registrationOf(), rowCount: 1 }).isOutdated).toBe(true);
    expect(book.enter(typed(5, customer(4))).isOutdated).toBe(false);
  });

  it('are ignored on sheets that hold no list', () => {
    const answer = opened([registrationOf()]).enter({ ...typed(5, customer(4)), name: '便签' });
    expect(answer).toEqual({ looked: [], findings: [], warnings: [], isOutdated: false });
  });

  it('are those below an empty row, which begin something else', () => {
    expect(opened([registrationOf()]).enter(typed(30, customer(4))).looked).toEqual([]);
  });
});

describe('查当前行', () => {
  const input: JobInput = { sheets: [registered()], sections: {} };
  const run = (row: number, sheet = '客户') => {
    const steps = entryJob.run(input, { sheet, row }, context);
    for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
  };

  it('answers for one row of a list', () => {
    expect(run(5)).toMatchObject({
      kind: 'result',
      summary: { looked: [{ sheet: '客户', from: 5, to: 5 }] },
    });
    expect(run(6)).toMatchObject({ kind: 'result', summary: { findings: [], warnings: [] } });
  });

  it('refuses a row that belongs to none, and says what to select', () => {
    for (const outcome of [run(99), run(2, '便签')])
      expect(outcome).toMatchObject({ kind: 'refusal', problem: { code: 'entry.noRow' } });
  });
});
