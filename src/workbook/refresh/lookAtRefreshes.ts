import type { Sections } from '../../core';
import type { SheetSpec, TableBlock } from '../../core/sheets';
import type { Wording } from '../../locales';
import { Exchange } from '../exchange';
import type { WorkbookFacts } from '../reader/workbookFacts';
import { readFormerTables } from '../writer/formerTables';
import { refreshed } from '../writer/refresh';
import type { FormerTable } from '../writer/refresh';
import { tableHeaders } from '../writer/tableCells';
import { readCellsAbove } from './cellsAbove';
import { matchColumns } from './columnMatch';
import type { WrittenColumn } from './columnMatch';
import { hasGrids } from './gridPlan';
import { leaversOf } from './leavers';
import { planRefresh } from './refreshPlan';
import type { RefreshPlan } from './refreshPlan';
import { freshRecord, recordAfter } from './recordAfter';
import { refreshRecordsIn, withRefreshRecords } from './refreshRecord';
import type { RefreshRecord } from './refreshRecord';
import { requestShape, shapeOf } from './sheetShape';

interface Surroundings {
  readonly facts: WorkbookFacts;
  readonly tables: readonly { readonly name: string; readonly sheetId: string }[];
  readonly sections: Sections;
  readonly wording: Wording;
  readonly signal: AbortSignal | undefined;
}

/** How the sheets users work in are refreshed. */
export interface Refreshes {
  /** All specs of the run; those whose sheet is left to users are joined with what they wrote. */
  readonly specs: readonly SheetSpec[];
  readonly plans: ReadonlyMap<string, RefreshPlan>;
  /** Reports whose sheet cannot be refreshed: it is left to the user, and another one made. */
  readonly unknown: readonly string[];
  /** What the next refresh has to know. */
  readonly records: Sections;
}

/** Reads the sheets of the reports that are refreshed and decides how. */
export async function lookAtRefreshes(
  context: Excel.RequestContext,
  sheets: readonly SheetSpec[],
  { facts, tables, sections, wording, signal }: Surroundings,
): Promise<Refreshes> {
  const requests = sheets.flatMap((spec) => {
    const handle = spec.existing.mode === 'refresh' ? facts.reports.get(spec.id) : undefined;
    if (!handle) return [];
    const own = tables.filter(({ sheetId }) => sheetId === handle.id).map(({ name }) => name);
    return [[spec.id, requestShape(context, handle, own)] as const];
  });
  const requested = new Map(requests);
  const former = await readFormerTables(
    context,
    sheets.filter(({ id }) => requested.has(id)),
    new Set(tables.map(({ name }) => name.toLowerCase())),
    facts.is1904,
    signal,
  );
  if (former.size === 0 && requested.size > 0) await new Exchange(context, { writes: false, signal }).sync();

  const known = refreshRecordsIn(sections);
  const above = await readCellsAbove(
    context,
    sheets.flatMap((spec) => {
      const request = requested.get(spec.id);
      const table = spec.existing.mode === 'refresh' ? former.get(spec.existing.table) : undefined;
      return request && table && hasGrids(spec.blocks, known[spec.id]?.grids)
        ? [{ spec, sheet: request.sheet, shape: shapeOf(request), former: table }]
        : [];
    }),
    signal,
  );
  const plans = new Map<string, RefreshPlan>();
  const unknown: string[] = [];
  const records = new Map<string, RefreshRecord | undefined>();
  const specs = sheets.map((spec) => {
    if (spec.existing.mode !== 'refresh') return spec;
    const { table } = spec.existing;
    const request = requested.get(spec.id);
    const record = known[spec.id];
    if (!request) {
      records.set(spec.id, freshRecord(spec, wording));
      return spec;
    }
    const found = {
      former: former.get(table),
      leavers: former.get(leaversOf(table)),
      record,
      above: above.get(spec.id),
    };
    const plan = planRefresh(spec, { ...found, shape: shapeOf(request) }, wording);
    if (typeof plan === 'object') {
      plans.set(spec.id, plan);
      records.set(spec.id, recordAfter(plan, wording));
      return spec;
    }
    if (plan === undefined) unknown.push(spec.id);
    const joined = refreshed(
      spec,
      withOurHeaders(found.former, record?.columns, spec, wording),
      withOurHeaders(found.leavers, record?.leavers ?? record?.columns, spec, wording),
      wording,
    );
    records.set(spec.id, freshRecord(joined, wording));
    return joined;
  });
  return { specs, plans, unknown, records: withRefreshRecords(sections, records) };
}

/** A table with the headers this run gives its columns, however users call them. */
function withOurHeaders(
  table: FormerTable | undefined,
  written: readonly WrittenColumn[] | undefined,
  { blocks }: SheetSpec,
  wording: Wording,
): FormerTable | undefined {
  const block = blocks.find((each): each is TableBlock => each.kind === 'table');
  if (!table || !block) return table;
  const names = tableHeaders(block.columns, wording);
  const ours = block.columns.map(({ key }, index) => ({ key, header: names[index] ?? '' }));
  const keys = matchColumns(table.headers, written, ours);
  return {
    ...table,
    headers: table.headers.map((header, at) => ours.find(({ key }) => key === keys[at])?.header ?? header),
  };
}
