import type { Place } from '../../core/sheets';

/** A cell of a grid that something was written into, from 0 within it. */
interface WrittenText extends Place {
  readonly text: string;
}

/**
 * Where a grid stands among the texts of a sheet: where most of what was written into it is found. Undefined where that
 * is not clear, or where its rows or columns have been moved apart.
 *
 * @param written texts of the grid by row and column, empty where nothing was written
 * @param sheet texts of the sheet's cells from its first row and column
 */
export function gridPlace(
  written: readonly (readonly string[])[],
  sheet: readonly (readonly string[])[],
): Place | undefined {
  const texts = written.flatMap((row, at) =>
    row.flatMap((text, column): WrittenText[] => (text === '' ? [] : [{ row: at, column, text }])),
  );
  const place = mostlyAt(texts, sheet);
  if (!place) return undefined;
  const read = ({ row, column }: Place) => sheet[place.row + row]?.[place.column + column] ?? '';
  const isTorn =
    hasMoved(linesOf(texts, 'row'), 'row', read, sheet.length) ||
    hasMoved(linesOf(texts, 'column'), 'column', read, Math.max(0, ...sheet.map((row) => row.length)));
  return isTorn ? undefined : place;
}

/** The one offset at which more than half of the texts are. */
function mostlyAt(texts: readonly WrittenText[], sheet: readonly (readonly string[])[]): Place | undefined {
  const placesOf = new Map<string, Place[]>();
  sheet.forEach((cells, row) => {
    cells.forEach((text, column) => {
      if (text === '') return;
      const known = placesOf.get(text);
      if (known) known.push({ row, column });
      else placesOf.set(text, [{ row, column }]);
    });
  });
  const votes = new Map<string, { readonly place: Place; count: number }>();
  for (const { row, column, text } of texts) {
    for (const found of placesOf.get(text) ?? []) {
      const place = { row: found.row - row, column: found.column - column };
      if (place.row < 0 || place.column < 0) continue;
      const name = `${place.row} ${place.column}`;
      const vote = votes.get(name);
      if (vote) vote.count += 1;
      else votes.set(name, { place, count: 1 });
    }
  }
  const [best] = [...votes.values()].sort((a, b) => b.count - a.count);
  return best && 2 * best.count > texts.length ? best.place : undefined;
}

function linesOf(texts: readonly WrittenText[], along: 'row' | 'column') {
  const lines = new Map<number, WrittenText[]>();
  for (const text of texts) lines.set(text[along], [...(lines.get(text[along]) ?? []), text]);
  return lines;
}

/** Whether what one line held is now another, where that does not hold what was written there itself. */
function hasMoved(
  lines: ReadonlyMap<number, readonly WrittenText[]>,
  along: 'row' | 'column',
  read: (cell: Place) => string,
  count: number,
): boolean {
  const isAt = (line: readonly WrittenText[], at: number) =>
    line.every((each) => read({ ...each, [along]: at }) === each.text);
  const changed = new Set([...lines].filter(([at, line]) => !isAt(line, at)).map(([at]) => at));
  return [...changed].some((at) =>
    Array.from({ length: count }, (_, other) => other).some(
      (other) =>
        other !== at && (changed.has(other) || !lines.has(other)) && isAt(lines.get(at) ?? [], other),
    ),
  );
}
