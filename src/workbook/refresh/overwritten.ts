import type { CellScalar } from '../../core/table';
import type { FormerTable } from '../writer/refresh';
import { textOf } from './cellText';
import { writtenIn } from './refreshRecord';
import type { RefreshRecord } from './refreshRecord';
import type { RowMatch } from './rowMatch';

/** What users wrote over cells of editable columns, by key and new row. */
export function overwritten(
  record: RefreshRecord | undefined,
  next: readonly { readonly key: string }[],
  sources: readonly {
    readonly table: FormerTable;
    readonly keys: readonly (string | null)[];
    readonly rows: RowMatch['kept'];
  }[],
): Map<string, Map<number, CellScalar>> {
  const found = new Map<string, Map<number, CellScalar>>();
  if (!record) return found;
  for (const key of Object.keys(record.written)) {
    const writtenOf = writtenIn(record, key);
    const cells = sources.flatMap(({ table, keys, rows }) => {
      const column = keys.indexOf(key);
      return rows.flatMap(({ former, row }) => {
        const value = table.values[former]?.[column] ?? null;
        const before = writtenOf(next[row]?.key ?? '');
        const text = textOf(value);
        return text !== '' && before !== undefined && text !== before ? [[row, value] as const] : [];
      });
    });
    if (cells.length > 0) found.set(key, new Map(cells));
  }
  return found;
}
