import fc from 'fast-check';
import { formatArea } from '../../../src/host/cells';
import { Document, applyFilter, releaseFilter } from '../../../src/host/document';
import { at, emptySheet, refusal, type, value, values } from './onSheet';

describe('The used range', () => {
  it('is that of an obvious search', () => {
    const cell = fc.tuple(fc.nat(9), fc.nat(9), fc.constantFrom(null, 0, 'x', false));
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 30 }), (edits) => {
        const { grid } = emptySheet();
        for (const [row, column, given] of edits) grid.set(row, column, given);
        let wanted: string | undefined;
        const places = Array.from({ length: 100 }, (_, i) => [Math.floor(i / 10), i % 10] as const).filter(
          ([row, column]) => grid.get(row, column) !== null,
        );
        if (places.length > 0) {
          const rows = places.map(([row]) => row);
          const columns = places.map(([, column]) => column);
          wanted = formatArea({
            top: Math.min(...rows),
            left: Math.min(...columns),
            bottom: Math.max(...rows),
            right: Math.max(...columns),
          });
        }
        const used = grid.usedArea();
        expect(used && formatArea(used)).toBe(wanted);
      }),
    );
  });

  it('counts formatted cells only when asked for', () => {
    const sheet = emptySheet();
    type(sheet, 'B2', [[1]]);
    sheet.setStyle(at('D5'), { font: { bold: true } });
    expect(formatArea(sheet.usedArea(true) ?? at('A1'))).toBe('B2');
    expect(formatArea(sheet.usedArea() ?? at('A1'))).toBe('B2:D5');
  });
});

describe('Styles', () => {
  it('of cells win over rows, of rows over columns', () => {
    const sheet = emptySheet();
    sheet.setStyle(at('B:B'), { numberFormat: '0.00', font: { bold: true } });
    sheet.setStyle(at('3:3'), { numberFormat: '0%' });
    sheet.setStyle(at('B3'), { numberFormat: '@' });
    expect(sheet.style(0, 1).numberFormat).toBe('0.00');
    expect(sheet.style(2, 0).numberFormat).toBe('0%');
    expect(sheet.style(2, 1)).toMatchObject({ numberFormat: '@', font: { bold: true } });
  });

  it('equal ones share one id', () => {
    const sheet = emptySheet();
    const before = sheet.document.styles.size;
    for (let i = 0; i < 50; i += 1) {
      sheet.setStyle(at(`A${String(i + 1)}`), {
        font: { bold: true },
        fill: { pattern: 'Solid', color: '#FFFF00' },
      });
    }
    expect(sheet.document.styles.size).toBe(before + 1);
  });

  it('given cell by cell are set cell by cell', () => {
    const sheet = emptySheet();
    sheet.setNumberFormats(at('A1:B2'), [
      ['0.00', null],
      ['@', '0.00'],
    ]);
    expect(sheet.numberFormats(at('A1:B2'))).toEqual([
      ['0.00', 'General'],
      ['@', '0.00'],
    ]);
  });
});

describe('A protected sheet', () => {
  it('refuses changes of locked cells and allows those of unlocked ones', () => {
    const sheet = emptySheet();
    sheet.setStyle(at('B1'), { locked: false });
    sheet.protection.protect({}, '秘密');
    expect(
      refusal(() => {
        type(sheet, 'A1', [[1]]);
      }),
    ).toBe('AccessDenied');
    expect(
      refusal(() => {
        sheet.clear(at('A1:B1'));
      }),
    ).toBe('AccessDenied');
    expect(
      refusal(() => {
        sheet.insert(at('1:1'), 'Down');
      }),
    ).toBe('AccessDenied');
    expect(
      refusal(() => {
        sheet.setStyle(at('B1'), { locked: true });
      }),
    ).toBe('AccessDenied');
    expect(
      refusal(() => {
        type(sheet, 'B1', [[1]]);
      }),
    ).toBeUndefined();
    expect(
      refusal(() => {
        sheet.protection.unprotect('falsch');
      }),
    ).toBe('AccessDenied');
    sheet.protection.unprotect('秘密');
    expect(
      refusal(() => {
        type(sheet, 'A1', [[1]]);
      }),
    ).toBeUndefined();
  });
});

