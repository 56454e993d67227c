import fc from 'fast-check';
import { at, emptySheet, type, value, values } from '../document/onSheet';

describe('Changing a cell', () => {
  it('computes what depends on it, straight or through others', () => {
    const sheet = emptySheet();
    type(sheet, 'A1', [[1, '=A1*2', '=B1+1', '=SUM(A1:C1)']]);
    expect(values(sheet, 'A1:D1')).toEqual([[1, 2, 3, 6]]);
    type(sheet, 'A1', [[10]]);
    expect(values(sheet, 'A1:D1')).toEqual([[10, 20, 21, 51]]);
  });

  it('gives what computing everything anew gives', () => {
    const cell = fc.record({ row: fc.nat(5), column: fc.nat(3) });
    const content = fc.oneof(
      fc.integer({ min: -9, max: 9 }),
      fc.constantFrom(
        '',
        '=A1+B1',
        '=SUM(A1:B6)',
        '=IF(A2>B2,A3,B3)',
        '=COUNT(A:B)',
        '=OFFSET(A1,1,0)*2',
        '=名',
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, content), { maxLength: 20 }), (edits) => {
        const sheet = emptySheet();
        sheet.document.names.add('名', '=Sheet1!$A$2+1');
        for (const [{ row, column }, given] of edits) {
          // Formulas stand right of what they look at, so that there are no circles.
          const formula = typeof given === 'string' && given !== '';
          const place = formula ? column + 2 : column % 2;
          sheet.enter({ top: row, bottom: row, left: place, right: place }, [[given]]);
          sheet.document.settle();
        }
        const kept = values(sheet, 'A1:F6');
        sheet.document.calculation.recalculate();
        expect(values(sheet, 'A1:F6')).toEqual(kept);
      }),
    );
  });

  it('reaches formulas on other sheets, in names and tables', () => {
    const sheet = emptySheet();
    const { document } = sheet;
    type(sheet, 'A1', [['数'], [1], [2]]);
    const table = document.tables.add(sheet, { area: at('A1:A3'), hasHeaders: true, name: 't' });
    document.names.add('n', '=Sheet1!$A$2');
    const other = document.addSheet('别处');
    type(other, 'A1', [['=SUM(t[数])', '=n*10', '=Sheet1!A3']]);
    expect(values(other, 'A1:C1')).toEqual([[3, 10, 2]]);
    type(sheet, 'A2', [[5], [6]]);
    expect(values(other, 'A1:C1')).toEqual([[11, 50, 6]]);
    document.names.update('n', { formula: '=Sheet1!$A$3' });
    expect(value(other, 'B1')).toBe(60);
    type(sheet, 'A4', [[7]]);
    document.tables.resize(table, at('A1:A4'));
    expect(value(other, 'A1')).toBe(18);
  });

  it('heals formulas whose sheet, name or table comes later', () => {
    const sheet = emptySheet();
    type(sheet, 'A1', [['=later', '=新表!A1']]);
    expect(values(sheet, 'A1:B1')).toEqual([['#NAME?', '#REF!']]);
    sheet.document.names.add('later', '=7');
    type(sheet.document.addSheet('新表'), 'A1', [[8]]);
    expect(values(sheet, 'A1:B1')).toEqual([[7, 8]]);
  });
});

describe('Long chains and circles', () => {
  it('computes a chain of twenty thousand cells', () => {
    const sheet = emptySheet();
    const rows = Array.from({ length: 20_000 }, (_, i) => [i === 0 ? 1 : `=A${String(i)}+1`]);
    type(sheet, 'A1', rows);
    expect(value(sheet, 'A20000')).toBe(20_000);
    type(sheet, 'A1', [[100]]);
    expect(value(sheet, 'A20000')).toBe(20_099);
  });

  it('shows an error in cells that need themselves', () => {
    const sheet = emptySheet();
    type(sheet, 'A1', [['=B1+1', '=C1', '=A1', 5]]);
    expect(values(sheet, 'A1:D1')).toEqual([['#CALC!', '#CALC!', '#CALC!', 5]]);
    type(sheet, 'C1', [[1]]);
    expect(values(sheet, 'A1:D1')).toEqual([[2, 1, 1, 5]]);
  });
});

describe('Dynamic arrays', () => {
  function spilling() {
    const sheet = emptySheet();
    type(sheet, 'A1', [['乙'], ['甲'], ['乙']]);
    type(sheet, 'C1', [['=SORT(UNIQUE(A1:A3))']]);
    return sheet;
  }

  it('fill the cells beside', () => {
    const sheet = spilling();
    expect(values(sheet, 'C1:C3')).toEqual([['甲'], ['乙'], [null]]);
    expect(sheet.formulas(at('C1:C2'))).toEqual([['=SORT(UNIQUE(A1:A3))'], ['乙']]);
  });

  it('grow and shrink with their source', () => {
    const sheet = spilling();
    type(sheet, 'A3', [['丙']]);
    expect(values(sheet, 'C1:C3')).toEqual([['丙'], ['甲'], ['乙']]);
    type(sheet, 'A2', [['乙'], ['乙']]);
    expect(values(sheet, 'C1:C3')).toEqual([['乙'], [null], [null]]);
  });

  it('say so when there is no room, and come back when there is', () => {
    const sheet = spilling();
    type(sheet, 'C2', [['占用']]);
    expect(values(sheet, 'C1:C2')).toEqual([['#SPILL!'], ['占用']]);
    sheet.clear(at('C2'), 'Contents');
    expect(values(sheet, 'C1:C2')).toEqual([['甲'], ['乙']]);
  });

  it('leave with their formula', () => {
    const sheet = spilling();
    type(sheet, 'C1', [['']]);
    expect(values(sheet, 'C1:C3')).toEqual([[null], [null], [null]]);
  });

  it('are named by #', () => {
    const sheet = spilling();
    type(sheet, 'E1', [['=COUNTA(C1#)']]);
    expect(value(sheet, 'E1')).toBe(2);
  });
});

describe('Manual calculation', () => {
  it('waits until told, but computes what is entered', () => {
    const sheet = emptySheet();
    const { calculation } = sheet.document;
    type(sheet, 'A1', [[1, '=A1+1']]);
    expect(value(sheet, 'B1')).toBe(2);
    calculation.mode = 'Manual';
    type(sheet, 'A1', [[5]]);
    type(sheet, 'C1', [['=A1*10']]);
    expect(values(sheet, 'B1:C1')).toEqual([[2, 50]]);
    calculation.calculate();
    expect(values(sheet, 'B1:C1')).toEqual([[6, 50]]);
  });

  it('waits while it is suspended', () => {
    const sheet = emptySheet();
    const { calculation } = sheet.document;
    type(sheet, 'A1', [[1, '=A1+1']]);
    expect(value(sheet, 'B1')).toBe(2);
    calculation.suspend();
    type(sheet, 'A1', [[5]]);
    expect(value(sheet, 'B1')).toBe(2);
    calculation.resume();
    expect(value(sheet, 'B1')).toBe(6);
  });
});
