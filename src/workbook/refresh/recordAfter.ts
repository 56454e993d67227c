import type { SheetSpec, TableBlock } from '../../core/sheets';
import type { Wording } from '../../locales';
import { tableHeaders } from '../writer/tableCells';
import { cellText } from './cellText';
import { headingOf } from './heading';
import { leaversOf } from './leavers';
import type { RefreshPlan } from './refreshPlan';
import { isUserColumn } from './userColumns';
import { withLeavers, writtenTexts } from './refreshRecord';
import { writtenGrids } from './writtenGrid';
import type { RefreshRecord } from './refreshRecord';

/** What is remembered of a sheet that is made from a spec; undefined where it has no table that is refreshed. */
export function freshRecord(spec: SheetSpec, wording: Wording): RefreshRecord | undefined {
  const { existing } = spec;
  if (existing.mode !== 'refresh') return undefined;
  const tableOf = (id: string) =>
    spec.blocks.find((block): block is TableBlock => block.kind === 'table' && block.id === id);
  const main = tableOf(existing.table);
  if (!main) return undefined;
  const leavers = tableOf(leaversOf(existing.table));
  return {
    heading: headingOf(spec, wording),
    columns: columnsOf(main, wording),
    ...(leavers ? { leavers: columnsOf(leavers, wording) } : {}),
    written: writtenTexts(main, rowKeys(main, existing.key, wording), wording),
    grids: writtenGrids(spec, wording),
  };
}

/** What is remembered of a table that is brought up to date where it stands. */
export function recordAfter(plan: RefreshPlan, wording: Wording): RefreshRecord | undefined {
  const { spec, block, former, leavers, keys, rows, added, reworded, headers } = plan;
  if (spec.existing.mode !== 'refresh') return undefined;
  const renamed = new Map(reworded.map(({ column, header }) => [column, header]));
  const columns = former.headers.map((before, at) => {
    const [key, header] = [keys[at] ?? null, renamed.get(at) ?? before];
    return { key, header, ...(key !== null && header !== headers.get(key) ? { isRenamed: true } : {}) };
  });
  const of = leavers
    ? leaversAfter(plan, leavers.headers)
    : rows.leavers.length > 0
      ? former.headers.map((header, at) => ({ key: keys[at] ?? null, header }))
      : undefined;
  return {
    heading: headingOf(spec, wording),
    columns: [...columns, ...added.map(({ key }) => ({ key, header: headers.get(key) ?? '' }))],
    ...(of ? { leavers: of } : {}),
    written: withLeavers(
      writtenTexts(block, rowKeys(block, spec.existing.key, wording), wording),
      plan.record,
      plan.absent,
    ),
    grids: writtenGrids(spec, wording),
  };
}

function columnsOf(block: TableBlock, wording: Wording) {
  const headers = tableHeaders(block.columns, wording);
  return block.columns.map((column, index) => ({
    key: isUserColumn(column) ? null : column.key,
    header: headers[index] ?? '',
  }));
}

function rowKeys({ columns, rowCount }: TableBlock, key: string, wording: Wording): string[] {
  const column = columns.find((each) => each.key === key);
  return Array.from({ length: rowCount }, (_, row) => (column ? cellText(column, row, wording) : ''));
}

function leaversAfter({ leaverKeys, leaverColumns }: RefreshPlan, headers: readonly string[]) {
  const joined = new Map((leaverColumns?.joined ?? []).map(({ column, header }) => [column, header]));
  return [
    ...headers.map((header, at) => {
      const name = joined.get(at);
      // What holds users' texts as well is theirs from now on.
      return name === undefined ? { key: leaverKeys[at] ?? null, header } : { key: null, header: name };
    }),
    ...(leaverColumns?.extra ?? []).map(({ header }) => ({ key: null, header })),
  ];
}
