import { Document } from '../../src/host/document';
import { openWorkbook } from '../setup/excel';
import { openedSession } from '../setup/firstOfNovember';

let session: ReturnType<typeof openedSession>;
afterEach(() => {
  session.close();
});

type Need = readonly [id: string, text: string, importance: number, urgency: number, owner: string];
const header = ['客户编号', '反馈内容', '重要程度', '紧急程度', '负责人', '状态'];
const first: readonly Need[] = [
  ['K-1', '对账单每月出错', 5, 5, '王芳'],
  ['K-2', '想要月结', 5, 2, '李强'],
  ['K-3', '界面太复杂', 2, 5, '王芳'],
  ['K-4', '想换个颜色', 1, 1, '李强'],
];

async function board(needs: readonly Need[]) {
  const workbook = openWorkbook(Document.withSheets(['客户', '反馈']));
  session = openedSession();
  const write = (name: string, rows: readonly (readonly unknown[])[]) =>
    workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.getRange('A1:F40').clear('Contents');
      sheet.getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 1).values = rows as never;
      await context.sync();
    });
  await write('客户', [
    ['客户编号', '公司名称', '行业', '联系人'],
    ...Array.from({ length: 9 }, (_, at) => [`K-${at + 1}`, `第${at + 1}家有限公司`, '批发业', '张伟明']),
  ]);
  const run = async (rows: readonly Need[]) => {
    await write('反馈', [header, ...rows.map((row) => [...row, '未满足'])]);
    const prepared = await session.prepare('quadrants', {});
    return session.commit(prepared);
  };
  await run(needs);
  const sheet = () => {
    const found = workbook.document.sheet('需求四象限');
    if (!found) throw new Error('The sheet is gone.');
    return found;
  };
  const cells = () => {
    const area = sheet().usedArea();
    return area ? sheet().values({ ...area, top: 0, left: 0 }) : [];
  };
  const find = (text: string) => {
    const row = cells().findIndex((each) => each.includes(text));
    return { row, column: cells()[row]?.indexOf(text) ?? -1 };
  };
  const table = () => {
    const found = workbook.document.tables.get('kb_needboard');
    if (!found) throw new Error('The table is gone.');
    return found;
  };
  const rowOf = (id: string) =>
    table().dataArea.top +
    sheet()
      .values(table().dataArea)
      .findIndex((row) => row.includes(id));
  /** Owners with their needs, as the lines of the grid say. */
  const owners = () => {
    const { row, column } = find('按负责人');
    const lines = cells()
      .slice(row + 2)
      .map((each) => each.slice(column, column + 2));
    return lines.slice(
      0,
      lines.findIndex(([name]) => name === null || name === ''),
    );
  };
  return { ...workbook, run, runOffice: workbook.run, sheet, cells, find, table, rowOf, owners };
}

const yellow = '#FFFF00';

/** A month in the sheet: a row in colour, a comment, an own column, rows in another order, a wide column, free cells. */
async function worked() {
  const desk = await board(first);
  const { table, find, rowOf } = desk;
  await desk.runOffice(async (context) => {
    const sheet = context.workbook.worksheets.getItem('需求四象限');
    const put = (row: number, column: number, text: string) => {
      sheet.getRangeByIndexes(row, column, 1, 1).values = [[text]];
    };
    const client = sheet.tables.getItem('kb_needboard');
    client.columns.add(undefined, undefined, '双倍分').getDataBodyRange().formulas = first.map(() => [
      '=[@优先分]*2',
    ]);
    client.columns.getItem('优先分').getDataBodyRange().format.columnWidth = 123;
    client.sort.apply([{ key: 1, ascending: true }]);
    await context.sync();
    const { left, right } = table().area;
    sheet.getRangeByIndexes(rowOf('K-2'), left, 1, right - left + 1).format.fill.color = yellow;
    sheet.comments.add(sheet.getRangeByIndexes(rowOf('K-2'), left + 2, 1, 1), '下周拜访');
    const item = find('第1家有限公司：对账单每月出错');
    put(item.row, item.column, '已电话沟通');
    sheet.getRangeByIndexes(item.row, item.column, 1, 1).format.fill.color = yellow;
    put(item.row, 40, '板右');
    const line = find('按负责人');
    put(line.row + 3, 40, '负责人右');
    put(table().area.bottom + 3, 2, '表下');
    sheet.getRangeByIndexes(table().area.bottom + 4, 2, 1, 1).formulas = [['=SUM(kb_needboard[优先分])']];
    await context.sync();
  });
  return desk;
}

type Desk = Awaited<ReturnType<typeof board>>;

