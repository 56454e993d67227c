import { message } from '../core';
import type { Message, Sections } from '../core';
import { DAYS_1904 } from './reader/sheetColumns';
import type { Edit, SheetSpec } from '../core/sheets';
import type { Wording } from '../locales';
import { CodedError, codedErrorOf } from './codedError';
import { planSheets } from './commitPlan';
import type { PlannedSheet } from './commitPlan';
import { planEdits } from './edits/planEdits';
import type { EditPlan } from './edits/planEdits';
import { queueEdits } from './edits/queueEdits';
import { Exchange, inWorkbook } from './exchange';
import { ensureOwnSheets } from './ownSheetMaker';
import { ownSheets, stagingPrefix } from './ownSheets';
import { requestWorkbookFacts, workbookFacts } from './reader/workbookFacts';
import type { WorkbookFacts } from './reader/workbookFacts';
import { removeLeftovers } from './removeLeftovers';
import { rollBack } from './rollBack';
import type { Undoing } from './rollBack';
import { batchTexts, requestJournal } from './store/journal';
import type { EditRecord } from './store/journal';
import { markOf, markReference } from './store/registry';
import { changedTexts, requestSections, sectionsIn } from './store/sections';
import { TextStore } from './store/textStore';
import { formerSectionTexts } from './undo/formerSections';
import { formersAfter, parkings, requestSizes } from './undo/formerSheets';
import type { Parking } from './undo/formerSheets';
import { park } from './undo/park';
import { readFormerTables } from './writer/formerTables';
import { listNames } from './writer/listNames';
import { nameLists, newListNames, planShelf, shelfSection, writeLists } from './writer/listShelf';
import type { ShelfPlan } from './writer/listShelf';
import { leaversOf, refreshed } from './writer/refresh';
import { writeSheet } from './writer/sheetWriter';

/** What a run wants to leave in the workbook. */
export interface Changes {
  readonly job: string;
  readonly title: (sheets: number, edits: number) => Message;
  readonly sheets: readonly SheetSpec[];
  readonly edits: readonly Edit[];
  /** Sections to keep, by key; those not named stay. */
  readonly sections: Sections;
}

export interface CommitControls {
  readonly wording: Wording;
  /** ISO date and time, local. */
  readonly at: string;
  readonly signal?: AbortSignal | undefined;
  /** Called with the share of the sheets that are written, 0 to 1. */
  readonly onProgress?: ((done: number) => void) | undefined;
}

/** What a commit wrote. */
export interface CommitResult {
  readonly batch: string;
  readonly sheets: readonly string[];
  readonly edits: number;
  readonly notes: readonly Message[];
}

/**
 * Writes sheets, edits of user cells and sections, all or nothing. Sheets are made hidden under temporary names, texts
 * beside those they replace; one exchange then puts everything in place. Whatever fails before its answer is undone.
 */
export function commit(changes: Changes, controls: CommitControls): Promise<CommitResult> {
  return inWorkbook(async (context) => {
    const look = await lookAround(context, changes, controls);
    const undoing: Undoing = {
      madeSheetIds: new Set(),
      ownSheetsMade: [],
      parked: [...look.parked.values()],
      newNames: [
        ...newListNames(look.shelf, look.facts.names),
        ...look.planned
          .map(({ spec }) => markOf(spec.id))
          .filter((name) => !look.facts.names.has(name.toLowerCase())),
      ],
      formerNames: formerNames(look),
      takeBack: [],
      edits: [],
    };
    try {
      const staged = await stage(context, changes, look, controls, undoing);
      await swap(context, look, staged, undoing);
      return staged.result;
    } catch (error) {
      await rollBack(undoing);
      throw codedErrorOf(error);
    }
  }).then(async (result) => {
    await removeLeftovers();
    return result;
  });
}

interface Look {
  readonly facts: WorkbookFacts;
  readonly sections: Sections;
  readonly config: TextStore;
  readonly journal: TextStore;
  readonly planned: readonly PlannedSheet[];
  /** Where the sheets that make way go, by report id. */
  readonly parked: ReadonlyMap<string, Parking>;
  readonly shelf: ShelfPlan;
  readonly edits: EditPlan;
}

