/** What a row of a table is recognised by. */
export interface RowIdentity {
  /** 客户编号; empty where none. */
  readonly key: string;
  readonly name: string;
  readonly isBlank: boolean;
}

/** How the rows of a table before a run and after it belong together. */
export interface RowMatch {
  /** In the order they stand in the table. */
  readonly kept: readonly { readonly former: number; readonly row: number }[];
  /** Former rows that leave, with something in them. */
  readonly leavers: readonly number[];
  /** Former rows without anything in them. */
  readonly blank: readonly number[];
  /** Rows that were not there before, in the order of the run. */
  readonly newcomers: readonly number[];
}

/**
 * Joins rows by key, and those without one by name. Of former rows with the same key the first is taken; the others
 * leave like rows nobody asks for any more, so that nothing written in them is lost.
 */
export function matchRows(former: readonly RowIdentity[], rows: readonly RowIdentity[]): RowMatch {
  const byKey = new Map<string, number>();
  const byName = new Map<string, number[]>();
  rows.forEach(({ key, name }, row) => {
    if (key !== '' && !byKey.has(key)) byKey.set(key, row);
    if (name !== '') byName.set(name, [...(byName.get(name) ?? []), row]);
  });
  const rowOf = new Map<number, number>();
  const taken = new Set<number>();
  const take = (at: number, row: number | undefined) => {
    if (row === undefined || taken.has(row)) return;
    taken.add(row);
    rowOf.set(at, row);
  };
  former.forEach(({ key }, at) => {
    if (key !== '') take(at, byKey.get(key));
  });
  former.forEach(({ key, name }, at) => {
    if (key !== '' || name === '') return;
    take(
      at,
      byName.get(name)?.find((row) => !taken.has(row)),
    );
  });
  const kept: { former: number; row: number }[] = [];
  const leavers: number[] = [];
  const blank: number[] = [];
  former.forEach(({ isBlank }, at) => {
    const row = rowOf.get(at);
    if (row !== undefined) kept.push({ former: at, row });
    else (isBlank ? blank : leavers).push(at);
  });
  return { kept, leavers, blank, newcomers: [...rows.keys()].filter((row) => !taken.has(row)) };
}
