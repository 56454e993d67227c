import { isBilingual } from '../../../../src/core';
import {
  emptyLog,
  mergeLogId,
  mergeLogSheet,
  nextMerge,
  readMergeLog,
} from '../../../../src/core/duplicates/merge/mergeLog';
import type { DamagedLine, MergeLine, MergeLog } from '../../../../src/core/duplicates/merge/mergeLog';
import type { CellScalar } from '../../../../src/core/table';
import { sheetTableOf } from './ledger';

const line: MergeLine = {
  seq: 1,
  run: 1,
  merge: 'M0001',
  on: 46_327,
  action: 'change',
  sheet: '登记表',
  row: 4,
  column: 2,
  header: 'phone',
  before: 'null',
  after: '"00123"',
  print: 2_097_156_015,
  kept: '007',
  keptName: '上海澜禾贸易有限公司',
  lost: '',
  lostName: '',
  rule: 'complete/nonEmpty',
  probability: 0.97,
  undone: 0,
};

/**
 * The log as it is read back from the sheet it was written to, a title and a note above its table; `inserted` columns
 * were put in on the left since.
 */
function readBack(
  lines: readonly MergeLine[],
  {
    damaged = [],
    inserted = 0,
  }: { readonly damaged?: readonly DamagedLine[]; readonly inserted?: number } = {},
): MergeLog {
  const [table] = mergeLogSheet({ lines, damaged }).blocks;
  if (table?.kind !== 'table') throw new Error('The log is a table.');
  const values = table.columns.map((column) => column.values as readonly CellScalar[]);
  const more = new Array<string>(inserted).fill('备注');
  const rows = [
    ['合并记录'],
    ['说明'],
    [...more, ...table.columns.map(({ header }) => (isBilingual(header) ? header.zh : ''))],
    ...[...lines, ...damaged].map((_, row) => [...more, ...values.map((column) => column[row] ?? null)]),
  ];
  const area = {
    row: 3,
    column: 1,
    rows: lines.length + damaged.length + 1,
    columns: more.length + values.length,
  };
  return readMergeLog([
    sheetTableOf('合并记录', rows, {
      reportId: mergeLogId,
      nativeTables: [{ name: 'kb_merges', area, hasHeader: true, hasTotals: false }],
    }),
  ]);
}

describe('the merge log', () => {
  it('reads what it wrote', () => {
    const lines = [
      line,
      {
        ...line,
        seq: 2,
        action: 'remove' as const,
        before: '{"column":1,"cells":["=1+1",null,3]}',
        after: '',
      },
    ];
    expect(readBack(lines)).toEqual({ lines, damaged: [] });
  });

  it('takes its lines in their order however the sheet is sorted', () => {
    expect(readBack([{ ...line, seq: 2 }, line]).lines.map(({ seq }) => seq)).toEqual([1, 2]);
  });

  it('finds its columns again when others were put in before them', () => {
    expect(readBack([line], { inserted: 2 }).lines).toEqual([line]);
  });

  it.each([
    ['somebody typed over', { action: 'typed over' }],
    ['with its JSON cut', { before: '"139' }],
    ['without a number', { seq: null }],
  ])('keeps a line %s as it is', (_, change) => {
    const typed = { ...line, seq: 2, lost: null, lostName: null, undone: null, ...change };
    const log = readBack([line], { damaged: [typed] });
    expect(log).toEqual({ lines: [line], damaged: [typed] });
    expect(readBack(log.lines, log)).toEqual(log);
  });

  it('is empty where the workbook has none', () => {
    expect(readMergeLog([sheetTableOf('登记表', [['编号']])])).toEqual(emptyLog);
  });

  it('numbers merges on', () => {
    expect(nextMerge(emptyLog)).toBe('M0001');
    expect(nextMerge({ lines: [{ ...line, merge: 'M0041' }], damaged: [] }, 1)).toBe('M0043');
    expect(nextMerge({ lines: [line], damaged: [{ merge: 'M0007' }] })).toBe('M0008');
  });
});
