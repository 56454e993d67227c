import type { GridBlock } from '../../../src/core/sheets';
import { notesTitle } from '../../../src/core/profiles/cardNotes';
import { sheetOf } from '../intake/sheetOf';
import { profile, workbook } from './cardWorkbook';

function sheetFor(options: object, sheets = workbook) {
  const outcome = profile(options, sheets);
  const [sheet] = outcome.kind === 'result' ? outcome.sheets : [];
  if (sheet === undefined) throw new Error('The job made no sheet.');
  return sheet;
}
const isGrid = (block: { readonly kind: string }): block is GridBlock => block.kind === 'grid';

describe('the card sheet', () => {
  const sheet = sheetFor({ customers: ['K-001'] });
  const grids = sheet.blocks.filter(isGrid);

  it('is printed upright on one page', () => {
    expect(sheet.print).toEqual({ landscape: false, fitToWidth: true, fitToHeight: true });
  });

  it('is eight columns wide and writes no cell twice', () => {
    const taken = new Set<string>();
    for (const { at, rows } of grids)
      for (const [row, cells] of rows.entries())
        for (const column of cells.keys()) {
          const place = `${(at?.row ?? 0) + row}/${(at?.column ?? 0) + column}`;
          expect(taken).not.toContain(place);
          taken.add(place);
          expect((at?.column ?? 0) + column).toBeLessThan(8);
        }
    expect(taken.size).toBeGreaterThan(100);
  });

  it('draws the monthly amounts that stand beside the chart', () => {
    const [chart] = sheet.blocks.filter((block) => block.kind === 'chart');
    const months = grids.find(({ id }) => id === 'months');
    expect(chart?.source).toEqual({ grid: 'months', area: { row: 0, column: 0, rows: 25, columns: 2 } });
    expect(months?.rows).toHaveLength(25);
  });

  it('indents everybody below their superior', () => {
    const chain = grids.find(({ id }) => id === 'chain');
    const names = chain?.rows.slice(1, 4).map(([name]) => name?.value);
    expect(names).toEqual(['陈总', '└ 李静', '张伟明']);
  });

  it('leaves out orders and scores where there are none', () => {
    const bare = sheetFor(
      { customers: ['K-001'] },
      workbook.filter(({ name }) => name === '客户'),
    );
    expect(bare.blocks.filter(isGrid).map(({ id }) => id)).toEqual([
      'title',
      'facts',
      'chain',
      'actions',
      'tags',
      'needs',
      'journey',
      'notes',
    ]);
  });

  it('wraps every text and cuts what somebody wrote at length, so that the page stays one that can be read', () => {
    const long = '这一段话写得很长，'.repeat(40);
    const talkative = sheetFor({ customers: ['K-001'] }, [
      sheetOf('客户', [
        ['客户编号', '公司名称', '行业', '联系人', '电话', '核心业务描述'],
        ['K-001', `苏州${'很长'.repeat(40)}有限公司`, '批发业', '张伟明', '13918273645', long],
      ]),
      ...workbook.filter(({ name }) => name !== '客户'),
    ]);
    const cells = talkative.blocks.filter(isGrid).flatMap(({ rows }) => rows.flat());
    const texts = cells.flatMap((cell) => (typeof cell?.value === 'string' ? [cell.value] : []));
    expect(texts.some((text) => text.startsWith('这一段话') && text.endsWith('…'))).toBe(true);
    expect(texts.every((text) => text.length < 60)).toBe(true);
    expect(cells.every((cell) => cell === null || cell.style?.wrap === true)).toBe(true);
    expect(talkative.fitsRows).toBe(true);
  });

  it('counts the people it has no room for', () => {
    const contacts = sheetOf('关键人', [
      ['客户编号', '姓名', '职位', '决策角色', '影响力'],
      ...Array.from({ length: 30 }, (_, i) => ['K-001', `联系人${i}`, '经理', '使用者', 3]),
    ]);
    const crowded = sheetFor(
      { customers: ['K-001'] },
      workbook.map((each) => (each.name === '关键人' ? contacts : each)),
    );
    const chain = crowded.blocks.filter(isGrid).find(({ id }) => id === 'chain');
    expect(chain?.rows.map(([cell]) => cell?.value)).toContainEqual({
      code: 'profiles.card.more',
      parameters: { count: 20 },
    });
  });

  it('keeps what people wrote below the heading of the notes when it is remade', () => {
    const former = {
      ...sheetOf('画像卡', [
        ['苏州明达物流有限公司', null],
        [notesTitle.en, null],
        ['喜欢喝茶', null],
        [null, null],
        [{ date: 46300 }, '自己加的一行'],
      ]),
      reportId: 'card.K-001',
    };
    const remade = sheetFor({ customers: ['K-001'] }, [...workbook, former]);
    const notes = remade.blocks.filter(isGrid).at(-1)?.rows ?? [];
    expect(notes.slice(0, 4).map((row) => row.map((cell) => cell?.value ?? null).slice(0, 2))).toEqual([
      [notesTitle, null],
      ['喜欢喝茶', null],
      [null, null],
      [46300, '自己加的一行'],
    ]);
    expect(notes[3]?.[0]?.style?.format).toBe('date');
    expect(notes).toHaveLength(1 + 3 + 3);
  });

  it('is made for more than twenty customers only when that is confirmed', () => {
    const many = [...workbook];
    many[0] = manyCustomers(23);
    const customers = Array.from({ length: 23 }, (_, i) => `客户${i}有限公司`);
    const refused = profile({ customers }, many);
    expect(refused.kind === 'refusal' && refused.problem).toEqual({
      code: 'profiles.refused.manyCards',
      parameters: { count: 23, limit: 20 },
    });
    const outcome = profile({ customers, confirmed: true }, many);
    expect(outcome.kind === 'result' && outcome.sheets).toHaveLength(23);
  });
});

function manyCustomers(count: number) {
  return sheetOf('客户', [
    ['公司名称', '行业', '联系人', '电话'],
    ...Array.from({ length: count }, (_, i) => [`客户${i}有限公司`, '批发业', '张伟', `1391827${3000 + i}`]),
  ]);
}
