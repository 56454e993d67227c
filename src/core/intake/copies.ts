import { CellKind, kindAt, scalarAt } from '../table';
import type { FoundTable } from './foundTable';
import type { ReadSheet, ReadTable } from './readRecords';

/** Share of a table's rows that stand in another one too, from which it is taken for a copy. */
const sameRows = 0.9;
/** Fewer rows are the same by chance. */
const fewestRows = 3;

/**
 * Sheets all of whose rows stand on another one under the same headers: a copy kept beside its original, a month beside
 * the year it went into. Read with the other they would count twice, so they are left out and asked about.
 *
 * @param counted names of the sheets the team wants to be read nevertheless
 */
export function withoutCopies(read: readonly ReadSheet[], counted: readonly string[]): readonly ReadSheet[] {
  const originals = new Map<ReadSheet, ReadSheet>();
  const candidates = read.filter(({ sheet, unused }) => unused === undefined && !sheet.view.table.reportId);
  for (const [later, sheet] of candidates.entries()) {
    for (const other of candidates.slice(0, later)) {
      if (originals.has(other)) continue;
      const [smaller, larger] = rowsOf(sheet) <= rowsOf(other) ? [sheet, other] : [other, sheet];
      if (isCopy(smaller, larger)) originals.set(smaller, larger);
      if (originals.has(sheet)) break;
    }
  }
  return read.map((each) => {
    const original = originals.get(each);
    if (original === undefined) return each;
    const { name } = each.sheet.view.table;
    const copyOf = original.sheet.view.table.name;
    return { ...each, copyOf, ...(counted.includes(name) ? {} : { unused: 'copy' as const }) };
  });
}

const booksOf = ({ tables }: ReadSheet) => tables.filter(({ extracted }) => extracted !== undefined);

const rowsOf = (sheet: ReadSheet) =>
  booksOf(sheet).reduce((sum, { recognised }) => sum + rowCount(recognised.table), 0);

const rowCount = ({ from, to }: FoundTable) => to - from + 1;

function isCopy(sheet: ReadSheet, of: ReadSheet): boolean {
  const tables = booksOf(sheet);
  const others = booksOf(of);
  return tables.length > 0 && tables.every((table) => others.some((other) => isContained(table, other)));
}

function isContained({ recognised }: ReadTable, { recognised: other }: ReadTable): boolean {
  const { table } = recognised;
  if (recognised.fingerprint !== other.fingerprint || table.layout === 'form') return false;
  if (rowCount(table) < fewestRows || !mayStartWithin(table, other.table)) return false;
  const there = new Map<string, number>();
  for (const row of rowTexts(other.table)) there.set(row, (there.get(row) ?? 0) + 1);
  let same = 0;
  for (const row of rowTexts(table)) {
    const left = there.get(row) ?? 0;
    if (left === 0) continue;
    there.set(row, left - 1);
    same += 1;
  }
  return same >= sameRows * rowCount(table);
}

/**
 * Whether the cells of one of a table's first rows all occur in the other's columns: tells the sheets of two months apart
 * without going through their rows.
 */
function mayStartWithin(table: FoundTable, other: FoundTable): boolean {
  return [0, 1, 2].some((row) =>
    table.columns.every(({ cells }, column) => {
      const there = other.columns[column]?.cells;
      const kind = kindAt(cells, table.from + row);
      const value = scalarAt(cells, table.from + row);
      if (there === undefined || kind === CellKind.empty) return true;
      return typeof value === 'string'
        ? there.dictionary.includes(value)
        : there.values.includes(Number(value));
    }),
  );
}

function* rowTexts(table: FoundTable): Generator<string> {
  for (let row = table.from; row <= table.to; row += 1) yield rowText(table, row);
}

const rowText = ({ columns }: FoundTable, row: number) =>
  columns.map(({ cells }) => String(scalarAt(cells, row) ?? '')).join('\u0001');
