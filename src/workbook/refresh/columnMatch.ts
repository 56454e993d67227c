/** A column of a refreshed table as the last run left it: ours by its key, a user's without. */
export interface WrittenColumn {
  readonly key: string | null;
  readonly header: string;
  /** A column of ours that users call something else. */
  readonly isRenamed?: boolean | undefined;
}

/**
 * Which column of ours each column of a table is now; null for users'. Columns keep their headers or stand between the
 * same neighbours, so that a renamed header is still known; where several might be meant none is taken for ours.
 * Without a record of the last run the headers of this run's columns decide.
 */
export function matchColumns(
  headers: readonly string[],
  written: readonly WrittenColumn[] | undefined,
  ours: readonly { readonly key: string; readonly header: string }[],
): (string | null)[] {
  const known: readonly WrittenColumn[] = written ?? ours;
  const places = headers.map((header) => known.findIndex((column) => column.header === header));
  if (written) pairRenamed(places, known.length);
  return places.map((place) => known[place]?.key ?? null);
}

/** Gives columns of unknown header the missing places between their neighbours', where the numbers are the same. */
function pairRenamed(places: number[], count: number): void {
  const found = new Set(places);
  for (let start = 0; start < places.length; start += 1) {
    if (places[start] !== -1) continue;
    let end = start;
    while (end < places.length && places[end] === -1) end += 1;
    const before = start === 0 ? -1 : (places[start - 1] ?? -1);
    const after = end === places.length ? count : (places[end] ?? count);
    const missing: number[] = [];
    for (let place = before + 1; place < after; place += 1) if (!found.has(place)) missing.push(place);
    if (missing.length === end - start) {
      missing.forEach((place, offset) => {
        places[start + offset] = place;
        found.add(place);
      });
    }
    start = end;
  }
}

/**
 * The same with the column rows are joined by found by what it holds, should its header not tell: the users' column most
 * of whose texts are keys, or where most rows leave, the one that has keys and no text twice.
 */
export function withKeyColumn(
  matched: readonly (string | null)[],
  key: string,
  rows: readonly (readonly string[])[],
  isKey: (text: string) => boolean,
): readonly (string | null)[] {
  if (matched.includes(key)) return matched;
  const counts = matched.map((each, column) =>
    each === null ? rows.filter((row) => isKey(row[column] ?? '')).length : 0,
  );
  const most = Math.max(0, ...counts);
  const isSure = 2 * most > rows.length || (most > 0 && tellsRowsApart(rows, counts.indexOf(most)));
  if (!isSure) return matched;
  const found = counts.indexOf(most);
  return matched.map((each, column) => (column === found ? key : each));
}

/** Whether every row has a text of its own in the column. */
function tellsRowsApart(rows: readonly (readonly string[])[], column: number): boolean {
  const texts = rows.filter((row) => row.some((text) => text !== '')).map((row) => row[column] ?? '');
  return !texts.includes('') && new Set(texts).size === texts.length;
}

/** A column of ours with the text this run writes into each row of the table; undefined for rows it does not write. */
export interface ExpectedTexts {
  readonly key: string;
  readonly texts: readonly (string | undefined)[];
}

/**
 * The same with columns of ours found by what they hold where neither header nor place tells: the one of the users'
 * columns in which most rows have the text this run writes there.
 * @param isNew whether a column may be a renamed one of ours: its header is none the last run left to users
 */
export function withColumnsByText(
  matched: readonly (string | null)[],
  expected: readonly ExpectedTexts[],
  rows: readonly (readonly string[])[],
  isNew: (column: number) => boolean,
): readonly (string | null)[] {
  const found = [...matched];
  for (const { key, texts } of expected) {
    if (found.includes(key)) continue;
    const written = texts.filter((text) => text !== undefined && text !== '').length;
    const alike = found.flatMap((each, column) => {
      if (each !== null || !isNew(column)) return [];
      const count = rows.filter((row, at) => (texts[at] ?? '') !== '' && row[column] === texts[at]).length;
      return 2 * count > written ? [column] : [];
    });
    const [only, ...others] = alike;
    if (only !== undefined && others.length === 0) found[only] = key;
  }
  return found;
}
