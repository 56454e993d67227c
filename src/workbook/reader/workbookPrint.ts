import { inWorkbook } from '../exchange';
import { isOwnSheet } from '../ownSheets';

/** What can be seen of a sheet without reading its cells. */
export interface SheetPrint {
  readonly id: string;
  readonly name: string;
  readonly visibility: string;
  readonly position: number;
  /** Row, column, rows and columns of the used range, from 0, and whether some are hidden; null for an empty sheet. */
  readonly used: readonly (number | boolean | null)[] | null;
  readonly isProtected: boolean;
  readonly isFiltered: boolean;
}

/** The looks of a workbook as one text: equal texts, and no event in between, mean that its cells are still the same. */
export const printOf = (sheets: readonly SheetPrint[]): string => JSON.stringify(sheets);

export function usedPrint(used: Excel.Range): SheetPrint['used'] {
  if (used.isNullObject) return null;
  const { rowIndex, columnIndex, rowCount, columnCount, rowHidden, columnHidden } = used;
  return [rowIndex, columnIndex, rowCount, columnCount, rowHidden, columnHidden];
}

/** The workbook's looks now, of the sheets with these ids; a sheet that came or went makes them other. One exchange. */
export function readPrint(ids: readonly string[]): Promise<string> {
  return inWorkbook(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name,items/visibility,items/position');
    const looks = ids.map((id) => {
      const sheet = worksheets.getItemOrNullObject(id);
      sheet.protection.load('protected');
      sheet.autoFilter.load('isDataFiltered');
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
      return { id, sheet, used };
    });
    await context.sync();
    const known = new Map(looks.map((look) => [look.id, look]));
    return printOf(
      worksheets.items
        .filter(({ name }) => !isOwnSheet(name))
        .map(({ id, name, visibility, position }): SheetPrint => {
          const look = known.get(id);
          return {
            ...{ id, name, visibility, position },
            used: look ? usedPrint(look.used) : null,
            isProtected: look?.sheet.protection.protected ?? false,
            isFiltered: look?.sheet.autoFilter.isDataFiltered ?? false,
          };
        }),
    );
  });
}
