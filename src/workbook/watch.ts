import { inWorkbook } from './exchange';
import { firstCellOf } from './address';
import { isOwnSheet } from './ownSheets';

/** A change of cells Excel told about. */
export interface CellsChanged {
  readonly sheet: string;
  readonly address: string;
  readonly remote: boolean;
}

/** A place the selection moved to, rows and columns from 1. */
export interface SelectedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

type Stop = () => void;

/** Calls back with the active cell at once, and with the first cell of every new selection. */
export function watchSelection(listener: (place: SelectedCell) => void): Promise<Stop> {
  return inWorkbook(async (context) => {
    const { worksheets } = context.workbook;
    const handler = worksheets.onSelectionChanged.add(async ({ address, worksheetId }) => {
      const cell = firstCellOf(address);
      const sheet = await sheetName(worksheetId);
      if (cell && sheet !== undefined) listener({ sheet, ...cell });
    });
    await context.sync();
    const place = await activeCell(context);
    if (place) listener(place);
    return stopper(handler);
  });
}

/** The active cell; undefined while something else is selected, such as a chart. */
async function activeCell(context: Excel.RequestContext): Promise<SelectedCell | undefined> {
  const cell = context.workbook.getActiveCell();
  cell.load('rowIndex, columnIndex, worksheet/name');
  try {
    await context.sync();
  } catch {
    return undefined;
  }
  return { sheet: cell.worksheet.name, row: cell.rowIndex + 1, column: cell.columnIndex + 1 };
}

/** Calls back after every change of cells, by this user or by a co-author (`remote`); the add-in's own sheets are nobody's work. */
export function watchChanges(listener: (change: CellsChanged) => void): Promise<Stop> {
  return inWorkbook(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(async ({ address, worksheetId, source }) => {
      const sheet = await sheetName(worksheetId);
      if (sheet !== undefined && !isOwnSheet(sheet))
        listener({ sheet, address, remote: source === 'Remote' });
    });
    await context.sync();
    return stopper(handler);
  });
}

/** The question for the names of all sheets that is under way. A commit fires hundreds of events: one answer serves many. */
let asking: Promise<ReadonlyMap<string, string>> | undefined;

function sheetNames(): Promise<ReadonlyMap<string, string>> {
  asking ??= inWorkbook(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id, items/name');
    await context.sync();
    return new Map(worksheets.items.map(({ id, name }) => [id, name]));
  }).finally(() => {
    asking = undefined;
  });
  return asking;
}

/**
 * Events carry a sheet's id; people know it by its name, which may have changed since the last event. A sheet the answer
 * under way does not know may be newer than the question; undefined when it is gone.
 */
async function sheetName(id: string): Promise<string | undefined> {
  return (await sheetNames()).get(id) ?? (await sheetNames()).get(id);
}

/** A handler can only be removed in the context that added it. */
function stopper<Args>(handler: OfficeExtension.EventHandlerResult<Args>): Stop {
  return () => {
    handler.remove();
    void handler.context.sync();
  };
}
