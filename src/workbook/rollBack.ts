import type { CellScalar } from '../core/table';
import { isAsAdded } from './edits/appendedRows';
import { carriedOut, listEnds, requestListEnds, shiftOfAppend, shiftOfRow } from './edits/listEnds';
import type { ListEnd } from './edits/listEnds';
import type { ParkedRows } from './edits/parkedRows';
import { queueReverse, reverseOfRow } from './edits/queueEdits';
import type { SheetEdits } from './edits/planEdits';
import { ownSheets, stagingPrefix } from './ownSheets';
import type { SheetHandle } from './reader/workbookFacts';
import type { Parking } from './undo/formerSheets';
import type { AppendRecord } from './store/journal';
import { requestTurn } from './store/turn';
import { restoreComments } from './undo/rowComments';
import type { Turn, TurnRequest } from './store/turn';

/** What a failed piece of work may have left, and how to take it back. */
export interface Undoing {
  readonly turn: Turn;
  /** It has tried to take the turn. */
  hasTurn: boolean;
  /** It has begun to change what was there; before that nothing but what it made has to go. */
  isSwapping: boolean;
  /** Sheets this commit has made, as far as their ids are known. */
  readonly madeSheetIds: Set<string>;
  /** Names of the add-in's own hidden sheets that were not there before. */
  readonly ownSheetsMade: string[];
  /** Sheets that the swap renames, with what they and their tables are called before and after. */
  readonly parked: readonly Pick<Parking, 'handle' | 'tables'>[];
  /** Sheets that stay and that the swap puts elsewhere, as they were. */
  readonly moved: readonly SheetHandle[];
  /** Names of sheets about to be copied: until it is named a copy is called like its original with a number. */
  readonly copiedFrom: string[];
  readonly knownSheetIds: ReadonlySet<string>;
  /** Defined names that were not there before. */
  readonly newNames: readonly string[];
  /** Formulas of the defined names the swap points elsewhere or deletes. */
  readonly formerNames: ReadonlyMap<string, string>;
  /** Queues the reverse of what the swap wrote into sheets that stay. */
  readonly takeBack: ((context: Excel.RequestContext) => void)[];
  /** Edits of user cells the swap carries out; none before it. */
  readonly edits: SheetEdits[];
  /** Copies of the rows they take out. */
  parkedRows: ParkedRows;
}

export const visibilities = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
} as const satisfies Record<SheetHandle['visibility'], string>;

/**
 * Brings the workbook back to where a commit began, whatever part of it was carried out. A second failure here leaves
 * hidden sheets under names the next run removes.
 */
export async function rollBack(undoing: Undoing): Promise<void> {
  try {
    const returned = await Excel.run(async (context) => {
      const { workbook } = context;
      workbook.worksheets.load('items/id,items/name');
      workbook.names.load('items/name');
      workbook.tables.load('items/name,items/worksheet/id');
      const turnRequest = requestTurn(context);
      const edited = undoing.edits.map((edits) => {
        const sheet = workbook.worksheets.getItem(edits.handle.id);
        return {
          edits,
          lists: requestListEnds(sheet, edits.ends),
          additions: edits.appends.map((each) => requestAddition(sheet, edits, each)),
        };
      });
      await context.sync();

      const reversed = edited.map(({ edits, lists, additions }) => ({
        edits,
        moved: movedRows(edits, listEnds(lists), additions.some(isThere)),
      }));
      queueReverse(context, reversed, undoing.parkedRows);
      for (const queue of undoing.takeBack) queue(context);
      const parkedById = new Map(undoing.parked.map((parking) => [parking.handle.id, parking]));
      const { own, made } = sheetsMade(undoing, workbook.worksheets.items, turnRequest);
      for (const sheet of made) if (!parkedById.has(sheet.id)) sheet.delete();
      if (undoing.isSwapping) {
        putNamesBack(context, undoing, parkedById);
        putPlacesBack(context, undoing);
      }
      const isThereToLeave = workbook.worksheets.items.some(({ name }) => name === ownSheets.config);
      if (undoing.hasTurn && isThereToLeave) undoing.turn.leave(context);
      for (const sheet of own) {
        // Excel does not delete a very hidden sheet.
        sheet.visibility = 'Hidden';
        sheet.delete();
      }
      await context.sync();
      return reversed.map(({ edits, moved = 0 }) => ({
        sheetId: edits.handle.id,
        rows: edits.rows.slice(0, moved).toReversed().map(reverseOfRow),
      }));
    });
    await restoreComments(returned);
  } catch {
    // The first failure is what the user is told; leftovers are hidden and the next run removes them.
  }
}

