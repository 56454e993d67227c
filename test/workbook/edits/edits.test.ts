import fc from 'fast-check';
import { Document } from '../../../src/host/document';
import type { CellEdit, Edit } from '../../../src/core/sheets';
import { message } from '../../../src/core';
import { commit, revert } from '../../../src/workbook';
import { openWorkbook } from '../../setup/excel';
import { documentImage } from '../documentImage';
import { changesOf, controls } from '../reports';

const cause = message('job.step.validate');
const editOf = (
  row: number,
  column: number,
  before: CellEdit['before'],
  after: CellEdit['after'],
): CellEdit => ({
  kind: 'cell',
  sheet: '名单',
  row,
  column,
  before,
  after,
  cause,
});
const apply = (edits: readonly Edit[]) => commit(changesOf([], { edits }), controls);

/** A list with a number, a text number, a formula and a phone in a text cell. */
function list() {
  const document = Document.withSheets(['名单']);
  const sheet = document.sheet('名单');
  if (!sheet) throw new Error('no sheet');
  sheet.setNumberFormats({ top: 0, left: 2, bottom: 3, right: 2 }, [['@'], ['@'], ['@'], ['@']]);
  sheet.enter({ top: 0, left: 0, bottom: 3, right: 3 }, [
    ['客户', '规模', '电话', '金额'],
    ['甲', '300人', '021-5555', '=2*3'],
    ['乙', '中型', '138', 12],
    ['丙', null, '139', "'12"],
  ]);
  return { ...openWorkbook(document), sheet };
}

