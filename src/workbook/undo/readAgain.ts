import { message } from '../../core';
import type { Message } from '../../core';
import type { CellScalar } from '../../core/table';
import { CodedError } from '../codedError';
import { rulesNow } from '../dropdowns/formerRules';
import { cellClusters } from '../edits/cellClusters';
import { listEnds, requestListEnds } from '../edits/listEnds';
import { requestTableRows, tableRows } from '../edits/rowBelongings';
import { activeFilters, requestGuard, requestTableFilters } from '../edits/sheetGuard';
import { Exchange } from '../exchange';
import { readBlocks } from '../reader/rangeChunks';
import type { SheetHandle, WorkbookFacts } from '../reader/workbookFacts';
import type { AppendRecord, EditRecord, FormulaRecord } from '../store/journal';
import { columnsOf, isRowMove, movedRow, placeKey, sameScalar } from './recordedPlaces';

/** A cell's value on the wire, generously. */
const CELL_BYTES = 120;

type SheetFinder = (record: { readonly sheetId: string; readonly sheet: string }) => SheetHandle | undefined;

export function sheetFinder({ sheets }: WorkbookFacts): SheetFinder {
  const byId = new Map(sheets.map((handle) => [handle.id, handle]));
  const byName = new Map(sheets.map((handle) => [handle.name, handle]));
  // Ids change when another program saves the file, names when users rename: what has both is certain.
  return ({ sheetId, sheet }) => {
    const found = byId.get(sheetId);
    return found?.name === sheet ? found : (byName.get(sheet) ?? found);
  };
}

/** The sheets of the records with their filters, and what the recorded cells hold now. */
export async function readAgain(
  context: Excel.RequestContext,
  edits: readonly EditRecord[],
  sheetOf: SheetFinder,
  notes: Message[],
) {
  const bySheet = new Map<SheetHandle, EditRecord[]>();
  const placed = edits.filter((edit) => edit.kind !== 'formula' || edit.name === undefined);
  for (const edit of placed) {
    const handle = sheetOf(edit);
    if (handle) bySheet.set(handle, [...(bySheet.get(handle) ?? []), edit]);
  }
  for (const name of new Set(placed.filter((edit) => !sheetOf(edit)).map(({ sheet }) => sheet))) {
    notes.push(message('workbook.sheetMissing', { sheet: name }));
  }
  const looks = [...bySheet].map(([handle, records]) => {
    const cell = records[0] ?? { row: 1, column: 1 };
    const place = { rowIndex: cell.row - 1, columnIndex: cell.column - 1, rowCount: 1, columnCount: 1 };
    const lists = requestListEnds(handle.sheet, records.flatMap(columnsOf));
    return { handle, records, lists, guard: requestGuard(handle.sheet, place) };
  });
  const exchange = new Exchange(context);
  if (looks.length > 0) await exchange.sync();
  for (const { handle, guard } of looks) {
    if (guard.sheet.protection.protected) {
      throw new CodedError(message('workbook.sheetProtected', { sheet: handle.name }));
    }
  }
  const withTables = looks.map((look) => ({
    ...look,
    tables: requestTableFilters(look.guard),
    areas: look.lists.length > 0 ? requestTableRows(look.guard.sheet) : [],
  }));
  if (looks.length > 0) await exchange.sync();
  const found = withTables.map(({ handle, records, lists, guard, tables, areas }) => ({
    ...{ handle, records, tables: tableRows(areas) },
    filters: activeFilters(guard, tables),
    ends: listEnds(lists),
  }));
  const torn = await insertedRowsThatChanged(context, found);
  for (const { sheet, row } of torn) notes.push(message('workbook.rowChanged', { sheet, row }));
  const groups = found.filter(({ records }) => !records.some((record) => torn.has(record)));

  const added = new Map<AppendRecord, CellScalar[][]>();
  const additions = groups.flatMap(({ handle, records }) =>
    records.flatMap((record) => {
      if (record.kind !== 'appendRows') return [];
      const row = movedRow(record, records.filter(isRowMove)) ?? record.row;
      added.set(record, []);
      return {
        record,
        sheet: handle.sheet,
        row: row - 1,
        column: record.column - 1,
        rows: record.cells.length,
        columns: record.cells[0]?.length ?? 1,
        rowBytes: CELL_BYTES * (record.cells[0]?.length ?? 1),
      };
    }),
  );
  await readBlocks(context, 'values', additions, ({ record }, _chunk, rows) => {
    added.get(record)?.push(...(rows as CellScalar[][]));
  });

  const current = new Map<string, CellScalar>();
  const blocks = groups.flatMap(({ handle, records }) => {
    const moves = records.filter(isRowMove);
    const cells = records.flatMap((record) => {
      if (record.kind !== 'cell') return [];
      const row = movedRow(record, moves);
      // The cell went with its row, which comes back as it was.
      if (row === undefined) current.set(placeKey(record), record.after.value);
      return row === undefined ? [] : [{ record, row, column: record.column }];
    });
    return cellClusters(cells).map(({ row, column, rows, items }) => ({
      items,
      sheet: handle.sheet,
      row: row - 1,
      column: column - 1,
      rows,
      columns: 1,
      rowBytes: CELL_BYTES,
    }));
  });
  await readBlocks(context, 'values', blocks, ({ items, row }, chunk, rows) => {
    rows.forEach(([value], offset) => {
      const item = items[chunk.row - row + offset];
      if (item) current.set(placeKey(item.record), value as CellScalar);
    });
  });
  return {
    ...{ groups, current, added },
    formulas: await formulasNow(context, groups),
    rules: await rulesNow(context, groups),
  };
}

