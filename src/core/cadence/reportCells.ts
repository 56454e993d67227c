import type { Bilingual } from '../message';
import { CellKind, scalarAt } from '../table';
import type { CellScalar, SheetTable } from '../table';

/** A table of one of our report sheets as people left it: cells by the heading of their column, in either language. */
export interface ReportRows {
  readonly count: number;
  readonly cell: (row: number, heading: Bilingual) => CellScalar;
}

/** The rows of a report's table; undefined where the workbook does not have it. */
export function reportRows(
  sheets: readonly SheetTable[],
  reportId: string,
  table: string,
): ReportRows | undefined {
  const sheet = sheets.find((each) => each.reportId === reportId);
  const area = sheet?.nativeTables.find(({ name }) => name === table)?.area;
  if (!sheet || !area) return undefined;
  const top = area.row - sheet.firstRow;
  const columns = sheet.columns.slice(
    area.column - sheet.firstColumn,
    area.column - sheet.firstColumn + area.columns,
  );
  const headings = columns.map((column) => String(scalarAt(column, top) ?? ''));
  return {
    count: area.rows - 1,
    cell: (row, { zh, en }) => {
      const column = columns[headings.findIndex((heading) => heading === zh || heading === en)];
      const at = top + 1 + row;
      return column === undefined || column.kinds[at] === CellKind.empty ? null : scalarAt(column, at);
    },
  };
}
