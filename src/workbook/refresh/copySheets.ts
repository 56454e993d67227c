import { activeTableFilters, requestTableFilter } from '../edits/sheetGuard';
import type { Exchange } from '../exchange';
import type { PlannedSheet } from '../commitPlan';
import { foundComments, requestComments } from './comments';
import type { Undoing } from '../rollBack';
import type { CopiedTables } from './refreshCopy';
import type { RefreshPlan } from './refreshPlan';

/** A hidden copy of a sheet, with all its tables: the names Excel gave them and those of the tables they are copies of. */
export interface CopiedSheet extends CopiedTables {
  readonly sheet: Excel.Worksheet;
  readonly tables: readonly { readonly stagingName: string; readonly name: string }[];
}

/** Copies the sheets that are to be refreshed, all in the same two exchanges, by report id. */
export async function copySheets(
  exchange: Exchange,
  planned: readonly PlannedSheet[],
  refreshes: ReadonlyMap<string, RefreshPlan>,
  undoing: Undoing,
): Promise<Map<string, CopiedSheet>> {
  const copies: { id: string; sheet: Excel.Worksheet; plan: RefreshPlan }[] = [];
  for (const { spec, stagingName, replaces } of planned) {
    const plan = refreshes.get(spec.id);
    if (!plan || !replaces) continue;
    await exchange.room(8);
    undoing.copiedFrom.push(replaces.name);
    const sheet = replaces.sheet.copy('End');
    sheet.name = stagingName;
    sheet.visibility = 'Hidden';
    sheet.load('id');
    sheet.tables.load('items/id,items/name');
    sheet.comments.load('items/id,items/content,items/authorName,items/resolved');
    copies.push({ id: spec.id, sheet, plan });
  }
  if (copies.length === 0) return new Map();
  await exchange.sync();
  for (const { sheet } of copies) undoing.madeSheetIds.add(sheet.id);
  undoing.copiedFrom.length = 0;
  const ranges = copies.map(({ sheet }) =>
    sheet.tables.items.map((table) => {
      const range = table.getRange();
      range.load('rowIndex,columnIndex');
      requestTableFilter(table);
      return { table, range };
    }),
  );
  const comments = copies.map(({ sheet }) => requestComments(sheet));
  await exchange.sync();
  return new Map(
    copies.map(({ id, sheet, plan }, index) => {
      const pairs = plan.shape.tables.flatMap(({ name, area }) => {
        const copy = ranges[index]?.find(
          ({ range }) => range.rowIndex === area.row && range.columnIndex === area.column,
        );
        return copy ? [{ name, table: copy.table }] : [];
      });
      const tableOf = (name: string | undefined) => pairs.find((pair) => pair.name === name)?.table;
      const main = tableOf(plan.former.name);
      if (!main) throw new RangeError('A copied sheet lacks its table.');
      return [
        id,
        {
          sheet,
          main,
          leavers: tableOf(plan.leavers?.name),
          filters: activeTableFilters(sheet.tables.items),
          comments: foundComments(comments[index] ?? []),
          tables: pairs.map(({ name, table }) => ({ stagingName: table.name, name })),
        },
      ];
    }),
  );
}
