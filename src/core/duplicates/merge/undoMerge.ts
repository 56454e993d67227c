import type { RecordSet } from '../../books';
import { message } from '../../message';
import type { Message } from '../../message';
import type { CellEdit, Edit, RowInsertion } from '../../sheets';
import type { CellScalar, SheetTable } from '../../table';
import type { Serial } from '../../units';
import { RowHistory } from './rowHistory';
import type { MergeLine } from './mergeLog';
import { namingColumns } from './references';
import { SheetRows } from './sheetRows';

/** What undoing is planned from. */
export interface UndoWorkbook {
  readonly set: RecordSet;
  readonly sheets: readonly SheetTable[];
  readonly log: readonly MergeLine[];
}

export interface UndoPlan {
  readonly edits: readonly Edit[];
  readonly log: readonly MergeLine[];
  /** What has changed since and is left as it is. */
  readonly notes: readonly Message[];
}

/**
 * Plans to take one merge back, at any later time: lost rows return to their place, cells and references that are
 * still as the merge left them get back what they were. A message where the merge is unknown or stands in the way of
 * a later one.
 */
export function planUndo(
  { set, sheets, log }: UndoWorkbook,
  merge: string,
  today: Serial,
): UndoPlan | Message {
  const lines = log.filter((line) => line.merge === merge && line.undone === 0 && line.action !== 'restore');
  const [first] = lines;
  if (!first) return message('duplicates.undo.unknown', { merge });
  const later = laterMergeOf(log, first);
  if (later) return message('duplicates.undo.laterFirst', { merge, later });

  const cause = message('duplicates.undo.cause', { merge });
  const history = new RowHistory(log);
  const finder = new CellFinder(set, sheets, history);
  const patched = new Map<number, string>();
  const notes: Message[] = [];
  const edits: Edit[] = [];
  // A cell two merges changed goes back to what the earlier one found, whichever is undone first.
  for (const line of lines) {
    if (line.action !== 'change' && line.action !== 'repoint') continue;
    const next = line.action === 'change' ? laterChangeOf(log, line) : undefined;
    if (next) {
      patched.set(next.seq, line.before);
      continue;
    }
    const row = finder.find(line);
    if (row === undefined) {
      notes.push(
        message('duplicates.undo.changed', {
          sheet: line.sheet,
          row: history.rowNow(line),
          column: line.header,
        }),
      );
      continue;
    }
    const { sheet, column } = line;
    edits.push({
      kind: 'cell',
      sheet,
      row,
      column,
      before: scalarOf(line.after),
      after: scalarOf(line.before),
      restores: true,
      cause,
    } satisfies CellEdit);
  }
  const restored: MergeLine[] = [];
  const last = log.at(-1);
  for (const { line, row } of history.placesOf(lines.filter(({ action }) => action === 'remove'))) {
    const cells = removedCells(line, lines);
    if (!cells) {
      notes.push(message('duplicates.undo.damaged', { merge, sheet: line.sheet }));
      continue;
    }
    edits.push({
      kind: 'insertRow',
      sheet: line.sheet,
      row,
      column: cells.column,
      after: cells.cells,
      restores: true,
      ...edgeOf(set, line.sheet, row),
      cause,
    });
    restored.push({
      ...line,
      seq: (last?.seq ?? 0) + 1 + restored.length,
      run: (last?.run ?? 0) + 1,
      on: today,
      action: 'restore',
      row,
      before: String(line.seq),
      undone: today,
    });
  }
  const updated = log.map((line) => {
    const before = patched.get(line.seq);
    if (before !== undefined) return { ...line, before };
    return line.merge === merge ? { ...line, undone: today } : line;
  });
  return { edits, log: [...updated, ...restored], notes };
}

/** Whether a row put in before `row` becomes the first or last of the customers on its sheet. */
function edgeOf({ parts }: RecordSet, sheet: string, row: number): Pick<RowInsertion, 'edge'> {
  const rows = parts
    .filter((records) => records.book === 'registration' && records.sheet === sheet)
    .flatMap((records) => Array.from(records.rows));
  if (rows.length === 0) return {};
  if (rows.every((each) => each >= row)) return { edge: 'first' };
  return rows.every((each) => each < row) ? { edge: 'last' } : {};
}

