import { message } from '../../../src/core';
import { Document } from '../../../src/host/document';
import type { Sheet } from '../../../src/host/document';
import { commit, revert } from '../../../src/workbook';
import { openWorkbook } from '../../setup/excel';
import { sheetNames } from '../documentImage';
import { changesOf, controls, scoresSheet } from '../reports';

const report = (days: number) => changesOf([scoresSheet([['001', days, '重要价值']])]);
const kept = message('workbook.sheetWrittenOn', { sheet: 'RFM 评分', kept: 'RFM 评分（旧）' });

/** A report made, something done on its sheet, and the report made anew a month later. */
async function nextMonth(work: (sheet: Sheet, document: Document) => void) {
  const document = Document.withSheets(['名单']);
  openWorkbook(document);
  await commit(report(3), controls);
  const sheet = document.sheet('RFM 评分');
  if (!sheet) throw new Error('No report.');
  work(sheet, document);
  const committed = await commit(report(9), { ...controls, at: '2026-12-01T09:00:00' });
  return { document, ...committed };
}

const write = (row: number, column: number, content: string) => (sheet: Sheet) => {
  sheet.enter({ top: row, left: column, bottom: row, right: column }, [[content]]);
};

describe('a report that is made anew every time', () => {
  it('takes the place of the former where nobody wrote on it', async () => {
    const { document, notes } = await nextMonth(() => undefined);
    expect(sheetNames(document)).not.toContain('RFM 评分（旧）');
    expect(notes).toEqual([]);
  });

  it.each([
    ['below it', 30, 1],
    ['beside it', 3, 12],
  ])('leaves the former to who wrote %s, and says so', async (_, row, column) => {
    const { document, notes } = await nextMonth(write(row, column, '周五回访'));
    expect(notes).toEqual([kept]);
    expect(document.sheet('RFM 评分（旧）')?.value(row, column)).toBe('周五回访');
    expect(document.sheet('RFM 评分（旧）')?.value(3, 1)).toBe(3);
    expect(document.sheet('RFM 评分')?.value(3, 1)).toBe(9);
  });

  it('lets formulas of other sheets go on to the new one', async () => {
    const { document } = await nextMonth((sheet, book) => {
      write(30, 1, '周五回访')(sheet);
      const list = book.sheet('名单');
      if (list) write(0, 0, "='RFM 评分'!B4")(list);
    });
    document.settle();
    expect(document.sheet('名单')?.value(0, 0)).toBe(9);
  });

  it('comes back when the run is taken back', async () => {
    const { document, batch } = await nextMonth(write(30, 1, '周五回访'));
    await revert(batch);
    expect(sheetNames(document)).not.toContain('RFM 评分（旧）');
    expect(document.sheet('RFM 评分')?.value(30, 1)).toBe('周五回访');
  });
});
