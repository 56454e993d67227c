import { CellKind } from '../table';
import type { Column } from '../table';

/** Columns one below the other; a part without the column stays empty for its rows. */
export function joinColumns(
  parts: readonly { readonly column: Column | undefined; readonly count: number }[],
): Column {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const kinds = new Uint8Array(total);
  const values = new Float64Array(total);
  const dictionary: string[] = [];
  const indexes = new Map<string, number>();
  let start = 0;
  for (const { column, count } of parts) {
    if (column !== undefined) {
      const codes = column.dictionary.map((text) => {
        let code = indexes.get(text);
        if (code === undefined) {
          code = dictionary.push(text) - 1;
          indexes.set(text, code);
        }
        return code;
      });
      for (let row = 0; row < count; row += 1) {
        const kind = column.kinds[row] ?? CellKind.empty;
        const value = column.values[row] ?? 0;
        kinds[start + row] = kind;
        values[start + row] = kind === CellKind.text || kind === CellKind.error ? (codes[value] ?? 0) : value;
      }
    }
    start += count;
  }
  return { kinds, values, dictionary };
}