interface RecordedSheet {
  readonly handle: SheetHandle;
  readonly records: readonly EditRecord[];
}

/** How the formulas of the records read now. */
async function formulasNow(
  context: Excel.RequestContext,
  groups: readonly RecordedSheet[],
): Promise<ReadonlyMap<FormulaRecord, string>> {
  const now = new Map<FormulaRecord, string>();
  const blocks = groups.flatMap(({ handle, records }) => {
    const moves = records.filter(isRowMove);
    const cells = records.flatMap((record) => {
      const row = record.kind === 'formula' ? movedRow(record, moves) : undefined;
      return record.kind === 'formula' && row !== undefined ? [{ record, row, column: record.column }] : [];
    });
    return cellClusters(cells).map(({ row, column, rows, items }) => ({
      ...{ items, sheet: handle.sheet, row: row - 1, column: column - 1, rows, columns: 1 },
      rowBytes: CELL_BYTES,
    }));
  });
  await readBlocks(context, 'formulas', blocks, ({ items, row }, chunk, rows) => {
    rows.forEach(([text], offset) => {
      const item = items[chunk.row - row + offset];
      if (item) now.set(item.record, String(text));
    });
  });
  return now;
}

/**
 * Rows a batch put in that do not hold any more what it put there, or stand elsewhere: deleting by place would delete
 * somebody's row.
 */
async function insertedRowsThatChanged(
  context: Excel.RequestContext,
  groups: readonly RecordedSheet[],
): Promise<ReadonlySet<EditRecord>> {
  const insertions = groups.flatMap(({ handle, records }) => {
    const moves = records.filter(isRowMove);
    return moves.flatMap((record, index) => {
      if (record.kind !== 'insertRow') return [];
      const row = movedRow(record, moves.slice(index + 1)) ?? record.row;
      const [rows, columns] = [1, record.cells.length];
      const place = { row: row - 1, column: record.column - 1, rows, columns };
      return [{ record, sheet: handle.sheet, ...place, rowBytes: CELL_BYTES * columns }];
    });
  });
  const changed = new Set<EditRecord>();
  await readBlocks(context, 'values', insertions, ({ record }, _chunk, [cells = []]) => {
    const isThere = record.cells.every(
      ({ value, formula }, at) => formula !== undefined || sameScalar(cells[at] as CellScalar, value),
    );
    if (!isThere) changed.add(record);
  });
  return changed;
}
