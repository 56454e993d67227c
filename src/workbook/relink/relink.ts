import { message } from '../../core';
import type { Message } from '../../core';
import { cellClusters } from '../edits/cellClusters';
import { activeFilters, requestGuard, requestTableFilters } from '../edits/sheetGuard';
import { CodedError } from '../codedError';
import { Exchange, inWorkbook } from '../exchange';
import { readBlocks } from '../reader/rangeChunks';
import type { SheetHandle } from '../reader/workbookFacts';
import { sheetsOfReports } from '../store/registry';
import { relinkCharts, requestCharts } from './charts';
import { renamedReferences } from './renamedReferences';
import type { Renames } from './renamedReferences';
import { relinkRules, requestRules } from './rules';

/** Formulas are seldom longer. */
const CELL_BYTES = 80;

/** A cell, rows and columns from 1, and the formula it shall have. */
interface Relinked {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

interface RelinkedSheet {
  readonly sheet: Excel.Worksheet;
  readonly cells: readonly Relinked[];
}

interface Mentions {
  readonly names: readonly { readonly item: Excel.NamedItem; readonly formula: string }[];
  readonly cells: readonly RelinkedSheet[];
}

/**
 * Makes formulas and defined names of users point at what has taken the place of a sheet and its tables: Excel lets them
 * follow what was renamed. Only what mentions one of the former names is touched, and ends as its author wrote it. What
 * has been written before stands whatever happens here: it is tried twice, and what cannot be changed is told. One
 * exchange when nothing mentions them.
 */
export async function relink(sheetIds: readonly string[], renames: Renames): Promise<Message[]> {
  if (renames.sheets.length === 0) return [];
  const attempt = () =>
    inWorkbook(async (context) => {
      const sheets = sheetIds.map((id) => context.workbook.worksheets.getItem(id));
      const { names, cells } = await findMentions(context, sheets, renames);
      for (const { item, formula } of names) item.formula = formula;
      return await writeBack(context, cells);
    });
  const notes = await attempt()
    .catch(attempt)
    .catch(() => [message('workbook.formulasUnchecked')]);
  return [...notes, ...(await relinkBeside(sheetIds, renames))];
}

/** The same for what users draw and rule with formulas: charts, conditional formats, dropdowns. Ours are made anew. */
async function relinkBeside(sheetIds: readonly string[], renames: Renames): Promise<Message[]> {
  const rewritten = (formula: string) => renamedReferences(formula, renames);
  const attempt = () =>
    inWorkbook(async (context) => {
      const { names } = context.workbook;
      names.load('items/name,items/formula');
      const looks = sheetIds.map((id) => {
        const sheet = context.workbook.worksheets.getItem(id);
        sheet.load('name');
        return { sheet, charts: requestCharts(sheet), rules: requestRules(sheet) };
      });
      await context.sync();
      const marks = names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
      const reports = new Set(
        sheetsOfReports(
          marks,
          looks.map(({ sheet }) => sheet),
        ).values(),
      );
      await relinkCharts(
        context,
        looks.map(({ charts }) => charts),
        rewritten,
      );
      const own = looks.filter(({ sheet }) => !reports.has(sheet));
      await relinkRules(
        context,
        own.map(({ rules }) => rules),
        rewritten,
      );
      return [];
    });
  return await attempt()
    .catch(attempt)
    .catch(() => [message('workbook.linksUnchecked')]);
}

/**
 * Refuses to go on where formulas on protected sheets refer to what is about to go: nobody could point them elsewhere.
 *
 * @throws CodedError `workbook.sheetProtected` that names the first such sheet
 */
export async function refuseProtectedMentions(
  context: Excel.RequestContext,
  sheets: readonly SheetHandle[],
  renames: Renames,
): Promise<void> {
  if (renames.sheets.length === 0) return;
  for (const { sheet } of sheets) sheet.protection.load('protected');
  await new Exchange(context).sync();
  const fixed = sheets.filter(({ sheet }) => sheet.protection.protected).map(({ sheet }) => sheet);
  if (fixed.length === 0) return;
  const [found] = (await findMentions(context, fixed, renames)).cells;
  if (found) throw new CodedError(message('workbook.sheetProtected', { sheet: found.sheet.name }));
}

async function findMentions(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  renames: Renames,
): Promise<Mentions> {
  const looks = sheets.map((sheet) => {
    const formulas = sheet.getUsedRangeOrNullObject(true).getSpecialCellsOrNullObject('Formulas');
    formulas.load(
      'areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount',
    );
    sheet.load('name');
    sheet.names.load('items/name,items/formula');
    return { sheet, formulas };
  });
  const { names } = context.workbook;
  names.load('items/name,items/formula');
  await new Exchange(context).sync();
  const mentioning = [...names.items, ...sheets.flatMap((sheet) => sheet.names.items)].flatMap((item) => {
    const before = String(item.formula);
    const formula = renamedReferences(before, renames);
    return formula === before ? [] : [{ item, formula }];
  });
  const cells = new Map<Excel.Worksheet, Relinked[]>();
  const blocks = looks.flatMap(({ sheet, formulas }) =>
    formulas.isNullObject
      ? []
      : formulas.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
          sheet,
          row: rowIndex,
          column: columnIndex,
          rows: rowCount,
          columns: columnCount,
          rowBytes: CELL_BYTES * columnCount,
        })),
  );
  await readBlocks(context, 'formulas', blocks, ({ sheet, column }, chunk, rows) => {
    rows.forEach((line, down) => {
      line.forEach((content, right) => {
        const before = String(content);
        const formula = renamedReferences(before, renames);
        if (formula === before) return;
        const found = cells.get(sheet) ?? [];
        found.push({ row: chunk.row + down + 1, column: column + right + 1, formula });
        cells.set(sheet, found);
      });
    });
  });
  return { names: mentioning, cells: [...cells].map(([sheet, found]) => ({ sheet, cells: found })) };
}

