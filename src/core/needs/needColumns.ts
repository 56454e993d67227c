import { quadrants } from '../books';
import { message } from '../message';
import type { TableColumn } from '../sheets';
import { CellKind, columnOf } from '../table';
import type { AnalysedNeed, NeedsAnalysis } from './analysis';
import { basisText, relationText } from './cellTexts';
import { needCore } from './needText';
import type { StrategyTable } from './strategy';
import { statusNames } from './status';
import { criteria } from './weights';

/** The columns of all needs in order: what they are, why they stand where they do, and where people tick them off. */
export function needColumns(
  { needs, groups }: NeedsAnalysis,
  strategies: StrategyTable,
): readonly TableColumn[] {
  const texts = (of: (each: AnalysedNeed) => string) => columnOf(needs.map((each) => of(each) || null));
  const numbers = (of: (each: AnalysedNeed) => number | null) => columnOf(needs.map(of));
  const days = (of: (each: AnalysedNeed) => number | null) => columnOf(needs.map(of), CellKind.date);
  const red = { color: '#C00000', bold: true } as const;
  return [
    {
      key: 'quadrant',
      header: message('needs.column.quadrant'),
      values: needs.map(({ priority }) => quadrants[priority.quadrant].name),
      format: 'text',
      width: 16,
      conditional: Object.values(quadrants).map(({ name, color }) => ({
        kind: 'equals',
        value: name,
        style: { fill: color },
      })),
    },
    {
      key: 'score',
      header: message('needs.column.score'),
      values: numbers(({ priority }) => priority.score),
      format: 'decimal',
      width: 10,
      conditional: [{ kind: 'dataBar', color: '#F4B183' }],
    },
    {
      key: 'id',
      header: message('needs.column.id'),
      values: texts(({ need }) => need.id),
      format: 'text',
      width: 16,
    },
    {
      key: 'name',
      header: message('needs.column.name'),
      values: texts(({ need }) => need.name),
      format: 'text',
      width: 28,
    },
    {
      key: 'description',
      header: message('needs.column.description'),
      values: texts(({ need }) => need.description),
      format: 'text',
      width: 44,
      links: needs.map(({ need }) => ({ sheet: need.sheet, row: need.row, column: 1 })),
    },
    {
      key: 'type',
      header: message('needs.column.type'),
      values: texts(({ need }) => need.type),
      format: 'text',
      width: 22,
    },
    {
      key: 'urgency',
      header: message('needs.column.urgency'),
      values: numbers(({ need }) => need.urgency),
      format: 'integer',
      width: 8,
    },
    {
      key: 'importance',
      header: message('needs.column.importance'),
      values: numbers(({ need }) => need.importance),
      format: 'integer',
      width: 8,
    },
    {
      key: 'status',
      header: message('needs.column.status'),
      values: needs.map(({ need }) => (need.status === null ? null : statusNames[need.status])),
      format: 'text',
      width: 12,
    },
    {
      key: 'due',
      header: message('needs.column.due'),
      values: days(({ need }) => need.dueOn),
      format: 'date',
      width: 12,
    },
    {
      key: 'overdueDays',
      header: message('needs.column.overdueDays'),
      values: numbers(({ priority }) => (priority.overdueDays > 0 ? priority.overdueDays : null)),
      format: 'integer',
      width: 10,
      conditional: [{ kind: 'above', value: 0, style: red }],
    },
    {
      key: 'owner',
      header: message('needs.column.owner'),
      values: texts(({ need }) => need.owner),
      format: 'text',
      width: 10,
    },
    ...(needs.some(({ need }) => need.department !== '')
      ? [
          {
            key: 'department',
            header: message('needs.column.department'),
            values: texts(({ need }) => need.department),
            format: 'text' as const,
            width: 12,
          },
        ]
      : []),
    {
      key: 'group',
      header: message('needs.column.group'),
      values: texts(({ group }) => groups[group]?.label ?? ''),
      format: 'text',
      width: 30,
    },
    {
      key: 'asking',
      header: message('needs.column.asking'),
      values: numbers(({ asking }) => asking),
      format: 'integer',
      width: 8,
    },
    {
      key: 'relation',
      header: message('needs.column.relation'),
      values: needs.map((each) => relationText(each) ?? null),
      format: 'text',
      width: 30,
    },
    {
      key: 'basis',
      header: message('needs.column.basis'),
      values: needs.map(basisText),
      format: 'text',
      width: 44,
    },
    ...criteria.map((criterion): TableColumn => ({
      key: `points.${criterion}`,
      header: message(`needs.points.${criterion}`),
      values: numbers(({ priority }) => priority.contributions[criterion]),
      format: 'decimal',
      width: 8,
    })),
    {
      key: 'strategy',
      header: message('needs.column.strategy'),
      values: needs.map(({ need, fit, worth }) => need.strategy || strategies[fit][worth]),
      format: 'text',
      width: 40,
    },
    {
      key: 'updated',
      header: message('needs.column.updated'),
      values: days(({ need }) => need.updatedOn),
      format: 'date',
      width: 12,
    },
    {
      key: 'done',
      header: message('needs.column.done'),
      note: message('needs.done.note'),
      values: needs.map(() => null),
      format: 'general',
      width: 10,
    },
    {
      key: 'remarks',
      header: message('needs.column.remarks'),
      values: needs.map(() => null),
      format: 'text',
      width: 30,
    },
    {
      key: 'key',
      header: message('needs.column.key'),
      values: needKeys(needs),
      format: 'text',
      width: 10,
      hidden: true,
    },
  ];
}

/**
 * What a need is found again by next month: whose it is and what it says; a need written twice is told apart by its place
 * among its likes in the workbook, so that a changed order of needs does not swap what people wrote beside them.
 */
function needKeys(needs: readonly AnalysedNeed[]): readonly string[] {
  const places = [...needs.keys()].sort((a, b) => (needs[a]?.at ?? 0) - (needs[b]?.at ?? 0));
  const seen = new Map<string, number>();
  const keys: string[] = [];
  for (const place of places) {
    const need = needs[place]?.need;
    const text = [need?.id || need?.name, needCore(need?.description ?? '')].join('|');
    const nth = (seen.get(text) ?? 0) + 1;
    seen.set(text, nth);
    keys[place] = nth === 1 ? text : `${text}|${nth}`;
  }
  return keys;
}
