import { Document } from '../../src/host/document';
import { insertCells } from '../../src/host/document/structure';
import type { Live, LiveState } from '../../src/session';
import { openWorkbook } from '../setup/excel';
import type { TestWorkbook } from '../setup/excel';
import { openedSession } from '../setup/firstOfNovember';

const header = ['客户编号', '客户名称', '联系人', '电话', '邮箱', '所属行业', '所属区域', '负责人'];
const firms = [
  ['苏州恒瑞精密机械有限公司', '陈志远', '13812340001'],
  ['杭州云帆软件有限公司', '赵小曼', '15900117722'],
  ['成都天府香料贸易有限公司', '何建国', '18628880933'],
  ['青岛海润水产有限公司', '孙立群', '13573219944'],
  ['西安秦岭药业股份有限公司', '马春燕', '17791440055'],
  ['广州白云塑胶制品厂', '梁伟豪', '13660096666'],
] as const;
const row = (at: number) => {
  const [name, contact, phone] = firms[at] ?? firms[0];
  return [
    `KH${101 + at}`,
    name,
    contact,
    phone,
    `a${at}@firm${at}.example`,
    '批发业',
    '华东-江苏省苏州市',
    `销售${at}`,
  ];
};
/** The second firm once more, as somebody else would type it. */
const again = ['KH999', '杭州市云帆软件有限公司', '', '15900117722', '', '', '', ''];

/** A workbook of six customers, live mode on, everything that was told since. */
async function follow(before: (book: TestWorkbook) => void = () => undefined) {
  const workbook = openWorkbook(Document.withSheets(['客户', '便签']));
  const write = (address: string, values: readonly (readonly (string | number)[])[], sheet = '客户') =>
    workbook.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange(address).values = values as unknown[][];
      await context.sync();
    });
  await write('A1:H7', [header, ...firms.map((_, at) => row(at))]);
  const session = openedSession();
  const live = await session.live();
  const told: LiveState[] = [];
  const stop = live.follow((state) => told.push(state));
  before(workbook);
  const state = () => told.at(-1) ?? { phase: 'off' as const, notes: { findings: [], warnings: [] } };
  await until(() => state().phase !== 'opening' && state().phase !== 'off');
  /** Lets changes be told, gathered, read and judged. */
  const settled = async () => {
    await workbook.settled();
    await new Promise((resolve) => setTimeout(resolve, 130));
    await workbook.settled();
    await finished(live);
  };
  return { ...workbook, session, live, told, state, stop, write, settled };
}

