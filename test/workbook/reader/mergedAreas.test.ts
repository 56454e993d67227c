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