describe('edits of user cells', () => {
  it('change the cells, keep texts texts, and are taken back exactly', async () => {
    const { document, sheet } = list();
    const before = documentImage(document);
    const result = await apply([
      editOf(2, 2, '300人', '200-1000人'),
      editOf(2, 3, '021-5555', '021-55550000'),
      editOf(4, 4, '12', 12),
      editOf(3, 1, '乙', '=1+1'),
    ]);
    expect(result).toMatchObject({ edits: 4, notes: [] });
    expect(sheet.values({ top: 1, left: 0, bottom: 3, right: 3 })).toEqual([
      ['甲', '200-1000人', '021-55550000', 6],
      ['=1+1', '中型', '138', 12],
      ['丙', null, '139', 12],
    ]);
    expect(sheet.grid.formulaCount).toBe(1);
    await revert(result.batch);
    expect(documentImage(document)).toEqual(before);
  });

  it('put a formula back that they replaced', async () => {
    const { document } = list();
    const before = documentImage(document);
    const { batch } = await apply([editOf(2, 4, 6, 7)]);
    await revert(batch);
    expect(documentImage(document)).toEqual(before);
  });

  it('give a number among texts the format it asks for', async () => {
    const { document, sheet } = list();
    const before = documentImage(document);
    const { batch } = await apply([{ ...editOf(2, 3, '021-5555', 45_366), format: 'date' }]);
    expect(sheet.text({ top: 1, left: 2, bottom: 1, right: 2 })).toEqual([['2024-03-15']]);
    await revert(batch);
    expect(documentImage(document)).toEqual(before);
  });

  it('never overwrite what a co-author typed between the read and the write', async () => {
    const { host, sheet } = list();
    host.faults.beforeRequest(1, () => {
      sheet.enter({ top: 1, left: 1, bottom: 1, right: 1 }, [['250人']]);
    });
    const result = await apply([editOf(2, 2, '300人', '200-1000人'), editOf(3, 2, '中型', '50-200人')]);
    expect(result.edits).toBe(1);
    expect(result.notes).toEqual([message('workbook.cellChanged', { sheet: '名单', cell: 'B2' })]);
    expect(sheet.values({ top: 1, left: 1, bottom: 2, right: 1 })).toEqual([['250人'], ['50-200人']]);
  });

  it('leave alone what somebody changed since, when taken back', async () => {
    const { sheet } = list();
    const { batch } = await apply([editOf(2, 2, '300人', '200-1000人'), editOf(3, 2, '中型', '50-200人')]);
    sheet.enter({ top: 1, left: 1, bottom: 1, right: 1 }, [['1000人以上']]);
    const result = await revert(batch);
    expect(result.notes).toEqual([message('workbook.cellChanged', { sheet: '名单', cell: 'B2' })]);
    expect(sheet.values({ top: 1, left: 1, bottom: 2, right: 1 })).toEqual([['1000人以上'], ['中型']]);
  });

  it('refuse a protected sheet, a missing sheet and merged cells, each with its own sentence', async () => {
    const { sheet } = list();
    sheet.merge({ top: 2, left: 1, bottom: 3, right: 1 });
    const merged = await apply([editOf(4, 2, null, '50人以下')]);
    expect(merged.notes).toEqual([message('workbook.cellMerged', { sheet: '名单', cell: 'B4' })]);
    sheet.protection.protect();
    const result = await apply([
      editOf(2, 2, '300人', '200-1000人'),
      { ...editOf(1, 1, 'a', 'b'), sheet: '别处' },
    ]);
    expect(result.edits).toBe(0);
    expect(result.notes).toEqual([
      message('workbook.sheetMissing', { sheet: '别处' }),
      message('workbook.sheetProtected', { sheet: '名单' }),
    ]);
  });

  it('write the rows they mean under a filter, and leave the filter as it was', async () => {
    const { run, sheet } = list();
    await run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem('名单');
      worksheet.autoFilter.apply(worksheet.getRange('A1:D4'), 0, { filterOn: 'Values', values: ['丙'] });
      await context.sync();
    });
    expect([1, 2, 3].map((row) => sheet.rows.isFiltered(row))).toEqual([true, true, false]);
    await apply([
      editOf(2, 2, '300人', '200-1000人'),
      editOf(3, 2, '中型', '50-200人'),
      editOf(4, 2, null, '50人以下'),
    ]);
    expect(sheet.values({ top: 1, left: 1, bottom: 3, right: 1 })).toEqual([
      ['200-1000人'],
      ['50-200人'],
      ['50人以下'],
    ]);
    expect([1, 2, 3].map((row) => sheet.rows.isFiltered(row))).toEqual([true, true, false]);
  });

  it('move rows out of a list and back to their places', async () => {
    const { document, sheet } = list();
    const before = documentImage(document);
    const remove = (row: number, cells: readonly (string | number | null)[]): Edit => ({
      kind: 'removeRow',
      sheet: '名单',
      row,
      column: 1,
      before: cells,
      cause,
    });
    const { batch, edits } = await apply([
      remove(2, ['甲', '300人', '021-5555', 6]),
      remove(4, ['丙', null, '139', '12']),
      editOf(3, 2, '中型', '50-200人'),
    ]);
    expect(edits).toBe(3);
    expect(sheet.values({ top: 0, left: 0, bottom: 1, right: 1 })).toEqual([
      ['客户', '规模'],
      ['乙', '50-200人'],
    ]);
    await revert(batch);
    expect(documentImage(document)).toEqual(before);
  });

  it('put a row in that looks like its neighbours', async () => {
    const { document, sheet } = list();
    const before = documentImage(document);
    const after = ['丁', '小', '007', 3];
    const { batch } = await apply([{ kind: 'insertRow', sheet: '名单', row: 3, column: 1, after, cause }]);
    expect(sheet.values({ top: 1, left: 0, bottom: 3, right: 2 }).map((row) => row[2])).toEqual([
      '021-5555',
      '007',
      '138',
    ]);
    expect(sheet.numberFormats({ top: 2, left: 0, bottom: 2, right: 3 })).toEqual([
      ['General', 'General', '@', 'General'],
    ]);
    await revert(batch);
    expect(documentImage(document)).toEqual(before);
  });

  it('are not taken back by place: a row somebody put in above is not deleted instead', async () => {
    const { document, sheet } = list();
    const after = ['丁', '小', '007', 3];
    const { batch } = await apply([{ kind: 'insertRow', sheet: '名单', row: 3, column: 1, after, cause }]);
    sheet.insert({ top: 1, left: 0, bottom: 1, right: 3 }, 'Down');
    sheet.enter({ top: 1, left: 0, bottom: 1, right: 0 }, [['新客户']]);
    const before = documentImage(document);
    const { notes, edits } = await revert(batch);
    expect(notes).toEqual([message('workbook.rowChanged', { sheet: '名单', row: 3 })]);
    expect(edits).toBe(0);
    expect(documentImage(document)).toEqual(before);
  });

  it('leave the workbook equal to its start once all are taken back', async () => {
    const cell = fc.oneof(
      fc.constantFrom<string | number | null>(
        '甲',
        '=1&"x"',
        "'0012",
        '2024-03-15',
        12.5,
        null,
        '300人',
        "''quoted",
      ),
      // Typed as users type what must stay text.
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).map((text) => `'${text}`),
      fc.integer({ min: -1000, max: 60_000 }),
    );
    const format = fc.constantFrom('General', '@', 'yyyy-mm-dd', '#,##0.00');
    const grid = fc.array(fc.array(fc.tuple(cell, format), { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 12,
    });
    const change = fc.tuple(
      fc.nat(11),
      fc.nat(2),
      cell.filter((value) => value === null || typeof value !== 'string' || value !== ''),
    );
    await fc.assert(
      fc.asyncProperty(
        grid,
        fc.array(fc.array(change, { maxLength: 15 }), { maxLength: 3 }),
        async (rows, batches) => {
          const document = Document.withSheets(['名单']);
          const sheet = document.sheet('名单');
          const area = { top: 0, left: 0, bottom: rows.length - 1, right: 2 };
          sheet?.setNumberFormats(
            area,
            rows.map((row) => row.map(([, each]) => each)),
          );
          sheet?.enter(
            area,
            rows.map((row) => row.map(([value]) => value)),
          );
          openWorkbook(document);
          const before = documentImage(document);
          const done: string[] = [];
          for (const changes of batches) {
            const unique = new Map(
              changes.map(([row, column, after]) => [`${row},${column}`, { row, column, after }]),
            );
            const edits = [...unique.values()]
              .filter(({ row }) => row < rows.length)
              .map(({ row, column, after }) =>
                editOf(row + 1, column + 1, sheet?.value(row, column) as never, after),
              );
            const result = await apply(edits);
            expect(result.notes).toEqual([]);
            if (result.edits > 0) done.push(result.batch);
          }
          for (const batch of done.reverse()) expect((await revert(batch)).notes).toEqual([]);
          expect(documentImage(document)).toEqual(before);
        },
      ),
      { numRuns: 100 },
    );
  });
});
