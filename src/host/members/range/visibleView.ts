import { cellArea, type CellValue } from '../../cells';
import { shownValue } from '../../wire/cellValue';
import { invalidArgument } from '../../wire/errors';
import { define, type Definition } from '../define';
import { CellRange } from './cells';

/** The cells of a range that are not hidden, as rows without gaps. */
export class VisibleCells {
  constructor(
    readonly range: CellRange,
    /** Index among the visible rows when this is one of them. */
    readonly index = 0,
  ) {}

  get rows(): number[] {
    const { sheet, area } = this.range;
    return indices(area.top, area.bottom).filter((row) => !sheet.rows.isHidden(row));
  }

  get columns(): number[] {
    const { sheet, area } = this.range;
    return indices(area.left, area.right).filter((column) => !sheet.columns.isHidden(column));
  }

  /** Picks the visible cells out of rows that cover the whole range. */
  pick<T>(whole: readonly (readonly T[])[]): T[][] {
    const { area } = this.range;
    return this.rows.map((row) =>
      this.columns.flatMap((column) => whole[row - area.top]?.[column - area.left] ?? []),
    );
  }

  /** One view for each visible row. */
  get rowViews(): VisibleCells[] {
    const { area } = this.range;
    return this.rows.map(
      (row, index) => new VisibleCells(this.range.with({ ...area, top: row, bottom: row }), index),
    );
  }
}

const indices = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, offset) => first + offset);

const picked =
  <T>(read: (range: CellRange) => T[][], convert: (value: T) => unknown = (value) => value) =>
  (view: VisibleCells): unknown[][] =>
    view.pick(read(view.range).map((row) => row.map(convert)));

const write = (view: VisibleCells, value: unknown): void => {
  const rows = value as CellValue[][];
  const { sheet } = view.range;
  if (!Array.isArray(value) || rows.length !== view.rows.length) {
    throw invalidArgument('There must be one row of values for every visible row.');
  }
  view.rows.forEach((row, r) => {
    view.columns.forEach((column, c) => {
      sheet.enter(cellArea(row, column), [[rows[r]?.[c] ?? null]]);
    });
  });
};

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeview */
export const visibleView: readonly Definition[] = [
  define<VisibleCells>('RangeView', {
    get: {
      Index: ({ index }) => index,
      RowCount: ({ rows }) => rows.length,
      ColumnCount: ({ columns }) => columns.length,
      Values: picked(({ sheet, area }) => sheet.values(area), shownValue),
      Formulas: picked(({ sheet, area }) => sheet.formulas(area), shownValue),
      FormulasLocal: picked(({ sheet, area }) => sheet.formulas(area), shownValue),
      Text: picked(({ sheet, area }) => sheet.text(area)),
      ValueTypes: picked(({ sheet, area }) => sheet.valueTypes(area)),
      NumberFormat: picked(({ sheet, area }) => sheet.numberFormats(area)),
      CellAddresses: ({ range, rows, columns }) =>
        rows.map((row) => columns.map((column) => new CellRange(range.sheet, cellArea(row, column)).address)),
    },
    set: { Values: write, Formulas: write, FormulasLocal: write },
    link: { Rows: (view) => view },
    call: { GetRange: ({ range }) => range },
  }),
  define<VisibleCells>('RangeViewCollection', { items: ({ rowViews }) => rowViews }),
];
