import { firstCellOf, rowsOf } from './address';
import type { RowRun } from './address';
import { inWorkbook } from './exchange';
import { isOwnSheet } from './ownSheets';

/** What became of cells: they hold something else, whole rows came or went, or cells moved aside in another way. */
export type CellsChange = 'edited' | 'rowsInserted' | 'rowsDeleted' | 'moved';

/** A change of cells Excel told about. */
export interface CellsChanged {
  readonly sheetId: string;
  /** Rows it touches; undefined where whole columns are meant. */
  readonly rows: readonly RowRun[] | undefined;
  readonly change: CellsChange;
  /** Made by a co-author. */
  readonly remote: boolean;
  /** Made by this add-in itself. */
  readonly own: boolean;
}

/** A place the selection moved to, rows and columns from 1. */
export interface SelectedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Last of its rows, where several are selected; missing for one, and for whole columns. */
  readonly lastRow?: number;
}

type Stop = () => void;

/** Calls back with the active cell at once, and with the first cell of every new selection. */
export function watchSelection(listener: (place: SelectedCell) => void): Promise<Stop> {
  return inWorkbook(async (context) => {
    const { worksheets } = context.workbook;
    const handler = worksheets.onSelectionChanged.add(async ({ address, worksheetId }) => {
      const rows = selectedRows(address);
      const sheet = await sheetName(worksheetId);
      if (rows && sheet !== undefined) listener({ sheet, ...rows });
    });
    await context.sync();
    const place = await activeCell(context);
    if (place) listener(place);
    return stopper([handler]);
  });
}

/** First cell of a selection, and its last row where it is several rows in one piece; undefined for whole columns. */
function selectedRows(address: string): Omit<SelectedCell, 'sheet'> | undefined {
  const runs = rowsOf(address) ?? [];
  const [run] = runs;
  const cell = firstCellOf(address) ?? (run && { row: run.from, column: 1 });
  if (cell === undefined || run === undefined || runs.length > 1 || run.to === run.from) return cell;
  return { ...cell, lastRow: run.to };
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

export interface WorkbookListeners {
  /** Something a reader would see changed, whatever it was and whoever did it: at once, before anything is looked up. */
  readonly onAny: () => void;
  /** Cells of a sheet of the user's changed; the add-in's own sheets are nobody's work. */
  readonly onCells: (change: CellsChanged) => void;
}

type SortedArgs = Pick<Excel.WorksheetRowSortedEventArgs, 'worksheetId' | 'source'>;

/** Calls back after every change of the workbook, by this user or by a co-author. */
export function watchWorkbook({ onAny, onCells }: WorkbookListeners): Promise<Stop> {
  return inWorkbook(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.load('items/id,items/name');
    const any = () => {
      onAny();
      return Promise.resolve();
    };
    const sorted = async ({ worksheetId, source }: SortedArgs) => {
      onAny();
      if ((owns.get(worksheetId) ?? (await isOwn(worksheetId))) === false) {
        const remote = source === 'Remote';
        onCells({ sheetId: worksheetId, rows: undefined, remote, own: false, change: 'moved' });
      }
    };
    const handlers: OfficeExtension.EventHandlerResult<unknown>[] = [
      worksheets.onChanged.add(async ({ address, worksheetId, changeType, source, triggerSource }) => {
        onAny();
        const own = owns.get(worksheetId) ?? (await isOwn(worksheetId));
        if (own === false)
          onCells({
            ...{ sheetId: worksheetId, rows: rowsOf(address), remote: source === 'Remote' },
            own: triggerSource === 'ThisLocalAddin',
            change: changes[changeType] ?? 'moved',
          });
      }),
      // Excel tells of sorting by events of their own.
      worksheets.onRowSorted.add(sorted),
      worksheets.onColumnSorted.add(sorted),
      ...[worksheets.onAdded.add(any), worksheets.onDeleted.add(any)],
      ...[worksheets.onFormatChanged.add(any), worksheets.onRowHiddenChanged.add(any)],
      ...[tables.onAdded.add(any), tables.onDeleted.add(any)],
    ];
    if (Office.context.requirements.isSetSupported('ExcelApi', '1.17'))
      handlers.push(
        worksheets.onNameChanged.add(any),
        worksheets.onMoved.add(any),
        worksheets.onVisibilityChanged.add(any),
      );
    await context.sync();
    const owns = new Map(worksheets.items.map(({ id, name }) => [id, isOwnSheet(name)]));
    const isOwn = async (id: string) => {
      const name = await sheetName(id);
      if (name !== undefined) owns.set(id, isOwnSheet(name));
      return owns.get(id);
    };
    return stopper(handlers);
  });
}

const changes: Readonly<Partial<Record<string, CellsChange>>> = {
  RangeEdited: 'edited',
  RowInserted: 'rowsInserted',
  RowDeleted: 'rowsDeleted',
};

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
function stopper(handlers: readonly OfficeExtension.EventHandlerResult<unknown>[]): Stop {
  return () => {
    for (const handler of handlers) handler.remove();
    void handlers[0]?.context.sync();
  };
}
