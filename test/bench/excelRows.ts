import { randomFrom } from '../../src/core/mining';
import { CellKind } from '../../src/core/table';
import type { CellScalar, Column, SheetTable } from '../../src/core/table';
import { serial } from '../../src/core/units';
import { rfmJob, rfmOptions } from '../../src/core/value';
import { wordingOf } from '../../src/locales';
import { joined, parted } from '../../src/worker/slices';
import type { Slice } from '../../src/worker/slices';
import { buffersOfOutcome, buffersOfTables } from '../../src/worker/transfer';
import { SheetColumns } from '../../src/workbook/reader/sheetColumns';
import { tableRows } from '../../src/workbook/writer/tableCells';
import { finished, sheetOf } from '../core/intake/sheetOf';
import type { Bench } from './bench';

const customers = 68_000;
const orders = 1_000_000;
/** Rows of orders packed before the thread is looked after. */
const chunkRows = 5_000;
/** Rows the writer words at once. */
const writtenRows = 2_000;

/** Answers with rows of cells, as Excel sends them. */
function* answers(): Generator<CellScalar[][]> {
  const random = randomFrom(5);
  for (let start = 0; start < orders; start += chunkRows) {
    yield Array.from({ length: Math.min(chunkRows, orders - start) }, (_, row): CellScalar[] => [
      `SO${String(start + row).padStart(8, '0')}`,
      45_000 + Math.floor(((start + row) / orders) * 990),
      `CUS-2024-${String(Math.floor(random() ** 2 * customers)).padStart(6, '0')}`,
      Math.round(random() * 1e5) / 100,
    ]);
  }
}

function sheet(name: string, columns: readonly Column[]): SheetTable {
  const rowCount = columns[0]?.kinds.length ?? 0;
  return { ...sheetOf(name, []), rowCount, columns, formulas: columns.map(() => undefined) };
}

/**
 * RFM of a million orders from rows as Excel sends them to rows as Excel takes them. Only what Kebu does is measured:
 * Excel's own time and the office.js library's stand outside. `longestMs` is the longest piece of work on the main
 * thread, which must not hold up typing.
 */
export const excelRowsBench: Bench = {
  name: 'excel-rows',
  run() {
    const parts = { pack: 0, send: 0, job: 0, back: 0, write: 0 };
    let longestMs = 0;
    const onMainThread = <Result>(part: keyof typeof parts, work: () => Result): Result => {
      const start = performance.now();
      const result = work();
      const took = performance.now() - start;
      parts[part] += took;
      longestMs = Math.max(longestMs, took);
      return result;
    };

    const list = new SheetColumns(customers + 1, 2);
    list.add([['客户编号', '客户名称']]);
    list.add(
      Array.from({ length: customers }, (_, i) => [
        `CUS-2024-${String(i).padStart(6, '0')}`,
        `苏州第${i}精密机械有限公司`,
      ]),
    );
    const lines = new SheetColumns(orders + 1, 4);
    lines.add([['订单编号', '下单日期', '客户编号', '金额']]);
    for (const rows of answers()) {
      onMainThread('pack', () => {
        lines.add(rows);
      });
    }
    lines.columns()[1]?.kinds.fill(CellKind.date, 1);
    const sheets = [sheet('客户名单', list.columns()), sheet('订单', lines.columns())];

    const parcels = parted(sheets);
    const ahead: Slice[] = [];
    const nextParcel = () => onMainThread('send', () => parcels.next());
    let next = nextParcel();
    for (; next.done !== true; next = nextParcel()) {
      const parcel = next.value;
      ahead.push(...onMainThread('send', () => structuredClone(parcel)));
    }
    const bare = next.value;
    const tables = onMainThread('send', () => structuredClone(bare, { transfer: buffersOfTables(bare) }));
    const start = performance.now();
    const sent = joined(tables, ahead);
    const outcome = finished(
      rfmJob.run({ sheets: sent, sections: {} }, rfmOptions.parse({}), {
        today: serial(46_000),
        locale: 'zh-CN',
      }),
    );
    parts.job = performance.now() - start;
    if (outcome.kind === 'refusal') throw new Error(outcome.problem.code);
    const result = onMainThread('back', () =>
      structuredClone(outcome.sheets, { transfer: buffersOfOutcome(outcome) }),
    );
    const writing = { wording: wordingOf('zh-CN'), resolve: () => undefined, dateOffset: 0 };
    for (const block of result.flatMap(({ blocks }) => blocks)) {
      if (block.kind !== 'table') continue;
      for (let row = 0; row < block.rowCount; row += writtenRows) {
        onMainThread('write', () =>
          tableRows(block.columns, row, Math.min(block.rowCount, row + writtenRows), writing),
        );
      }
    }
    const ms = Object.values(parts).reduce((sum, part) => sum + part, 0);
    return {
      bench: 'excel-rows',
      rows: orders,
      customers,
      ms,
      longestMs,
      packMs: parts.pack,
      sendMs: parts.send,
      jobMs: parts.job,
      backMs: parts.back,
      writeMs: parts.write,
    };
  },
};
