import fc from 'fast-check';
import { Document } from '../../src/host/document';
import type { DuplicatesSummary, MergeSummary } from '../../src/core/duplicates';
import type { Session } from '../../src/session';
import { openWorkbook } from '../setup/excel';
import { openedSession } from '../setup/firstOfNovember';
import { documentImage } from '../workbook/documentImage';

let session: Session;

type Cells = readonly (readonly (string | number | null)[])[];

const registration: Cells = [
  ['客户编号', '客户名称', '所属行业', '联系电话', '首次接触日期', '负责人', '年采购额', '折后', '备注'],
  ['C001', '上海澜禾贸易有限公司', '批发业', '13912345670', 45_000, '任涵', 1000, '=G2*$K$1', null],
  ['C002', '苏州泽铭纺织有限公司', '纺织业', '13898765432', '2025/3/5', '傅静', 2000, '=G3*$K$1', '老客户'],
  ['C003', '澜禾（上海）贸易有限公司', null, '139-1234-5670', 45_100, '任涵', 3000, '=G4*$K$1', null],
  ['C004', '宁波辉凯电子有限公司', '批发业', '013598761234', 45_200, '傅静', 4000, '=G5*$K$1', null],
  ['C005', '苏州市泽铭纺织有限公司', '纺织业', '13898765432', 45_300, null, 5000, '=G6*$K$1', '=A6&"号"'],
  ['C006', '上海澜禾贸易公司', '批发业', '13912345670', null, '任涵', null, '=G7*$K$1', null],
];
const others: Readonly<Record<string, Cells>> = {
  需求表: [
    ['客户编号', '客户名称', '需求描述', '需求类型', '重要程度', '紧急程度'],
    ['C003', '澜禾（上海）贸易有限公司', '要开发票', '服务', 4, 5],
    ['C005', null, '交期太长', '交付', 5, 3],
  ],
  标签表: [
    ['客户编号', '客户名称', '标签类别', '标签'],
    ['C006', '上海澜禾贸易公司', '价值', '重点'],
    ['C002', '苏州泽铭纺织有限公司', '价值', '一般'],
  ],
  交易明细: [
    ['订单号', '客户编号', '客户名称', '订单日期', '产品名称', '数量', '金额'],
    ['S1', 'C001', '上海澜禾贸易有限公司', 46_000, '电缆', 1, 100],
    ['S2', 'C003', '澜禾（上海）贸易有限公司', 46_010, '电缆', 2, 200],
    ['S3', null, '上海澜禾贸易公司', 46_020, '阀门', 3, '=F4*100'],
    ['S4', 'C005', null, 46_030, '阀门', 4, 400],
  ],
  互动记录: [
    ['客户编号', '客户名称', '互动日期', '互动方式', '互动内容'],
    ['C005', '苏州市泽铭纺织有限公司', 46_040, '电话', '问价'],
    ['C006', null, 46_041, '拜访', '送样'],
  ],
  联系人与决策链: [
    ['客户编号', '客户名称', '联系人姓名', '职务', '决策角色'],
    ['C003', '澜禾（上海）贸易有限公司', '王伟', '采购经理', '使用者'],
    ['C002', '苏州泽铭纺织有限公司', '李静', '总经理', '决策者'],
  ],
};

/** Six book sheets with formulas, dates beside texts, text numbers, a table under a filter, and a report on the customers. */
function workbook(): Document {
  const document = Document.withSheets(['登记表', ...Object.keys(others), '汇总']);
  const area = (cells: Cells) => ({
    top: 0,
    left: 0,
    bottom: cells.length - 1,
    right: (cells[0]?.length ?? 1) - 1,
  });
  const fill = (name: string, cells: Cells) => {
    const sheet = document.sheet(name);
    if (!sheet) throw new Error(`No sheet ${name}.`);
    sheet.enter(area(cells), cells);
    return sheet;
  };
  const customers = document.sheet('登记表');
  if (!customers) throw new Error('No registration.');
  const formats = (column: number, list: readonly string[]) => {
    customers.setNumberFormats(
      { top: 1, left: column, bottom: list.length, right: column },
      list.map((format) => [format]),
    );
  };
  formats(3, ['@', '@', '@', '@', 'General', '@']);
  fill('登记表', registration);
  customers.enter({ top: 0, left: 10, bottom: 0, right: 10 }, [[0.9]]);
  formats(4, ['yyyy-mm-dd', '@', 'yyyy/m/d', 'yyyy-mm-dd', 'm/d/yyyy', 'yyyy-mm-dd']);
  formats(6, ['#,##0', '#,##0', '0.00', '#,##0', '¥#,##0', 'General']);
  for (const [name, cells] of Object.entries(others)) fill(name, cells);
  fill('汇总', [
    ['客户数', '=COUNTA(登记表!A2:A7)'],
    ['合计', '=SUM(登记表!$H:$H)'],
    ['查找', '=VLOOKUP("C002",登记表!A1:I7,2,FALSE)'],
  ]);
  return document;
}

const rowsOf = (document: Document) => {
  const sheet = document.sheet('登记表');
  const area = sheet?.usedArea();
  return sheet && area
    ? sheet
        .values(area)
        .slice(1)
        .map(([id]) => String(id))
    : [];
};

