import fc from 'fast-check';
import { columnName } from '../../../../src/host/cells';
import { readR1C1, toR1C1 } from '../../../../src/host/members/range/r1c1';

// Source: support.microsoft.com/office/overview-of-formulas-in-excel (R1C1 reference style)
describe('R1C1 formulas', () => {
  it.each([
    ['=A1', 1, 1, '=R[-1]C[-1]'],
    ['=$A$1', 4, 4, '=R1C1'],
    ['=A$1+$B2', 1, 2, '=R1C[-2]+RC2'],
    ['=SUM(A1:A3)', 3, 0, '=SUM(R[-3]C:R[-1]C)'],
    ['=\'R1 C1\'!A1&"A1"', 0, 0, '=\'R1 C1\'!RC&"A1"'],
    ['=LOG10(B1)', 0, 0, '=LOG10(RC[1])'],
  ])('%s at row %d, column %d is %s', (formula, row, column, expected) => {
    expect(toR1C1(formula, row, column)).toBe(expected);
    expect(readR1C1(expected, row, column)).toBe(formula);
  });

  it('come back as they were from any cell', () => {
    const reference = fc
      .tuple(fc.boolean(), fc.nat(16_383), fc.boolean(), fc.integer({ min: 1, max: 1_048_576 }))
      .map(
        ([fixed, column, fixedRow, row]) =>
          `${fixed ? '$' : ''}${columnName(column)}${fixedRow ? '$' : ''}${row}`,
      );
    fc.assert(
      fc.property(
        fc.array(reference, { minLength: 1, maxLength: 4 }),
        fc.nat(1_048_575),
        fc.nat(16_383),
        (references, row, column) => {
          const formula = `=${references.join('+')}`;
          expect(readR1C1(toR1C1(formula, row, column), row, column)).toBe(formula);
        },
      ),
    );
  });

  it('leave texts alone that are no formulas', () => {
    expect(readR1C1('R1C1', 3, 3)).toBe('R1C1');
  });
});
