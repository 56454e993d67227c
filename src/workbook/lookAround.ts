import { message } from '../core';
import type { Message, Sections } from '../core';
import type { BookDropdowns } from '../core/books';
import type { SheetSpec } from '../core/sheets';
import type { Changes, CommitControls } from './changes';
import { CodedError, codedErrorOf } from './codedError';
import { planSheets } from './commitPlan';
import type { PlannedSheet } from './commitPlan';
import { planEdits } from './edits/planEdits';
import type { EditPlan } from './edits/planEdits';
import { Exchange } from './exchange';
import { ownSheets, stagingPrefix } from './ownSheets';
import { requestWorkbookFacts, workbookFacts } from './reader/workbookFacts';
import type { WorkbookFacts } from './reader/workbookFacts';
import { lookAtRefreshes } from './refresh/lookAtRefreshes';
import type { RefreshPlan } from './refresh/refreshPlan';
import { requestJournal } from './store/journal';
import { requestSections, sectionsIn } from './store/sections';
import { TextStore } from './store/textStore';
import { Turn, requestTurn } from './store/turn';
import { parkings } from './undo/formerSheets';
import type { Parking } from './undo/formerSheets';
import { areasAfter, requestReportLooks, writtenBeyond } from './undo/writtenBeyond';
import { planShelf, shelfSection } from './writer/listShelf';
import type { ShelfPlan } from './writer/listShelf';

/** What a commit found and decided before it writes. */
export interface Look {
  readonly facts: WorkbookFacts;
  readonly turn: Turn;
  readonly sections: Sections;
  readonly config: TextStore;
  readonly journal: TextStore;
  readonly planned: readonly PlannedSheet[];
  /** Sheets that are brought up to date on a copy of them, by report id. */
  readonly refreshes: ReadonlyMap<string, RefreshPlan>;
  /** What is remembered of the sheets this run makes, for the next. */
  readonly reportRecords: Sections;
  /** Where the sheets that make way go, by report id. */
  readonly parked: ReadonlyMap<string, Parking>;
  readonly shelf: ShelfPlan;
  readonly edits: EditPlan;
  readonly notes: readonly Message[];
}

/** Reads what the changes meet, refuses what cannot be written, and decides all names. */
export async function lookAround(
  context: Excel.RequestContext,
  changes: Changes,
  { wording, signal }: CommitControls,
): Promise<Look> {
  const { workbook } = context;
  const exchange = new Exchange(context, { writes: false, signal });
  const factsRequest = requestWorkbookFacts(context);
  const configRequest = requestSections(context);
  const journalRequest = requestJournal(context);
  const turnRequest = requestTurn(context);
  workbook.load('readOnly');
  workbook.protection.load('protected');
  workbook.tables.load('items/name,items/worksheet/id');
  await openForWriting(workbook, exchange);
  const facts = workbookFacts(factsRequest);
  const turn = Turn.of(turnRequest);
  const makesSheets = changes.sheets.length > 0 || facts.ownSheets.size === 0;
  if (workbook.protection.protected && makesSheets) {
    throw new CodedError(message('workbook.structureProtected'));
  }
  const config = await TextStore.open(context, configRequest);
  const journal = await TextStore.open(context, journalRequest);
  const sections = sectionsIn(config);
  // Sheets a run that died has left go before anything is made, and their tables' names are free again.
  const leftovers = new Set(
    [...facts.ownSheets.values()].filter(({ name }) => name.startsWith(stagingPrefix)).map(({ id }) => id),
  );
  const tables = workbook.tables.items
    .map(({ name, worksheet }) => ({ name, sheetId: worksheet.id }))
    .filter(({ sheetId }) => !leftovers.has(sheetId));

  const refreshing = await lookAtRefreshes(context, changes.sheets, {
    facts,
    tables,
    sections,
    wording,
    signal,
  });
  const { specs } = refreshing;
  const edits = await planEdits(context, changes, facts, wording, turn.token, signal);
  const [refused] = edits.refusals;
  if (changes.isWhole && refused) throw new CodedError(refused);
  const sheetNames = [...facts.sheets.map(({ name }) => name), ...facts.ownSheets.keys()];
  const hasShelf = facts.ownSheets.has(ownSheets.lists);
  const planned = planSheets(specs, facts.reports, sheetNames, tables, wording, stagingPrefix + turn.token);
  const looks = requestReportLooks(planned);
  if (looks.length > 0) await exchange.sync();
  const left = [
    ...refreshing.unknown.map((id) => ({ id, code: 'workbook.sheetKept', isFollowed: false }) as const),
    ...writtenBeyond(looks, sections).map(
      (id) => ({ id, code: 'workbook.sheetWrittenOn', isFollowed: true }) as const,
    ),
  ];
  const nameOf = (name: string) => wording.text(message('workbook.sheetKept.name', { name }));
  const parked = parkings(
    planned,
    looks.map(({ used }) => used),
    tables,
    {
      taken: new Set(sheetNames),
      leftToUsers: new Map(left.map(({ id, isFollowed }) => [id, { nameOf, isFollowed }])),
    },
  );
  return {
    facts,
    turn,
    sections,
    config,
    journal,
    planned,
    refreshes: refreshing.plans,
    reportRecords: { ...refreshing.records, ...areasAfter(sections, specs) },
    parked,
    shelf: planShelf(
      [...specs, ...(changes.dropdowns ?? []).map(dropdownTable)],
      hasShelf ? sections : { ...sections, [shelfSection.key]: undefined },
      wording,
    ),
    edits,
    notes: left.flatMap(({ id, code }) => {
      const parking = parked.get(id);
      return parking ? [message(code, { sheet: parking.handle.name, kept: parking.sheet })] : [];
    }),
  };
}

/**
 * The first exchange of a run. Nothing in it writes, but the library takes calls of functions for writes: who is refused
 * here is refused the workbook.
 */
async function openForWriting(workbook: Excel.Workbook, exchange: Exchange): Promise<void> {
  const readOnly = (cause?: unknown) => new CodedError(message('workbook.readOnly'), { cause });
  try {
    await exchange.sync();
  } catch (error) {
    if (codedErrorOf(error).problem.code === 'workbook.accessDenied') throw readOnly(error);
    throw error;
  }
  if (workbook.readOnly) throw readOnly();
}

/** The lists of a table that is there already, as the shelf asks for them. */
function dropdownTable({ columns, lists }: BookDropdowns): Pick<SheetSpec, 'blocks' | 'lists'> {
  return { blocks: [{ kind: 'table', id: '', rowCount: 0, columns }], lists };
}
