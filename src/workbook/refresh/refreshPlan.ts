import type { SheetSpec, TableBlock, TableColumn } from '../../core/sheets';
import type { CellScalar } from '../../core/table';
import type { Wording } from '../../locales';
import { isPacked, tableHeaders } from '../writer/tableCells';
import type { FormerTable } from '../writer/refresh';
import { cellText, textOf } from './cellText';
import { matchColumns, withColumnsByText, withKeyColumn } from './columnMatch';
import type { ExpectedTexts, WrittenColumn } from './columnMatch';
import { headingOf } from './heading';
import { planGrids } from './gridPlan';
import type { CellsAbove, GridPlan } from './gridPlan';
import { leaverColumns } from './leaverColumns';
import type { LeaverColumns } from './leaverColumns';
import type { RefreshRecord } from './refreshRecord';
import { overwritten } from './overwritten';
import { matchRows } from './rowMatch';
import type { RowMatch } from './rowMatch';
import { canMoveRows } from './sheetShape';
import type { SheetShape } from './sheetShape';

/** Runs of rows that leave a table beyond which it is left to users: each is one call, and each moves what is below. */
const MOST_RUNS = 600;

/** How a table is brought up to date where it stands. Columns are by place in the table. */
export interface RefreshPlan {
  readonly spec: SheetSpec;
  readonly block: TableBlock;
  readonly former: FormerTable;
  readonly leavers: FormerTable | undefined;
  /** Headers this run gives its columns, by key. */
  readonly headers: ReadonlyMap<string, string>;
  /** Key of each column; null for users'. */
  readonly keys: readonly (string | null)[];
  readonly leaverKeys: readonly (string | null)[];
  /** Undefined without a table of leavers. */
  readonly leaverColumns: LeaverColumns | undefined;
  readonly rows: RowMatch;
  /** New row by the row of the leavers' table that comes back as it. */
  readonly returning: ReadonlyMap<number, number>;
  /** Columns of this run the table has never had. */
  readonly added: readonly TableColumn[];
  /** Header cells that still read as the last run wrote them, with what this run calls them. */
  readonly reworded: readonly { readonly column: number; readonly header: string }[];
  /** What users wrote over cells of editable columns, by key and new row. */
  readonly overwritten: ReadonlyMap<string, ReadonlyMap<number, CellScalar>>;
  /** Title and note of this run, with the cells (rows and columns from 0) that still hold those of the last. */
  readonly heading: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  /** Keys of the rows that are out of the table when the run is done. */
  readonly absent: readonly string[];
  /** Column of the table that says of rows among the leavers that they left, and what. */
  readonly left: { readonly column: number; readonly text: string } | undefined;
  /** Free cells of ours above the table, from the lowest up. */
  readonly grids: readonly GridPlan[];
  readonly record: RefreshRecord | undefined;
  readonly shape: SheetShape;
}

/** What the sheet of a refreshed report was found as. */
export interface FoundSheet {
  readonly former: FormerTable | undefined;
  readonly leavers: FormerTable | undefined;
  readonly shape: SheetShape;
  readonly record: RefreshRecord | undefined;
  /** What stands above the table; undefined for a sheet without grids. */
  readonly above: CellsAbove | undefined;
}

/**
 * Plans the refresh of a sheet where it stands; undefined where its tables or grids are not to be recognised, their rows
 * cannot move without tearing something of the user's, or too many runs of rows leave; `remake` where it has tables
 * beside the one users work in.
 */
