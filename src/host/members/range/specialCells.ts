import { CellError, intersect, type Area, type CellValue } from '../../cells';
import type { Sheet } from '../../document';
import { itemNotFound } from '../../wire/errors';
import { CellAreas } from './cells';

type Test = (value: CellValue, formula: boolean) => boolean;

const valueTests: Readonly<Record<string, (value: CellValue) => boolean>> = {
  All: () => true,
  Errors: (value) => value instanceof CellError,
  Logical: (value) => typeof value === 'boolean',
  Numbers: (value) => typeof value === 'number',
  Text: (value) => typeof value === 'string',
  ErrorsLogical: (value) => value instanceof CellError || typeof value === 'boolean',
  ErrorsNumbers: (value) => value instanceof CellError || typeof value === 'number',
  ErrorsText: (value) => value instanceof CellError || typeof value === 'string',
  LogicalNumbers: (value) => typeof value === 'boolean' || typeof value === 'number',
  LogicalText: (value) => typeof value === 'boolean' || typeof value === 'string',
  NumbersText: (value) => typeof value === 'number' || typeof value === 'string',
  ErrorsLogicalNumber: (value) => typeof value !== 'string',
  ErrorsLogicalText: (value) => typeof value !== 'number',
  ErrorsNumberText: (value) => typeof value !== 'boolean',
  LogicalNumbersText: (value) => !(value instanceof CellError),
};

const contentTests: Readonly<Record<string, (matches: (value: CellValue) => boolean) => Test>> = {
  Constants: (matches) => (value, formula) => value !== null && !formula && matches(value),
  Formulas: (matches) => (value, formula) => formula && matches(value),
  Blanks: () => (value, formula) => value === null && !formula,
};

/** Joins cells of equal columns in neighbouring rows, so that a block is one area. */
const stacked = (runs: readonly Area[]): Area[] => {
  const open = new Map<string, number>();
  const areas: Area[] = [];
  for (const run of runs) {
    const key = `${run.left}:${run.right}`;
    const index = open.get(key);
    const above = index === undefined ? undefined : areas[index];
    if (index !== undefined && above?.bottom === run.top - 1) areas[index] = { ...above, bottom: run.bottom };
    else {
      open.set(key, areas.length);
      areas.push(run);
    }
  }
  return areas;
};

const cellsWhere = (area: Area, test: (row: number, column: number) => boolean): Area[] => {
  const runs: Area[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    let start = -1;
    for (let column = area.left; column <= area.right + 1; column += 1) {
      const hit = column <= area.right && test(row, column);
      if (hit && start < 0) start = column;
      if (!hit && start >= 0) {
        runs.push({ top: row, bottom: row, left: start, right: column - 1 });
        start = -1;
      }
    }
  }
  return stacked(runs);
};

const byKind = (sheet: Sheet, area: Area, kind: string, valueKind: string): Area[] => {
  const makeTest = contentTests[kind];
  if (makeTest !== undefined) {
    const test = makeTest(valueTests[valueKind] ?? (() => true));
    const values = sheet.values(area);
    return cellsWhere(area, (row, column) =>
      test(
        values[row - area.top]?.[column - area.left] ?? null,
        sheet.grid.formula(row, column) !== undefined,
      ),
    );
  }
  switch (kind) {
    case 'Visible':
      return cellsWhere(area, (row, column) => !sheet.rows.isHidden(row) && !sheet.columns.isHidden(column));
    case 'DataValidations':
    case 'SameDataValidation':
      return sheet.validations.items.flatMap(({ areas }) =>
        areas.flatMap((own) => intersect(own, area) ?? []),
      );
    default:
      return sheet.conditionalFormats.items.flatMap(({ areas }) =>
        areas.flatMap((own) => intersect(own, area) ?? []),
      );
  }
};

/**
 * The cells of a kind: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-special-cells
 * @throws HostError ItemNotFound when there are none
 */
export const specialCells = (cells: CellAreas, kind: string, valueKind: string): CellAreas => {
  const used = cells.sheet.usedArea();
  const found =
    used === undefined
      ? []
      : cells.areas.flatMap((area) => {
          const part = intersect(area, used);
          return part === undefined ? [] : byKind(cells.sheet, part, kind, valueKind);
        });
  if (found.length === 0) throw itemNotFound();
  return new CellAreas(cells.sheet, found);
};
