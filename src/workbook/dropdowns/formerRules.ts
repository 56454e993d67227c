import { message } from '../../core';
import type { Message } from '../../core';
import type { SheetHandle } from '../reader/workbookFacts';
import type { DropdownRecord, EditRecord } from '../store/journal';
import { sourceOf } from './inspectDropdowns';
import { readRuns } from './validationRuns';
import type { RuledColumn, ValidationRun } from './validationRuns';
import { writeRuns } from './writeRuns';

/** The rules that stand now where dropdowns were restored. */
export async function rulesNow(
  context: Excel.RequestContext,
  groups: readonly { readonly handle: SheetHandle; readonly records: readonly EditRecord[] }[],
): Promise<ReadonlyMap<DropdownRecord, readonly ValidationRun[]>> {
  const restored = groups.flatMap(({ handle, records }) =>
    records.flatMap((record) =>
      record.kind === 'dropdown' ? [{ record, place: placeOf(handle, record) }] : [],
    ),
  );
  const runs = await readRuns(
    context,
    restored.map(({ place }) => place),
  );
  return new Map(restored.map(({ record }, index) => [record, runs[index] ?? []]));
}

/** Queues the former rules of restored dropdowns nobody has touched since; returns how many. */
export function putRulesBack(
  handle: SheetHandle,
  records: readonly EditRecord[],
  rules: ReadonlyMap<DropdownRecord, readonly ValidationRun[]>,
  notes: Message[],
): number {
  let count = 0;
  for (const record of records) {
    if (record.kind !== 'dropdown') continue;
    if (rules.get(record)?.every((run) => sourceOf(run) === record.source) === true) {
      writeRuns(placeOf(handle, record), record.before);
      count += 1;
    } else notes.push(message('workbook.dropdownChanged', { sheet: handle.name, column: record.column }));
  }
  return count;
}

function placeOf({ sheet }: SheetHandle, { row, column, rows }: DropdownRecord): RuledColumn {
  return { sheet, row: row - 1, column: column - 1, rows };
}
