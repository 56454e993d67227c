import type { Job, JobResult } from '../../../src/core/job';
import type { Sections } from '../../../src/core/sections';
import type { SheetTable } from '../../../src/core/table';
import { serial } from '../../../src/core/units';
import { finished, sheetOf } from '../intake/sheetOf';

/** 2026-11-01. */
export const today = serial(46327);

/** A customer of a test workbook: cells of its registration and its purchases as days before today and yuan. */
export interface GivenCustomer {
  readonly cells?: readonly (string | number | null)[];
  readonly orders?: readonly (readonly [daysAgo: number, paid: number])[];
}

/** A registration with the given columns beside number, name and telephone, and its orders. */
export function workbookOf(columns: readonly string[], customers: readonly GivenCustomer[]): SheetTable[] {
  const registration = customers.map(({ cells = [] }, i) => [
    `C${i + 1}`,
    `测试${String.fromCharCode(0x4e00 + i * 7)}贸易有限公司`,
    `1391827${String(3000 + i)}`,
    ...columns.map((_, c) => cells[c] ?? null),
  ]);
  const orders = customers.flatMap(({ orders: own = [] }, i) =>
    own.map(([daysAgo, paid], k) => [`SO-${i + 1}-${k}`, `C${i + 1}`, { date: today - daysAgo }, paid]),
  );
  return [
    sheetOf('客户', [['客户编号', '公司名称', '电话', ...columns], ...registration]),
    ...(orders.length === 0 ? [] : [sheetOf('销售', [['订单号', '客户编号', '日期', '金额'], ...orders])]),
  ];
}

/** Runs a job as of today; throws the code of its refusal. */
export function resultOf<Options, Summary>(
  job: Job<Options, Summary>,
  sheets: readonly SheetTable[],
  options: object = {},
  sections: Sections = {},
): JobResult<Summary> {
  const outcome = finished(
    job.run({ sheets, sections }, job.options.parse(options), { today, locale: 'zh-CN' }),
  );
  if (outcome.kind === 'refusal') throw new Error(outcome.problem.code);
  return outcome;
}