describe('Tables', () => {
  it('give empty and repeated headers a name of their own', () => {
    const sheet = emptySheet();
    type(sheet, 'A1', [['名称', null, '名称', 2024]]);
    const table = sheet.document.tables.add(sheet, { area: at('A1:D2'), hasHeaders: true });
    expect(table.columns.map(({ name }) => name)).toEqual(['名称', 'Column1', '名称2', '2024']);
    expect(sheet.values(at('A1:D1'))).toEqual([['名称', 'Column1', '名称2', '2024']]);
  });

  it('without headers get a header row above', () => {
    const sheet = emptySheet();
    type(sheet, 'A1', [['甲', 1]]);
    const table = sheet.document.tables.add(sheet, { area: at('A1:B1'), hasHeaders: false });
    expect(formatArea(table.area)).toBe('A1:B2');
    expect(values(sheet, 'A1:B2')).toEqual([
      ['Column1', 'Column2'],
      ['甲', 1],
    ]);
  });

  it('follow their headers when these are typed over', () => {
    const sheet = emptySheet();
    type(sheet, 'A1', [
      ['a', 'b'],
      [1, '=[@a]+1'],
    ]);
    const table = sheet.document.tables.add(sheet, { area: at('A1:B2'), hasHeaders: true, name: 't' });
    type(sheet, 'A1', [['数']]);
    expect(table.columns[0]?.name).toBe('数');
    expect(sheet.formulas(at('B2'))).toEqual([['=[@数]+1']]);
    expect(value(sheet, 'B2')).toBe(2);
  });

  it('neither overlap nor share a name', () => {
    const sheet = emptySheet();
    const { tables } = sheet.document;
    tables.add(sheet, { area: at('A1:B3'), hasHeaders: true, name: 't' });
    expect(refusal(() => tables.add(sheet, { area: at('B3:C5'), hasHeaders: true }))).toBe(
      'MergedRangeConflict',
    );
    expect(refusal(() => tables.add(sheet, { area: at('E1:F3'), hasHeaders: true, name: 'T' }))).toBe(
      'ItemAlreadyExists',
    );
    expect(refusal(() => tables.add(sheet, { area: at('E1:F3'), hasHeaders: true, name: 'A1' }))).toBe(
      'InvalidArgument',
    );
  });
});

describe('Filters', () => {
  function filtered(filterOn: string, criteria: object) {
    const sheet = emptySheet();
    type(sheet, 'A1', [['数'], [1], [5], ['甲'], [null], ['2026-10-15'], [3]]);
    sheet.autoFilter = { area: at('A1:A7'), criteria: new Map([[0, { filterOn, ...criteria }]]) };
    applyFilter(sheet, sheet.autoFilter);
    const shown = [1, 2, 3, 4, 5, 6].filter((row) => !sheet.rows.isHidden(row)).map((row) => row + 1);
    return { sheet, shown };
  }

  it.each([
    ['Values', { values: ['5', '甲', ''] }, [3, 4, 5]],
    ['Custom', { criterion1: '>=3', criterion2: '<10', operator: 'And' }, [3, 7]],
    ['Custom', { criterion1: '=甲', criterion2: '=1', operator: 'Or' }, [2, 4]],
    ['Custom', { criterion1: '=*甲*' }, [4]],
    ['TopItems', { criterion1: '2' }, [3, 6]],
    ['BottomItems', { criterion1: '1' }, [2]],
    ['Dynamic', { dynamicCriteria: 'LastMonth' }, [6]],
    ['Dynamic', { dynamicCriteria: 'AboveAverage' }, [6]],
  ])('on %s %j leave rows %j', (filterOn, criteria, wanted) => {
    expect(filtered(filterOn, criteria).shown).toEqual(wanted);
  });

  it('that go show their rows, not those hidden by hand', () => {
    const { sheet } = filtered('Values', { values: ['5'] });
    sheet.rows.setHidden(10, true);
    if (sheet.autoFilter) releaseFilter(sheet, sheet.autoFilter);
    expect(sheet.rows.hidden()).toEqual([10]);
  });
});

