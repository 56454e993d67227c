import type { CellScalar } from '../../core/table';
import type { FormerTable } from '../writer/refresh';

/** Between two names of one column. */
const SEPARATOR = '/';

/** Where the cells of rows that leave go in the table of those that left before. Columns are by place in their table. */
export interface LeaverColumns {
  /** For each column there, the column of the main table it takes its cells from; -1 for none. */
  readonly sources: readonly number[];
  /** Headers that name two columns from now on. */
  readonly joined: readonly { readonly column: number; readonly header: string }[];
  /** Headers and main columns for which a column is added at the right. */
  readonly extra: readonly { readonly header: string; readonly at: number }[];
}

/**
 * A column of users that has come since goes with one that has gone meanwhile, theirs rather than ours, under both
 * names: a table below that is wider than the one above would keep its rows from moving. Undefined where that is not
 * enough.
 */
export function leaverColumns(
  main: FormerTable,
  keys: readonly (string | null)[],
  leavers: FormerTable,
  leaverKeys: readonly (string | null)[],
  leaving: readonly number[],
): LeaverColumns | undefined {
  const sources = sourcesOf(main, keys, leavers, leaverKeys);
  const wanted = main.headers.flatMap((header, at) =>
    !sources.includes(at) && leaving.some((row) => isFilled(main.values[row]?.[at])) ? [{ header, at }] : [],
  );
  const goneOf = (isUsers: boolean) =>
    sources.flatMap((source, at) => (source < 0 && (leaverKeys[at] === null) === isUsers ? [at] : []));
  const gone = [...goneOf(true), ...goneOf(false)];
  const end = ({ area }: FormerTable) => area.column + area.columns;
  const room = end(main) - end(leavers);
  const pairs = wanted.slice(0, Math.max(0, wanted.length - room));
  if (pairs.length > gone.length) return undefined;
  const taken = [...leavers.headers];
  const named = (header: string) => {
    const free = freeHeader(header, taken);
    taken.push(free);
    return free;
  };
  const joined = pairs.map(({ header }, index) => {
    const column = gone[index] ?? 0;
    return { column, header: named((leavers.headers[column] ?? '') + SEPARATOR + header) };
  });
  pairs.forEach(({ at }, index) => {
    sources[gone[index] ?? 0] = at;
  });
  const extra = wanted.slice(pairs.length).map(({ header, at }) => ({ header: named(header), at }));
  return { sources, joined, extra };
}

/** For each column of the leavers the column of the main table that holds the same; -1 for none. */
export function sourcesOf(
  main: Pick<FormerTable, 'headers'>,
  keys: readonly (string | null)[],
  leavers: Pick<FormerTable, 'headers'>,
  leaverKeys: readonly (string | null)[],
): number[] {
  const place = (is: (header: string) => boolean) =>
    main.headers.findIndex((header, at) => keys[at] === null && is(header));
  return leaverKeys.map((key, at) => {
    if (key !== null) return keys.indexOf(key);
    const name = leavers.headers[at] ?? '';
    const same = place((header) => header === name);
    // Of two names a column has here the later one is what the main table calls it.
    return same >= 0 ? same : place((header) => name.endsWith(SEPARATOR + header));
  });
}

export const isFilled = (value: CellScalar | undefined): boolean =>
  value !== null && value !== undefined && value !== '';

function freeHeader(header: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((each) => each.toLowerCase()));
  let name = header;
  for (let number = 2; lower.has(name.toLowerCase()); number += 1) name = `${header}${number}`;
  return name;
}
