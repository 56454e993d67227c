import type { Sections } from '../core';
import type { Changes, CommitControls, CommitResult } from './changes';
import type { PlannedSheet } from './commitPlan';
import { clearParked, parkRows } from './edits/parkedRows';
import { Exchange } from './exchange';
import type { Look } from './lookAround';
import { ensureOwnSheets } from './ownSheetMaker';
import { stagingPrefix } from './ownSheets';
import { DAYS_1904 } from './reader/sheetColumns';
import { copySheets } from './refresh/copySheets';
import { refreshCopy } from './refresh/refreshCopy';
import type { Undoing } from './rollBack';
import { batchTexts, newBatchId } from './store/journal';
import type { EditRecord } from './store/journal';
import { changedTexts } from './store/sections';
import { formerSectionTexts } from './undo/formerSections';
import { formersAfter } from './undo/formerSheets';
import { shelfSection, writeLists } from './writer/listShelf';
import { writeSheet } from './writer/sheetWriter';
import type { CellWriting } from './writer/tableCells';

/** A sheet that stands ready, with the names its tables have now and get in the swap. */
export interface MadeSheet {
  readonly plan: PlannedSheet;
  readonly sheet: Excel.Worksheet;
  readonly tables: readonly { readonly stagingName: string; readonly name: string }[];
}

export interface Staged {
  readonly made: readonly MadeSheet[];
  readonly result: CommitResult;
}

/** Makes everything beside what is there; nothing the user sees changes. */
export async function stage(
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
  const removals = look.edits.sheets.flatMap(({ rows }) => rows.filter(({ kind }) => kind === 'removeRow'));
  const own = ensureOwnSheets(
    context,
    look.facts,
    { lists: look.shelf.writes.length > 0, rows: removals.length > 0 },
    wording,
  );
  undoing.ownSheetsMade.push(...own.map(({ name }) => name));

  const nameOf = new Map(look.planned.map(({ spec, name }) => [spec.id, name]));
  const writing: CellWriting = {
    wording,
    resolve: (reportId) => nameOf.get(reportId) ?? look.facts.reports.get(reportId)?.name,
    dateOffset: look.facts.is1904 ? DAYS_1904 : 0,
  };
  const copies = await copySheets(exchange, look.planned, look.refreshes, undoing);
  const made: MadeSheet[] = [];
  for (const plan of look.planned) {
    await exchange.room(4);
    const refresh = look.refreshes.get(plan.spec.id);
    const copy = copies.get(plan.spec.id);
    if (refresh && copy) {
      await refreshCopy(exchange, copy.sheet, refresh, copy, writing);
      made.push({ plan, sheet: copy.sheet, tables: copy.tables });
    } else {
      const sheet = worksheets.add(plan.stagingName);
      sheet.visibility = 'Hidden';
      sheet.load('id');
      made.push({ plan, sheet, tables: plan.tables });
      const tableNames = new Map(plan.tables.map(({ id, stagingName }) => [id, stagingName]));
      await writeSheet(exchange, sheet, plan.spec, (id) => tableNames.get(id) ?? id, writing);
    }
    onProgress?.(made.length / (look.planned.length + 1));
  }
  // From here on nobody else may write: what follows goes into sheets others write into as well.
  await exchange.room(2);
  undoing.hasTurn = true;
  const checkTurn = look.turn.take(context);
  await exchange.sync();
  for (const { sheet } of [...own, ...made]) undoing.madeSheetIds.add(sheet.id);
  checkTurn();
  await writeLists(exchange, look.shelf);
  if (removals.length > 0) {
    const { end } = look.edits.parked;
    const keys = removals.map((_, at) => end + at);
    undoing.takeBack.push((later) => {
      clearParked(later, keys);
    });
    await parkRows(exchange, removals, look.edits.parked);
  }

  const batch = newBatchId(look.journal, at);
  const sheets = made.map(({ plan }) => ({
    reportId: plan.spec.id,
    name: plan.name,
    replaced: plan.replaces !== undefined,
  }));
  const edits = editCount(look.edits.records);
  const asked = askedSections(changes, look.sections);
  const sections = {
    ...asked,
    [shelfSection.key]: look.shelf.section,
    ...look.reportRecords,
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
          ...formerSectionTexts(batch, look.sections, asked),
        ]),
      )
    : () => undefined;
  await exchange.sync();
  checkConfig();
  checkJournal();
  return {
    made,
    result: {
      batch,
      sheets: sheets.map(({ name }) => name),
      edits,
      notes: [...look.notes, ...look.edits.refusals, ...look.edits.warnings],
    },
  };
}

function askedSections({ sections, sectionsAfter }: Changes, now: Sections): Sections {
  return { ...sections, ...sectionsAfter?.({ ...now, ...sections }) };
}

/** Changed cells and moved rows; each row that is added counts, and no formula that Excel changes by itself. */
function editCount(records: readonly EditRecord[]): number {
  const countOf = (record: EditRecord) => {
    if (record.kind === 'appendRows') return record.cells.length;
    return record.kind === 'formula' && record.follows ? 0 : 1;
  };
  return records.reduce((sum, record) => sum + countOf(record), 0);
}