/** Writes the formulas sheet by sheet, so that one that cannot be written keeps no other. */
async function writeBack(context: Excel.RequestContext, found: readonly RelinkedSheet[]): Promise<Message[]> {
  const looks = found.map(({ sheet, cells }) => ({
    sheet,
    cells,
    guard: requestGuard(sheet, boundsOf(cells)),
  }));
  await context.sync();
  const withTables = looks.map((look) => ({ ...look, tables: requestTableFilters(look.guard) }));
  if (looks.length > 0) await context.sync();
  const notes: Message[] = [];
  for (const { sheet, cells, guard, tables } of withTables) {
    const filters = activeFilters(guard, tables);
    const attempt = () => isWritten(context, sheet, cells, filters);
    const written = !sheet.protection.protected && ((await attempt()) || (await attempt()));
    if (!written) notes.push(message('workbook.formulasBehind', { sheet: sheet.name, count: cells.length }));
  }
  return notes;
}

async function isWritten(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  cells: readonly Relinked[],
  filters: ReturnType<typeof activeFilters>,
): Promise<boolean> {
  for (const filter of filters) filter.clear(sheet);
  for (const { row, column, rows, items } of cellClusters(cells)) {
    // A cell whose item is missing stays as it is: null skips it.
    sheet.getRangeByIndexes(row - 1, column - 1, rows, 1).formulas = items.map((item) => [
      item?.formula ?? null,
    ]);
  }
  for (const filter of filters) filter.restore(sheet);
  try {
    await context.sync();
    return true;
  } catch {
    for (const filter of filters) filter.restore(sheet);
    if (filters.length > 0) await context.sync();
    return false;
  }
}

function boundsOf(cells: readonly Relinked[]) {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of cells) {
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
    [left, right] = [Math.min(left, column), Math.max(right, column)];
  }
  return {
    rowIndex: top - 1,
    columnIndex: left - 1,
    rowCount: bottom - top + 1,
    columnCount: right - left + 1,
  };
}
