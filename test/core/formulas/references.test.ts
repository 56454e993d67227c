import { formulaText, parsedFormula, skeleton } from '../../../src/core/formulas';

const spans = (formula: string) =>
  parsedFormula(formula).references.map(({ sheet, columns, rows }) => [
    sheet ?? '',
    columns.join(':'),
    rows ? `${rows.first}-${rows.last}` : 'lost',
  ]);

describe('references of a formula', () => {
  it.each([
    ['=登记表!C5', [['登记表', 'C:C', '5-5']]],
    ["='大 客户''s'!$C$2:$D9", [["大 客户's", '$C:$D', '2-9']]],
    [
      '=SUM(C2:C100)*$K$1',
      [
        ['', 'C:C', '2-100'],
        ['', '$K:$K', '1-1'],
      ],
    ],
    [
      '=SUM(5:7)+登记表!$3:$3',
      [
        ['', ':', '5-7'],
        ['登记表', ':', '3-3'],
      ],
    ],
    [
      '=登记表!#REF!+#REF!',
      [
        ['登记表', ':', 'lost'],
        ['', ':', 'lost'],
      ],
    ],
    ['=LOG10(A1)&"见 B2"', [['', 'A:A', '1-1']]],
    ['=SUM(登记表!$H:$H)', []],
    ['=客户表[[#This Row],[A1]]+A1#', [['', 'A:A', '1-1']]],
    ['=Q1_总额+AB1.x', []],
    ['=IF(A1:B2="x!C3",1,2)', [['', 'A:B', '1-2']]],
  ])('%s', (formula, expected) => {
    expect(spans(formula)).toEqual(expected);
    expect(formulaText(parsedFormula(formula))).toBe(formula);
  });

  it('leaves the same skeleton wherever they point', () => {
    expect(skeleton(parsedFormula('=SUM(登记表!C2:C9)+A1'))).toBe(
      skeleton(parsedFormula("=SUM('客户'!D2:D7)+#REF!")),
    );
    expect(skeleton(parsedFormula('=SUM(A1)'))).not.toBe(skeleton(parsedFormula('=MAX(A1)')));
  });
});
