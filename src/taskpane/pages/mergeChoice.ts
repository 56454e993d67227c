import type { CellContent } from '../../core/sheets';
import type { ReviewedColumn } from '../../core/duplicates';
import type { DuplicateGroup } from './duplicateGroups';

/** What somebody chose for a group: the record that stays, and by column the record whose cell it takes. */
export interface MergeChoice {
  readonly kept?: number;
  /** Records that are another customer: the others are merged without them. */
  readonly out?: readonly number[];
  readonly picks: Readonly<Record<number, number>>;
}

export const noChoice: MergeChoice = { picks: {} };

/** A group as the merge job takes it. */
export interface MergeRequest {
  readonly rows: readonly Place[];
  readonly kept: Place;
  /** By sheet column of the kept row, the row whose cell is taken. */
  readonly picks: Readonly<Record<string, Place>>;
  readonly probability: number;
}

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly print?: number;
}

/** The record that stays: the chosen one, else the most complete; of equals the upper one. */
export function keptRecord(group: DuplicateGroup, choice: MergeChoice): number {
  const { kept } = choice;
  if (kept !== undefined && !isOut(choice, kept)) return kept;
  return ranked(group).find((record) => !isOut(choice, record)) ?? 0;
}

/** Whether a record of the group was said to be another customer. */
export function isOut({ out }: MergeChoice, record: number): boolean {
  return out?.includes(record) === true;
}

/** Whether one more record of the group can be left out: a merge takes two. */
export function canLeaveOut({ records }: DuplicateGroup, { out }: MergeChoice): boolean {
  return records.length - (out?.length ?? 0) > 2;
}

/** The record whose cell a column keeps: the chosen one, else the kept record's, and where that is empty the next most complete one's. */
export function pickedRecord(group: DuplicateGroup, choice: MergeChoice, column: number): number {
  const kept = keptRecord(group, choice);
  const isFilled = (record: number) =>
    !isOut(choice, record) && isContent(group.records[record]?.cells[column]);
  const chosen = choice.picks[column];
  if (chosen !== undefined && !isOut(choice, chosen)) return chosen;
  return isFilled(kept) ? kept : (ranked(group).find(isFilled) ?? kept);
}

/** Whether the records say different things in a column. */
export function differs({ records }: DuplicateGroup, column: number): boolean {
  return new Set(records.flatMap(({ cells }) => (isContent(cells[column]) ? [cells[column]] : []))).size > 1;
}

/**
 * Whether the cell a column keeps can be chosen. The number cannot: it goes with the record that is kept, as rows of
 * other sheets name it.
 */
export function isPickable(
  group: DuplicateGroup,
  choice: MergeChoice,
  { places }: ReviewedColumn,
  record: number,
): boolean {
  const placeOf = (at: number) => places.find(({ sheet }) => sheet === group.records[at]?.sheet);
  const [into, from] = [placeOf(keptRecord(group, choice)), placeOf(record)];
  return into !== undefined && into.column > 0 && into.key !== 'customerId' && from?.key === into.key;
}

/** The request that merges a group exactly as it is ticked. */
export function mergeRequest(
  group: DuplicateGroup,
  choice: MergeChoice,
  columns: readonly ReviewedColumn[],
): MergeRequest {
  const kept = keptRecord(group, choice);
  const picks = columns.flatMap((column, index): [string, Place][] => {
    const record = pickedRecord(group, choice, index);
    const place = column.places.find(({ sheet }) => sheet === group.records[kept]?.sheet);
    return place && differs(group, index) && isPickable(group, choice, column, record)
      ? [[String(place.column), placeOfRecord(group, record)]]
      : [];
  });
  return {
    rows: group.records.flatMap(({ sheet, row, print }, record) =>
      isOut(choice, record) ? [] : [{ sheet, row, print }],
    ),
    kept: placeOfRecord(group, kept),
    picks: Object.fromEntries(picks),
    probability: group.probability,
  };
}

function placeOfRecord({ records }: DuplicateGroup, record: number): Place {
  const { sheet = '', row = 0 } = records[record] ?? {};
  return { sheet, row };
}

/** Records of a group, the one with the most filled cells first. */
function ranked({ records }: DuplicateGroup): number[] {
  const filled = records.map(({ cells }) => cells.filter(isContent).length);
  return Array.from(records.keys()).sort((a, b) => (filled[b] ?? 0) - (filled[a] ?? 0) || a - b);
}

function isContent(content: CellContent | undefined): boolean {
  return content !== undefined && content !== null && content !== '';
}
