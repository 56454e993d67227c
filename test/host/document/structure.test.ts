import fc from 'fast-check';
import { formatArea } from '../../../src/host/cells';
import { newChart, noValidation } from '../../../src/host/document';
import { at, refusal, emptySheet, type, value, values } from './onSheet';

/** A sheet with one of everything that hangs on cells. */
function furnished() {
  const sheet = emptySheet();
  const { document } = sheet;
  type(sheet, 'B3', [
    ['客户', '金额'],
    ['甲', 10],
    ['乙', 20],
    ['丙', 30],
  ]);
  const table = document.tables.add(sheet, { area: at('B3:C6'), hasHeaders: true, name: '订单' });
  document.names.add('合计', '=Sheet1!$C$4:$C$6');
  sheet.validations.set(at('B4:B6'), { ...noValidation(), type: 'List', formula1: '=Sheet1!$C$4:$C$6' });
  const format = sheet.conditionalFormats.add([at('C4:C6')], { type: 'Custom', formula: '=$C4>15' });
  sheet.notes.set({ row: 3, column: 2, author: '', content: '注', visible: false, width: 1, height: 1 });
  sheet.hyperlinks.set({ area: at('B5'), address: 'https://example.com' });
  const chart = newChart(document.newId('chart'), '图', 'Pie', [
    { name: '=Sheet1!$C$3', values: 'Sheet1!$C$4:$C$6' },
  ]);
  chart.top = 200;
  sheet.charts.push(chart);
  type(sheet, 'E1', [['=SUM(C4:C6)', '=$C$6', '=C:C', '=SUM(订单[金额])']]);
  sheet.setStyle(at('C4'), { numberFormat: '0.00' });
  sheet.merge(at('E8:F9'));
  return { sheet, document, table, format, chart };
}

describe('Rows inserted above', () => {
  it('take everything along', () => {
    const { sheet, document, table, format, chart } = furnished();
    sheet.insert(at('2:3'), 'Down');
    expect(formatArea(table.area)).toBe('B5:C8');
    expect(sheet.formulas(at('E1:H1'))).toEqual([['=SUM(C6:C8)', '=$C$8', '=C:C', '=SUM(订单[金额])']]);
    expect(value(sheet, 'E1')).toBe(60);
    expect(value(sheet, 'H1')).toBe(60);
    expect(document.names.get('合计')?.formula).toBe('=Sheet1!$C$6:$C$8');
    expect(sheet.validations.at(6, 1)?.formula1).toBe('=Sheet1!$C$6:$C$8');
    expect(format.areas.map(formatArea)).toEqual(['C6:C8']);
    expect(format.rule).toEqual({ type: 'Custom', formula: '=$C6>15' });
    expect(sheet.notes.at(5, 2)?.content).toBe('注');
    expect(sheet.hyperlinks.at(6, 1)).toBeDefined();
    expect(chart.series[0]).toMatchObject({ name: '=Sheet1!$C$5', values: 'Sheet1!$C$6:$C$8' });
    expect(chart.top).toBe(230);
    expect(sheet.style(5, 2).numberFormat).toBe('0.00');
    expect(sheet.merges.map(formatArea)).toEqual(['E10:F11']);
  });
});

describe('Rows inserted in the middle', () => {
  it('widen tables, names, ranges and rules', () => {
    const { sheet, document, table, format } = furnished();
    sheet.insert(at('5:5'), 'Down');
    expect(formatArea(table.area)).toBe('B3:C7');
    expect(sheet.formulas(at('E1'))).toEqual([['=SUM(C4:C7)']]);
    expect(document.names.get('合计')?.formula).toBe('=Sheet1!$C$4:$C$7');
    expect(format.areas.map(formatArea)).toEqual(['C4:C7']);
  });

  it('look like the row above', () => {
    const { sheet } = furnished();
    sheet.insert(at('5:5'), 'Down');
    expect(sheet.style(4, 2).numberFormat).toBe('0.00');
  });
});

describe('Rows deleted', () => {
  it('shrink what they were part of', () => {
    const { sheet, document, table } = furnished();
    sheet.delete(at('5:5'), 'Up');
    expect(formatArea(table.area)).toBe('B3:C5');
    expect(sheet.formulas(at('E1:F1'))).toEqual([['=SUM(C4:C5)', '=$C$5']]);
    expect(value(sheet, 'E1')).toBe(40);
    expect(document.names.get('合计')?.formula).toBe('=Sheet1!$C$4:$C$5');
    expect(sheet.hyperlinks.items).toEqual([]);
  });

  it('leave #REF! where all of a reference is gone', () => {
    const { sheet } = furnished();
    sheet.delete(at('6:6'), 'Up');
    expect(sheet.formulas(at('F1'))).toEqual([['=#REF!']]);
    expect(value(sheet, 'F1')).toBe('#REF!');
  });

  it('leave a table one empty row', () => {
    const { sheet, table } = furnished();
    sheet.delete(at('4:6'), 'Up');
    expect(formatArea(table.dataArea)).toBe('B4:C4');
    expect(sheet.values(at('B4:C4'))).toEqual([[null, null]]);
  });

  it('may not take only the header of a table', () => {
    const { sheet } = furnished();
    expect(
      refusal(() => {
        sheet.delete(at('3:4'), 'Up');
      }),
    ).toBe('InvalidOperation');
  });
});

