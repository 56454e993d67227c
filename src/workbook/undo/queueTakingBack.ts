import { message } from '../../core';
import type { Message } from '../../core';
import { sameFormula } from '../../core/formulas';
import { cellName } from '../address';
import { putRulesBack } from '../dropdowns/formerRules';
import { isAsAdded, queueAppendReverse } from '../edits/appendedRows';
import { queueFormulas } from '../edits/movedFormulas';
import type { ParkedRows } from '../edits/parkedRows';
import { queueRow, reverseOfRow } from '../edits/queueEdits';
import { rowMoves } from '../edits/tableGrowth';
import { writeCells } from '../edits/writeCells';
import type { AppendRecord } from '../store/journal';
import type { readAgain } from './readAgain';
import { isRowMove, placeKey, sameScalar } from './recordedPlaces';
import type { Restored } from './takeBackEdits';

type Current = Awaited<ReturnType<typeof readAgain>>;
type Group = Current['groups'][number];

/** Queues taking back what a batch did; what somebody changed since stays, and is noted. */
export function queueTakingBack(
  context: Excel.RequestContext,
  now: Current,
  parked: ParkedRows,
  notes: Message[],
): readonly { readonly restored: Restored; readonly count: number }[] {
  const queued = now.groups.map((group) => queueSheet(context, group, now, parked, notes));
  // Formulas speak of rows of other sheets too, so they wait until all rows are back.
  for (const { restored } of queued) {
    const { sheet } = restored.handle;
    queueFormulas(sheet, restored, 'before');
    for (const filter of restored.filters) filter.restore(sheet);
  }
  return queued;
}

function queueSheet(
  context: Excel.RequestContext,
  { handle, records, filters, ends, tables }: Group,
  { current, added, rules, formulas: texts }: Current,
  parked: ParkedRows,
  notes: Message[],
): { readonly restored: Restored; readonly count: number } {
  for (const filter of filters) filter.clear(handle.sheet);
  const rows = records.filter(isRowMove).toReversed().map(reverseOfRow);
  const { moves, tables: after } = rowMoves(rows, tables);
  for (const move of moves) queueRow(context, handle.sheet, move, parked);
  let count = rows.length;
  const gone: AppendRecord[] = [];
  for (const each of records.filter((record) => record.kind === 'appendRows').toReversed()) {
    const keeps = each.cells.map((cells, offset) => !isAsAdded(cells, added.get(each)?.[offset]));
    queueAppendReverse(handle.sheet, each, (offset) => keeps[offset] === true);
    const kept = keeps.flatMap((keep, offset) => (keep ? [each.row + offset] : []));
    for (const row of kept) notes.push(message('workbook.rowChanged', { sheet: handle.name, row }));
    if (kept.length === 0) gone.unshift(each);
    count += keeps.length - kept.length;
  }
  const cells = records
    .filter((record) => record.kind === 'cell')
    .filter((cell) => {
      if (sameScalar(current.get(placeKey(cell)), cell.after.value)) return true;
      notes.push(
        message('workbook.cellChanged', { sheet: cell.sheet, cell: cellName(cell.row, cell.column) }),
      );
      return false;
    });
  writeCells(
    handle.sheet,
    cells.map(({ row, column, before }) => ({ row, column, image: before })),
  );
  count += cells.length + putRulesBack(handle, records, rules, notes);
  const formulas = records
    .filter((record) => record.kind === 'formula')
    .filter((record) => {
      const text = texts.get(record);
      if (text === undefined) return false;
      if (sameFormula(text, record.after, handle.name)) return true;
      notes.push(
        message('workbook.cellChanged', { sheet: handle.name, cell: cellName(record.row, record.column) }),
      );
      return false;
    });
  count += formulas.filter(({ follows }) => !follows).length;
  const ruled = records.filter((record) => record.kind === 'dropdown');
  return {
    restored: {
      ...{ handle, rows, appends: gone, cells, formulas, filters, ends, tables: after },
      rules: ruled.map((record) => [record, rules.get(record) ?? []]),
    },
    count,
  };
}
