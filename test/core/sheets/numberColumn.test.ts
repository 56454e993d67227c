import { numberColumn } from '../../../src/core/sheets';
import { CellKind, scalarAt } from '../../../src/core/table';
import type { Column } from '../../../src/core/table';

function column(format: 'decimal' | 'date', numbers: readonly number[]): Column {
  return numberColumn({ key: 'k', header: 'K', format }, numbers, (each) => each).values as Column;
}

describe('a column of numbers', () => {
  it('has one cell a row, empty where there is no number', () => {
    const cells = column('decimal', [1.5, NaN, 0]);
    expect([0, 1, 2].map((row) => scalarAt(cells, row))).toEqual([1.5, null, 0]);
    expect(Array.from(cells.kinds)).toEqual([CellKind.number, CellKind.empty, CellKind.number]);
  });

  it('has days where it is formatted as days', () => {
    expect(Array.from(column('date', [45_000, NaN]).kinds)).toEqual([CellKind.date, CellKind.empty]);
  });
});
