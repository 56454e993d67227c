import type { Rectangle } from '../writer/layout';
import type { SheetHandle } from '../reader/workbookFacts';

/** What stands on a sheet that rows of a table are put into and taken out of. */
export interface SheetShape {
  readonly isProtected: boolean;
  /** Undefined for an empty sheet. */
  readonly used: Rectangle | undefined;
  readonly merges: readonly Rectangle[];
  /** Values of the first rows and columns, where title and note are looked for. */
  readonly top: readonly (readonly unknown[])[];
  /** Header and totals included. */
  readonly tables: readonly { readonly name: string; readonly area: Rectangle }[];
}

const TOP = { rows: 30, columns: 12 };

/** Queues what `shapeOf` reads. */
export function requestShape(
  context: Excel.RequestContext,
  { sheet }: SheetHandle,
  tables: readonly string[],
) {
  sheet.protection.load('protected');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const top = sheet.getRangeByIndexes(0, 0, TOP.rows, TOP.columns);
  top.load('values');
  const merged = sheet.getRange().getMergedAreasOrNullObject();
  merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  const ranges = tables.map((name) => {
    const range = context.workbook.tables.getItem(name).getRange();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return { name, range };
  });
  return { sheet, used, top, merged, ranges };
}

export function shapeOf({ sheet, used, top, merged, ranges }: ReturnType<typeof requestShape>): SheetShape {
  return {
    isProtected: sheet.protection.protected,
    used: used.isNullObject ? undefined : placeOf(used),
    top: top.values as unknown[][],
    merges: merged.isNullObject ? [] : merged.areas.items.map(placeOf),
    tables: ranges.map(({ name, range }) => ({ name, area: placeOf(range) })),
  };
}

/** Whether rows of the table can come and go: nothing below would be torn by moving the table's columns. */
export function canMoveRows(shape: SheetShape, table: string): boolean {
  const own = shape.tables.find(({ name }) => name === table)?.area;
  if (!own || shape.isProtected) return false;
  const others = shape.tables.filter(({ name }) => name !== table).map(({ area }) => area);
  return [...others, ...shape.merges].every((area) => {
    const isApart = area.column >= own.column + own.columns || area.column + area.columns <= own.column;
    const isAbove = area.row + area.rows <= own.row;
    const isWithin = area.column >= own.column && area.column + area.columns <= own.column + own.columns;
    return isApart || isAbove || (isWithin && area.row >= own.row + own.rows);
  });
}

function placeOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Rectangle {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}