export function planRefresh(
  spec: SheetSpec,
  { former, leavers, shape, record, above }: FoundSheet,
  wording: Wording,
): RefreshPlan | 'remake' | undefined {
  const { existing } = spec;
  if (existing.mode !== 'refresh' || !former) return undefined;
  const block = spec.blocks.find(
    (each): each is TableBlock => each.kind === 'table' && each.id === existing.table,
  );
  if (!block) return undefined;
  const names = tableHeaders(block.columns, wording);
  const ours = block.columns.map(({ key }, index) => ({ key, header: names[index] ?? '' }));
  const next = identities(block, existing, wording);
  const present = new Set(next.map(({ key }) => key));
  const texts = former.values.map((row) => row.map(textOf));
  const keyed = withKeyColumn(
    matchColumns(former.headers, record?.columns, ours),
    existing.key,
    texts,
    (text) => present.has(text),
  );
  if (!keyed.includes(existing.key)) return undefined;
  if (spec.blocks.filter(({ kind }) => kind === 'table').length > 1) return 'remake';
  const usersOwn = new Set(record?.columns.flatMap(({ key, header }) => (key === null ? [header] : [])));
  const expected = expectedTexts(block, next, texts, keyed.indexOf(existing.key), wording);
  const keys = record
    ? withColumnsByText(keyed, expected, texts, (at) => {
        // What a user's formula makes of our numbers may read like one of them.
        const isComputed = former.formulas.some((row) => isFormula(row[at]));
        return !isComputed && !usersOwn.has(former.headers[at] ?? '');
      })
    : keyed;
  const grids = planGrids(spec, record?.grids, above, { shape, area: former.area });
  if (!grids) return undefined;
  const leaverKeys = leavers ? matchColumns(leavers.headers, record?.leavers ?? record?.columns, ours) : [];
  const canMove =
    canMoveRows(shape, former.name) &&
    (!leavers || (leavers.area.row > former.area.row && canMoveRows(shape, leavers.name)));
  if (!canMove) return undefined;

  const before = formerIdentities(former, keys, existing);
  const rows = matchRows(before, next);
  if (runsOf([...rows.leavers, ...rows.blank].sort((a, b) => a - b)).length > MOST_RUNS) return undefined;
  const placed = leavers && leaverColumns(former, keys, leavers, leaverKeys, rows.leavers);
  if (leavers && !placed) return undefined;
  const away = leavers ? formerIdentities(leavers, leaverKeys, existing) : [];
  const left = matchRows(away, next);
  const newcomers = new Set(rows.newcomers);
  const back = left.kept.filter(({ row }) => newcomers.has(row));
  const written = new Set((record?.columns ?? ours).map(({ key }) => key));
  return {
    spec,
    block,
    former,
    leavers,
    headers: new Map(ours.map(({ key, header }) => [key, header])),
    keys,
    leaverKeys,
    leaverColumns: placed,
    rows,
    returning: new Map(back.map(({ former: at, row }) => [row, at])),
    added: block.columns.filter(({ key }) => !keys.includes(key) && !written.has(key)),
    reworded: reworded(former.headers, keys, record?.columns, ours),
    overwritten: overwritten(record, next, [
      { table: former, keys, rows: rows.kept },
      ...(leavers ? [{ table: leavers, keys: leaverKeys, rows: back }] : []),
    ]),
    heading: headingCells(shape, record?.heading ?? [], headingOf(spec, wording)),
    absent: [...before, ...away].map(({ key }) => key).filter((key) => key !== '' && !present.has(key)),
    left: existing.left && {
      column: keys.indexOf(existing.left.key),
      text: wording.text(existing.left.text),
    },
    grids,
    record,
    shape,
  };
}

/** A column the job leaves to users: it has nothing of its own in it. */
export function isLeftToUsers({ values, formula }: TableColumn): boolean {
  if (formula !== undefined) return false;
  return isPacked(values)
    ? values.kinds.every((kind) => kind === 0)
    : values.every((value) => value === null || value === '');
}

/** Ascending numbers as runs of neighbours. */
export function runsOf(numbers: readonly number[]): { readonly start: number; readonly count: number }[] {
  const runs: { start: number; count: number }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last.start + last.count === number) last.count += 1;
    else runs.push({ start: number, count: 1 });
  }
  return runs;
}

type RefreshMode = Extract<SheetSpec['existing'], { mode: 'refresh' }>;

function identities({ columns, rowCount }: TableBlock, existing: RefreshMode, wording: Wording) {
  const key = columns.find((column) => column.key === existing.key);
  const name = columns.find((column) => column.key === existing.name);
  return Array.from({ length: rowCount }, (_, row) => ({
    key: key ? cellText(key, row, wording) : '',
    name: name ? cellText(name, row, wording) : '',
    isBlank: false,
  }));
}

/** What this run writes into the rows that are in the table already. */
function expectedTexts(
  { columns }: TableBlock,
  next: readonly { readonly key: string }[],
  rows: readonly (readonly string[])[],
  keyColumn: number,
  wording: Wording,
): ExpectedTexts[] {
  const rowOf = new Map(next.map(({ key }, row) => [key, row]));
  const places = rows.map((row) => rowOf.get(row[keyColumn] ?? ''));
  return columns.map((column) => ({
    key: column.key,
    texts: places.map((row) => (row === undefined ? undefined : cellText(column, row, wording))),
  }));
}

function formerIdentities(
  { values, formulas }: FormerTable,
  keys: readonly (string | null)[],
  existing: RefreshMode,
) {
  const [key, name] = [keys.indexOf(existing.key), keys.indexOf(existing.name ?? '')];
  return values.map((row, at) => ({
    key: textOf(row[key]),
    name: textOf(row[name]),
    // What only a formula says of a row nobody wrote anything in is said of nobody.
    isBlank: row.every((value, column) => textOf(value) === '' || isFormula(formulas[at]?.[column])),
  }));
}

const isFormula = (content: CellScalar | undefined): boolean =>
  typeof content === 'string' && content.startsWith('=');

function reworded(
  headers: readonly string[],
  keys: readonly (string | null)[],
  record: readonly WrittenColumn[] | undefined,
  ours: readonly { readonly key: string; readonly header: string }[],
) {
  const before = new Map(
    (record ?? []).map(({ key, header, isRenamed }) => [key, isRenamed === true ? undefined : header]),
  );
  return headers.flatMap((header, column) => {
    const key = keys[column] ?? null;
    const now = ours.find((each) => each.key === key)?.header;
    return key !== null && now !== undefined && now !== header && before.get(key) === header
      ? [{ column, header: now }]
      : [];
  });
}

function headingCells({ top }: SheetShape, before: readonly string[], now: readonly string[]) {
  if (before.length !== now.length) return [];
  return now.flatMap((text, line) => {
    const row = top.findIndex((cells) => cells.includes(before[line]));
    const column = top[row]?.indexOf(before[line]) ?? -1;
    return column < 0 ? [] : [{ row, column, text }];
  });
}
