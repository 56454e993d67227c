import { message } from '../../core';
import type { Message } from '../../core';
import type { Edit } from '../../core/sheets';
import type { Wording } from '../../locales';
import { cellName } from '../address';
import type { Changes } from '../changes';
import { Exchange } from '../exchange';
import type { SheetHandle, WorkbookFacts } from '../reader/workbookFacts';
import type { AppendRecord, CellRecord, EditRecord, FormulaRecord, RowRecord } from '../store/journal';
import { readImages } from './cellImages';
import { boundsOf, bottomUp, columnsOf } from './editArea';
import { planNames } from './definedNames';
import type { NameRecord } from './definedNames';
import { EditCheck } from './editCheck';
import { readFormerCells } from './formerCells';
import { listEnds, requestListEnds } from './listEnds';
import type { ListEnd } from './listEnds';
import { nothingParked, readParked, requestParked } from './parkedRows';
import type { ParkedRows } from './parkedRows';
import { requestTableEnds, scalarsIn } from './planAppends';
import { requestTableRows, tableRows, withBelongings } from './rowBelongings';
import type { TableRows } from './rowBelongings';
import { activeFilters, requestGuard, requestTableFilters } from './sheetGuard';
import type { GuardRequest, SavedFilter } from './sheetGuard';

/** What may be changed, checked against the workbook of this moment. */
export interface EditPlan {
  readonly sheets: readonly SheetEdits[];
  readonly names: readonly NameRecord[];
  /** All accepted changes in the order they are carried out. */
  readonly records: readonly EditRecord[];
  /** Changes that are not made, and why. */
  readonly refusals: readonly Message[];
  /** What goes and does not come back as it was. */
  readonly warnings: readonly Message[];
  /** Rows earlier batches took out. */
  readonly parked: ParkedRows;
}

/** What is done on one sheet, in this order. */
export interface SheetEdits {
  readonly handle: SheetHandle;
  readonly cells: readonly CellRecord[];
  /** New rows at the ends of lists; they come before rows move. */
  readonly appends: readonly AppendRecord[];
  /** Removals from the bottom up, then insertions from the bottom up: none moves the rows of one still to come. */
  readonly rows: readonly RowRecord[];
  /** Formulas that speak of rows which move, on this sheet or another. */
  readonly formulas: readonly FormulaRecord[];
  readonly filters: readonly SavedFilter[];
  /** Where the lists whose rows move or grow end before the edits. */
  readonly ends: readonly ListEnd[];
  /** Where the tables stand before the edits, on sheets whose rows move. */
  readonly tables: readonly TableRows[];
}

/** Edits of a sheet that is there and may be written to. */
interface Group {
  readonly handle: SheetHandle;
  readonly edits: readonly Edit[];
  readonly guard: GuardRequest;
  readonly lists: ReturnType<typeof requestListEnds>;
}

/**
 * Reads the cells again and compares them with what the edits saw: a cell somebody changed meanwhile is refused, never
 * overwritten. So are cells in merged areas and spilled cells; a protected or missing sheet, and one whose rows have
 * moved, refuses all its edits: a cell of the same content may stand where the edit's own has been.
 *
 * @param token what the copies of rows that go are called by, with a number
 */
