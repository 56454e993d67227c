import { inWorkbook } from './exchange';
import { firstCellOf } from './address';

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

/** Calls back with the first cell of every new selection. */
export function watchSelection(listener: (place: SelectedCell) => void): Promise<Stop> {
  return inWorkbook(async (context) => {
    const { worksheets } = context.workbook;
    const handler = worksheets.onSelectionChanged.add(async ({ address, worksheetId }) => {
      const cell = firstCellOf(address);
      if (cell) listener({ sheet: await sheetName(worksheetId), ...cell });
    });
    await context.sync();
    return stopper(handler);
  });
}

/** Calls back after every change of cells, by this user or by a co-author (`remote`). */
export function watchChanges(listener: (change: CellsChanged) => void): Promise<Stop> {
  return inWorkbook(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(async ({ address, worksheetId, source }) => {
      listener({ sheet: await sheetName(worksheetId), address, remote: source === 'Remote' });
    });
    await context.sync();
    return stopper(handler);
  });
}

/** Events carry a sheet's id; people know it by its name, which may have changed since the last event. */
function sheetName(id: string): Promise<string> {
  return inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.load('name');
    await context.sync();
    return sheet.name;
  });
}

/** A handler can only be removed in the context that added it. */
function stopper<Args>(handler: OfficeExtension.EventHandlerResult<Args>): Stop {
  return () => {
    handler.remove();
    void handler.context.sync();
  };
}
