import type { RecordSet } from '../../books';
import type { DefinedName } from '../../formulas';
import { message } from '../../message';
import type { Message } from '../../message';
import type { CellEdit, Edit, RowInsertion } from '../../sheets';
import type { CellScalar, SheetTable } from '../../table';
import type { Serial } from '../../units';
import { CellFinder } from './cellFinder';
import { formulaReturns } from './formulaReturns';
import { withSheetsNow } from './linesNow';
import type { MergeLine, MergeLog } from './mergeLog';
import { rowKey } from './removedRow';
import { goneRows, returningCells, withRowsNow } from './returningRows';
import type { GoneRow } from './returningRows';
import { RowHistory } from './rowHistory';
import { columnsNow, headedColumns } from './sheetHeaders';
import { SheetRows } from './sheetRows';
import { laterMoveOf, touchedReferences } from './touchedReferences';

/** What undoing is planned from. */
export interface UndoWorkbook {
  readonly set: RecordSet;
  readonly sheets: readonly SheetTable[];
  readonly names?: readonly DefinedName[] | undefined;
  readonly log: MergeLog;
}

export interface UndoPlan {
  readonly edits: readonly Edit[];
  readonly log: MergeLog;
  /** What has changed since and is left as it is. */
  readonly notes: readonly Message[];
}

/**
 * Plans to take one merge back, at any later time: lost rows return to their place, cells, references and formulas that
 * are still as the merge left them get back what they were. A message where the merge is unknown or stands in the way of
 * a later one.
 */
export function planUndo(
  { set, sheets, names, log }: UndoWorkbook,
  merge: string,
  today: Serial,
): UndoPlan | Message {
  const all = withRowsNow(withSheetsNow(log.lines, set), set);
  const lines = all.filter((line) => line.merge === merge && line.undone === 0 && line.action !== 'restore');
  const [first] = lines;
  if (!first) return message('duplicates.undo.unknown', { merge });
  const later = laterMergeOf(all, first);
  if (later) return message('duplicates.undo.laterFirst', { merge, later });
  const history = new RowHistory(all);
  const references = touchedReferences(all, history, sheets, names);
  const laterMove = laterMoveOf(references, merge);
  if (laterMove) return message('duplicates.undo.formulaLaterFirst', { merge, later: laterMove });

  const cause = message('duplicates.undo.cause', { merge });
  const rows = new SheetRows(sheets);
  const finder = new CellFinder(set, rows, history, lines);
  const cells = cellReturns(lines, all, finder, history, cause);
  const isBack = ({ line, removed }: GoneRow) => line.merge === merge && removed !== undefined;
  const gone = new Map(
    Array.from(new Set(all.map(({ sheet }) => sheet)), (sheet) => [
      sheet,
      goneRows(sheet, all, history, set),
    ]),
  );
  const returning = Array.from(gone.values(), (each) => each.filter(isBack).toReversed()).flat();
  const notes = [...damageNotes(log, gone, merge), ...cells.notes];
  const edits: Edit[] = [...cells.edits];
  const restored: MergeLine[] = [];
  const last = all.at(-1);
  for (const row of returning) {
    const { edit, missing } = insertion(row, set, rows, cause);
    edits.push(edit);
    notes.push(...missing);
    restored.push({
      ...row.line,
      seq: (last?.seq ?? 0) + 1 + restored.length,
      run: (last?.run ?? 0) + 1,
      on: today,
      action: 'restore',
      row: row.recorded,
      before: String(row.line.seq),
      undone: today,
    });
  }
  const formulas = formulaReturns(
    {
      ...{ references, gone, isBack },
      columnNow: columnFinder(set),
      keptRow: (line) => finder.keptRow(line),
    },
    merge,
    cause,
  );
  const updated = all.map((line) => {
    const before = cells.patched.get(line.seq);
    if (before !== undefined) return { ...line, before };
    return line.merge === merge && line.undone === 0 ? { ...line, undone: today } : line;
  });
  return {
    edits: [...edits, ...formulas.edits],
    log: { ...log, lines: [...updated, ...restored] },
    notes: [...notes, ...formulas.notes],
  };
}

/** Where the columns of rows that went stand now. */
function columnFinder(set: RecordSet): (row: GoneRow, column: number) => number {
  return ({ line, removed }, column) => {
    if (!removed) return 0;
    const places = columnsNow(headedColumns(set, line.sheet), removed);
    return places[column - removed.column] ?? column;
  };
}

/** What changed cells get back; a cell two merges changed goes back to what the earlier one found, whichever is undone first. */
function cellReturns(
  lines: readonly MergeLine[],
  all: readonly MergeLine[],
  finder: CellFinder,
  history: RowHistory,
  cause: Message,
) {
  const patched = new Map<number, string>();
  const edits: CellEdit[] = [];
  const notes: Message[] = [];
  for (const line of lines) {
    if (line.action !== 'change' && line.action !== 'repoint') continue;
    const next = line.action === 'change' ? laterChangeOf(all, line) : undefined;
    if (next) {
      patched.set(next.seq, line.before);
      continue;
    }
    const { sheet, header } = line;
    const place = finder.find(line);
    if (place) {
      edits.push({
        ...{ kind: 'cell', sheet, ...place, cause },
        ...{ before: scalarOf(line.after), after: scalarOf(line.before), restores: true },
      });
    } else {
      notes.push(message('duplicates.undo.changed', { sheet, row: history.rowNow(line), column: header }));
    }
  }
  return { edits, notes, patched };
}

/** The row as it is put back, and what of it has no column any more. */
function insertion(
  { line, row, removed }: GoneRow,
  set: RecordSet,
  rows: SheetRows,
  cause: Message,
): { readonly edit: RowInsertion; readonly missing: readonly Message[] } {
  const { column, values, origins, isWhole, lost } = returningCells(
    line,
    removed ?? { column: 1, cells: [] },
    set,
    rows,
  );
  return {
    edit: {
      ...{ kind: 'insertRow', sheet: line.sheet, row, column, after: values },
      ...(isWhole ? { wholeRow: true } : {}),
      ...{ restores: { key: rowKey(line), cells: origins }, cause },
    },
    missing: lost.map(({ header, value }) =>
      message('duplicates.undo.columnGone', { sheet: line.sheet, column: header, value: String(value) }),
    ),
  };
}

/** What cannot be taken back because somebody damaged the log. */
function damageNotes(
  { damaged }: MergeLog,
  gone: ReadonlyMap<string, readonly GoneRow[]>,
  merge: string,
): Message[] {
  const count = damaged.filter((line) => line.merge === merge).length;
  const unreadable = Array.from(gone.values())
    .flat()
    .filter(({ line, removed }) => line.merge === merge && removed === undefined);
  return [
    ...unreadable.map(({ line }) => message('duplicates.undo.damaged', { merge, sheet: line.sheet })),
    ...(count === 0 ? [] : [message('duplicates.undo.linesDamaged', { merge, count })]),
  ];
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