/** Everything of the salesperson's, as it is to be after every run. */
function theirs({ sheet, cells, find, table, rowOf, document }: Desk) {
  document.settle();
  const all = cells();
  const { dataArea, columns } = table();
  const at = (name: string) => dataArea.left + columns.findIndex((column) => column.name === name);
  const rows = sheet().values(dataArea);
  const item = find('已电话沟通');
  const below = find('表下');
  const score = (row: readonly unknown[]) => Number(row[at('优先分') - dataArea.left]);
  return {
    found: ['已电话沟通', '板右', '负责人右', '表下'].filter((text) => all.flat().includes(text)),
    itemIsYellow: sheet().style(item.row, item.column).fill.color,
    rowIsYellow: [dataArea.left, dataArea.right].map(
      (column) => sheet().style(rowOf('K-2'), column).fill.color,
    ),
    comment: sheet()
      .comments.all()
      .map(({ content, row }) => [content, row === rowOf('K-2')]),
    isDoubled: rows.every((row) => row[at('双倍分') - dataArea.left] === 2 * score(row)),
    isSum:
      Math.abs(Number(all[below.row + 1]?.[below.column]) - rows.reduce((sum, row) => sum + score(row), 0)) <
      1e-9,
    width: sheet().columns.size(at('优先分')),
  };
}

const ids = ({ sheet, table }: Desk) =>
  sheet()
    .values(table().dataArea)
    .map((row) => row[2]);

/** The board's tiles and the items under them. */
const tiles = ({ cells }: Desk) =>
  [1, 5].map((column) =>
    cells()
      .slice(3, 17)
      .flatMap((row) => row[column] ?? []),
  );

describe('「需求四象限」 month after month', () => {
  it('keeps all a salesperson has made of it while needs and owners come and go', async () => {
    const desk = await worked();
    const before = theirs(desk);
    expect(before).toEqual({
      found: ['已电话沟通', '板右', '负责人右', '表下'],
      itemIsYellow: yellow,
      rowIsYellow: [yellow, yellow],
      comment: [['下周拜访', true]],
      isDoubled: true,
      isSum: true,
      width: 123,
    });
    const merges = desk.sheet().merges.length;
    const [chart] = desk.sheet().charts;
    const size = [chart?.left, chart?.top, chart?.width, chart?.height];

    const more: readonly Need[] = [
      ...first.filter(([id]) => id !== 'K-3'),
      ['K-5', '希望有手机版', 5, 1, '赵敏'],
      ['K-6', '发票开得太慢', 5, 5, '王芳'],
    ];
    const { notes } = await desk.run(more);
    expect(notes).toEqual([]);
    expect(theirs(desk)).toEqual(before);
    expect(desk.owners()).toEqual([
      ['李强', 2],
      ['王芳', 2],
      ['赵敏', 1],
    ]);
    // Those who stay stand in the order the salesperson has put them in.
    expect(ids(desk).filter((id) => first.some(([each]) => each === id))).toEqual(['K-4', 'K-2', 'K-1']);
    expect(ids(desk).toSorted()).toEqual(['K-1', 'K-2', 'K-4', 'K-5', 'K-6']);
    expect(tiles(desk)).toEqual([
      [
        '重要且紧急 · 立即处理（2 条，逾期 0）',
        '已电话沟通',
        '第6家有限公司：发票开得太慢',
        '紧急不重要 · 授权处理（0 条，逾期 0）',
      ],
      [
        '重要不紧急 · 计划处理（2 条，逾期 0）',
        '第2家有限公司：想要月结',
        '第5家有限公司：希望有手机版',
        '不紧急不重要 · 暂缓处理（1 条，逾期 0）',
        '第4家有限公司：想换个颜色',
      ],
    ]);

    await desk.run(first.slice(1, 2));
    expect(theirs(desk)).toEqual(before);
    expect(desk.owners()).toEqual([['李强', 1]]);
    expect(ids(desk)).toEqual(['K-2']);
    expect(desk.document.sheets.filter(({ name }) => name.startsWith('需求四象限'))).toHaveLength(1);
    expect(desk.sheet().merges).toHaveLength(merges);
    await desk.run(more);
    expect(theirs(desk)).toEqual(before);
    const [after] = desk.sheet().charts;
    expect(desk.sheet().charts).toHaveLength(1);
    expect([after?.left, after?.top, after?.width, after?.height]).toEqual(size);
    const { top, bottom } = desk.table().dataArea;
    expect(after?.series.map(({ values }) => values)).toEqual([
      expect.stringContaining(`$H$${top + 1}:$H$${bottom + 1}`),
    ]);
  });
});

it('makes 「共性需求」 without a chart where no two customers ask for the same', async () => {
  const { document, run } = openWorkbook(Document.withSheets(['反馈']));
  session = openedSession();
  await run(async (context) => {
    context.workbook.worksheets.getItem('反馈').getRange('A1:E3').values = [
      ['客户编号', '反馈内容', '重要程度', '紧急程度', '负责人'],
      ['K-1', '对账单每月出错', 5, 5, '王芳'],
      ['K-2', '界面太复杂', 2, 5, '李强'],
    ];
    await context.sync();
  });
  await session.commit(await session.prepare('quadrants', {}));
  expect(document.sheet('共性需求')?.charts).toEqual([]);
  expect(document.sheet('需求四象限')?.charts).toHaveLength(1);
});
