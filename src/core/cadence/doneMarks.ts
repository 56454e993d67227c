import { answer, fieldOf } from '../books';
import { cellReader, readingOf } from '../intake';
import type { Bilingual } from '../message';
import { CellKind, columnUnder, reportTable } from '../table';
import type { CellScalar, SheetTable } from '../table';
import { isoDate, readDate } from '../text';
import { serial } from '../units';

/** Headings of the columns by which rows of the queues are found again. */
export const keyTitle: Bilingual = { zh: '键', en: 'Key' };
export const doneTitle: Bilingual = { zh: '完成', en: 'Done' };

/** Something of a queue that was marked done: its key, and the day it was done. */
export interface DoneMark {
  readonly key: string;
  /** Serial. */
  readonly on: number;
}

/** What people marked as done on a queue sheet: 是, a tick or a day; without a day it was done today. */
export function doneMarks(
  sheets: readonly SheetTable[],
  reportId: string,
  table: string,
  today: number,
): readonly DoneMark[] {
  const queue = reportTable(sheets, reportId, table);
  const keys = queue && columnUnder(queue.columns, keyTitle);
  const done = queue && columnUnder(queue.columns, doneTitle);
  if (!keys || !done) return [];
  return Array.from({ length: queue.count }, (_, row) => ({
    key: String(keys.cell(row) ?? ''),
    on: dayDone(done.cell(row), today),
  })).flatMap(({ key, on }) => (key === '' || on === undefined ? [] : [{ key, on }]));
}

/** Keys of what a queue sheet held, done or not; undefined where there is none yet. */
export function formerKeys(
  sheets: readonly SheetTable[],
  reportId: string,
  table: string,
): ReadonlySet<string> | undefined {
  const queue = reportTable(sheets, reportId, table);
  const keys = queue && columnUnder(queue.columns, keyTitle);
  return keys && new Set(Array.from({ length: queue.count }, (_, row) => String(keys.cell(row) ?? '')));
}

/** The day a mark stands for; undefined where the cell says that it is not done, or says nothing. */
function dayDone(cell: CellScalar, today: number): number | undefined {
  if (cell === null || cell === '' || cell === false) return undefined;
  if (cell === true) return today;
  if (typeof cell === 'number') return cell > 1 && cell <= today ? Math.floor(cell) : today;
  const day = readDate(cell).value;
  if (day !== null && day <= today) return Math.floor(day);
  const yesNo = fieldOf('registration', 'consent');
  const read = yesNo && readingOf(cellReader(yesNo), { kind: CellKind.text, value: cell });
  return (read?.value ?? read?.suggestion) === answer.no ? undefined : today;
}

/** A part of a key: the day something was last looked at, so that a mark holds for one round only. */
export function roundOf(day: number | null): string {
  return day === null ? '' : isoDate(serial(day));
}
