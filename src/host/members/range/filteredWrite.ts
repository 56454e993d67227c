import { rowsIn, type Area, type CellValue } from '../../cells';
import type { Sheet } from '../../document';

/** Runs of rows of an area that no filter hides. */
const visibleRuns = (sheet: Sheet, area: Area): Area[] => {
  const runs: Area[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    if (sheet.rows.isFiltered(row)) continue;
    const last = runs.at(-1);
    if (last?.bottom === row - 1) runs[runs.length - 1] = { ...last, bottom: row };
    else runs.push({ ...area, top: row, bottom: row });
  }
  return runs;
};

const isFiltered = (sheet: Sheet, area: Area): boolean => {
  if (!sheet.rows.anyHidden) return false;
  for (let row = area.top; row <= area.bottom; row += 1) if (sheet.rows.isFiltered(row)) return true;
  return false;
};

/**
 * Enters rows of values as Excel does under a filter: hidden rows keep what they have, and every run of visible rows
 * gets the values from the first one on, so that they end up in the wrong rows. An add-in has to clear the filter
 * before it writes. Source: github.com/OfficeDev/office-js/issues/224
 */
export const enterUnderFilter = (sheet: Sheet, area: Area, rows: readonly (readonly CellValue[])[]): void => {
  if (rows.length < 2 || !isFiltered(sheet, area)) {
    sheet.enter(area, rows);
    return;
  }
  for (const run of visibleRuns(sheet, area)) sheet.enter(run, rows.slice(0, rowsIn(run)));
};