export async function planEdits(
  context: Excel.RequestContext,
  { edits: all, movedSheets }: Pick<Changes, 'edits' | 'movedSheets'>,
  facts: WorkbookFacts,
  wording: Wording,
  token: string,
  signal?: AbortSignal,
): Promise<EditPlan> {
  const refusals: Message[] = [];
  const names = planNames(all, facts, refusals);
  const edits = all.filter((edit) => edit.kind !== 'formula' || edit.name === undefined);
  if (edits.length === 0) {
    return { sheets: [], names, records: names, refusals, warnings: [], parked: nothingParked };
  }
  const groups = requestGroups(edits, movedSheets, facts, refusals);
  const movesRows = edits.some(({ kind }) => kind === 'removeRow' || kind === 'insertRow');
  const parkedRequest = movesRows ? requestParked(context) : undefined;
  const exchange = new Exchange(context, { writes: false, signal });
  await exchange.sync();
  const checked = withoutProtected(groups, refusals).map((group) => ({
    ...group,
    tables: requestTableFilters(group.guard),
    ends: requestTableEnds(group.guard, group.edits),
    areas: group.lists.length > 0 ? requestTableRows(group.guard.sheet) : [],
  }));
  const spills = requestSpills(checked);
  await exchange.sync();

  const parked = parkedRequest ? await readParked(context, parkedRequest) : nothingParked;
  const images = await readImages(context, checked, signal);
  const former = await readFormerCells(context, edits, facts.is1904);
  const scalarOf = scalarsIn(wording, facts.is1904);
  const planned = checked.map(({ handle, edits: list, guard, tables, ends, lists, areas }, index) => {
    const image = images[index] ?? new Map<string, never>();
    const check = new EditCheck(handle, image, guard, spills, former, facts.is1904, scalarOf, refusals);
    return {
      handle,
      cells: list.flatMap((edit) => (edit.kind === 'cell' ? check.cell(edit) : [])),
      appends: list.flatMap((edit) =>
        edit.kind === 'appendRows' ? check.appending(edit, ends.get(edit)) : [],
      ),
      removals: list
        .filter((edit) => edit.kind === 'removeRow')
        .sort(bottomUp)
        .flatMap((edit) => check.removal(edit)),
      insertions: list
        .filter((edit) => edit.kind === 'insertRow')
        .sort(bottomUp)
        .map((edit) => check.insertion(edit)),
      formulas: list.flatMap((edit) => (edit.kind === 'formula' ? check.formula(edit) : [])),
      filters: activeFilters(guard, tables),
      ends: listEnds(lists),
      tables: tableRows(areas),
    };
  });
  const leaving = await withBelongings(
    context,
    planned.map(({ handle, removals, tables, filters }) => ({
      ...{ handle, rows: removals, tables },
      isFiltered: filters.length > 0,
    })),
    signal,
  );
  let number = 0;
  const sheets = planned.map(({ removals: _, insertions, ...rest }, index): SheetEdits => {
    const removals = (leaving[index] ?? []).map((record) => {
      number += 1;
      return { ...record, parked: `${token}/${number}` };
    });
    return { ...rest, rows: [...removals, ...insertions] };
  });
  const comments = leaving.flat().flatMap((record) => record.comments ?? []).length;
  const warnings = comments === 0 ? [] : [message('workbook.commentsGo', { count: comments })];
  const records = [...sheets.flatMap(recordsOf), ...names];
  return { sheets, names, records, refusals, warnings, parked };
}

function recordsOf({ cells, appends, rows, formulas }: SheetEdits): EditRecord[] {
  return [...cells, ...appends, ...rows, ...formulas];
}

/** Queues the first look at every sheet that is there. */
function requestGroups(
  edits: readonly Edit[],
  movedSheets: Changes['movedSheets'],
  facts: WorkbookFacts,
  refusals: Message[],
): Group[] {
  const handles = new Map(facts.sheets.map((handle) => [handle.name, handle]));
  const names = Array.from(new Set(edits.map(({ sheet }) => sheet)));
  return names.flatMap((name): Group[] => {
    const list = edits.filter(({ sheet }) => sheet === name);
    const handle = handles.get(name);
    const isMoved = handle !== undefined && movedSheets?.has(handle.id) === true;
    if (!handle || isMoved) {
      const code = isMoved ? 'workbook.rowsMoved' : 'workbook.sheetMissing';
      refusals.push(message(code, { sheet: name }));
      return [];
    }
    const moving = list.filter(({ kind }) => kind !== 'cell' && kind !== 'formula');
    const lists = requestListEnds(handle.sheet, moving.map(columnsOf));
    return [{ handle, edits: list, guard: requestGuard(handle.sheet, boundsOf(list)), lists }];
  });
}

/** Nothing can be written to a protected sheet; formulas on it that Excel changes by itself need nobody to. */
function withoutProtected(groups: readonly Group[], refusals: Message[]): Group[] {
  return groups.filter(({ handle, guard, edits }) => {
    const isProtected = guard.sheet.protection.protected;
    if (isProtected && !edits.every((edit) => edit.kind === 'formula' && edit.follows)) {
      refusals.push(message('workbook.sheetProtected', { sheet: handle.name }));
    }
    return !isProtected;
  });
}

/** Only sheets that spill somewhere are asked cell by cell. */
function requestSpills(groups: readonly Group[]): Map<string, Excel.Range> {
  const parents = new Map<string, Excel.Range>();
  for (const { handle, edits, guard } of groups) {
    if ((guard.touched.hasSpill as boolean | null) === false) continue;
    for (const edit of edits) {
      if (edit.kind !== 'cell') continue;
      const parent = handle.sheet.getCell(edit.row - 1, edit.column - 1).getSpillParentOrNullObject();
      parent.load('address');
      parents.set(`${handle.id}!${cellName(edit.row, edit.column)}`, parent);
    }
  }
  return parents;
}
