import fc from 'fast-check';
import { scalarAt, columnOf } from '../../../src/core/table';
import type { NumberStyle, SheetSpec } from '../../../src/core/sheets';
import { commit, readWorkbook } from '../../../src/workbook';
import { openWorkbook } from '../../setup/excel';
import { changesOf, controls } from '../reports';

/** Texts spreadsheets like to turn into something else. */
const tempting = fc.constantFrom(
  '=1+1',
  '+86 138',
  '-12',
  '@SUM(A1)',
  "'quoted",
  "''",
  "'",
  '0012',
  '91330100MA6JQ8L02B',
  '913301001234567890',
  '2024-03-15',
  '2024/3',
  '3月15日',
  '1/2',
  '12:30',
  '1e5',
  '50%',
  '￥100',
  '(1,000)',
  'TRUE',
  'false',
  '#N/A',
  '#REF!',
  ' 1',
  '1 ',
  '１２３',
  '=',
  '+',
  '-',
  'Jan 5',
  'E5',
  '\t=1',
  'a\nb',
  '0x1F',
  '∞',
  '😀',
  '=HYPERLINK("x")',
);
const anyText = fc.oneof(
  tempting,
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  fc
    .tuple(fc.constantFrom('=', '+', '-', '@', "'"), fc.string({ maxLength: 20 }))
    .map(([first, rest]) => first + rest),
);

const sheetOf = (texts: readonly string[]): SheetSpec => {
  const column = (format: NumberStyle, isPacked: boolean) => ({
    key: `${format}${isPacked}`,
    header: `${format}${isPacked}`,
    format,
    values: isPacked ? columnOf(texts) : texts,
  });
  return {
    id: 'texts',
    name: '文字',
    blocks: [
      {
        kind: 'table',
        id: 'kb_texts',
        rowCount: texts.length,
        columns: [
          column('text', true),
          column('text', false),
          column('general', true),
          column('date', false),
        ],
      },
      {
        kind: 'grid',
        id: 'cells',
        at: { row: 0, column: 5 },
        rows: [
          [{ value: '-' }, { value: '-' }],
          ...texts.map((value) => [{ value }, { value, style: { format: 'text' as const } }]),
        ],
      },
    ],
    existing: { mode: 'replace' },
  };
};

async function readBack(texts: readonly string[]) {
  const { document } = openWorkbook();
  await commit(changesOf([sheetOf(texts)]), controls);
  const { sheets } = await readWorkbook();
  const table = sheets.find(({ name }) => name === '文字');
  const formulas = document.sheet('文字')?.grid.formulaCount;
  const columns = [0, 1, 2, 3, 5, 6].map((column) =>
    texts.map((_, row) => table?.columns[column] && scalarAt(table.columns[column], row + 1)),
  );
  return { columns, formulas };
}

describe('texts in written sheets', () => {
  it('read back the same from text, general and date columns and from boards', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 30 }), async (texts) => {
        const { columns, formulas } = await readBack(texts);
        for (const column of columns) expect(column).toEqual(texts);
        expect(formulas).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  it('may fill a cell to its last character', async () => {
    const texts = ['=', "'", '1', 'a', '客'].map((first) => first + '7'.repeat(32_766));
    const { columns } = await readBack(texts);
    for (const column of columns)
      expect(column.map((text) => texts.indexOf(text as string))).toEqual([0, 1, 2, 3, 4]);
  });
});
