import { applyFilter } from '../../../src/host/document';
import type { FilterDate } from '../../../src/host/document';
import { at, emptySheet, type } from './onSheet';

/** Rows of A2:A6 that a filter of the column on these values leaves. */
function shown(values: readonly (string | FilterDate)[]): unknown[] {
  const sheet = emptySheet();
  type(sheet, 'A1', [['日期'], ['2024-05-17'], ['2024-06-01'], ['2023-05-17'], ['未知'], [null]]);
  sheet.autoFilter = { area: at('A1:A6'), criteria: new Map([[0, { filterOn: 'Values', values }]]) };
  applyFilter(sheet, sheet.autoFilter);
  return [1, 2, 3, 4, 5].filter((row) => !sheet.rows.isHidden(row));
}

// https://learn.microsoft.com/javascript/api/excel/excel.filterdatetime
describe('A filter on dates', () => {
  it.each<[FilterDate['specificity'], number[]]>([
    ['Year', [1, 2]],
    ['Month', [1]],
    ['Day', [1]],
  ])('keeps all dates alike down to the %s', (specificity, rows) => {
    expect(shown([{ date: '2024-05-17', specificity }])).toEqual(rows);
  });

  it('keeps texts and empty cells beside them', () => {
    expect(shown([{ date: '2023', specificity: 'Year' }, '未知', ''])).toEqual([3, 4, 5]);
  });
});
