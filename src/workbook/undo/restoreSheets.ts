import { message } from '../../core';
import type { Message, Sections } from '../../core';
import { nothingParked } from '../edits/parkedRows';
import { stagingPrefix } from '../ownSheets';
import type { SheetHandle, WorkbookFacts } from '../reader/workbookFacts';
import { visibilities } from '../rollBack';
import type { Undoing } from '../rollBack';
import type { BatchRecord } from '../store/journal';
import { markOf, markReference } from '../store/registry';
import { uniqueSheetName } from '../writer/sheetNames';
import type { Turn } from '../store/turn';
import type { Renames } from '../relink/renamedReferences';
import { formerSheetsIn, renamesOf } from './formerSheets';
import type { FormerSheet, Parking } from './formerSheets';
import { markOfLeft, park } from './park';

/** What becomes of one sheet a batch made. */
interface Restoring {
  readonly reportId: string;
  /** The sheet the batch made, put aside to be deleted; undefined where the user has deleted it already. */
  readonly leaving: Parking | undefined;
  /** The sheet it replaced, which comes back. */
  readonly former: { readonly record: FormerSheet; readonly handle: SheetHandle } | undefined;
  /** Name the sheet that comes back has from now on. */
  readonly name: string;
}

/** How the sheets of a batch are taken back, and what cannot be. */
export interface SheetRestore {
  readonly restorings: readonly Restoring[];
  readonly notes: readonly Message[];
}

/**
 * Decides what becomes of the sheets a batch made: they go, and those they replaced come back. A sheet a later batch
 * made anew is that batch's to take back; one whose former is not there any more stays, with what users wrote in it.
 */
export function planRestore(
  record: BatchRecord,
  remade: ReadonlySet<string>,
  facts: WorkbookFacts,
  sections: Sections,
  tables: readonly { readonly name: string; readonly sheetId: string }[],
): SheetRestore {
  const formers = formerSheetsIn(sections);
  const notes: Message[] = [];
  const sheetCalled = (name: string) =>
    facts.ownSheets.get(name) ?? facts.sheets.find((sheet) => sheet.name === name);
  const taken = new Set(
    [...facts.sheets.map(({ name }) => name), ...facts.ownSheets.keys()].map((name) => name.toLowerCase()),
  );
  const restorings = record.sheets.flatMap(({ reportId, name, replaced }, index): Restoring[] => {
    const handle = facts.reports.get(reportId);
    if (remade.has(reportId)) {
      notes.push(message('workbook.sheetRemade', { sheet: handle?.name ?? name }));
      return [];
    }
    const kept = formers[reportId];
    const formerHandle = kept?.batch === record.batch ? sheetCalled(kept.sheet) : undefined;
    if (replaced === true && !formerHandle) {
      notes.push(message('workbook.formerGone', { sheet: handle?.name ?? name }));
      return [];
    }
    if (!handle && !formerHandle) {
      notes.push(message('workbook.sheetGone', { sheet: name }));
      return [];
    }
    if (handle) taken.delete(handle.name.toLowerCase());
    const leaving = handle && {
      handle,
      fate: 'deleted' as const,
      isFollowed: true,
      sheet: `${stagingPrefix}${index + 1}_old`,
      tables: tables
        .filter(({ sheetId }) => sheetId === handle.id)
        .map((table) => ({ name: table.name, parked: `${table.name}_undone` })),
    };
    const former = kept && formerHandle && { record: kept, handle: formerHandle };
    return [{ reportId, leaving, former, name: former ? uniqueSheetName(former.record.name, taken) : name }];
  });
  return { restorings, notes };
}

/** Queues it: nothing is deleted yet. */
export function queueRestore(
  context: Excel.RequestContext,
  facts: WorkbookFacts,
  { restorings }: SheetRestore,
): void {
  const { workbook } = context;
  for (const { leaving } of restorings) if (leaving) park(context, leaving);
  for (const { reportId, leaving, former, name } of restorings) {
    if (!former) continue;
    const { handle, record } = former;
    handle.sheet.name = name;
    handle.sheet.visibility = visibilities[record.visibility];
    if (leaving) handle.sheet.position = leaving.handle.position;
    for (const table of record.tables) workbook.tables.getItem(table.parked).name = table.name;
    const mark = facts.names.get(markOf(reportId).toLowerCase());
    if (mark) mark.formula = markReference(name);
    else workbook.names.add(markOf(reportId), markReference(name)).visible = false;
    facts.names.get(markOfLeft(record.sheet).toLowerCase())?.delete();
  }
}

/** Ids of the sheets users see once it is done. */
export function sheetsAfterRestore(facts: WorkbookFacts, { restorings }: SheetRestore): readonly string[] {
  const leaving = new Set(restorings.map((each) => each.leaving?.handle.id));
  const staying = facts.sheets.filter(({ id }) => !leaving.has(id));
  const back = restorings.flatMap(({ former }) => former?.handle ?? []);
  return [...staying, ...back].map(({ id }) => id);
}

/** Which names formulas follow that go, where another sheet comes back in their place. */
export function renamesAfterRestore(restore: SheetRestore): Renames {
  return renamesOf(replacedAgain(restore).map(({ leaving, name }) => ({ ...leaving, name })));
}

/** The same before it, when the sheets that are going to leave have their names still. */
export function renamesBeforeRestore(restore: SheetRestore): Renames {
  return renamesOf(
    replacedAgain(restore).map(({ leaving: { handle, sheet, tables } }) => ({
      name: sheet,
      sheet: handle.name,
      tables: tables.map(({ name, parked }) => ({ name: parked, parked: name })),
    })),
  );
}

function replacedAgain({ restorings }: SheetRestore) {
  return restorings.flatMap(({ leaving, former, name }) => (leaving && former ? [{ leaving, name }] : []));
}

/**
 * What takes it back should the exchange fail half way.
 *
 * @param names other defined names that change
 */
export function undoingOf(
  turn: Turn,
  facts: WorkbookFacts,
  { restorings }: SheetRestore,
  names: readonly string[],
): Undoing {
  const marks = restorings.map(({ reportId }) => markOf(reportId));
  const marksOfLeft = restorings.flatMap(({ former }) => (former ? markOfLeft(former.record.sheet) : []));
  return {
    turn,
    hasTurn: true,
    isSwapping: false,
    madeSheetIds: new Set(),
    ownSheetsMade: [],
    parked: restorings.flatMap(({ leaving, former }) => [
      ...(leaving ? [leaving] : []),
      ...(former
        ? [
            {
              handle: former.handle,
              tables: former.record.tables.map(({ name, parked }) => ({ name: parked, parked: name })),
            },
          ]
        : []),
    ]),
    moved: restorings.flatMap(({ leaving, former }) => (leaving && former ? former.handle : [])),
    copiedFrom: [],
    knownSheetIds: new Set(),
    newNames: marks.filter((name) => !facts.names.has(name.toLowerCase())),
    formerNames: new Map(
      [...marks, ...marksOfLeft, ...names].flatMap((name) => {
        const item = facts.names.get(name.toLowerCase());
        return item ? [[item.name, String(item.formula)] as const] : [];
      }),
    ),
    takeBack: [],
    edits: [],
    parkedRows: nothingParked,
  };
}
