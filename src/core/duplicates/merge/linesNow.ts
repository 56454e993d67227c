import type { RecordSet } from '../../books';
import type { MergeLine } from './mergeLog';
import { readRemovedRow } from './removedRow';
import { headedColumns } from './sheetHeaders';

/**
 * The lines with their sheets called as they are called now. A sheet that is gone by its name is the one sheet the log
 * does not know that has all the columns its lines speak of; where none or several do, the lines stay as they are.
 */
export function withSheetsNow(lines: readonly MergeLine[], set: RecordSet): readonly MergeLine[] {
  const there = new Set(set.parts.map(({ sheet }) => sheet));
  const known = new Set(lines.map(({ sheet }) => sheet));
  const free = Array.from(there).filter((sheet) => !known.has(sheet));
  const missing = Array.from(known).filter((sheet) => !there.has(sheet));
  if (free.length === 0 || missing.length === 0) return lines;
  const headersOf = (sheet: string) => new Set(headedColumns(set, sheet).map(({ header }) => header));
  const now = new Map<string, string>();
  for (const sheet of missing) {
    const wanted = new Set(
      lines
        .flatMap((line) => (line.sheet === sheet ? headersIn(line, lines) : []))
        .filter((each) => each !== ''),
    );
    const [only, ...others] = free.filter((each) => wanted.size > 0 && hasAll(headersOf(each), wanted));
    if (only !== undefined && others.length === 0) now.set(sheet, only);
  }
  return lines.map((line) => ({ ...line, sheet: now.get(line.sheet) ?? line.sheet }));
}

function hasAll(headers: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean {
  return Array.from(wanted).every((header) => headers.has(header));
}

function headersIn(line: MergeLine, lines: readonly MergeLine[]): readonly string[] {
  if (line.action !== 'remove') return [line.header];
  return readRemovedRow(line, lines)?.headers ?? [];
}
