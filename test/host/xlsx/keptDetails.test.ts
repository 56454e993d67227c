import { strFromU8, unzipSync } from 'fflate';
import { formulaFromFile, formulaToFile } from '../../../src/host/xlsx/functionPrefixes';
import { openXlsx, saveXlsx } from '../../../src/host/xlsx';
import type { Sheet } from '../../../src/host/document';
import { at, type } from '../document/onSheet';
import { foreignParts, packed } from './foreignFile';

const SHEET = 'xl/worksheets/sheet1.xml';

/** The foreign workbook with rows of its first sheet, and what stands behind them, put in. */
function openWith({ rows, behind = '', cols = '' }: { rows: string; behind?: string; cols?: string }) {
  const parts = foreignParts();
  const xml = (parts[SHEET] ?? '')
    .replace(/<cols>.*<\/cols>/, cols === '' ? '' : `<cols>${cols}</cols>`)
    .replace(/<sheetData>.*<\/sheetData>/, `<sheetData>${rows}</sheetData>${behind}`);
  return openXlsx(
    packed({
      ...parts,
      [SHEET]: xml,
      'xl/styles.xml': (parts['xl/styles.xml'] ?? '').replace(
        '</styleSheet>',
        '<dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFFC000"/></patternFill></fill></dxf></dxfs></styleSheet>',
      ),
    }),
  );
}

/** The first sheet's part after `change` and saving. */
function savedAfter({ document, source }: ReturnType<typeof openXlsx>, change: (sheet: Sheet) => void) {
  const sheet = document.sheet('数据');
  if (!sheet) throw new Error('The sheet is missing.');
  change(sheet);
  const parts = unzipSync(saveXlsx(document, source).bytes);
  return { xml: strFromU8(parts[SHEET] ?? new Uint8Array()), sheet };
}

const typeBeside = (sheet: Sheet) => {
  type(sheet, 'Z1', [['x']]);
};
const row = (number: number, text: string, more = '') =>
  `<row r="${String(number)}"${more}><c r="A${String(number)}" t="inlineStr"><is><t>${text}</t></is></c></row>`;

describe('Groups of rows and columns', () => {
  const rows =
    row(1, '名称') +
    row(2, '甲', ' outlineLevel="1"') +
    row(3, '乙', ' outlineLevel="2" hidden="1"') +
    row(4, '丙', ' collapsed="1"');
  const cols = '<col min="2" max="3" width="9" outlineLevel="1"/>';

  it('stay when the sheet is written anew', () => {
    const { xml } = savedAfter(openWith({ rows, cols }), (sheet) => {
      typeBeside(sheet);
      sheet.changedParts.add('sizes');
    });
    expect(xml).toMatch(/<row r="2" outlineLevel="1">/);
    expect(xml).toMatch(/<row r="3" hidden="1" outlineLevel="2">/);
    expect(xml).toMatch(/<row r="4" collapsed="1">/);
    expect(xml).toMatch(/<col min="2" max="3"[^>]* outlineLevel="1"\/>/);
    expect(xml).toMatch(/<sheetFormatPr [^>]*outlineLevelRow="2" outlineLevelCol="1"/);
  });

  it('move with their rows', () => {
    const { xml } = savedAfter(openWith({ rows }), (sheet) => {
      sheet.delete(at('2:2'), 'Up');
    });
    expect(xml).toMatch(/<row r="2" hidden="1" outlineLevel="2">/);
    expect(xml).toMatch(/<row r="3" collapsed="1">/);
  });
});

describe('Heights of rows', () => {
  it('that Excel has found for itself are not set on purpose by saving', () => {
    const rows = row(1, '名称', ' ht="30"') + row(2, '甲', ' ht="40" customHeight="1"');
    const { xml, sheet } = savedAfter(openWith({ rows }), typeBeside);
    expect([sheet.rows.size(0), sheet.rows.size(1)]).toEqual([30, 40]);
    expect(xml).toMatch(/<row r="1" ht="30">/);
    expect(xml).toMatch(/<row r="2" ht="40" customHeight="1">/);
  });
});

describe('What stands in a cell beside its value', () => {
  const runs = '<r><t>甲</t></r><r><rPr><b/></rPr><t>公司</t></r>';
  const rows = `${row(1, '名称')}${row(2, '走')}<row r="3"><c r="A3" t="inlineStr"><is>${runs}</is></c><c r="B3" t="e" vm="1"><v>#VALUE!</v></c></row>`;

  it('goes with the cell: formats inside its text, a picture in it', () => {
    const { xml } = savedAfter(openWith({ rows }), (sheet) => {
      sheet.delete(at('2:2'), 'Up');
    });
    expect(xml).toContain(`<c r="A2" t="inlineStr"><is>${runs}</is></c>`);
    expect(xml).toContain('<c r="B2" vm="1" t="e"><v>#VALUE!</v></c>');
  });

  it('goes when the cell gets another value', () => {
    const { xml } = savedAfter(openWith({ rows }), (sheet) => {
      type(sheet, 'A3', [['乙公司', 5]]);
    });
    expect(xml).toContain('<c r="A3" t="inlineStr"><is><t>乙公司</t></is></c><c r="B3"><v>5</v></c>');
  });
});

describe('Filters', () => {
  const rows = row(1, '名称') + row(2, '甲') + row(3, '乙');
  const kept = (criteria: string) => {
    const filter = `<autoFilter ref="A1:A3"><filterColumn colId="0">${criteria}</filterColumn></autoFilter>`;
    return savedAfter(openWith({ rows, behind: filter }), (sheet) => {
      typeBeside(sheet);
      sheet.changedParts.add('filter');
    }).xml;
  };

  it.each([
    '<filters><dateGroupItem year="2024" month="5" dateTimeGrouping="month"/></filters>',
    '<filters blank="1"><filter val="甲"/><dateGroupItem year="2023" dateTimeGrouping="year"/></filters>',
    '<iconFilter iconSet="3Arrows" iconId="2"/>',
  ])('come back as they were: %s', (criteria) => {
    expect(kept(criteria)).toContain(`<filterColumn colId="0">${criteria}</filterColumn>`);
  });

  it('by colour keep their colour', () => {
    expect(kept('<colorFilter dxfId="0"/>')).toMatch(/<colorFilter dxfId="\d+"\/>/);
    const { document } = openWith({
      rows,
      behind:
        '<autoFilter ref="A1:A3"><filterColumn colId="0"><colorFilter dxfId="0"/></filterColumn></autoFilter>',
    });
    expect(document.sheet('数据')?.autoFilter?.criteria.get(0)).toEqual({
      filterOn: 'CellColor',
      color: '#FFC000',
    });
  });
});

describe('Functions newer than the file format', () => {
  it.each([
    ['=LET(甲,1,乙,甲+1,乙*2)', '_xlfn.LET(_xlpm.甲,1,_xlpm.乙,_xlpm.甲+1,_xlpm.乙*2)'],
    ['=MAP(A1:A3,LAMBDA(x,f,f(x)+A1))', '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.x,_xlpm.f,_xlpm.f(_xlpm.x)+A1))'],
    ['=IMAGE("https://example.com/a.png")', '_xlfn.IMAGE("https://example.com/a.png")'],
    ['=_xlfn.DISPIMG("ID_1",1)', '_xlfn.DISPIMG("ID_1",1)'],
  ])('are written with the prefix that is read: %s', (shown, file) => {
    expect(formulaToFile(shown)).toBe(file);
    expect(formulaFromFile(file)).toBe(shown);
  });
});
