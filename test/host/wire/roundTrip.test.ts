import fc from 'fast-check';
import { Document } from '../../../src/host/document';
import { openWorkbook } from '../../setup/excel';

/** Values that mean themselves in a cell formatted as text. */
const cellText = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 });

describe('values over the wire', () => {
  it('come back as they went when the cells are formatted as text', async () => {
    const { run } = openWorkbook(Document.withSheets(['Sheet1']));
    const grid = fc
      .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 4 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(cellText, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      );
    await fc.assert(
      fc.asyncProperty(grid, async (rows) => {
        await run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('Sheet1');
          const range = sheet.getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 1);
          range.numberFormat = '@' as never;
          range.values = rows;
          range.load('values');
          await context.sync();
          expect(range.values).toEqual(rows);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('come back as they went for numbers and truth values', async () => {
    const { run } = openWorkbook();
    const value = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean());
    await fc.assert(
      fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 8 }), async (row) => {
        await run(async (context) => {
          const range = context.workbook.worksheets.getFirst().getRangeByIndexes(0, 0, 1, row.length);
          range.values = [row];
          range.load('values');
          await context.sync();
          // JSON knows no negative zero.
          expect(range.values).toEqual([row.map((item) => (Object.is(item, -0) ? 0 : item))]);
        });
      }),
      { numRuns: 60 },
    );
  });
});
