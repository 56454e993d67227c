import { watchSelection } from '../../src/workbook';
import type { SelectedCell } from '../../src/workbook/watch';
import { openWorkbook } from '../setup/excel';

describe('watching the selection', () => {
  it('tells the active cell at once, then every move, until it is stopped', async () => {
    const workbook = openWorkbook();
    const [sheet] = workbook.document.sheets;
    if (sheet === undefined) throw new Error('A workbook has a sheet.');
    const select = (row: number, column: number) => {
      const area = { top: row - 1, bottom: row - 1, left: column - 1, right: column - 1 };
      workbook.document.select(sheet, area);
    };
    select(3, 2);
    const places: SelectedCell[] = [];
    const stop = await watchSelection((place) => places.push(place));
    expect(places).toEqual([{ sheet: 'Sheet1', row: 3, column: 2 }]);

    select(7, 1);
    await workbook.settled();
    expect(places.slice(1)).toEqual([{ sheet: 'Sheet1', row: 7, column: 1 }]);

    stop();
    await workbook.settled();
    select(8, 1);
    await workbook.settled();
    expect(places).toHaveLength(2);
  });

  it('tells how far down a selection of several rows goes', async () => {
    const workbook = openWorkbook();
    const [sheet] = workbook.document.sheets;
    if (sheet === undefined) throw new Error('A workbook has a sheet.');
    const places: SelectedCell[] = [];
    const stop = await watchSelection((place) => places.push(place));
    workbook.document.select(sheet, { top: 2, bottom: 5, left: 1, right: 3 });
    await workbook.settled();
    workbook.document.select(sheet, { top: 4, bottom: 4, left: 1, right: 3 });
    await workbook.settled();
    expect(places.slice(1)).toEqual([
      { sheet: 'Sheet1', row: 3, column: 2, lastRow: 6 },
      { sheet: 'Sheet1', row: 5, column: 2 },
    ]);
    stop();
    await workbook.settled();
  });
});
