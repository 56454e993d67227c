import type { Changes, CommitControls, CommitResult } from './changes';
import { codedErrorOf } from './codedError';
import type { PlannedSheet } from './commitPlan';
import { nothingParked, withParked } from './edits/parkedRows';
import { queueEdits } from './edits/queueEdits';
import { inWorkbook } from './exchange';
import { lookAround } from './lookAround';
import type { Look } from './lookAround';
import { ownSheets } from './ownSheets';
import type { WorkbookFacts } from './reader/workbookFacts';
import { relink } from './relink/relink';
import { removeLeftovers } from './removeLeftovers';
import { rollBack } from './rollBack';
import type { Undoing } from './rollBack';
import { stage } from './stage';
import type { Staged } from './stage';
import { markOf, markReference } from './store/registry';
import { whenFree } from './store/turn';
import { renamesAfter } from './undo/formerSheets';
import { markOfLeft, park } from './undo/park';
import { restoreComments } from './undo/rowComments';
import { listNames } from './writer/listNames';
import { nameLists, newListNames } from './writer/listShelf';

/**
 * Writes sheets, edits of user cells and sections, all or nothing. Sheets are made hidden under temporary names, texts
 * beside those they replace; one exchange then puts everything in place. Whatever fails before its answer is undone.
 */
export function commit(changes: Changes, controls: CommitControls): Promise<CommitResult> {
  return inWorkbook(async (context) => {
    const look = await whenFree(() => lookAround(context, changes, controls));
    const undoing: Undoing = {
      turn: look.turn,
      hasTurn: false,
      isSwapping: false,
      madeSheetIds: new Set(),
      ownSheetsMade: [],
      parked: [...look.parked.values()],
      moved: [],
      copiedFrom: [],
      knownSheetIds: new Set([...look.facts.sheets, ...look.facts.ownSheets.values()].map(({ id }) => id)),
      newNames: [
        ...newListNames(look.shelf, look.facts.names),
        ...look.planned
          .map(({ spec }) => markOf(spec.id))
          .filter((name) => !look.facts.names.has(name.toLowerCase())),
        ...[...look.parked.values()]
          .filter(({ fate }) => fate === 'leftToUser')
          .map(({ sheet }) => markOfLeft(sheet)),
      ],
      formerNames: formerNames(look),
      takeBack: [],
      edits: [],
      parkedRows: nothingParked,
    };
    const staged = await stage(context, changes, look, controls, undoing)
      .then(async (ready) => {
        await swap(context, look, ready, undoing);
        return ready;
      })
      .catch(async (error: unknown) => {
        await rollBack(undoing);
        throw codedErrorOf(error);
      });
    const notes = await relink(sheetsAfter(look, staged), renamesAfter(look.sections, look.parked));
    const rewritten = await restoreComments(
      look.edits.sheets.map(({ handle, rows }) => ({ sheetId: handle.id, rows })),
    );
    return { ...staged.result, notes: [...staged.result.notes, ...notes, ...rewritten] };
  }).then(async (result) => {
    await removeLeftovers();
    return result;
  });
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
  undoing.isSwapping = true;
  undoing.takeBack.push(look.config.flip(context), look.journal.flip(context));
  undoing.edits.push(...look.edits.sheets);
  undoing.parkedRows = withParked(look.edits);
  queueEdits(context, look.edits);
  nameLists(context, look.shelf, look.facts.names);
  for (const { plan, sheet, tables } of made) {
    const former = plan.replaces;
    const parking = look.parked.get(plan.spec.id);
    if (parking) park(context, parking);
    sheet.name = plan.name;
    sheet.visibility = former?.visibility === 'hidden' ? 'Hidden' : 'Visible';
    if (former) sheet.position = former.position;
    markSheet(context, look.facts, plan);
    for (const { name, stagingName } of tables) {
      if (name !== stagingName) sheet.tables.getItem(stagingName).name = name;
    }
  }
  workbook.settings.add('kebu.config', ownSheets.config);
  look.turn.leave(context);
  await context.sync();
}

/** Ids of the sheets users see once the swap is done. */
function sheetsAfter({ facts, parked }: Look, { made }: Staged): string[] {
  const aside = new Set(Array.from(parked.values(), ({ handle }) => handle.id));
  const staying = facts.sheets.filter(({ id }) => !aside.has(id)).map(({ id }) => id);
  return [...staying, ...made.map(({ sheet }) => sheet.id)];
}

/** Defined names a failed swap has to point back: of lists and rows that move and of reports that are remade. */
function formerNames({ facts, shelf, planned, edits }: Look): Map<string, string> {
  const wanted = [
    ...shelf.writes.flatMap(({ id }) => Object.values(listNames(id)) as string[]),
    ...planned.map(({ spec }) => markOf(spec.id)),
    ...edits.names.map(({ name }) => name),
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