describe('Columns of a table', () => {
  it('get a name when inserted', () => {
    const { sheet, table } = furnished();
    sheet.insert(at('C:C'), 'Right');
    expect(table.columns.map(({ name }) => name)).toEqual(['客户', 'Column1', '金额']);
    expect(values(sheet, 'B3:D3')).toEqual([['客户', 'Column1', '金额']]);
  });

  it('leave with their cells', () => {
    const { sheet, table } = furnished();
    sheet.delete(at('B:B'), 'Left');
    expect(table.columns.map(({ name }) => name)).toEqual(['金额']);
    expect(values(sheet, 'G1')).toEqual([[60]]);
  });
});

describe('Part of the columns', () => {
  it('moves cells below and leaves the others', () => {
    const sheet = emptySheet();
    type(sheet, 'A1', [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    type(sheet, 'D1', [['=A2&B2']]);
    sheet.insert(at('A1'), 'Down');
    expect(values(sheet, 'A1:B3')).toEqual([
      [null, 'b'],
      ['a', 'd'],
      ['c', null],
    ]);
    expect(sheet.formulas(at('D1'))).toEqual([['=A3&B2']]);
    expect(value(sheet, 'D1')).toBe('cd');
  });

  it('may not tear a table or merged cells', () => {
    const { sheet } = furnished();
    for (const address of ['B1', 'E7']) {
      expect(
        refusal(() => {
          sheet.insert(at(address), 'Down');
        }),
      ).toBe('InsertDeleteConflict');
    }
  });
});

describe('Inserting, then deleting the same cells', () => {
  it('gives the sheet back', () => {
    const place = fc.record({
      row: fc.nat(6),
      column: fc.nat(4),
      count: fc.integer({ min: 1, max: 3 }),
      axis: fc.constantFrom('rows' as const, 'columns' as const),
    });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 4 }), (places) => {
        const sheet = emptySheet();
        type(
          sheet,
          'A1',
          Array.from({ length: 6 }, (_, r) => [`r${String(r)}`, r, r * 2, `=SUM(B1:B${String(r + 1)})+$C$3`]),
        );
        const before = sheet.formulas(at('A1:F8'));
        const results = sheet.values(at('A1:F8'));
        const done = places.map(({ row, column, count, axis }) =>
          axis === 'rows'
            ? at(`${String(row + 1)}:${String(row + count)}`)
            : { ...at('A:A'), left: column, right: column + count - 1 },
        );
        done.forEach((area, i) => {
          sheet.insert(area, places[i]?.axis === 'rows' ? 'Down' : 'Right');
        });
        [...done].reverse().forEach((area, i) => {
          const axis = places[places.length - 1 - i]?.axis;
          sheet.delete(area, axis === 'rows' ? 'Up' : 'Left');
        });
        expect(sheet.formulas(at('A1:F8'))).toEqual(before);
        expect(sheet.values(at('A1:F8'))).toEqual(results);
      }),
    );
  });
});

describe('Sheets', () => {
  it('renamed are renamed in formulas, names and charts', () => {
    const { sheet, document, chart } = furnished();
    type(sheet, 'E3', [['=Sheet1!C4']]);
    document.renameSheet(sheet, '销售 明细');
    expect(sheet.formulas(at('E3'))).toEqual([["='销售 明细'!C4"]]);
    expect(document.names.get('合计')?.formula).toBe("='销售 明细'!$C$4:$C$6");
    expect(chart.series[0]?.values).toBe("'销售 明细'!$C$4:$C$6");
    expect(value(sheet, 'E3')).toBe(10);
  });

  it('deleted leave #REF! behind', () => {
    const { sheet, document } = furnished();
    const other = document.addSheet('别处');
    type(other, 'A1', [['=Sheet1!C4']]);
    expect(value(other, 'A1')).toBe(10);
    document.deleteSheet(sheet);
    expect(value(other, 'A1')).toBe('#REF!');
    expect(document.tables.all()).toEqual([]);
  });

  it.each(['', 'a/b', "'x", 'History', 'x'.repeat(32), 'a:b'])('refuse the name %j', (name) => {
    const { document } = furnished();
    expect(
      refusal(() => {
        document.addSheet(name);
      }),
    ).toBe('InvalidArgument');
  });
});
