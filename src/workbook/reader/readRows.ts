import { ColumnBuilder } from '../../core/table';
import type { CellScalar, SheetTable } from '../../core/table';
import { inWorkbook } from '../exchange';
import { SheetColumns } from './sheetColumns';

/** Whole rows of a sheet, from 1, both ends included. */
export interface RowsWanted {
  readonly sheetId: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Reads whole rows as sheets of these rows alone, in one exchange; whoever asks keeps them few. Rows of sheets that are
 * gone are undefined; empty rows come as rows without cells.
 */
export function readRows(
  wanted: readonly RowsWanted[],
  is1904: boolean,
): Promise<readonly (SheetTable | undefined)[]> {
  return inWorkbook(async (context) => {
    const asked = wanted.map((rows) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(rows.sheetId);
      sheet.load('name');
      const used = sheet.getRange(`${rows.from}:${rows.to}`).getUsedRangeOrNullObject(true);
      used.load('rowIndex,columnIndex,values,numberFormat,formulas');
      return { ...rows, sheet, used };
    });
    await context.sync();
    return asked.map(({ sheet, used, from, to }) =>
      sheet.isNullObject ? undefined : tableOf(sheet.name, used, { from, to }, is1904),
    );
  });
}

/** The rows as a sheet; its used part may begin below the first row and end above the last. */
function tableOf(
  name: string,
  used: Excel.Range,
  { from, to }: { readonly from: number; readonly to: number },
  is1904: boolean,
): SheetTable {
  const isEmpty = used.isNullObject;
  const width = isEmpty ? 0 : (used.values[0]?.length ?? 0);
  const above = isEmpty ? 0 : used.rowIndex + 1 - from;
  const rowCount = to - from + 1;
  const padded = <Cell>(rows: readonly (readonly Cell[])[]) =>
    Array.from({ length: rowCount }, (_, at) => rows[at - above] ?? []);
  const cells = new SheetColumns(rowCount, width);
  cells.add(padded(isEmpty ? [] : (used.values as CellScalar[][])));
  for (const column of cells.columnsToInspect()) {
    const formats = padded(used.numberFormat as string[][]).map((row) => row[column] ?? 'General');
    cells.markDates(column, 0, formats, is1904);
  }
  return {
    name,
    ...{ firstRow: from, firstColumn: isEmpty ? 1 : used.columnIndex + 1, rowCount },
    columns: cells.columns(),
    formulas: Array.from({ length: width }, (_, column) => {
      const builder = new ColumnBuilder(rowCount);
      let any = false;
      for (const row of padded(used.formulas as CellScalar[][])) {
        const formula = row[column];
        const isFormula = typeof formula === 'string' && formula.startsWith('=');
        any ||= isFormula;
        builder.push(isFormula ? formula : null);
      }
      return any ? builder.build() : undefined;
    }),
    ...{ nativeTables: [], merges: [], hiddenRows: [], hiddenColumns: [] },
    ...{ visibility: 'visible', isProtected: false, isFiltered: false },
  };
}
