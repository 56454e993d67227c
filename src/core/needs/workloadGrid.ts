import { message } from '../message';
import type { Text } from '../message';
import type { GridBlock, GridCell } from '../sheets';
import type { AnalysedNeed } from './analysis';
import { needStatuses, statusNames } from './status';

/** Whose needs are counted together: 负责人 or 负责部门. */
export type WorkloadBy = 'owner' | 'department';

/** Needs by 负责人 or by department: how many in each status, how many late; those with most late first. */
export function workloadGrid(needs: readonly AnalysedNeed[], by: WorkloadBy, row: number): GridBlock {
  const shares = new Map<string, AnalysedNeed[]>();
  for (const each of needs) {
    const own = shares.get(each.need[by]);
    if (own === undefined) shares.set(each.need[by], [each]);
    else own.push(each);
  }
  const late = (own: readonly AnalysedNeed[]) =>
    own.filter(({ priority }) => priority.overdueDays > 0).length;
  const lines = [...shares].sort(
    (a, b) => late(b[1]) - late(a[1]) || b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1),
  );
  const head = { bold: true, fill: '#F2F2F2', border: true } as const;
  const cell = { border: true } as const;
  const titles: readonly Text[] = [
    message(`needs.column.${by}`),
    message('needs.column.needs'),
    ...needStatuses.map((status): Text => statusNames[status]),
    message('needs.column.overdue'),
  ];
  return {
    kind: 'grid',
    id: `${by}s`,
    at: { row, column: 0 },
    rows: [
      [{ value: message(`needs.${by}s.title`), style: { bold: true, size: 12 } }],
      titles.map((value): GridCell => ({ value, style: head })),
      ...lines.map(([name, own]): GridCell[] => [
        { value: name === '' ? message('needs.none') : name, style: cell },
        { value: own.length, style: cell },
        ...needStatuses.map((status): GridCell => ({
          value: own.filter(({ need }) => need.status === status).length,
          style: cell,
        })),
        { value: late(own), style: late(own) > 0 ? { ...cell, color: '#C00000', bold: true } : cell },
      ]),
    ],
  };
}