async function until(test: () => boolean) {
  for (let turn = 0; turn < 400 && !test(); turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
}

/** Work queued behind everything else is done after it. */
const finished = (live: Live) => (live as unknown as { readonly working: Promise<void> }).working;

const warned = ({ notes }: LiveState) =>
  notes.warnings.map(
    ({ row: at, matches }) => `${at}: ${matches.map((match) => `${match.id} ${match.owner}`).join()}`,
  );

describe('live mode', () => {
  it('warns of a customer somebody has, with the owner, in one exchange', async () => {
    const { write, settled, state, host } = await follow();
    await write('A8:H8', [again]);
    const before = host.traffic.totals().syncs;
    await settled();
    expect(warned(state())).toEqual(['8: KH102 销售1']);
    expect(host.traffic.totals().syncs - before).toBeLessThanOrEqual(2);
  });

  it('tells what is wrong with a row, and no more once it is right', async () => {
    const { write, settled, state } = await follow();
    await write('G3', [['苏州']]);
    await settled();
    const ofRegion = () => state().notes.findings.filter(({ field }) => field === 'region');
    expect(ofRegion()).toMatchObject([
      { code: 'rule.clean', row: 3, column: 7, change: { before: '苏州', after: '华东-江苏省苏州市' } },
    ]);
    await write('G3', [['华东-江苏省苏州市']]);
    await settled();
    expect(ofRegion()).toEqual([]);
  });

  it('looks at many changes at once: one exchange for a row typed cell by cell', async () => {
    const { write, settled, state, host } = await follow();
    for (const [at, value] of again.entries()) await write(`${'ABCDEFGH'[at] ?? ''}8`, [[value]]);
    const before = host.traffic.totals().syncs;
    await settled();
    expect(host.traffic.totals().syncs - before).toBeLessThanOrEqual(2);
    expect(warned(state())).toEqual(['8: KH102 销售1']);
  });

  it('says nothing of what a co-author types, and knows it afterwards', async () => {
    const { host, document, write, settled, state } = await follow();
    host.asCoauthor(() => {
      document.sheet('客户')?.enter({ top: 7, bottom: 7, left: 0, right: 7 }, [again]);
    });
    await settled();
    expect(state().notes).toEqual({ findings: [], warnings: [] });
    await write('A9:D9', [['KH998', '杭州云帆软件有限公司', '', '15900117722']]);
    await settled();
    expect(warned(state())).toEqual(['9: KH102 销售1,KH999 ']);
  });

  it('follows rows that come and go', async () => {
    const { run, write, settled, state } = await follow();
    const onSheet = (work: (sheet: Excel.Worksheet) => void) =>
      run(async (context) => {
        work(context.workbook.worksheets.getItem('客户'));
        await context.sync();
      });
    await onSheet((sheet) => {
      sheet.getRange('2:3').insert('Down');
    });
    await write('A10:H10', [again]);
    await settled();
    expect(state().notes.warnings).toMatchObject([{ row: 10, matches: [{ row: 5, id: 'KH102' }] }]);
    await onSheet((sheet) => {
      sheet.getRange('2:3').delete('Up');
    });
    await settled();
    expect(state().notes.warnings).toMatchObject([{ row: 8, matches: [{ row: 3 }] }]);
    await onSheet((sheet) => {
      sheet.getRange('3:3').delete('Up');
    });
    await settled();
    expect(warned(state())).toEqual([]);
    expect(state().phase).toBe('on');
  });

  it('compares a pasted block row by row, and asks for a new scan when it is too large', async () => {
    const { write, settled, state } = await follow();
    const block = Array.from({ length: 30 }, (_, at) => [
      `KH${200 + at}`,
      `武汉长江${at}号商贸行`,
      '',
      '',
      '',
      '',
      '',
      '',
    ]);
    await write('A8:H37', [...block.slice(0, 29), again]);
    await settled();
    expect(warned(state()).filter((line) => line.startsWith('37'))).toEqual(['37: KH102 销售1']);
    const large = Array.from({ length: 1_001 }, (_, at) => [`KH${2000 + at}`]);
    await write('A38:A1038', large);
    await settled();
    expect(state()).toMatchObject({ phase: 'outdated', problem: { code: 'workbook.live.tooMany' } });
  });

  it('asks for a new scan when columns move or a header changes, and is right after it', async () => {
    const { run, write, settled, state, live } = await follow();
    await run(async (context) => {
      context.workbook.worksheets.getItem('客户').getRange('A:A').insert('Right');
      await context.sync();
    });
    await settled();
    expect(state()).toMatchObject({ phase: 'outdated', problem: { code: 'workbook.live.moved' } });
    await live.rescan();
    expect(state().phase).toBe('on');
    await write('B8:I8', [again]);
    await settled();
    expect(warned(state())).toEqual(['8: KH102 销售1']);
    await write('C1', [['企业名称']]);
    await settled();
    expect(state().phase).toBe('outdated');
  });

  it('says what happened when an exchange fails in the middle, and goes on', async () => {
    const { write, settled, state, host, live } = await follow();
    await write('A8:H8', [again]);
    await host.settled();
    host.faults.clear();
    host.faults.failRequest(1, { failure: 'AccessDenied' });
    await settled();
    expect(state()).toMatchObject({
      phase: 'outdated',
      problem: { code: expect.stringContaining('workbook.') as unknown },
    });
    host.faults.clear();
    await live.rescan();
    await write('D8', [['15900117722']]);
    await settled();
    expect(state().phase).toBe('on');
    expect(warned(state())).toEqual(['8: KH102 销售1']);
  });

  it('remembers in the workbook which customers are not the same', async () => {
    const { write, settled, state, live, session } = await follow();
    await write('A8:H8', [again]);
    await settled();
    const pair = state().notes.warnings[0]?.matches[0]?.pair ?? { a: '', b: '' };
    await live.keepApart(pair);
    expect(warned(state())).toEqual([]);
    await write('C8', [['赵小曼']]);
    await settled();
    expect(warned(state())).toEqual([]);
    expect((await session.sections())['duplicates.decisions']).toEqual([{ ...pair, decision: 'different' }]);
  });

  it('is not disturbed by notes on sheets that hold no list, nor by the add-in’s own', async () => {
    const { write, settled, state, session } = await follow();
    await write('A1', [['随手记']], '便签');
    await session.saveSections({ validation: { severities: {} } });
    await settled();
    expect(state()).toEqual({ phase: 'on', notes: { findings: [], warnings: [] } });
  });

  it('is off when nobody listens', async () => {
    const { write, settled, told, stop, host } = await follow();
    stop();
    const before = [told.length, host.traffic.totals().syncs];
    await write('A8:H8', [again]);
    await settled();
    expect([told.length, host.traffic.totals().syncs - 1]).toEqual(before);
  });

  it('reads the workbook once more when rows moved while it was read', async () => {
    const { state, write, settled } = await follow(({ host, document }) => {
      host.faults.clear();
      host.faults.beforeRequest(4, () => {
        const sheet = document.sheet('客户');
        if (sheet) insertCells(sheet, { top: 1, bottom: 2, left: 0, right: 16_383 }, 'Down');
      });
    });
    await write('A10:H10', [again]);
    await settled();
    expect(state()).toMatchObject({ phase: 'on', notes: { warnings: [{ row: 10, matches: [{ row: 5 }] }] } });
  });
});
