import fc from 'fast-check';
import { Document } from '../../src/host/document';
import type { Sheet } from '../../src/host/document';
import { openXlsx, saveXlsx } from '../../src/host/xlsx';
import type { MergeSummary } from '../../src/core/duplicates';
import type { Session } from '../../src/session';
import { openWorkbook } from '../setup/excel';
import { openedSession } from '../setup/firstOfNovember';
import { wholeImage } from '../setup/reliability/wholeImage';

const cell = (row: number, column: number) => ({ top: row, bottom: row, left: column, right: column });

const customers = [
  ['客户编号', '客户名称', '所属行业', '联系电话', '年采购额', '备注'],
  ['C001', '上海澜禾贸易有限公司', '批发业', '13912345670', 1000, null],
  ['C002', '苏州泽铭纺织有限公司', '纺织业', '13898765432', 2000, '老客户'],
  ['C003', '澜禾（上海）贸易有限公司', null, '13912345670', 3000, '=E4&"元"'],
  ['C004', '宁波辉凯电子有限公司', '批发业', '13598761234', 4000, null],
  ['C005', '苏州市泽铭纺织有限公司', '纺织业', '13898765432', 5000, null],
];

/** A list whose rows look each their own way, and sheets that speak of its cells. */
function workbook(asTable: boolean): Document {
  const document = Document.withSheets(['登记表', '汇总']);
  const [list, report] = document.sheets;
  if (!list || !report) throw new Error('No sheets.');
  list.setNumberFormats(
    { top: 1, left: 3, bottom: 5, right: 3 },
    Array.from({ length: 5 }, () => ['@']),
  );
  list.enter({ top: 0, left: 0, bottom: 5, right: 5 }, customers);
  if (asTable) {
    document.tables.add(list, {
      area: { top: 0, left: 0, bottom: 5, right: 5 },
      hasHeaders: true,
      name: '客户表',
    });
  }
  dress(list);
  report.enter({ top: 0, left: 0, bottom: 7, right: 1 }, [
    ['澜禾', '=登记表!E4'],
    ['合计', '=SUM(登记表!E2:E6)'],
    ['前三家', '=SUM(登记表!E2:E4)'],
    ['后两家', '=SUM(登记表!$E$5:$E$6)'],
    ['查找', '=VLOOKUP("C002",登记表!A2:F6,5,FALSE)'],
    ['两家', '=登记表!E4+登记表!E6'],
    ['整行', '=COUNTA(登记表!4:4)'],
    ['整列', '=SUM(登记表!E:E)'],
  ]);
  document.names.add('末位客户', '=登记表!$B$6');
  document.names.add('全部客户', '=登记表!$B$2:$B$6');
  return document;
}

/** Fills, fonts, borders, notes, links, comments, heights, a hidden row, dropdowns and colour rules. */
function dress(list: Sheet): void {
  for (let row = 1; row <= 5; row += 1) {
    list.setStyle(cell(row, 1), {
      fill: { pattern: 'Solid', color: `#0${row}A0${row}0` },
      font: { bold: row % 2 === 0, italic: row % 2 === 1, color: `#A0${row}0${row}0`, size: 9 + row },
      alignment: { horizontal: row % 2 === 0 ? 'Center' : 'Right', wrapText: true, indent: row },
    });
    list.notes.set({
      ...{ row, column: 2, author: '任涵', content: `第 ${row} 户`, visible: false },
      ...{ width: 90, height: 60 },
    });
    list.hyperlinks.set({ area: cell(row, 1), address: `https://example.com/${row}` });
    list.validations.set(cell(row, 2), {
      ...{ type: 'List', formula1: `批发业,纺织业,第${row}类`, inCellDropDown: true, ignoreBlanks: true },
      prompt: { showPrompt: true, title: '', message: '' },
      errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
    });
    list.comments.set({
      ...{ id: `comment${row}`, row, column: 4, author: '傅静', content: `金额待核 ${row}` },
      ...{ created: '2026-01-05T08:00:00.000Z', resolved: false, replies: [] },
    });
  }
  list.rows.setSize(3, 33);
  list.rows.setHidden(5, true);
  const rule = list.conditionalFormats.add([{ top: 1, left: 4, bottom: 5, right: 4 }], {
    ...{ type: 'CellValue', operator: 'GreaterThan', formula1: '=2500' },
  });
  rule.format = { fill: { pattern: 'Solid', color: '#FFC000' } };
}

let session: Session;

/** Sheet row from 1 by the number of the customer in it, wherever the list stands by now. */
function rowsOf({ sheets: [list] }: Document): Map<string, number> {
  const cells = list?.values({ top: 0, left: 0, bottom: 30, right: 20 }) ?? [];
  return new Map(
    cells.flatMap((row, at): [string, number][] => {
      const id = row.find((value) => /^C\d{3}$/u.test(String(value)));
      return id === undefined ? [] : [[String(id), at + 1]];
    }),
  );
}

