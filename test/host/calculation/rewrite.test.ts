import fc from 'fast-check';
import {
  FormulaSyntaxError,
  moveFormula,
  parseFormula,
  renameColumnIn,
  renameSheetIn,
  renameTableIn,
  tokenize,
} from '../../../src/host/calculation';

describe('Tokens', () => {
  it.each([
    '=SUM( A1:B2 , \'My sheet\'!$C$3 )&"a""b"',
    '=订单[[#This Row],[单价 (元)]]*1.5E+3%',
    '={1,-2;"x",#N/A}',
    '=_xlfn.XLOOKUP(A1,Sheet1:Sheet3!A:A,2:3)',
    "=[1]Other!A1+'[2]My book'!B2",
    '=A1#+@B:B',
  ])('joined again give %s', (formula) => {
    expect(
      `=${tokenize(formula.slice(1))
        .map((token) => token.text)
        .join('')}`,
    ).toBe(formula);
  });

  it.each(['=1+', '=(1', '=SUM(1,', '=)', '="x', '=A1 B1 C1)', '={1,}', '=t[[a]', '=，'])(
    '%s cannot be read',
    (formula) => {
      expect(() => parseFormula(formula)).toThrow(FormulaSyntaxError);
    },
  );
});

describe('A formula copied elsewhere', () => {
  it.each([
    ['=A1+$A1+A$1+$A$1', 2, 3, '=D3+$A3+D$1+$A$1'],
    ["=SUM('x y'!A1:B2)", 1, 0, "=SUM('x y'!A2:B3)"],
    ['=A:A+2:2', 1, 1, '=B:B+3:3'],
    ['=A1', -1, 0, '=#REF!'],
    ['="A1"&A1', 1, 0, '="A1"&A2'],
  ])('%s moved by %i and %i', (formula, down, right, wanted) => {
    expect(moveFormula(formula, down, right)).toBe(wanted);
  });

  it('comes back when copied back', () => {
    const column = fc.constantFrom('C', '$C', 'AB', '$AB');
    const row = fc.constantFrom('9', '$9', '120', '$120');
    const cell = fc.tuple(column, row).map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        cell,
        fc.integer({ min: 0, max: 50 }),
        fc.integer({ min: 0, max: 50 }),
        (a, down, right) => {
          const formula = `=${a}*2`;
          expect(moveFormula(moveFormula(formula, down, right), -down, -right)).toBe(formula);
        },
      ),
    );
  });
});

describe('Renaming', () => {
  it('a sheet leaves texts alone', () => {
    expect(renameSheetIn('=Old!A1&"Old!A1"&old!名', 'Old', 'New one')).toBe(
      "='New one'!A1&\"Old!A1\"&'New one'!名",
    );
  });

  it('a table follows in structured references', () => {
    expect(renameTableIn('=SUM(t[a],T)+SUM(tt[a])', 't', '订单')).toBe('=SUM(订单[a],订单)+SUM(tt[a])');
  });

  it('a column follows, escaped where it has to be', () => {
    expect(renameColumnIn('=t[a]+t[[#This Row],[a]]+[@a]+u[a]', 't', 'a', 'b [c]', true)).toBe(
      "=t[b '[c']]+t[[#This Row],[b '[c']]]+[@[b '[c']]]+u[a]",
    );
  });
});
