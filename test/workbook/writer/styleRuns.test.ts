import fc from 'fast-check';
import { styleRuns } from '../../../src/workbook/writer/styleRuns';

const styles = fc.constantFrom(undefined, { bold: true }, { fill: '#FF0000' });

describe('styleRuns', () => {
  it('covers every styled cell exactly once with its own style', () => {
    fc.assert(
      fc.property(fc.array(fc.array(styles, { maxLength: 6 }), { maxLength: 6 }), (rows) => {
        const covered = rows.map((row) => row.map((): unknown => undefined));
        for (const run of styleRuns(rows)) {
          for (let row = run.row; row < run.row + run.rows; row += 1) {
            for (let column = run.column; column < run.column + run.columns; column += 1) {
              expect(covered[row]?.[column]).toBeUndefined();
              const line = covered[row];
              if (line) line[column] = run.style;
            }
          }
        }
        expect(covered).toEqual(rows);
      }),
    );
  });

  it('takes a block of one look as one rectangle', () => {
    const look = { bold: true };
    expect(
      styleRuns([
        [look, look],
        [look, look],
        [look, look],
      ]),
    ).toEqual([{ row: 0, column: 0, rows: 3, columns: 2, style: look }]);
  });
});