/** The sheets that would not be there without it: the add-in's own, and all others. What another pane has made stays. */
function sheetsMade(
  undoing: Undoing,
  sheets: readonly Excel.Worksheet[],
  turnRequest: TurnRequest,
): { readonly own: readonly Excel.Worksheet[]; readonly made: readonly Excel.Worksheet[] } {
  const isFirst = undoing.turn.isFirst(turnRequest);
  const isOwn = ({ id, name }: Excel.Worksheet) =>
    undoing.ownSheetsMade.includes(name) && (isFirst || undoing.madeSheetIds.has(id));
  const isMade = (sheet: Excel.Worksheet) =>
    undoing.madeSheetIds.has(sheet.id) ||
    sheet.name.startsWith(stagingPrefix + undoing.turn.token) ||
    isUnnamedCopy(undoing, sheet);
  return { own: sheets.filter(isOwn), made: sheets.filter((sheet) => !isOwn(sheet) && isMade(sheet)) };
}

/** Queues the former names of sheets, tables and references that a swap has begun to change. */
function putNamesBack(
  { workbook }: Excel.RequestContext,
  { formerNames, newNames }: Undoing,
  parkedById: ReadonlyMap<string, Undoing['parked'][number]>,
): void {
  for (const sheet of workbook.worksheets.items) {
    const former = parkedById.get(sheet.id)?.handle;
    if (!former || former.name === sheet.name) continue;
    sheet.name = former.name;
    sheet.visibility = visibilities[former.visibility];
  }
  for (const table of workbook.tables.items) {
    const names = parkedById.get(table.worksheet.id)?.tables;
    const name = names?.find(({ parked }) => parked === table.name)?.name;
    if (name !== undefined) table.name = name;
  }
  const there = new Set(workbook.names.items.map(({ name }) => name.toLowerCase()));
  for (const [name, formula] of formerNames) {
    if (there.has(name.toLowerCase())) workbook.names.getItem(name).formula = formula;
    // None but our own marks are ever deleted.
    else workbook.names.add(name, formula).visible = false;
  }
  const added = new Set(newNames.map((name) => name.toLowerCase()));
  for (const item of workbook.names.items) if (added.has(item.name.toLowerCase())) item.delete();
}

/** Queues the former places of sheets a swap has moved: first all go to the end, where none is in another's way. */
function putPlacesBack({ workbook }: Excel.RequestContext, { moved }: Undoing): void {
  const byPlace = moved.toSorted((a, b) => a.position - b.position);
  const sheetOf = ({ id }: SheetHandle) => workbook.worksheets.getItem(id);
  for (const handle of byPlace) sheetOf(handle).position = workbook.worksheets.items.length - 1;
  for (const handle of byPlace) sheetOf(handle).position = handle.position;
}

/** How many row moves were carried out; undefined where not even all rows that were to be added are there. */
function movedRows(
  { rows, appends, ends }: SheetEdits,
  now: readonly ListEnd[],
  isAdded: boolean,
): number | undefined {
  if (appends.length > 0 && !isAdded) return undefined;
  const shifts = [...appends.map(shiftOfAppend), ...rows.map(shiftOfRow)];
  return carriedOut(shifts, ends, now, appends.length) - appends.length;
}

function isUnnamedCopy({ copiedFrom, knownSheetIds }: Undoing, { id, name }: Excel.Worksheet): boolean {
  const original = /^(.*) \(\d+\)$/u.exec(name)?.[1];
  return (
    original !== undefined && !knownSheetIds.has(id) && copiedFrom.some((from) => from.startsWith(original))
  );
}

/** Queues what tells whether rows were added at the end of a list: where its table ends, and what stands in the first. */
function requestAddition(sheet: Excel.Worksheet, { rows }: SheetEdits, record: AppendRecord) {
  const removed = rows.filter(({ kind, row }) => kind === 'removeRow' && row < record.row).length;
  const width = record.cells[0]?.length ?? 1;
  const first = sheet.getRangeByIndexes(record.row - 1 - removed, record.column - 1, 1, width);
  first.load('values');
  const body =
    record.table === undefined ? undefined : sheet.tables.getItem(record.table.name).getDataBodyRange();
  body?.load('rowIndex,rowCount');
  return { record, removed, first, body };
}

function isThere({ record, removed, first, body }: ReturnType<typeof requestAddition>): boolean {
  // Rows that moved out of the table as well leave its end where it was; then the cells tell.
  const hasGrown = body !== undefined && removed === 0 && body.rowIndex + body.rowCount >= record.row;
  return hasGrown || isAsAdded(record.cells[0] ?? [], first.values[0] as CellScalar[]);
}
