import { readWorkbook } from '../../../src/workbook';
import { codedErrorOf } from '../../../src/workbook/codedError';
import { Document } from '../../../src/host/document';
import { openWorkbook } from '../../setup/excel';

/** A sheet of so many rows, in each of which the second and third cell are one. */
function mergedRows(rows: number): Document {
  const document = Document.withSheets(['表单', '另一张']);
  const [sheet] = document.sheets;
  sheet?.store(
    { top: 0, left: 0, bottom: rows - 1, right: 0 },
    Array.from({ length: rows }, (_, row) => [row]),
  );
  sheet?.merge({ top: 0, left: 1, bottom: rows - 1, right: 2 }, true);
  sheet?.store({ top: 0, left: 1, bottom: 0, right: 1 }, [['合']]);
  document.sheet('另一张')?.store({ top: 0, left: 0, bottom: 0, right: 0 }, [['x']]);
  return document;
}

describe('merged areas', () => {
  it.each([12, 1_300])('are all read, however many a sheet has: %d', async (rows) => {
    openWorkbook(mergedRows(rows));
    const { sheets } = await readWorkbook();
    expect(sheets.map(({ merges }) => merges.length)).toEqual([rows, 0]);
    expect(sheets[0]?.merges.at(-1)).toEqual({ row: rows, column: 2, rows: 1, columns: 2 });
  });
});

describe('hidden rows and formulas', () => {
  it('are all found, however many pieces they lie in', async () => {
    const rows = 1_000;
    const document = Document.withSheets(['表']);
    const sheet = document.sheet('表');
    const cells = Array.from({ length: rows }, (_, row) => [row, row % 2 === 0 ? 1 : '=1']);
    sheet?.enter({ top: 0, left: 0, bottom: rows - 1, right: 1 }, cells);
    for (let row = 1; row < rows; row += 2) sheet?.rows.setFiltered(row, true);
    const { host } = openWorkbook(document, { limits: { requestBytes: 60_000, responseBytes: 30_000 } });
    const [read] = (await readWorkbook()).sheets;
    expect(read?.hiddenRows).toEqual(Array.from({ length: rows / 2 }, (_, pair) => pair * 2 + 2));
    expect(read?.formulas.map((formulas) => formulas !== undefined)).toEqual([false, true]);
    expect(host.traffic.totals().syncs).toBeLessThan(20);
  });
});

describe('what Excel says of a failed search or shift', () => {
  const failure = (code: string, errorLocation: string) => ({ code, debugInfo: { errorLocation } });

  it.each([
    ['GeneralException', 'Range.getMergedAreasOrNullObject', 'workbook.tooManyMerges'],
    ['InvalidOperation', 'Range.delete', 'workbook.inTheWay'],
    ['InsertDeleteConflict', 'Range.insert', 'workbook.inTheWay'],
    ['PivotTableRangeConflict', 'Range.values', 'workbook.inTheWay'],
    ['RangeExceedsLimit', 'Range.values', 'workbook.payload'],
    ['GeneralException', 'Range.values', 'workbook.fault'],
  ])('becomes a sentence of ours: %s at %s', (code, place, expected) => {
    expect(codedErrorOf(failure(code, place)).problem.code).toBe(expected);
  });
});
