import type { JobResult, Text } from '../../core';
import type { DuplicatesSummary } from '../../core/duplicates';
import type { CellContent, TableColumn } from '../../core/sheets';
import { scalarAt } from '../../core/table';
import type { Column } from '../../core/table';

type Pair = DuplicatesSummary['pairs'][number];

export interface DuplicateRecord {
  readonly sheet: string;
  readonly row: number;
  readonly cells: readonly CellContent[];
}

/** Records that may be one customer, with what connects them. */
export interface DuplicateGroup {
  readonly number: number;
  readonly certain: boolean;
  readonly probability: number;
  readonly reason: CellContent;
  readonly records: readonly DuplicateRecord[];
  readonly pairs: readonly Pair[];
}

/** Groups as the report sheet of the job lists them, each with its records side by side. */
export function duplicateGroups({ sheets, summary }: JobResult<DuplicatesSummary>): {
  readonly fields: readonly Text[];
  readonly groups: readonly DuplicateGroup[];
} {
  const table = sheets.flatMap(({ blocks }) => blocks).find((block) => block.kind === 'table');
  if (table?.kind !== 'table') return { fields: [], groups: [] };
  const columns = new Map(table.columns.map((column) => [column.key, column]));
  const cell = (key: string, row: number) => contentAt(columns.get(key), row);
  const shown = table.columns.filter(({ key }) => key.startsWith('cell'));
  const pairsOfRow = new Map<number, Pair[]>();
  for (const pair of summary.pairs) pairsOfRow.set(pair.a, [...(pairsOfRow.get(pair.a) ?? []), pair]);

  const groups = new Map<number, { reason: CellContent; probability: number; records: DuplicateRecord[] }>();
  for (let row = 0; row < table.rowCount; row++) {
    const number = Number(cell('group', row));
    const probability = Number(cell('probability', row));
    const group = groups.get(number) ?? { reason: cell('reason', row), probability, records: [] };
    group.probability = Math.max(group.probability, probability);
    group.records.push({
      sheet: textOf(cell('sheet', row)),
      row: Number(cell('row', row)),
      cells: shown.map((column) => contentAt(column, row)),
    });
    groups.set(number, group);
  }
  return {
    fields: shown.map(({ header }) => header),
    groups: Array.from(groups, ([number, { reason, probability, records }]) => {
      const rows = new Set(records.map(({ row }) => row));
      const pairs = records.flatMap(({ row }) => (pairsOfRow.get(row) ?? []).filter(({ b }) => rows.has(b)));
      const certain = pairs.every(({ decision }) => decision === 'same');
      return { number, certain, probability, reason, records, pairs };
    }),
  };
}

/** Sheet names are user text, never sentences. */
function textOf(content: CellContent): string {
  return typeof content === 'string' ? content : '';
}

function contentAt(column: TableColumn | undefined, row: number): CellContent {
  if (column === undefined) return null;
  return isPacked(column.values) ? scalarAt(column.values, row) : (column.values[row] ?? null);
}

function isPacked(values: TableColumn['values']): values is Column {
  return 'kinds' in values;
}
