import { BooleanNumber, CellValueType, VerticalAlign } from '@univerjs/core';
import type { ICellData, IRange, IStyleData, IWorksheetData } from '@univerjs/core';
import { CellError, PLAIN, containsCell } from '../../host';
import type { Area, CellValue, Sheet } from '../../host';
import { cellLook } from './cellLook';
import { fittedHeights } from './rowHeights';
import { tableLooks } from './tableLook';

/** Pixels a point takes on the screen. */
export const PIXELS_PER_POINT = 96 / 72;

/** Rows and columns the grid shows beyond what is used, and at least. */
const ROOM = { rows: 100, columns: 8, leastRows: 200, leastColumns: 26 };

/** Pixels the row numbers and column letters take. */
export const HEADINGS = { width: 46, height: 20 };

export const pixels = (points: number): number => Math.round(points * PIXELS_PER_POINT);

export const rangeOf = ({ top, left, bottom, right }: Area): IRange => ({
  startRow: top,
  startColumn: left,
  endRow: bottom,
  endColumn: right,
});

export const areaOfRange = ({ startRow, startColumn, endRow, endColumn }: IRange): Area => ({
  top: startRow,
  left: startColumn,
  bottom: endRow,
  right: endColumn,
});

/** Id of a cell that has no style of its own, nor its row or column. */
const NO_STYLE = 0;

/** Pixels the grid leaves above a text with a dropdown's arrow. */
const DROP_DOWN_MARGIN = 4;

/** The styles of the grid, each made once and known by a key. */
export class Looks {
  readonly styles: Record<string, IStyleData> = {};

  /** Key of the look of a cell; undefined for a plain one. */
  at(sheet: Sheet, layers: Layers, row: number, column: number): string | undefined {
    const id = sheet.grid.styles.at(row, column);
    const table = layers.tables.find(({ area }) => containsCell(area, row, column))?.look(row);
    const dropDown = layers.dropDowns.some((area) => containsCell(area, row, column));
    const plain = id === PLAIN || id === NO_STYLE;
    if (plain && !table && !dropDown) return undefined;
    const key = [id, table?.key, dropDown ? 'list' : undefined]
      .filter((part) => part !== undefined)
      .join('/');
    this.styles[key] ??= {
      ...cellLook(sheet.document.styles.style(id), table),
      // The grid keeps a margin above the text beside a dropdown's arrow; rows of standard height have no room for it.
      ...(dropDown ? { vt: VerticalAlign.MIDDLE, pd: { t: -DROP_DOWN_MARGIN } } : {}),
    };
    return key;
  }
}

/** What lies over cells and changes how they are drawn. */
interface Layers {
  readonly tables: readonly {
    readonly area: Area;
    readonly look: NonNullable<ReturnType<typeof tableLooks>>;
  }[];
  readonly dropDowns: readonly Area[];
}

function layersOf(sheet: Sheet): Layers {
  return {
    tables: sheet.document.tables.all(sheet).flatMap((table) => {
      const look = tableLooks(table);
      return look ? [{ area: table.area, look }] : [];
    }),
    dropDowns: sheet.validations.items
      .filter(({ value }) => value.type === 'List' && value.inCellDropDown)
      .flatMap(({ areas }) => areas),
  };
}

/** A value as the grid holds it; errors are shown as their texts. */
function cellContent(value: CellValue): ICellData {
  if (value === null) return {};
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value instanceof CellError ? value.code : value, t: CellValueType.STRING };
}

/** Cells of an area as the grid holds them. With `cleared` empty cells are given too, so that what was there goes. */
export function cellMatrix(
  sheet: Sheet,
  area: Area,
  looks: Looks,
  cleared = false,
): Record<number, Record<number, ICellData>> {
  const layers = layersOf(sheet);
  const matrix: Record<number, Record<number, ICellData>> = {};
  sheet.values(area).forEach((line, i) => {
    const row = area.top + i;
    const cells: Record<number, ICellData> = {};
    line.forEach((value, j) => {
      const column = area.left + j;
      const look = looks.at(sheet, layers, row, column);
      const formula = sheet.grid.formula(row, column)?.text;
      if (value === null && look === undefined && formula === undefined && !cleared) return;
      cells[column] = {
        ...(cleared ? { v: null, t: null, f: null, p: null, s: null } : {}),
        ...cellContent(value),
        ...(formula === undefined ? {} : { f: formula }),
        ...(look === undefined ? {} : { s: cleared ? (looks.styles[look] ?? null) : look }),
      };
    });
    matrix[row] = cells;
  });
  return matrix;
}

/** Everything of a sheet that is not in its cells, as the grid holds it. */
export function sheetFrame(sheet: Sheet): Partial<IWorksheetData> {
  const used = sheet.usedArea(true);
  const { freeze } = sheet;
  const fitted = fittedHeights(sheet);
  const rows = new Set([
    ...sheet.rows.sizes.keys(),
    ...sheet.rows.fitted.keys(),
    ...sheet.rows.hidden(),
    ...fitted.keys(),
  ]);
  const columns = new Set([...sheet.columns.sizes.keys(), ...sheet.columns.hidden()]);
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor,
    hidden: sheet.visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    freeze: freeze
      ? {
          xSplit: freeze.columns,
          ySplit: freeze.rows,
          startRow: freeze.rows || -1,
          startColumn: freeze.columns || -1,
        }
      : { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
    rowCount: Math.max(ROOM.leastRows, (used?.bottom ?? 0) + ROOM.rows),
    columnCount: Math.max(ROOM.leastColumns, (used?.right ?? 0) + ROOM.columns),
    defaultColumnWidth: pixels(sheet.columns.standard),
    defaultRowHeight: pixels(sheet.rows.standard),
    mergeData: sheet.merges.map(rangeOf),
    rowData: Object.fromEntries(
      [...rows].map((row) => [
        row,
        {
          h: pixels(fitted.get(row) ?? sheet.rows.size(row)),
          ia: BooleanNumber.FALSE,
          hd: Number(sheet.rows.isHidden(row)),
        },
      ]),
    ),
    columnData: Object.fromEntries(
      [...columns].map((column) => [
        column,
        { w: pixels(sheet.columns.size(column)), hd: Number(sheet.columns.isHidden(column)) },
      ]),
    ),
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowHeader: { width: HEADINGS.width },
    columnHeader: { height: HEADINGS.height },
  };
}

/** A whole sheet for the grid. */
export function sheetSnapshot(sheet: Sheet, looks: Looks): Partial<IWorksheetData> {
  const frame = sheetFrame(sheet);
  const used = sheet.usedArea();
  const { rowCount = 0, columnCount = 0 } = frame;
  // Formats may reach the last row of the sheet; what is drawn ends with the grid.
  const shown = used && {
    ...used,
    bottom: Math.min(used.bottom, rowCount - 1),
    right: Math.min(used.right, columnCount - 1),
  };
  return { ...frame, cellData: shown ? cellMatrix(sheet, shown, looks) : {} };
}
