import { message } from '../../src/core';
import { Document } from '../../src/host/document';
import { scalarAt } from '../../src/core/table';
import { commit, loadSections, readHistory, readWorkbook, revert } from '../../src/workbook';
import { ownSheets } from '../../src/workbook/ownSheets';
import { openWorkbook } from '../setup/excel';
import { documentImage, sheetNames } from './documentImage';
import { changesOf, controls, scoresSheet } from './reports';

const rows = [
  ['001', 3, '重要价值'],
  ['002', 40, '一般价值'],
] as const;

const cellsOf = (document: Document, sheet: string) => {
  const found = document.sheet(sheet);
  const area = found?.usedArea();
  return found && area ? found.values(area) : [];
};

describe('commit', () => {
  it('makes the sheets of a result with title, table, board, dropdown and chart', async () => {
    const { document } = openWorkbook();
    const result = await commit(changesOf([scoresSheet(rows)]), controls);

    expect(result).toMatchObject({ sheets: ['RFM 评分'], edits: 0, notes: [] });
    const sheet = document.sheet('RFM 评分');
    expect(sheet?.values({ top: 0, left: 0, bottom: 4, right: 2 })).toEqual([
      ['RFM 评分', null, null],
      ['截至 2026-11-01', null, null],
      ['客户编号', '距今天数', '分群'],
      ['001', 3, '重要价值'],
      ['002', 40, '一般价值'],
    ]);
    expect(document.tables.all(sheet).map(({ name }) => name)).toEqual(['kb_rfm']);
    expect(sheet?.charts.map(({ series }) => series.length)).toEqual([1]);
    expect(document.names.all().map(({ name }) => name)).toEqual(['kb_list_groups', 'kb_sheet_rfm']);
    expect(cellsOf(document, ownSheets.lists)).toEqual([
      [null, '重要价值'],
      [null, '一般价值'],
    ]);
  });

  it('keeps its own sheets very hidden and the user on the sheet she was on', async () => {
    const { document } = openWorkbook();
    await commit(changesOf([scoresSheet(rows)]), controls);
    // No row went, so none is kept.
    const own = Object.values(ownSheets).filter((name) => name !== ownSheets.rows);
    expect(sheetNames(document)).toEqual(['Sheet1', ...own, 'RFM 评分']);
    for (const name of own) expect(document.sheet(name)?.visibility).toBe('VeryHidden');
    expect(document.activeSheet.name).toBe('Sheet1');
  });

  it('remakes a report where it is, even when the user has renamed and moved it', async () => {
    const { document } = openWorkbook();
    await commit(changesOf([scoresSheet(rows)]), controls);
    const made = document.sheet('RFM 评分');
    if (made) document.renameSheet(made, '十月评分');
    await commit(changesOf([scoresSheet([['003', 7, '重要价值']])]), controls);

    expect(sheetNames(document).filter((name) => !name.startsWith('_'))).toEqual(['Sheet1', '十月评分']);
    expect(cellsOf(document, '十月评分')[3]?.slice(0, 2)).toEqual(['003', 7]);
    expect(document.tables.all(document.sheet('十月评分')).map(({ name }) => name)).toEqual(['kb_rfm']);
    const { sheets } = await readWorkbook();
    expect(sheets.map(({ reportId }) => reportId)).toEqual([undefined, 'rfm']);
  });

  it('never takes a sheet of the user for a report because of its name', async () => {
    const { document } = openWorkbook(Document.withSheets(['RFM 评分']));
    document.sheet('RFM 评分')?.enter({ top: 0, left: 0, bottom: 0, right: 0 }, [['我的']]);
    const result = await commit(changesOf([scoresSheet(rows)]), controls);
    expect(result.sheets).toEqual(['RFM 评分 (2)']);
    expect(cellsOf(document, 'RFM 评分')).toEqual([['我的']]);
  });

  it('remembers sections of any length, and what the job did not name stays', async () => {
    openWorkbook();
    const long = '客户'.repeat(40_000) + "'=+-@";
    await commit(changesOf([], { sections: { recipe: { long }, decisions: [1, 2] } }), controls);
    await commit(changesOf([], { sections: { decisions: [3] } }), controls);
    expect(await loadSections()).toEqual({ recipe: { long }, decisions: [3] });
  });

  it('keeps what users added to a refreshed table, moves leavers aside and gives returners their notes back', async () => {
    const { document, run } = openWorkbook();
    const existing = { mode: 'refresh', table: 'kb_rfm', key: 'id' } as const;
    const notes = { key: 'notes', header: '跟进备注', format: 'text', values: [] } as const;
    const spec = (list: Parameters<typeof scoresSheet>[0]) =>
      scoresSheet(list, { existing, columns: [notes] });
    await commit(changesOf([spec(rows)]), controls);
    await run(async (context) => {
      const table = context.workbook.tables.getItem('kb_rfm');
      table.columns.getItem('跟进备注').getDataBodyRange().values = [['周五回访'], ['等合同']];
      table.columns.add(undefined, [['我的列'], ['甲'], ['乙']]);
      await context.sync();
    });

    await commit(
      changesOf([
        spec([
          ['002', 12, '重要价值'],
          ['003', 5, '一般价值'],
        ]),
      ]),
      controls,
    );
    const area = document.tables.all().find(({ name }) => name === 'kb_rfm')?.area;
    const sheet = document.sheet('RFM 评分');
    expect(area && sheet?.values(area)).toEqual([
      ['客户编号', '距今天数', '分群', '跟进备注', '我的列'],
      ['002', 12, '重要价值', '等合同', '乙'],
      ['003', 5, '一般价值', null, null],
    ]);
    const left = document.tables.all().find(({ name }) => name === 'kb_rfm_leavers')?.area;
    expect(left && sheet?.values(left)[1]).toEqual(['001', 3, '重要价值', '周五回访', '甲']);

    await commit(changesOf([spec(rows)]), controls);
    const again = document.tables.all().find(({ name }) => name === 'kb_rfm')?.area;
    expect(
      again &&
        document
          .sheet('RFM 评分')
          ?.values(again)
          .slice(1)
          .map((row) => row.slice(3)),
    ).toEqual([
      ['周五回访', '甲'],
      ['等合同', '乙'],
    ]);
  });

  it('leaves a sheet to the newer of two batches that made it', async () => {
    const { document } = openWorkbook();
    const { batch } = await commit(changesOf([scoresSheet(rows)]), controls);
    await commit(changesOf([scoresSheet(rows)]), { ...controls, at: '2026-11-01T10:00:00' });
    const result = await revert(batch);
    expect(result.notes).toEqual([message('workbook.sheetRemade', { sheet: 'RFM 评分' })]);
    expect(document.sheet('RFM 评分')).toBeDefined();
  });

  it('writes dates in the workbook’s own date system', async () => {
    const { document } = openWorkbook(Document.withSheets(['Sheet1'], { dateSystem: '1904' }));
    const columns = [{ key: 'last', header: '最近', format: 'date', values: [46_327, 46_300] }] as const;
    await commit(changesOf([scoresSheet(rows, { columns })]), controls);
    expect(document.sheet('RFM 评分')?.value(3, 3)).toBe(46_327 - 1462);
    const { sheets } = await readWorkbook();
    const column = sheets.find(({ name }) => name === 'RFM 评分')?.columns[3];
    expect(column && scalarAt(column, 3)).toBe(46_327);
  });

  it('lists what it did in the history and takes it back', async () => {
    const { document } = openWorkbook();
    const before = documentImage(document);
    const { batch } = await commit(changesOf([scoresSheet(rows)]), controls);
    expect(await readHistory()).toMatchObject([{ batch, job: 'rfm', edits: 0, reverted: false }]);
    await revert(batch);
    expect(documentImage(document).sheets).toEqual(before.sheets);
    expect(await readHistory()).toMatchObject([{ batch, reverted: true }]);
    await expect(revert(batch)).rejects.toMatchObject({ problem: { code: 'workbook.batchReverted' } });
  });

  it('says so when the structure is protected or the workbook is read-only', async () => {
    const { document } = openWorkbook();
    document.protection.protect();
    await expect(commit(changesOf([scoresSheet(rows)]), controls)).rejects.toMatchObject({
      problem: { code: 'workbook.structureProtected' },
    });
    openWorkbook(Document.withSheets(['Sheet1']), { readOnly: true });
    await expect(commit(changesOf([scoresSheet(rows)]), controls)).rejects.toMatchObject({
      problem: { code: 'workbook.readOnly' },
    });
  });

  it('stops at any moment when cancelled, and leaves nothing', async () => {
    const { document, host } = openWorkbook();
    const before = documentImage(document);
    const abort = new AbortController();
    host.faults.beforeRequest(3, () => {
      abort.abort();
    });
    await expect(
      commit(changesOf([scoresSheet(rows)]), { ...controls, signal: abort.signal }),
    ).rejects.toMatchObject({ problem: { code: 'workbook.cancelled' } });
    expect(documentImage(document)).toEqual(before);
    expect(sheetNames(document)).toEqual(['Sheet1']);
  });
});
