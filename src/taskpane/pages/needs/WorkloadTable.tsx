import { statusNames } from '../../../core/needs';
import type { ListedNeed } from '../../../core/needs';
import { FigureTable } from '../../parts/FigureTable';
import { useNeedsWording } from './useNeedsWording';

interface WorkloadTableProps {
  readonly needs: readonly ListedNeed[];
  readonly by: 'owner' | 'department';
}

/** Needs by owner or department: how many, how many open, how many late; who has the most late first. */
export function WorkloadTable({ needs, by }: WorkloadTableProps) {
  const wording = useNeedsWording();
  const met = wording.text(statusNames.met);
  const shares = new Map<string, ListedNeed[]>();
  for (const need of needs) shares.set(need[by], [...(shares.get(need[by]) ?? []), need]);
  const lines = [...shares]
    .map(([name, own]) => ({
      name,
      total: own.length,
      open: own.filter(({ status }) => status !== met).length,
      late: own.filter(({ overdue }) => overdue).length,
    }))
    .sort((a, b) => b.late - a.late || b.open - a.open || (a.name < b.name ? -1 : 1));
  return (
    <FigureTable
      names={wording.say(`pane.need.${by}`)}
      columns={[
        { title: wording.say('pane.need.total') },
        { title: wording.say('pane.need.open') },
        { title: wording.say('pane.need.lateCount') },
      ]}
      rows={lines.map(({ name, total, open, late }) => ({
        name: name === '' ? wording.say('pane.need.nobody') : name,
        cells: [total, open, late].map((count) => wording.number(count)),
      }))}
    />
  );
}