describe('Events', () => {
  it('tell what changed, by whom, and both values of a single cell', () => {
    const sheet = emptySheet();
    const { document } = sheet;
    const heard: object[] = [];
    const stop = document.events.on('cellsChanged', (event) => heard.push(event));
    type(sheet, 'A1', [[1]]);
    document.asRemote(() => {
      type(sheet, 'A1', [[2, 3]]);
    });
    sheet.insert(at('1:1'), 'Down');
    stop();
    type(sheet, 'A1', [[9]]);
    expect(heard).toEqual([
      {
        sheetId: sheet.id,
        area: at('A1'),
        change: 'RangeEdited',
        shift: 'None',
        source: 'Local',
        before: null,
        after: 1,
      },
      { sheetId: sheet.id, area: at('A1:B1'), change: 'RangeEdited', shift: 'None', source: 'Remote' },
      { sheetId: sheet.id, area: at('1:1'), change: 'RowInserted', shift: 'Down', source: 'Local' },
    ]);
  });
});

describe('Sheets', () => {
  it('copied have all that the original has, and live on their own', () => {
    const sheet = emptySheet();
    const { document } = sheet;
    type(sheet, 'A1', [
      ['a', 'b'],
      [1, '=A2*2'],
    ]);
    sheet.setStyle(at('A1:B1'), { font: { bold: true } });
    sheet.columns.setSize(0, 99);
    document.tables.add(sheet, { area: at('A1:B2'), hasHeaders: true, name: 't' });
    const copy = document.copySheet(sheet);
    expect(copy.name).toBe('Sheet1 (2)');
    expect(copy.formulas(at('A1:B2'))).toEqual(sheet.formulas(at('A1:B2')));
    expect(copy.style(0, 0).font.bold).toBe(true);
    expect(copy.columns.size(0)).toBe(99);
    expect(document.tables.all(copy)).toHaveLength(1);
    type(copy, 'A2', [[5]]);
    expect([value(copy, 'B2'), value(sheet, 'B2')]).toEqual([10, 2]);
  });

  it('copied keep filters with what they hide, and threads of comments', () => {
    const sheet = emptySheet();
    const { document } = sheet;
    type(sheet, 'A1', [['a'], [1], [2], [3]]);
    const table = document.tables.add(sheet, { area: at('A1:A4'), hasHeaders: true, name: 't' });
    table.criteria.set(0, { filterOn: 'Custom', criterion1: '>1' });
    applyFilter(sheet, table.filter);
    sheet.rows.setHidden(3, true);
    const thread = { author: '李静', content: '已电话确认', created: '2026-11-01T09:00:00Z' };
    sheet.comments.set({
      ...thread,
      id: 'c',
      row: 1,
      column: 0,
      resolved: false,
      replies: [{ ...thread, id: 'r' }],
    });
    const copy = document.copySheet(sheet);
    const [copied] = document.tables.all(copy);
    expect(copied?.criteria).toEqual(table.criteria);
    expect(copied?.criteria).not.toBe(table.criteria);
    expect([1, 2, 3].map((row) => copy.rows.isFiltered(row))).toEqual([true, false, false]);
    expect(copy.rows.isHidden(3)).toBe(true);
    expect(copy.comments.at(1, 0)).toMatchObject({ ...thread, replies: [thread] });
    expect(copy.comments.at(1, 0)?.id).not.toBe('c');
  });

  it('keep one visible', () => {
    const document = Document.withSheets(['a', 'b']);
    const [a, b] = document.sheets;
    if (!a || !b) throw new Error('Two sheets were made.');
    document.setVisibility(b, 'VeryHidden');
    expect(
      refusal(() => {
        document.setVisibility(a, 'Hidden');
      }),
    ).toBe('InvalidOperation');
    expect(
      refusal(() => {
        document.deleteSheet(a);
      }),
    ).toBe('InvalidOperation');
    expect(
      refusal(() => {
        document.deleteSheet(b);
      }),
    ).toBe('InvalidOperation');
    expect(
      refusal(() => {
        document.activate(b);
      }),
    ).toBe('InvalidOperation');
  });

  it('cannot be added to a protected workbook', () => {
    const document = Document.withSheets(['a']);
    document.protection.protect();
    expect(refusal(() => document.addSheet('b'))).toBe('AccessDenied');
  });
});
