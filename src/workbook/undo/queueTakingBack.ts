import { message } from '../../core';
import type { Message } from '../../core';
import { cellName } from '../address';
import { putRulesBack } from '../dropdowns/formerRules';
import { isAsAdded, queueAppendReverse } from '../edits/appendedRows';
import { queueRow, reverseOfRow } from '../edits/queueEdits';
import { writeCells } from '../edits/writeCells';
import type { AppendRecord } from '../store/journal';
import type { readAgain } from './readAgain';
import { isRowMove, placeKey, sameScalar } from './recordedPlaces';
import type { Restored } from './takeBackEdits';

type Current = Awaited<ReturnType<typeof readAgain>>;
type Group = Current['groups'][number];

/** Queues taking back what a batch did on one sheet; what somebody changed since stays, and is noted. */
export function queueTakingBack(
  { handle, records, filters, ends }: Group,
  { current, added, rules }: Pick<Current, 'current' | 'added' | 'rules'>,
  notes: Message[],
): { readonly restored: Restored; readonly count: number } {
  for (const filter of filters) filter.clear(handle.sheet);
  const rows = records.filter(isRowMove).toReversed().map(reverseOfRow);
  for (const each of rows) queueRow(handle.sheet, each);
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
  for (const filter of filters) filter.restore(handle.sheet);
  const ruled = records.filter((record) => record.kind === 'dropdown');
  return {
    restored: {
      ...{ handle, rows, appends: gone, cells, filters, ends },
      rules: ruled.map((record) => [record, rules.get(record) ?? []]),
    },
    count,
  };
}