/** Reads what the changes meet, refuses what cannot be written, and decides all names. */
async function lookAround(
  context: Excel.RequestContext,
  changes: Changes,
  { wording, signal }: CommitControls,
): Promise<Look> {
  const { workbook } = context;
  const exchange = new Exchange(context, { writes: false, signal });
  const factsRequest = requestWorkbookFacts(context);
  const configRequest = requestSections(context);
  const journalRequest = requestJournal(context);
  workbook.load('readOnly');
  workbook.protection.load('protected');
  workbook.tables.load('items/name,items/worksheet/id');
  await exchange.sync();
  if (workbook.readOnly) throw new CodedError(message('workbook.readOnly'));
  const facts = workbookFacts(factsRequest);
  const makesSheets = changes.sheets.length > 0 || facts.ownSheets.size === 0;
  if (workbook.protection.protected && makesSheets) {
    throw new CodedError(message('workbook.structureProtected'));
  }
  const config = await TextStore.open(context, configRequest);
  const journal = await TextStore.open(context, journalRequest);
  const sections = sectionsIn(config);
  const tables = workbook.tables.items.map(({ name, worksheet }) => ({ name, sheetId: worksheet.id }));

  const former = await readFormerTables(
    context,
    changes.sheets.filter(({ id }) => facts.reports.has(id)),
    new Set(tables.map(({ name }) => name.toLowerCase())),
    facts.is1904,
    signal,
  );
  const specs = changes.sheets.map((spec) => {
    if (spec.existing.mode !== 'refresh') return spec;
    const { table } = spec.existing;
    return refreshed(spec, former.get(table), former.get(leaversOf(table)), wording);
  });
  const sheetNames = [...facts.sheets.map(({ name }) => name), ...facts.ownSheets.keys()];
  const hasShelf = facts.ownSheets.has(ownSheets.lists);
  const planned = planSheets(specs, facts.reports, sheetNames, tables, wording);
  const sizes = requestSizes(planned);
  if (sizes.length > 0) await exchange.sync();
  return {
    facts,
    sections,
    config,
    journal,
    planned,
    parked: parkings(planned, sizes, tables, new Set(facts.ownSheets.keys())),
    shelf: planShelf(specs, hasShelf ? sections : { ...sections, [shelfSection.key]: undefined }, wording),
    edits: await planEdits(context, changes.edits, facts, wording, signal),
  };
}

interface Staged {
  readonly made: readonly { readonly plan: PlannedSheet; readonly sheet: Excel.Worksheet }[];
  readonly result: CommitResult;
}

