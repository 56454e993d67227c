import { openWorkbook } from '../../setup/excel';
import type { TestWorkbook } from '../../setup/excel';

/**
 * Behaviours of Excel that its add-ins build on, each as the page named with it states it. Pages without a place of
 * their own stand below https://learn.microsoft.com/javascript/api/excel/excel.
 */

/** Where the pages that are no reference stand. */
export const LEARN = 'https://learn.microsoft.com/office/dev/add-ins/';

export const list = [
  ['编号', '名称', '金额'],
  ['C1', '甲', 3],
  ['C2', '乙', 1],
  ['C3', '丙', 2],
];

/** A workbook with the list in A1:C4 of its one sheet. */
export async function openList(): Promise<TestWorkbook> {
  const workbook = openWorkbook();
  await workbook.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1:C4').values = list;
    await context.sync();
  });
  return workbook;
}

/** The list as a table. */
export const table = (sheet: Excel.Worksheet) => sheet.tables.add('A1:C4', true);

/** One behaviour: the page that states it, what it is, how it is seen, what is seen. */
export type Answer = readonly [page: string, what: string, look: Look, expected: unknown];
type Look = (
  sheet: Excel.Worksheet,
  sync: () => Promise<unknown>,
  context: Excel.RequestContext,
) => Promise<unknown>;

/** What `look` sees in a new workbook with the list. */
export async function seen(look: Look): Promise<unknown> {
  const { run } = await openList();
  return run((context) =>
    look(context.workbook.worksheets.getActiveWorksheet(), () => context.sync(), context),
  );
}
