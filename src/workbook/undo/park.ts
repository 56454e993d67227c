import { markOf, markReference } from '../store/registry';
import type { Parking } from './formerSheets';

/** Queues putting a sheet aside: its name and those of its tables become free for what takes its place. */
export function park({ workbook }: Excel.RequestContext, { handle, sheet, fate, tables }: Parking): void {
  for (const { name, parked } of tables) workbook.tables.getItem(name).name = parked;
  handle.sheet.name = sheet;
  if (fate !== 'leftToUser') handle.sheet.visibility = fate === 'kept' ? 'VeryHidden' : 'Hidden';
  if (fate === 'leftToUser') {
    workbook.names.add(markOfLeft(sheet), markReference(sheet)).visible = false;
  }
}

/** Marks a report's sheet that is left to its user: what it lists are no records anybody keeps. */
export function markOfLeft(sheet: string): string {
  return markOf(`left-${sheet}`);
}
