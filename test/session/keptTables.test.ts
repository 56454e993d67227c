import { Document } from '../../src/host/document';
import { openWorkbook } from '../setup/excel';
import type { TestWorkbook } from '../setup/excel';
import { openedSession } from '../setup/firstOfNovember';

const customers = '客户';

const header = ['客户编号', '客户名称', '联系人', '电话', '所属行业'];
const row = (number: number) => [
  `KH${100 + number}`,
  `苏州${'甲乙丙丁戊己庚辛壬癸'[number] ?? ''}瑞贸易有限公司`,
  '张丽华',
  `1391234600${number}`,
  '批发业',
];

async function open() {
  const workbook = openWorkbook(Document.withSheets([customers, '便签']));
  await inSheet(workbook.run, customers, (sheet) => {
    sheet.getRange('A1:E11').values = [header, ...Array.from({ length: 10 }, (_, at) => row(at))];
  });
  const session = openedSession();
  /** Exchanges one look at a customer's row takes, and the name on the card. */
  const look = async (row: number, fresh = false) => {
    const before = workbook.host.traffic.totals().syncs;
    const prepared = await session.prepare<{ readonly cards: readonly { readonly name: string }[] }>(
      'profile',
      { sheet: customers, row, cards: false },
      { fresh },
    );
    await workbook.settled();
    return {
      syncs: workbook.host.traffic.totals().syncs - before,
      name: prepared.outcome.kind === 'result' ? prepared.outcome.summary.cards[0]?.name : undefined,
      outcome: prepared.outcome,
    };
  };
  return { ...workbook, session, look };
}

/** Ways a workbook changes, each of which a reader would see. */
const changes: readonly [string, (book: TestWorkbook) => Promise<unknown>][] = [
  [
    'a cell',
    ({ run }) => inSheet(run, customers, (sheet) => (sheet.getRange('B6').values = [['改名有限公司']])),
  ],
  ['a cell of another sheet', ({ run }) => inOther(run, (sheet) => (sheet.getRange('A3').values = [[1]]))],
  [
    'a formula',
    ({ run }) => inSheet(run, customers, (sheet) => (sheet.getRange('Z6').formulas = [['=1+1']])),
  ],
  [
    'a number format',
    ({ run }) => inSheet(run, customers, (sheet) => (sheet.getRange('B6').numberFormat = [['yyyy-mm-dd']])),
  ],
  ['a row that came', ({ run }) => inSheet(run, customers, (sheet) => sheet.getRange('6:6').insert('Down'))],
  [
    'a row that went',
    ({ run }) =>
      inSheet(run, customers, (sheet) => {
        sheet.getRange('6:6').delete('Up');
      }),
  ],
  ['a hidden row', ({ run }) => inSheet(run, customers, (sheet) => (sheet.getRange('6:6').rowHidden = true))],
  ['the name of a sheet', ({ run }) => inOther(run, (sheet) => (sheet.name = '别的名字'))],
  ['a hidden sheet', ({ run }) => inOther(run, (sheet) => (sheet.visibility = 'Hidden'))],
  [
    'a new sheet',
    ({ run }) =>
      run(async (context) => {
        context.workbook.worksheets.add('新表');
        await context.sync();
      }),
  ],
  [
    'a sheet that went',
    ({ run }) =>
      inOther(run, (sheet) => {
        sheet.delete();
      }),
  ],
  ['a table', ({ run }) => inOther(run, (sheet) => sheet.tables.add(sheet.getRange('X1:Y3'), true))],
];

function inSheet(run: TestWorkbook['run'], name: string, work: (sheet: Excel.Worksheet) => unknown) {
  return run(async (context) => {
    work(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
}

function inOther(run: TestWorkbook['run'], work: (sheet: Excel.Worksheet) => unknown) {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    work(worksheets.items.findLast(({ name }) => name !== customers) ?? worksheets.getFirst());
    await context.sync();
  });
}

describe('tables kept from one job to the next', () => {
  it('cost one exchange a look while nothing changes, and say the same as if they were read again', async () => {
    const { look } = await open();
    const first = await look(10);
    expect(first.syncs).toBeGreaterThan(1);
    for (const row of [10, 11, 3]) {
      const kept = await look(row);
      expect(kept.syncs).toBe(1);
      expect(kept.outcome).toEqual((await look(row, true)).outcome);
    }
  });

  it.each(changes)('are read again after a change of %s', async (_what, change) => {
    const book = await open();
    await book.look(10);
    await change(book);
    await book.settled();
    const changed = await book.look(10);
    expect(changed.syncs).toBeGreaterThan(1);
    expect((await book.look(10)).syncs).toBe(1);
  });

  it('are not taken for the workbook when a change came while they were read', async () => {
    const book = await open();
    await book.look(10);
    await inSheet(book.run, customers, (sheet) => (sheet.getRange('Z1').values = [[1]]));
    await book.settled();
    book.host.faults.clear();
    const name = '读取途中改名有限公司';
    book.host.faults.beforeRequest(3, () => {
      void inSheet(book.run, customers, (sheet) => (sheet.getRange('B10').values = [[name]]));
    });
    await book.look(10);
    await book.settled();
    expect((await book.look(10)).name).toBe(name);
  });

  it('are read again after a write of ours, even before its events arrive', async () => {
    const book = await open();
    await book.look(10);
    const prepared = await book.session.prepare('validate', {});
    await book.session.commit(prepared);
    expect((await book.look(10)).syncs).toBeGreaterThan(1);
    await book.session.saveSections({ validation: { severities: {} } });
    expect((await book.look(10)).syncs).toBeGreaterThan(1);
  });

  it('are read again when the caller wants it so', async () => {
    const book = await open();
    await book.look(10);
    expect((await book.look(10, true)).syncs).toBeGreaterThan(1);
  });

  it('are not kept where one job is all there is', async () => {
    const { host } = await open();
    const session = openedSession({ keepsTables: false });
    const before = host.traffic.totals().syncs;
    await session.prepare('recognise', {});
    const once = host.traffic.totals().syncs - before;
    await session.prepare('recognise', {});
    expect(host.traffic.totals().syncs).toBe(before + 2 * once);
  });
});
