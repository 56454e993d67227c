import type { JobResult, Text } from '../../core';
import type { DuplicatesSummary, ReviewedColumn, ReviewedRecord } from '../../core/duplicates';
import type { CellContent, TableColumn } from '../../core/sheets';
import { scalarAt } from '../../core/table';
import type { Column } from '../../core/table';

type Pair = DuplicatesSummary['pairs'][number];

export interface DuplicateRecord extends ReviewedRecord {
  /** By column of the result sheet. */
  readonly cells: readonly CellContent[];
}

/** A pair of a group, its records by their place in the group. */
export interface GroupPair extends Pick<Pair, 'probability' | 'decision' | 'reasons'> {
  readonly a: number;
  readonly b: number;
}

/** Records that may be one customer, with what connects them. */
export interface DuplicateGroup {
  readonly number: number;
  readonly certain: boolean;
  readonly probability: number;
  /** Probability of the weakest pair: what accepting the whole group rests on. */
  readonly weakest: number;
  /** Looks alike but is held apart by what is known of it (a branch, a group, another code): never accepted in bulk. */
  readonly isGuarded: boolean;
  readonly reason: CellContent;
  readonly records: readonly DuplicateRecord[];
  readonly pairs: readonly GroupPair[];
  /** Somebody put it off (稍后): its turn among the groups put off, from 0. */
  readonly putOff?: number;
}

export interface DuplicateGroups {
  readonly columns: readonly ReviewedColumn[];
  /** What the fields that reasons speak of are called, by name. */
  readonly labels: ReadonlyMap<string, Text>;
  readonly groups: readonly DuplicateGroup[];
}

/** The groups of a search with the cells its result sheet lists; groups beyond the end of that sheet are left out. */
export function duplicateGroups({ sheets, summary }: JobResult<DuplicatesSummary>): DuplicateGroups {
  const table = sheets.flatMap(({ blocks }) => blocks).find((block) => block.kind === 'table');
  if (table?.kind !== 'table') return { columns: [], labels: new Map(), groups: [] };
  const reasons = table.columns.find(({ key }) => key === 'reason');
  const shown = table.columns.filter(({ key }) => key.startsWith('cell'));
  const groups: DuplicateGroup[] = [];
  let line = 0;
  for (const [at, { records, decision, probability, pairs, putOff }] of summary.reviews.entries()) {
    const first = line;
    line += records.length;
    if (line > table.rowCount) break;
    const connecting = pairs.flatMap(({ index, a, b }): GroupPair[] => {
      const scored = summary.pairs[index];
      return scored === undefined ? [] : [{ ...scored, a, b }];
    });
    groups.push({
      number: at + 1,
      certain: decision === 'same',
      probability,
      weakest: connecting.reduce((least, pair) => Math.min(least, pair.probability), probability),
      isGuarded: connecting.some(
        (pair) => pair.decision === 'review' && pair.probability >= summary.thresholds.same,
      ),
      reason: contentAt(reasons, first),
      records: records.map((record, offset) => ({
        ...record,
        cells: shown.map((column) => contentAt(column, first + offset)),
      })),
      pairs: connecting,
      ...(putOff === undefined ? {} : { putOff }),
    });
  }
  const labels = new Map(summary.fields.map(({ name, label }) => [name, label]));
  return { columns: summary.columns, labels, groups };
}

function contentAt(column: TableColumn | undefined, row: number): CellContent {
  if (column === undefined) return null;
  return isPacked(column.values) ? scalarAt(column.values, row) : (column.values[row] ?? null);
}

function isPacked(values: TableColumn['values']): values is Column {
  return 'kinds' in values;
}
