import fc from 'fast-check';
import type { Area } from '../../../../src/host/cells';
import { Document } from '../../../../src/host/document';
import { surroundingArea } from '../../../../src/host/members/range/regions';

const SIZE = 7;

/** The same by the definition: grow on all four sides at once while the frame around the block holds something. */
const byDefinition = (filled: readonly (readonly boolean[])[], start: Area): Area => {
  const at = (row: number, column: number): boolean => filled[row]?.[column] ?? false;
  const some = (area: Area): boolean => {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) if (at(row, column)) return true;
    }
    return false;
  };
  let area = start;
  for (;;) {
    const frame = { top: area.top - 1, bottom: area.bottom + 1, left: area.left - 1, right: area.right + 1 };
    const next = {
      top: some({ ...frame, bottom: frame.top }) ? frame.top : area.top,
      bottom: some({ ...frame, top: frame.bottom }) ? frame.bottom : area.bottom,
      left: some({ ...frame, right: frame.left }) ? frame.left : area.left,
      right: some({ ...frame, left: frame.right }) ? frame.right : area.right,
    };
    if (JSON.stringify(next) === JSON.stringify(area)) return area;
    area = next;
  }
};

describe('the region around a cell', () => {
  it('is what growing step by step finds', () => {
    const grid = fc.array(fc.array(fc.boolean(), { minLength: SIZE, maxLength: SIZE }), {
      minLength: SIZE,
      maxLength: SIZE,
    });
    fc.assert(
      fc.property(grid, fc.nat(SIZE - 1), fc.nat(SIZE - 1), (filled, row, column) => {
        const document = Document.withSheets(['Sheet1']);
        const [sheet] = document.sheets;
        if (sheet === undefined) throw new Error('no sheet');
        const values = filled.map((line) => line.map((cell) => (cell ? 1 : '')));
        sheet.enter({ top: 0, left: 0, bottom: SIZE - 1, right: SIZE - 1 }, values);
        const start = { top: row, bottom: row, left: column, right: column };
        expect(surroundingArea(sheet, start)).toEqual(byDefinition(filled, start));
      }),
    );
  });
});
