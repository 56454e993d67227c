import { CellError } from '../../../src/host/cells';
import type { CustomFunction } from '../../../src/host';
import { Document } from '../../../src/host/document';

const declared: readonly CustomFunction[] = [
  { id: 'TWICE', name: 'TWICE', parameters: [{ type: 'number' }] },
  { id: 'SHOUT', name: 'SHOUT', parameters: [{ type: 'string' }, { type: 'any', optional: true }] },
  { id: 'TOTALS', name: 'TOTALS', parameters: [{ type: 'any', dimensionality: 'matrix' }] },
  { id: 'REFUSE', name: 'REFUSE', parameters: [] },
  { id: 'GONE', name: 'GONE', parameters: [] },
];

function workbook() {
  const document = Document.withSheets(['Sheet1']);
  const [sheet] = document.sheets;
  if (!sheet) throw new Error('A workbook has a sheet.');
  const calls: unknown[][] = [];
  const work: Readonly<Record<string, (...args: unknown[]) => unknown>> = {
    TWICE: (number) => Number(number) * 2,
    SHOUT: (text, mark) => `${String(text).toUpperCase()}${typeof mark === 'string' ? mark : '!'}`,
    TOTALS: (rows) => (rows as unknown[][]).map((row) => [row.length, row.join('+')]),
    REFUSE: () => {
      throw Object.assign(new Error('Not known.'), { code: '#N/A' });
    },
  };
  const offer = () => {
    document.calculation.addCustomFunctions('ours', declared, (id, args) => {
      const found = work[id];
      if (!found) return undefined;
      calls.push([id, ...args]);
      return Promise.resolve().then(() => found(...args));
    });
  };
  const enter = (row: number, column: number, value: string | number) => {
    sheet.enter({ top: row, left: column, bottom: row, right: column }, [[value]]);
  };
  /** Computes, and lets the answers that are on their way arrive. */
  const answered = async () => {
    document.settle();
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  return { document, sheet, calls, offer, enter, answered };
}

// Source: learn.microsoft.com/office/dev/add-ins/excel/custom-functions-overview
describe('functions an add-in brings', () => {
  it('are busy until they answer, and hand their answer on to other formulas', async () => {
    const { sheet, offer, enter, answered } = workbook();
    offer();
    enter(0, 0, 21);
    enter(0, 1, '=OURS.TWICE(A1)');
    enter(0, 2, '=B1+1');
    expect(sheet.value(0, 1)).toBe(CellError.of('#BUSY!'));
    await answered();
    expect([sheet.value(0, 1), sheet.value(0, 2)]).toEqual([42, 43]);
    enter(0, 0, 4);
    await answered();
    expect([sheet.value(0, 1), sheet.value(0, 2)]).toEqual([8, 9]);
  });

  it('are asked once for the same arguments, until everything is computed anew', async () => {
    const { document, sheet, calls, offer, enter, answered } = workbook();
    offer();
    for (let row = 0; row < 5; row += 1) enter(row, 0, '=ours.shout("a")');
    await answered();
    expect(sheet.value(4, 0)).toBe('A!');
    expect(calls).toEqual([['SHOUT', 'a', null]]);
    document.calculation.recalculate();
    await answered();
    expect(calls).toHaveLength(2);
  });

  it('get texts and numbers as they declare, ranges whole, and may fill many cells', async () => {
    const { sheet, calls, offer, enter, answered } = workbook();
    offer();
    enter(0, 0, 7);
    enter(1, 0, 'x');
    enter(0, 3, '=OURS.SHOUT(A1,"?")');
    enter(3, 3, '=OURS.TOTALS(A1:B2)');
    enter(6, 3, '=OURS.TWICE("none")');
    await answered();
    expect(calls).toEqual([
      ['SHOUT', '7', '?'],
      [
        'TOTALS',
        [
          [7, ''],
          ['x', ''],
        ],
      ],
    ]);
    expect(sheet.values({ top: 3, left: 3, bottom: 4, right: 4 })).toEqual([
      [2, '7+'],
      [2, 'x+'],
    ]);
    expect(sheet.value(6, 3)).toBe(CellError.of('#VALUE!'));
  });

  it('show the error they refuse with, and #NAME? when nothing was associated', async () => {
    const { sheet, offer, enter, answered } = workbook();
    offer();
    enter(0, 0, '=OURS.REFUSE()');
    enter(1, 0, '=OURS.GONE()');
    await answered();
    expect(sheet.value(0, 0)).toBe(CellError.of('#N/A'));
    expect(sheet.value(1, 0)).toBe(CellError.of('#NAME?'));
  });

  it('are computed in cells that waited for the add-in to come up', async () => {
    const { sheet, offer, enter, answered } = workbook();
    enter(0, 0, '=OURS.TWICE(2)');
    offer();
    await answered();
    expect(sheet.value(0, 0)).toBe(4);
  });
});