/** A later merge that took the kept customer away, or gave it on: it has to be undone first. */
function laterMergeOf(
  log: readonly MergeLine[],
  { merge, seq, kept, keptName }: MergeLine,
): string | undefined {
  return log.find(
    (line) =>
      line.seq > seq &&
      line.undone === 0 &&
      line.action === 'remove' &&
      line.merge !== merge &&
      (kept === '' && line.lost === '' ? line.lostName === keptName : line.lost === kept),
  )?.merge;
}

/** The next change of the same cell of the same customer that still stands. */
function laterChangeOf(
  log: readonly MergeLine[],
  { merge, seq, sheet, column, kept, keptName }: MergeLine,
): MergeLine | undefined {
  return log.find(
    (line) =>
      line.seq > seq &&
      line.undone === 0 &&
      line.action === 'change' &&
      line.merge !== merge &&
      line.sheet === sheet &&
      line.column === column &&
      line.kept === kept &&
      (kept !== '' || line.keptName === keptName),
  );
}

function scalarOf(json: string): CellScalar {
  return JSON.parse(json) as CellScalar;
}

function removedCells(
  line: MergeLine,
  lines: readonly MergeLine[],
): { column: number; cells: CellScalar[] } | undefined {
  const rest = lines.slice(lines.indexOf(line) + 1);
  const end = rest.findIndex(({ action }) => action !== 'removePart');
  const parts = rest.slice(0, end < 0 ? rest.length : end);
  try {
    return JSON.parse([line, ...parts].map(({ before }) => before).join('')) as {
      column: number;
      cells: CellScalar[];
    };
  } catch {
    return undefined;
  }
}

/** Finds the row a line of the log speaks of on the sheet as it is now. */
class CellFinder {
  private readonly rows: SheetRows;
  private readonly used = new Set<string>();
  private readonly prints = new Map<string, Map<number, number[]>>();

  constructor(
    private readonly set: RecordSet,
    sheets: readonly SheetTable[],
    private readonly history: RowHistory,
  ) {
    this.rows = new SheetRows(sheets);
  }

  /** The row where the cell is still as the merge left it. */
  find(line: MergeLine): number | undefined {
    const expected = this.history.rowNow(line);
    const fits = (row: number) =>
      JSON.stringify(this.rows.value(line.sheet, row, line.column)) === line.after &&
      !this.used.has(`${line.sheet}\u001f${row}\u001f${line.column}`) &&
      (line.action === 'repoint'
        ? this.printsOf(line.sheet).get(line.print)?.includes(row) === true
        : this.isKept(line, row));
    const row = fits(expected) ? expected : this.candidates(line).find(fits);
    if (row !== undefined) this.used.add(`${line.sheet}\u001f${row}\u001f${line.column}`);
    return row;
  }

  private candidates(line: MergeLine): readonly number[] {
    if (line.action === 'repoint') return this.printsOf(line.sheet).get(line.print) ?? [];
    return this.set.parts
      .filter(({ sheet, book }) => sheet === line.sheet && book === 'registration')
      .flatMap(({ rows }) => Array.from(rows));
  }

  /** Whether a row is the kept customer's: its number, or its name where it has no number. */
  private isKept(line: MergeLine, row: number): boolean {
    const key = line.kept === '' ? 'customerName' : 'customerId';
    const column =
      this.set.parts.find(({ sheet, fields }) => sheet === line.sheet && fields[key])?.fields[key]?.column ??
      0;
    if (column === 0 || column === line.column) return true;
    const value = this.rows.value(line.sheet, row, column);
    return String(value ?? '') === (line.kept === '' ? line.keptName : line.kept);
  }

  private printsOf(sheet: string): Map<number, number[]> {
    let prints = this.prints.get(sheet);
    if (!prints) {
      prints = new Map();
      for (const records of this.set.parts) {
        if (records.sheet !== sheet) continue;
        const without = namingColumns(records);
        for (const row of records.rows) {
          const print = this.rows.print(sheet, row, without);
          const held = prints.get(print);
          if (held) held.push(row);
          else prints.set(print, [row]);
        }
      }
      this.prints.set(sheet, prints);
    }
    return prints;
  }
}