const customerIds = (document: Document) => Array.from(rowsOf(document).keys());

async function merge(document: Document, ids: readonly string[]) {
  const places = rowsOf(document);
  const sheet = document.sheets[0]?.name ?? '';
  const rows = ids.map((id) => ({ sheet, row: places.get(id) ?? 0 }));
  const prepared = await session.prepare<MergeSummary>(
    'merge',
    { groups: [{ rows, kept: rows[0] }] },
    { fresh: true },
  );
  if (prepared.outcome.kind === 'refusal') throw new Error(prepared.outcome.problem.code);
  const committed = await session.commit(prepared);
  return { ...committed, merge: prepared.outcome.summary.merges[0]?.id ?? '', told: prepared.outcome.notes };
}

async function unmerge(undo: string) {
  const prepared = await session.prepare<MergeSummary>('merge', { undo });
  if (prepared.outcome.kind === 'refusal') throw new Error(prepared.outcome.problem.code);
  return session.commit(prepared);
}

/** All a user can see but the log. */
function looks(document: Document) {
  const { sheets, names } = wholeImage(document);
  return {
    names: names.filter(({ visible }) => visible),
    sheets: sheets.filter(({ name }) => name !== '合并记录'),
  };
}

const formulas = (document: Document) =>
  document.sheet('汇总')?.formulas({ top: 0, left: 1, bottom: 7, right: 1 }).flat();

describe.each([
  ['a plain list', false],
  ['an Excel table', true],
])('rows of %s that a merge takes out', (_, asTable) => {
  beforeEach(() => {
    session = openedSession();
  });

  it.each([
    ['from the middle', ['C001', 'C003']],
    ['from the end', ['C002', 'C005']],
    ['from the beginning', ['C003', 'C001']],
    ['all but one', ['C002', 'C001', 'C003', 'C004', 'C005']],
  ])('are back with everything on them: %s', async (_place, ids) => {
    const { document } = openWorkbook(workbook(asTable));
    const before = looks(document);
    const { merge: number } = await merge(document, ids);
    const { notes } = await unmerge(number);
    expect(notes.map(({ code }) => code)).toEqual(['workbook.commentsRewritten']);
    expect(looks(document)).toEqual(before);
  });

  it.each([
    ['from the middle', ['C001', 'C003']],
    ['from the end', ['C002', 'C005']],
    ['all but one', ['C002', 'C001', 'C003', 'C004', 'C005']],
  ])('are back when the history takes the run back: %s', async (_place, ids) => {
    const { document } = openWorkbook(workbook(asTable));
    const before = looks(document);
    const { batch } = await merge(document, ids);
    await session.revert(batch);
    expect(looks(document)).toEqual(before);
  });

  it('are back in any order, from a file saved in between and opened in another session', async () => {
    const opened = openWorkbook(workbook(asTable));
    const before = looks(opened.document);
    const first = await merge(opened.document, ['C001', 'C003']);
    const second = await merge(opened.document, ['C002', 'C005']);
    const { document } = openXlsx(saveXlsx(opened.document).bytes);
    session = openedSession();
    openWorkbook(document);
    await unmerge(first.merge);
    await unmerge(second.merge);
    expect(looks(document)).toEqual(before);
  });
});

