import { strFromU8, unzipSync } from 'fflate';
import { CellError } from '../../../src/host/cells';
import { openXlsx, saveXlsx } from '../../../src/host/xlsx';
import { at, type, values } from '../document/onSheet';
import { foreignParts, packed } from './foreignFile';

function open() {
  return openXlsx(packed(foreignParts()));
}

/** Parts of a saved file as texts. */
function unpacked(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]),
  );
}

describe('A workbook of another program', () => {
  it('is read with values, formulas and stored results', () => {
    const { document } = open();
    const sheet = document.sheet('数据');
    expect(sheet?.values(at('A1:B4'))).toEqual([
      ['名称', '金额'],
      ['甲 公司', 45_366],
      ['a\rb & _x0041_', true],
      ['x名称', CellError.of('#DIV/0!')],
    ]);
    expect(sheet?.formulas(at('E2:E4'))).toEqual([['=B2*$B$2'], ['=B3*$B$2'], ['=B4*$B$2']]);
    expect(sheet?.values(at('E2:E4'))).toEqual([[1], [2], [3]]);
    expect(document.sheet('Other')?.formulas(at('B2'))).toEqual([['=SUM(数据!B2:B3)']]);
    expect(document.activeSheet.name).toBe('Other');
  });

  it('is read with styles, sizes, names and page setup', () => {
    const { document } = open();
    const sheet = document.sheet('数据');
    expect(sheet?.style(1, 1)).toMatchObject({
      numberFormat: 'yyyy\\-mm\\-dd',
      font: { bold: true, size: 12, name: '等线', color: '#335693' },
      fill: { pattern: 'Solid', color: '#FFFF00' },
    });
    expect(sheet?.text(at('B2'))).toEqual([['2024-03-15']]);
    expect(sheet?.style(3, 0)).toMatchObject({ numberFormat: '@', quotePrefix: true });
    expect(sheet?.rows.size(0)).toBe(30);
    expect(sheet?.rows.isHidden(3)).toBe(true);
    expect(sheet?.columns.isHidden(2)).toBe(true);
    expect(sheet?.freeze).toEqual({ rows: 1, columns: 0 });
    expect(sheet?.page.titleRows).toBe('1:1');
    expect(document.names.get('合计')?.formula).toBe('=数据!$B$2:$B$4');
    expect(document.styles.plain.font.name).toBe('等线');
  });

  it('says what the document does not carry', () => {
    expect(open().dropped).toEqual([
      { part: 'xl/worksheets/sheet1.xml', sheet: '数据', what: 'sparklineGroups' },
    ]);
  });
});

describe('Saving it unchanged', () => {
  it('keeps every part but those that list the others', () => {
    const before = foreignParts();
    const { document, source } = open();
    const after = unpacked(saveXlsx(document, source).bytes);
    for (const path of Object.keys(before)) {
      if (/^(?:\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/)/.test(path)) continue;
      expect([path, after[path]]).toEqual([path, before[path]]);
    }
  });
});

describe('Saving it with a new sheet', () => {
  it('keeps the sheets of the user, and unselects the one that was active', () => {
    const before = foreignParts();
    const { document, source } = open();
    const added = document.addSheet('结果');
    type(added, 'A1', [['甲']]);
    document.activate(added);
    const after = unpacked(saveXlsx(document, source).bytes);
    expect(after['xl/worksheets/sheet1.xml']).toBe(before['xl/worksheets/sheet1.xml']);
    expect(after['xl/worksheets/sheet2.xml']).toBe(
      before['xl/worksheets/sheet2.xml']?.replace(' tabSelected="1"', ''),
    );
    expect(after['xl/workbook.xml']).toContain('<sheet name="数据" sheetId="3"');
    expect(after['xl/workbook.xml']).toContain('activeTab="2"');
  });
});

describe('Saving it with a changed cell', () => {
  function changed() {
    const { document, source } = open();
    const sheet = document.sheet('数据');
    if (!sheet) throw new Error('The sheet is missing.');
    type(sheet, 'B3', [[7]]);
    return saveXlsx(document, source);
  }

  it('keeps what the document does not know', () => {
    const xml = unpacked(changed().bytes)['xl/worksheets/sheet1.xml'];
    for (const kept of [
      '<x14:sparklineGroups/>',
      '<ignoredErrors>',
      '<drawing r:id="rId1"/>',
      'topLeftCell="A2"',
    ]) {
      expect(xml).toContain(kept);
    }
  });

  it('keeps the formats inside texts', () => {
    const xml = unpacked(changed().bytes)['xl/worksheets/sheet1.xml'];
    expect(xml).toContain('<r><rPr><b/></rPr><t xml:space="preserve"> 公司</t></r>');
  });

  it('gives cells their own formats again', () => {
    const after = unpacked(changed().bytes);
    expect(after['xl/styles.xml']).toBe(foreignParts()['xl/styles.xml']);
    expect(after['xl/worksheets/sheet1.xml']).toContain('<c r="B2" s="1"><v>45366</v></c>');
  });

  it('reads back as it was', () => {
    const { document } = openXlsx(changed().bytes);
    const sheet = document.sheet('数据');
    expect(sheet?.values(at('A1:B3'))).toEqual([
      ['名称', '金额'],
      ['甲 公司', 45_366],
      ['a\rb & _x0041_', 7],
    ]);
    expect(sheet?.formulas(at('E3'))).toEqual([['=B3*$B$2']]);
    if (sheet) expect(values(sheet, 'E3')).toEqual([[7 * 45_366]]);
  });
});

describe('Deleting a sheet', () => {
  it('takes along only what belonged to it', () => {
    const { document, source } = open();
    const sheet = document.sheet('数据');
    if (!sheet) throw new Error('The sheet is missing.');
    document.deleteSheet(sheet);
    const after = unpacked(saveXlsx(document, source).bytes);
    expect(Object.keys(after).filter((path) => /sheet1|drawing|media/.test(path))).toEqual([]);
    expect(after['[Content_Types].xml']).not.toContain('drawing1');
    expect(after['xl/worksheets/sheet2.xml']).toContain('#REF!');
  });
});
