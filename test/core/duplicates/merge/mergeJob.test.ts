import {
  duplicatesJob,
  mergeEntries,
  mergeJob,
  mergeLogId,
  readMergeLog,
} from '../../../../src/core/duplicates';
import type { DuplicatesSummary, MergeSummary } from '../../../../src/core/duplicates';
import type { JobOutcome } from '../../../../src/core';
import type { SheetSpec } from '../../../../src/core/sheets';
import type { CellScalar, SheetTable } from '../../../../src/core/table';
import { serial } from '../../../../src/core/units';
import { sheetTableOf, sheetTablesOf, withEdits } from './ledger';
import type { Ledger } from './ledger';

const before: Ledger = {
  客户名单: {
    book: 'registration',
    rows: [
      ['客户编号', '公司名称', '所属行业', '联系人', '联系方式', '备注'],
      ['C1', '上海澜禾贸易有限公司', '批发业', '王伟', '13912345670', null],
      ['C2', '苏州泽铭纺织有限公司', '纺织业', '李静', '13898765432', null],
      ['C3', '澜禾（上海）贸易有限公司', null, '王伟', '139-1234-5670', null],
      ['C4', '宁波辉凯电子有限公司', '批发业', '赵敏', '13598761234', null],
    ],
  },
  销售明细: {
    book: 'orders',
    rows: [
      ['订单号', '客户编号', '日期', '产品', '金额'],
      ['S1', 'C1', '2026-01-05', '电缆', 1000],
      ['S2', 'C3', '2026-02-05', '电缆', 2000],
      ['S3', 'C2', '2026-03-05', '阀门', 3000],
    ],
  },
};

function ran(sheets: readonly SheetTable[], options: object = {}): JobOutcome<MergeSummary> {
  const steps = mergeJob.run({ sheets, sections: {} }, mergeJob.options.parse(options), {
    today: serial(46_327),
    locale: 'zh-CN',
  });
  for (;;) {
    const next = steps.next();
    if (next.done === true) return next.value;
  }
}

const edit = { kind: 'cell', sheet: '客户名单', cause: { code: 'duplicates.name', parameters: {} } } as const;

function reviewsOf(sheets: readonly SheetTable[]): DuplicatesSummary['reviews'] {
  const steps = duplicatesJob.run({ sheets, sections: {} }, duplicatesJob.options.parse({}), {
    today: serial(46_327),
    locale: 'zh-CN',
  });
  for (;;) {
    const next = steps.next();
    if (next.done === true) return next.value.kind === 'result' ? next.value.summary.reviews : [];
  }
}

function result(sheets: readonly SheetTable[], options: object = {}) {
  const outcome = ran(sheets, options);
  if (outcome.kind === 'refusal') throw new Error(outcome.problem.code);
  return outcome;
}

/** The log sheet as the reader finds it after the writer wrote it. */
function logSheet(spec: SheetSpec | undefined): SheetTable {
  const [table] = spec?.blocks ?? [];
  if (table?.kind !== 'table') throw new Error('The log is a table.');
  const columns = table.columns.map(({ values }) => values as readonly CellScalar[]);
  const rows = [
    table.columns.map(({ key }) => key),
    ...Array.from({ length: table.rowCount }, (_, row) => columns.map((values) => values[row] ?? null)),
  ];
  const area = { row: 1, column: 1, rows: rows.length, columns: columns.length };
  return sheetTableOf('合并记录', rows, {
    reportId: mergeLogId,
    nativeTables: [{ name: 'kb_merges', area, hasHeader: true, hasTotals: false }],
  });
}