describe('formulas that speak of a row a merge takes out', () => {
  beforeEach(() => {
    session = openedSession();
  });

  it('follow the customer to the row that stays, and are told before', async () => {
    const { document } = openWorkbook(workbook(false));
    const { told, notes } = await merge(document, ['C001', 'C003']);
    expect(told).toEqual([
      { code: 'duplicates.merge.formulasMoved', parameters: { count: 3, cells: '汇总!B1 汇总!B6 汇总!B7' } },
    ]);
    expect(notes).toEqual([...told, { code: 'workbook.commentsGo', parameters: { count: 1 } }]);
    expect(formulas(document)).toEqual([
      '=登记表!E2',
      '=SUM(登记表!E2:E5)',
      '=SUM(登记表!E2:E3)',
      '=SUM(登记表!$E$4:$E$5)',
      '=VLOOKUP("C002",登记表!A2:F5,5,FALSE)',
      '=登记表!E2+登记表!E5',
      '=COUNTA(登记表!2:2)',
      '=SUM(登记表!E:E)',
    ]);
  });

  it('are told where they would mean another customer, and are lost', async () => {
    const book = workbook(false);
    book.sheet('登记表')?.enter({ top: 4, left: 6, bottom: 4, right: 6 }, [['=E4+E5']]);
    const { document } = openWorkbook(book);
    const before = looks(document);
    const { told, merge: number } = await merge(document, ['C001', 'C003']);
    expect(told).toContainEqual({
      code: 'duplicates.merge.formulasLost',
      parameters: { count: 1, cells: '登记表!G5' },
    });
    await unmerge(number);
    expect(looks(document)).toEqual(before);
  });

  it('stay as somebody wrote them since', async () => {
    const { document } = openWorkbook(workbook(false));
    const { merge: number } = await merge(document, ['C002', 'C005']);
    document.sheet('汇总')?.enter(cell(1, 1), [['=SUM(登记表!E2:E3)']]);
    document.sheet('汇总')?.enter(cell(3, 1), [['=MAX(登记表!E5:E5)']]);
    const prepared = await session.prepare('merge', { undo: number }, { fresh: true });
    if (prepared.outcome.kind === 'refusal') throw new Error(prepared.outcome.problem.code);
    expect(prepared.outcome.notes).toEqual([
      { code: 'duplicates.undo.formulaChanged', parameters: { place: '汇总!B2' } },
      { code: 'duplicates.undo.formulaChanged', parameters: { place: '汇总!B4' } },
    ]);
    await session.commit(prepared);
    expect(formulas(document)?.slice(1, 4)).toEqual([
      '=SUM(登记表!E2:E3)',
      '=SUM(登记表!E2:E4)',
      '=MAX(登记表!E5:E5)',
    ]);
  });
});

/** What people do between a merge and its undoing; each does the same to a workbook without any merge. */
const habits: Readonly<Record<string, (document: Document) => void>> = {
  titleAbove: ({ sheets: [list] }) => list?.insert({ top: 0, left: 0, bottom: 0, right: 16_383 }, 'Down'),
  columnBefore: ({ sheets: [list] }) =>
    list?.insert({ top: 0, left: 0, bottom: 1_048_575, right: 0 }, 'Right'),
  columnInside: ({ sheets: [list] }) => {
    const at = (list?.usedArea()?.right ?? 0) - 2;
    list?.insert({ top: 0, left: at, bottom: 1_048_575, right: at }, 'Right');
  },
  renaming: (document) => {
    const [list] = document.sheets;
    if (list) document.renameSheet(list, list.name === '登记表' ? '客户总表' : '登记表 2');
  },
  reportRow: (document) =>
    document.sheet('汇总')?.insert({ top: 0, left: 0, bottom: 0, right: 16_383 }, 'Down'),
};

describe('merges in any order, whatever people do in between', () => {
  it('leave nothing behind once they are taken back', async () => {
    const step = fc.oneof(
      { weight: 3, arbitrary: fc.record({ kind: fc.constant('merge' as const), a: fc.nat(), b: fc.nat() }) },
      { weight: 2, arbitrary: fc.record({ kind: fc.constant('undo' as const), a: fc.nat() }) },
      {
        weight: 2,
        arbitrary: fc.record({
          kind: fc.constant('habit' as const),
          habit: fc.constantFrom(...Object.keys(habits)),
        }),
      },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.boolean(),
        fc.array(step, { minLength: 3, maxLength: 8 }),
        fc.array(fc.nat(), { maxLength: 4 }),
        async (asTable, steps, order) => {
          session = openedSession();
          const copy = workbook(asTable);
          const { document } = openWorkbook(workbook(asTable));
          const standing: string[] = [];
          const undo = async (choice: number) => {
            const at = choice % standing.length;
            const prepared = await session.prepare('merge', { undo: standing[at] }, { fresh: true });
            if (prepared.outcome.kind === 'refusal') return;
            expect(prepared.outcome.notes).toEqual([]);
            await session.commit(prepared);
            standing.splice(at, 1);
          };
          for (const each of steps) {
            if (each.kind === 'habit') {
              habits[each.habit]?.(document);
              habits[each.habit]?.(copy);
              // Excel tells of it a moment later.
              await new Promise((resolve) => setTimeout(resolve, 20));
            } else if (each.kind === 'undo') {
              if (standing.length > 0) await undo(each.a);
            } else {
              const ids = customerIds(document);
              const [a, b] = [ids[each.a % ids.length], ids[each.b % ids.length]];
              if (a !== undefined && b !== undefined && a !== b)
                standing.push((await merge(document, [a, b])).merge);
            }
          }
          for (const choice of order) if (standing.length > 0) await undo(choice);
          while (standing.length > 0) {
            const left = standing.length;
            await undo(left - 1);
            expect(standing.length).toBeLessThan(left);
          }
          expect(looks(document)).toEqual(looks(copy));
        },
      ),
      { numRuns: Number(process.env['MERGE_RUNS'] ?? 6), endOnFailure: true },
    );
  }, 1_200_000);
});
