import type { SheetSpec } from '../../core/sheets';
import type { CellScalar } from '../../core/table';
import { Exchange } from '../exchange';
import type { FormerTable } from '../writer/refresh';
import type { CellsAbove } from './gridPlan';
import type { SheetShape } from './sheetShape';

/** A sheet with grids, the shape it was found in and its table. */
export interface SheetWithGrids {
  readonly spec: SheetSpec;
  readonly sheet: Excel.Worksheet;
  readonly shape: SheetShape;
  readonly former: FormerTable;
}

/** What stands above the tables of sheets, by report id; one exchange for all of them, none if there are none. */
export async function readCellsAbove(
  context: Excel.RequestContext,
  sheets: readonly SheetWithGrids[],
  signal: AbortSignal | undefined,
): Promise<Map<string, CellsAbove>> {
  const ranges = sheets.flatMap(({ spec, sheet, shape: { used }, former: { area } }) => {
    if (!used || area.row < 2) return [];
    const range = sheet.getRangeByIndexes(0, 0, area.row - 1, used.column + used.columns);
    range.load('values,formulas');
    return [[spec.id, range] as const];
  });
  if (ranges.length > 0) await new Exchange(context, { writes: false, signal }).sync();
  return new Map(
    ranges.map(([id, { values, formulas }]) => [
      id,
      { values: values as CellScalar[][], formulas: formulas as CellScalar[][] },
    ]),
  );
}