/** Makes everything beside what is there; nothing the user sees changes. */
async function stage(
  context: Excel.RequestContext,
  changes: Changes,
  look: Look,
  { wording, at, signal, onProgress }: CommitControls,
  undoing: Undoing,
): Promise<Staged> {
  const { worksheets } = context.workbook;
  const exchange = new Exchange(context, { writes: true, signal });
  await exchange.room(8);
  for (const name of look.facts.ownSheets.keys()) {
    if (name.startsWith(stagingPrefix)) worksheets.getItem(name).delete();
  }
  undoing.ownSheetsMade.push(...ensureOwnSheets(context, look.facts, look.shelf.writes.length > 0, wording));

  const nameOf = new Map(look.planned.map(({ spec, name }) => [spec.id, name]));
  const made: { plan: PlannedSheet; sheet: Excel.Worksheet }[] = [];
  for (const plan of look.planned) {
    await exchange.room(4);
    const sheet = worksheets.add(plan.stagingName);
    sheet.visibility = 'Hidden';
    sheet.load('id');
    made.push({ plan, sheet });
    const tableNames = new Map(plan.tables.map(({ id, stagingName }) => [id, stagingName]));
    await writeSheet(exchange, sheet, plan.spec, (id) => tableNames.get(id) ?? id, {
      wording,
      resolve: (reportId) => nameOf.get(reportId) ?? look.facts.reports.get(reportId)?.name,
      dateOffset: look.facts.is1904 ? DAYS_1904 : 0,
    });
    onProgress?.(made.length / (look.planned.length + 1));
  }
  await writeLists(exchange, look.shelf);
  await exchange.sync();
  for (const { sheet } of made) undoing.madeSheetIds.add(sheet.id);

  const batch = `${at}-${crypto.randomUUID().slice(0, 8)}`;
  const sheets = made.map(({ plan }) => ({
    reportId: plan.spec.id,
    name: plan.name,
    replaced: plan.replaces !== undefined,
  }));
  const edits = editCount(look.edits.records);
  const sections = {
    ...changes.sections,
    [shelfSection.key]: look.shelf.section,
    ...(made.length === 0 ? {} : formersAfter(look.sections, sheets, look.parked, batch)),
  };
  const checkConfig = await look.config.stage(exchange, changedTexts(look.sections, sections));
  const isRemembered = made.length > 0 || edits > 0;
  const checkJournal = isRemembered
    ? await look.journal.stage(
        exchange,
        new Map([
          ...batchTexts(
            {
              batch,
              job: changes.job,
              at,
              title: changes.title(made.length, edits),
              sheets,
              edits,
              reverted: false,
            },
            look.edits.records,
          ),
          ...formerSectionTexts(batch, look.sections, changes.sections),
        ]),
      )
    : () => undefined;
  await exchange.sync();
  checkConfig();
  checkJournal();
  return {
    made,
    result: { batch, sheets: sheets.map(({ name }) => name), edits, notes: look.edits.refusals },
  };
}

/** Changed cells and moved rows; each row that is added counts. */
function editCount(records: readonly EditRecord[]): number {
  return records.reduce((sum, record) => sum + (record.kind === 'appendRows' ? record.cells.length : 1), 0);
}

/** Puts everything in place in one exchange. What was there before is parked, not deleted, until this has succeeded. */
async function swap(
  context: Excel.RequestContext,
  look: Look,
  { made }: Staged,
  undoing: Undoing,
): Promise<void> {
  const { workbook } = context;
  context.application.suspendScreenUpdatingUntilNextSync();
  context.application.suspendApiCalculationUntilNextSync();
  undoing.takeBack.push(look.config.flip(context), look.journal.flip(context));
  undoing.edits.push(...look.edits.sheets);
  queueEdits(context, look.edits);
  nameLists(context, look.shelf, look.facts.names);
  for (const { plan, sheet } of made) {
    const former = plan.replaces;
    const parking = look.parked.get(plan.spec.id);
    if (parking) park(context, parking);
    sheet.name = plan.name;
    sheet.visibility = former?.visibility === 'hidden' ? 'Hidden' : 'Visible';
    if (former) sheet.position = former.position;
    markSheet(context, look.facts, plan);
    for (const { name, stagingName } of plan.tables) {
      if (name !== stagingName) sheet.tables.getItem(stagingName).name = name;
    }
  }
  workbook.settings.add('kebu.config', ownSheets.config);
  await context.sync();
}

/** Defined names a failed swap has to point back: of lists that move and of reports that are remade. */
function formerNames({ facts, shelf, planned }: Look): Map<string, string> {
  const wanted = [
    ...shelf.writes.flatMap(({ id }) => Object.values(listNames(id)) as string[]),
    ...planned.map(({ spec }) => markOf(spec.id)),
  ];
  return new Map(
    wanted.flatMap((name) => {
      const item = facts.names.get(name.toLowerCase());
      return item ? [[item.name, String(item.formula)] as const] : [];
    }),
  );
}

/** Makes the report's defined name refer to its new sheet. */
function markSheet(
  { workbook }: Excel.RequestContext,
  { names }: WorkbookFacts,
  { spec, name }: PlannedSheet,
): void {
  const mark = names.get(markOf(spec.id).toLowerCase());
  if (mark) mark.formula = markReference(name);
  else workbook.names.add(markOf(spec.id), markReference(name)).visible = false;
}
