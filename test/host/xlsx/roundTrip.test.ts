import fc from 'fast-check';
import { CellError, formatArea } from '../../../src/host/cells';
import type { ConditionalRule, Sheet } from '../../../src/host/document';
import { Document, newChart, noValidation } from '../../../src/host/document';
import { nodeDeflate } from '../../../src/host/node/deflate';
import { openXlsx, saveXlsx } from '../../../src/host/xlsx';
import { formulaToFile } from '../../../src/host/xlsx/functionPrefixes';
import { at, emptySheet, refusal, type, values } from '../document/onSheet';

/** The first sheet after saving and opening. */
function again(sheet: Sheet): Sheet {
  return openXlsx(saveXlsx(sheet.document).bytes).document.activeSheet;
}

describe('Values', () => {
  it('come back whatever they are', () => {
    const value = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n)),
      fc.integer(),
      fc.boolean(),
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.string({
        unit: fc.constantFrom(' ', '\n', '\r', '\t', '<', '&', '"', '_x0041_', '\u0001', '客'),
        minLength: 1,
      }),
      fc.constantFrom(CellError.of('#N/A'), CellError.of('#DIV/0!'), null),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
        (rows) => {
          const sheet = emptySheet();
          sheet.store({ top: 0, left: 0, bottom: rows.length - 1, right: 2 }, rows);
          expect(again(sheet).grid.values({ top: 0, left: 0, bottom: rows.length - 1, right: 2 })).toEqual(
            rows,
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('come back packed by Node as well', () => {
    const sheet = emptySheet();
    type(sheet, 'A1', [['甲', 1]]);
    const { bytes } = saveXlsx(sheet.document, undefined, { deflate: nodeDeflate });
    expect(values(openXlsx(bytes).document.activeSheet, 'A1:B1')).toEqual([['甲', 1]]);
  });

  it('of 1904 workbooks stay in their system', () => {
    const sheet = emptySheet({ dateSystem: '1904' });
    type(sheet, 'A1', [['2000-01-01']]);
    const back = again(sheet);
    expect(back.document.dateSystem).toBe('1904');
    expect(back.text(at('A1'))).toEqual([['2000/1/1']]);
  });
});

describe('Formulas', () => {
  it('come back with results, arrays and all', () => {
    const sheet = emptySheet();
    type(sheet, 'A1', [
      [3, '=A1*2', '=SORT(A1:A3)', '=XLOOKUP(2,A1:A3,A1:A3)'],
      [1, '="a"&A2', null, '=1/0'],
      [2, '=A3>1', null, '=LET(x,1,x)'],
    ]);
    const back = again(sheet);
    expect(back.formulas(at('A1:D3'))).toEqual(sheet.formulas(at('A1:D3')));
    expect(values(back, 'A1:D3')).toEqual(values(sheet, 'A1:D3'));
    type(back, 'A1', [[0]]);
    expect(values(back, 'C1:C3')).toEqual([[0], [1], [2]]);
  });
});

describe('References to columns', () => {
  it('are spelled out in the file, where Excel knows no short form, and short again when opened', () => {
    const sheet = emptySheet();
    type(sheet, 'A1', [
      ['单价 (元)', '数量', '金额'],
      [2, 3, null],
    ]);
    const table = sheet.document.tables.add(sheet, {
      name: 'kb',
      area: { top: 0, left: 0, bottom: 1, right: 2 },
      hasHeaders: true,
    });
    type(sheet, 'C2', [['=[@[单价 (元)]]*[@数量]']]);
    type(sheet, 'E2', [['=SUM(kb[数量])+kb[@数量]']]);
    expect(formulaToFile('=[@[单价 (元)]]*[@数量]+SUM([数量])', table.name)).toBe(
      'kb[[#This Row],[单价 (元)]]*kb[[#This Row],[数量]]+SUM(kb[数量])',
    );
    const back = again(sheet);
    expect(back.formulas(at('C2:E2'))).toEqual([
      ['=kb[@[单价 (元)]]*kb[@[数量]]', null, '=SUM(kb[数量])+kb[@[数量]]'],
    ]);
    type(back, 'A2', [[5]]);
    expect(values(back, 'C2')).toEqual([[15]]);
  });
});

describe('The look of cells', () => {
  it('comes back', () => {
    const sheet = emptySheet();
    sheet.setStyle(at('A1'), {
      numberFormat: 'yyyy-mm-dd',
      font: {
        name: '宋体',
        size: 14,
        bold: true,
        italic: true,
        underline: 'Double',
        strikethrough: true,
        color: '#C00000',
      },
      fill: { pattern: 'Solid', color: '#FFF2CC' },
      borders: {
        top: { style: 'Continuous', weight: 'Medium', color: '#112233' },
        left: { style: 'Dot' },
        diagonalUp: { style: 'Dash' },
      },
      alignment: {
        horizontal: 'CenterAcrossSelection',
        vertical: 'Center',
        wrapText: true,
        indent: 2,
        rotation: -30,
      },
      locked: false,
      formulaHidden: true,
    });
    sheet.setStyle(at('C:C'), { numberFormat: '@' });
    sheet.setStyle(at('5:5'), { font: { bold: true } });
    sheet.columns.setSize(1, 120);
    sheet.columns.setHidden(3, true);
    sheet.rows.setSize(2, 33);
    sheet.rows.setHidden(7, true);
    sheet.merge(at('A10:B11'));
    const back = again(sheet);
    expect(back.style(0, 0)).toEqual(sheet.style(0, 0));
    expect(back.style(500, 2).numberFormat).toBe('@');
    expect(back.style(4, 50).font.bold).toBe(true);
    expect(back.columns.size(1)).toBe(120);
    expect(back.columns.isHidden(3)).toBe(true);
    expect(back.rows.size(2)).toBe(33);
    expect(back.rows.isHidden(7)).toBe(true);
    expect(back.merges.map(formatArea)).toEqual(['A10:B11']);
  });
});

describe('Rules', () => {
  const rules: ConditionalRule[] = [
    { type: 'CellValue', operator: 'Between', formula1: '=1', formula2: '=9' },
    { type: 'Custom', formula: '=$A1>TODAY()' },
    { type: 'ContainsText', operator: 'BeginsWith', text: '上"海' },
    { type: 'TopBottom', rank: 5, kind: 'BottomPercent' },
    { type: 'PresetCriteria', criterion: 'DuplicateValues' },
    { type: 'PresetCriteria', criterion: 'OneStdDevBelowAverage' },
    { type: 'PresetCriteria', criterion: 'LastMonth' },
    {
      type: 'ColorScale',
      points: [
        { type: 'LowestValue', color: '#F8696B' },
        { type: 'Percentile', formula: '50', color: '#FFEB84' },
        { type: 'HighestValue', color: '#63BE7B' },
      ],
    },
    {
      type: 'DataBar',
      low: { type: 'LowestValue' },
      high: { type: 'Number', formula: '100' },
      color: '#638EC6',
      gradient: true,
      showValueOnly: false,
    },
    {
      type: 'IconSet',
      style: 'ThreeArrows',
      criteria: [
        { type: 'Percent', formula: '0', operator: 'GreaterThanOrEqual' },
        { type: 'Percent', formula: '33', operator: 'GreaterThan' },
        { type: 'Number', formula: '67', operator: 'GreaterThanOrEqual' },
      ],
      reverse: true,
      showIconOnly: true,
    },
  ];

  it('for the look of cells come back in order', () => {
    const sheet = emptySheet();
    for (const rule of rules) sheet.conditionalFormats.add([at('A1:B9'), at('D1')], rule, true);
    const [first] = sheet.conditionalFormats.items;
    if (first) {
      first.format = { font: { color: '#9C0006', bold: true }, fill: { pattern: 'Solid', color: '#FFC7CE' } };
      first.stopIfTrue = true;
    }
    const back = again(sheet).conditionalFormats.items;
    expect(back.map(({ rule }) => rule)).toEqual(rules);
    expect(back[0]).toMatchObject({ stopIfTrue: true, format: first?.format, areas: first?.areas });
  });

  it('for what may be typed come back', () => {
    const sheet = emptySheet();
    const list = {
      ...noValidation(),
      type: 'List' as const,
      formula1: '=列表',
      ignoreBlanks: false,
      prompt: { showPrompt: true, title: '所属行业', message: '从列表选\n或留空' },
      errorAlert: { showAlert: true, style: 'Warning' as const, title: '不在列表', message: '请选择 "一项"' },
    };
    const inline = { ...noValidation(), type: 'List' as const, formula1: '高,中,低' };
    const date = {
      ...noValidation(),
      type: 'Date' as const,
      operator: 'LessThanOrEqualTo' as const,
      formula1: '=TODAY()',
    };
    const whole = {
      ...noValidation(),
      type: 'WholeNumber' as const,
      operator: 'Between' as const,
      formula1: '1',
      formula2: '5',
    };
    sheet.validations.set(at('A2:A1000'), list);
    sheet.validations.set(at('B2:B9'), inline);
    sheet.validations.set(at('C2:C9'), date);
    sheet.validations.set(at('D2:D9'), whole);
    const back = again(sheet).validations;
    expect(['A5', 'B5', 'C5', 'D5'].map((cell) => back.at(at(cell).top, at(cell).left))).toEqual([
      list,
      inline,
      date,
      whole,
    ]);
  });
});

describe('Tables, names and filters', () => {
  it('come back', () => {
    const sheet = emptySheet();
    const { document } = sheet;
    type(sheet, 'A1', [
      ['名称', '金额\n元'],
      ['甲', 1],
      ['乙', 2],
      [null, null],
    ]);
    const table = document.tables.add(sheet, {
      area: at('A1:B3'),
      hasHeaders: true,
      name: 'kb_orders',
      style: 'TableStyleLight9',
    });
    table.criteria.set(0, { filterOn: 'Values', values: ['甲', ''] });
    table.criteria.set(1, { filterOn: 'Custom', criterion1: '>=1', criterion2: '<5', operator: 'And' });
    document.names.add('税率', '=0.06', '比例');
    sheet.names.add('本地', '=Sheet1!$A$1');
    const hidden = document.addSheet('_标准');
    document.setVisibility(hidden, 'VeryHidden');
    const back = again(sheet);
    const [found] = back.document.tables.all();
    expect(found).toMatchObject({
      name: 'kb_orders',
      style: 'TableStyleLight9',
      area: table.area,
      columns: table.columns,
      criteria: table.criteria,
    });
    expect(back.document.names.get('税率')).toMatchObject({ formula: '=0.06', comment: '比例' });
    expect(back.names.get('本地')?.formula).toBe('=Sheet1!$A$1');
    expect(back.document.sheet('_标准')?.visibility).toBe('VeryHidden');
  });
});

describe('What lies over the cells', () => {
  it('comes back', () => {
    const sheet = emptySheet();
    const { document } = sheet;
    type(sheet, 'A1', [
      ['分群', '客户数'],
      ['高', 3],
      ['低', 5],
    ]);
    sheet.notes.set({
      row: 0,
      column: 0,
      author: '客',
      content: '填写说明\n<例>',
      visible: false,
      width: 108,
      height: 59,
    });
    const comment = {
      id: document.newId('comment'),
      row: 1,
      column: 1,
      author: '张',
      content: '对吗',
      created: '2026-11-01T08:00:00.00',
      resolved: true,
      replies: [
        { id: document.newId('comment'), author: '李', content: '对', created: '2026-11-01T09:00:00.00' },
      ],
    };
    sheet.comments.set(comment);
    sheet.hyperlinks.set({ area: at('A2'), documentReference: "'Sheet1'!A1", screenTip: '看' });
    sheet.hyperlinks.set({ area: at('A3'), address: 'https://example.com/?a=1&b="2"' });
    sheet.freeze = { rows: 2, columns: 1 };
    sheet.tabColor = '#00B050';
    sheet.showGridlines = false;
    Object.assign(sheet.page, {
      orientation: 'Landscape',
      paperSize: 'A4',
      fitToWidth: 1,
      fitToHeight: 0,
      printArea: 'A1:B3',
      titleRows: '1:1',
    });
    sheet.page.footer.center = '第 &P 页';
    const back = again(sheet);
    expect(back.notes.all()).toEqual(sheet.notes.all());
    expect(back.comments.all()).toEqual([comment]);
    expect(back.hyperlinks.items).toEqual(sheet.hyperlinks.items);
    expect(back.freeze).toEqual(sheet.freeze);
    expect(back.tabColor).toBe('#00B050');
    expect(back.showGridlines).toBe(false);
    expect(back.page).toEqual(sheet.page);
  });

  it.each([
    'ColumnClustered',
    'BarStacked',
    'ColumnStacked100',
    'Line',
    'LineMarkers',
    'Pie',
    'Doughnut',
    'Area',
    'XYScatter',
    'Radar',
  ])('a chart of type %s comes back', (kind) => {
    const sheet = emptySheet();
    type(sheet, 'A1', [
      ['分群', '客户数'],
      ['高', 3],
      ['低', 5],
    ]);
    const chart = newChart(sheet.document.newId('chart'), '图 1', kind, [
      { name: '=Sheet1!$B$1', values: 'Sheet1!$B$2:$B$3', categories: 'Sheet1!$A$2:$A$3' },
    ]);
    Object.assign(chart, { left: 100, top: 40, width: 300, height: 200 });
    chart.title = { text: '各群 <客户>', visible: true };
    chart.dataLabels.showValue = true;
    sheet.charts.push(chart);
    const [back] = again(sheet).charts;
    const { name, type: type_, left, top, width, height, title, series } = chart;
    expect(back).toMatchObject({ name, type: type_, left, top, width, height, title, series });
    expect(back?.dataLabels.showValue).toBe(true);
  });
});

describe('Protection', () => {
  it('comes back, and asks for its password', () => {
    const sheet = emptySheet();
    sheet.protection.protect({ allowSort: true, allowAutoFilter: true }, '秘');
    const back = again(sheet);
    expect(back.protection.options).toEqual(sheet.protection.options);
    expect(
      refusal(() => {
        type(back, 'A1', [[1]]);
      }),
    ).toBe('AccessDenied');
    expect(
      refusal(() => {
        back.protection.unprotect();
      }),
    ).toBe('AccessDenied');
  });
});

describe('The document', () => {
  it('keeps settings, custom XML and properties', () => {
    const document = Document.withSheets(['甲']);
    document.setSetting('kept', '{"a":"<1>"}');
    document.customXml.add('<r xmlns="urn:example">x</r>');
    document.properties.title = '台账';
    document.properties.custom.set('版本', 3);
    const back = openXlsx(saveXlsx(document).bytes).document;
    expect(back.settings).toEqual(document.settings);
    expect(back.customXml.all()).toEqual(document.customXml.all());
    expect(back.properties).toEqual(document.properties);
  });

  it('gives the same bytes every time', () => {
    const document = Document.withSheets(['甲']);
    type(document.activeSheet, 'A1', [['x', 1]]);
    expect(saveXlsx(document).bytes).toEqual(saveXlsx(document).bytes);
  });
});