/** A workbook with a session of its own: one that kept the tables of another would answer from them. */
function open() {
  session = openedSession();
  return openWorkbook(workbook());
}

async function merge(document: Document, ids: readonly string[]): Promise<string> {
  const rows = ids.map((id) => ({ sheet: '登记表', row: rowsOf(document).indexOf(id) + 2 }));
  const prepared = await session.prepare<MergeSummary>('merge', { groups: [{ rows, kept: rows[0] }] });
  if (prepared.outcome.kind === 'refusal') throw new Error(prepared.outcome.problem.code);
  await session.commit(prepared);
  return prepared.outcome.summary.merges[0]?.id ?? '';
}

async function unmerge(merge: string): Promise<boolean> {
  const prepared = await session.prepare<MergeSummary>('merge', { undo: merge });
  if (prepared.outcome.kind === 'refusal') return false;
  expect(prepared.outcome.notes).toEqual([]);
  const { notes } = await session.commit(prepared);
  expect(notes).toEqual([]);
  return true;
}

const userImage = (document: Document) => {
  const { sheets } = documentImage(document);
  return sheets.filter(({ name }) => name !== '合并记录');
};

const shanghai = ['C001', 'C003', 'C006'];
const suzhou = ['C002', 'C005'];

describe('a merge taken back in Excel', () => {
  it.each([
    ['the kept row on top', shanghai],
    ['the kept row in the middle', ['C003', 'C001']],
    ['the last row of the list going', ['C001', 'C006']],
    ['a formula in the row that goes', ['C002', 'C005']],
    ['a formula in the row that stays', ['C005', 'C002']],
  ])('leaves values, formulas and number formats as they were: %s', async (_, ids) => {
    const { document } = open();
    const before = userImage(document);
    expect(await unmerge(await merge(document, ids))).toBe(true);
    expect(userImage(document)).toEqual(before);
  });

  it.each([
    ['the first first', [0, 1]],
    ['the last first', [1, 0]],
  ])('works for several, %s', async (_, order) => {
    const { document } = open();
    const before = userImage(document);
    const merges = [await merge(document, shanghai), await merge(document, suzhou)];
    for (const at of order) expect(await unmerge(merges[at] ?? '')).toBe(true);
    expect(userImage(document)).toEqual(before);
  });

  it('is taken back by the history as well, several at once', async () => {
    const { document } = open();
    const before = userImage(document);
    const place = (id: string) => ({ sheet: '登记表', row: rowsOf(document).indexOf(id) + 2 });
    const groups = [shanghai, suzhou].map((ids) => ({ rows: ids.map(place), kept: place(ids[0] ?? '') }));
    const { batch } = await session.commit(await session.prepare('merge', { groups }));
    expect(rowsOf(document)).toEqual(['C001', 'C002', 'C004']);
    await session.revert(batch);
    expect(userImage(document)).toEqual(before);
  });

  it('is refused where the review saw other cells', async () => {
    const { document } = open();
    const search = await session.prepare<DuplicatesSummary>('duplicates', {});
    if (search.outcome.kind === 'refusal') throw new Error(search.outcome.problem.code);
    const [group] = search.outcome.summary.reviews;
    const [first] = group?.records ?? [];
    document
      .sheet('登记表')
      ?.enter({ top: (first?.row ?? 1) - 1, left: 8, bottom: (first?.row ?? 1) - 1, right: 8 }, [
        ['今天刚改过'],
      ]);
    const image = userImage(document);
    const prepared = await session.prepare('merge', { groups: [{ rows: group?.records }] }, { fresh: true });
    expect(prepared.outcome).toMatchObject({
      kind: 'refusal',
      problem: { code: 'duplicates.merge.rowChanged', parameters: { sheet: '登记表', row: first?.row } },
    });
    expect(userImage(document)).toEqual(image);
  });

  it('any sequence of merges and undoings in any order that is possible ends where it began', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.boolean(), fc.nat(), fc.nat()), { minLength: 2, maxLength: 5 }),
        fc.array(fc.nat(), { maxLength: 8 }),
        async (steps, order) => {
          const { document } = open();
          const before = userImage(document);
          const standing: string[] = [];
          const undo = async (choice: number) => {
            const at = choice % standing.length;
            if (await unmerge(standing[at] ?? '')) standing.splice(at, 1);
          };
          for (const [isMerge, one, other] of steps) {
            const ids = rowsOf(document);
            const [a, b] = [ids[one % ids.length], ids[other % ids.length]];
            // A reference to a list of one row cannot grow again by rows put in: Excel knows no between there.
            if (isMerge && ids.length > 2 && a !== undefined && b !== undefined && a !== b)
              standing.push(await merge(document, [a, b]));
            else if (standing.length > 0) await undo(one);
          }
          for (const choice of order) if (standing.length > 0) await undo(choice);
          while (standing.length > 0) {
            const left = standing.length;
            await undo(left - 1);
            expect(standing.length).toBeLessThan(left);
          }
          expect(userImage(document)).toEqual(before);
        },
      ),
      // Making a failure smaller takes longer than the test may: the first one is told as it is.
      { numRuns: 8, endOnFailure: true },
    );
  }, 120_000);
});