describe('the merge job', () => {
  const merged = result(sheetTablesOf(before));
  const after = withEdits(before, merged.edits);

  it('merges what is certain and re-points the orders', () => {
    expect(merged.summary).toMatchObject({
      merges: [{ id: 'M0001', sheet: '客户名单', kept: 2, lost: [4], references: 1 }],
    });
    expect(after['客户名单']?.rows.map(([id]) => id)).toEqual(['客户编号', 'C1', 'C2', 'C4']);
    expect(after['销售明细']?.rows.map((row) => row[1])).toEqual(['客户编号', 'C1', 'C1', 'C2']);
  });

  it('takes the merge back from its log, whatever the workbook forgot meanwhile', () => {
    const back = result([...sheetTablesOf(after), logSheet(merged.sheets[0])], { undo: 'M0001' });
    expect(withEdits(after, back.edits)).toEqual(before);
    expect(back.summary.undone).toEqual(['M0001']);
    const again = ran([...sheetTablesOf(before), logSheet(back.sheets[0])], { undo: 'M0001' });
    expect(again).toMatchObject({ kind: 'refusal', problem: { code: 'duplicates.undo.unknown' } });
  });

  it('merges the rows a person chose, keeping the row and the cell they picked', () => {
    const { edits, summary } = result(sheetTablesOf(before), {
      groups: [{ rows: [{ row: 3 }, { row: 5 }], kept: { row: 5 }, picks: { 4: { row: 3 } } }],
    });
    expect(summary.merges).toMatchObject([{ kept: 5, lost: [3] }]);
    expect(withEdits(before, edits)['客户名单']?.rows[3]).toEqual([
      'C4',
      '宁波辉凯电子有限公司',
      '批发业',
      '李静',
      '13598761234',
      null,
    ]);
  });

  it('refuses rows that are no customers any more', () => {
    expect(ran(sheetTablesOf(before), { groups: [{ rows: [{ row: 2 }, { row: 99 }] }] })).toMatchObject({
      kind: 'refusal',
      problem: { code: 'duplicates.merge.rowMissing', parameters: { row: 99 } },
    });
  });

  it('finds the rows a person reviewed where they stand now, and refuses one that changed', () => {
    const reviewed = reviewsOf(sheetTablesOf(before))[0]?.records ?? [];
    expect(reviewed.map(({ row }) => row)).toEqual([2, 4]);
    const [header = [], ...rows] = before['客户名单']?.rows ?? [];
    const sorted: Ledger = {
      ...before,
      客户名单: { book: 'registration', rows: [header, ...rows.toReversed()] },
    };
    const groups = [{ rows: reviewed.map(({ sheet, row, print }) => ({ sheet, row, print })) }];
    expect(result(sheetTablesOf(sorted), { groups }).summary.merges).toMatchObject([{ kept: 5, lost: [3] }]);
    const edited = withEdits(before, [{ ...edit, row: 4, column: 4, before: '王伟', after: '王炜' }]);
    expect(ran(sheetTablesOf(edited), { groups })).toMatchObject({
      kind: 'refusal',
      problem: { code: 'duplicates.merge.rowChanged', parameters: { sheet: '客户名单', row: 4 } },
    });
  });

  it('takes the orders of the kept customer along when it is given another name', () => {
    const byName: Ledger = {
      ...before,
      销售明细: {
        book: 'orders',
        rows: [
          ['订单号', '客户名称', '日期', '产品', '金额'],
          ['S1', '上海澜禾贸易有限公司', '2026-01-05', '电缆', 1000],
          ['S2', '澜禾（上海）贸易有限公司', '2026-02-05', '电缆', 2000],
          ['S3', '苏州泽铭纺织有限公司', '2026-03-05', '阀门', 3000],
        ],
      },
    };
    const { edits } = result(sheetTablesOf(byName), {
      groups: [{ rows: [{ row: 2 }, { row: 4 }], kept: { row: 2 }, picks: { 2: { row: 4 } } }],
    });
    expect(withEdits(byName, edits)['销售明细']?.rows.map((row) => row[1])).toEqual([
      '客户名称',
      '澜禾（上海）贸易有限公司',
      '澜禾（上海）贸易有限公司',
      '苏州泽铭纺织有限公司',
    ]);
  });
});

describe('the list of merges', () => {
  const merged = result(sheetTablesOf(before));
  const after = withEdits(before, merged.edits);

  it('tells of each who was kept, who went into it and what followed, also once taken back', () => {
    const sheets = [...sheetTablesOf(after), logSheet(merged.sheets[0])];
    const entry = {
      merge: 'M0001',
      on: 46_327,
      kept: '上海澜禾贸易有限公司',
      lost: ['澜禾（上海）贸易有限公司'],
      references: 1,
    };
    expect(mergeEntries(readMergeLog(sheets).lines)).toEqual([{ ...entry, isUndone: false }]);
    const back = result(sheets, { undo: 'M0001' });
    const { lines } = readMergeLog([logSheet(back.sheets[0])]);
    expect(mergeEntries(lines)).toEqual([{ ...entry, isUndone: true }]);
  });
});
