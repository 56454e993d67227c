import type { SheetSpec } from '../../../src/core/sheets';
import { wordingOf } from '../../../src/locales';
import { fittedHeights } from '../../../src/workbook/writer/fittedHeights';
import { layOut } from '../../../src/workbook/writer/layout';

const wording = wordingOf('zh-CN');
const wraps = { wrap: true };
const heights = (spec: SheetSpec) => fittedHeights(spec, layOut(spec), wording);

const page: SheetSpec = {
  id: 'page',
  name: '页',
  existing: { mode: 'replace' },
  fitsRows: true,
  widths: { 0: 11, 1: 11, 2: 21 },
  blocks: [
    {
      kind: 'grid',
      id: 'left',
      at: { row: 4, column: 0 },
      rows: [
        [{ value: '五个汉字的', style: wraps }],
        [{ value: '这是一共十二个字的一句话', style: wraps, span: { rows: 1, columns: 2 } }, null],
        [{ value: '不换行的话有多长都只占一行的高度', style: {} }],
      ],
    },
    {
      kind: 'grid',
      id: 'right',
      at: { row: 4, column: 2 },
      rows: [[{ value: '这一句话在二十一个字符宽的格子里要占两行', style: wraps }]],
      heights: { 0: 20 },
    },
  ],
};

it('makes rows as high as the highest wrapped text in them, over the width it has when merged', () => {
  expect(new Map(heights(page).map(({ row, points }) => [row, points]))).toEqual(
    new Map([
      [4, 30],
      [5, 30],
    ]),
  );
});

it('leaves the rows of other sheets to Excel', () => {
  expect(heights({ ...page, fitsRows: false })).toEqual([]);
});
