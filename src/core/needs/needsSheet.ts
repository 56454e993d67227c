import { quadrants } from '../books';
import type { QuadrantId } from '../books';
import { message } from '../message';
import type { Text } from '../message';
import type { CellContent, GridBlock, GridCell, SheetSpec, TableColumn } from '../sheets';
import { CellKind, columnOf } from '../table';
import { isoDate } from '../text';
import { serial } from '../units';
import type { AnalysedNeed, NeedsAnalysis } from './analysis';
import { criteria } from './priority';
import { basisText, relationText } from './cellTexts';
import type { StrategyTable } from './strategy';
import { statusNames } from './status';
import { workloadGrid } from './workloadGrid';
import type { WorkloadBy } from './workloadGrid';

/** Needs shown in a tile of the board. */
const shownInTile = 5;
const tileWidth = 4;
const boardTop = 2;

/** 「需求四象限」: the board, the scatter chart, a line for each owner and department, and all needs in order. */
export function needsSheet(analysis: NeedsAnalysis, strategies: StrategyTable, today: number): SheetSpec {
  const { needs } = analysis;
  const count = (test: (need: AnalysedNeed) => boolean) => needs.filter(test).length;
  const grounds = (ground: string) => count(({ priority }) => priority.ground === ground);
  const board = boardOf(needs);
  const by: readonly WorkloadBy[] = needs.some(({ need }) => need.department !== '')
    ? ['owner', 'department']
    : ['owner'];
  const grids: GridBlock[] = [];
  let next = boardTop + board.rows.length + 1;
  for (const each of by) {
    const grid = workloadGrid(needs, each, next);
    grids.push(grid);
    next += grid.rows.length + 1;
  }
  return {
    id: 'needs',
    name: message('needs.sheet.name'),
    title: message('needs.sheet.title', { asOf: isoDate(serial(today)) }),
    note: message('needs.sheet.note', {
      needs: needs.length,
      overdue: count(({ priority }) => priority.overdueDays > 0),
      label: grounds('label'),
      scores: grounds('scores'),
      computed: grounds('computed'),
    }),
    blocks: [
      board,
      {
        kind: 'chart',
        type: 'scatter',
        title: message('needs.chart.title'),
        at: { row: boardTop, column: 2 * tileWidth + 2 },
        size: { rows: board.rows.length, columns: 5 },
        source: { table: 'kb_needboard', category: 'urgency', series: ['importance'] },
        axes: { category: message('needs.column.urgency'), value: message('needs.column.importance') },
      },
      ...grids,
      {
        kind: 'table',
        id: 'kb_needboard',
        at: { row: next, column: 0 },
        rowCount: needs.length,
        columns: tableColumns(needs, analysis, strategies),
      },
    ],
    tabColor: '#C55A11',
    print: { landscape: true, fitToWidth: true },
    existing: { mode: 'replace' },
  };
}

/** The 2×2 board: importance down, urgency across; each tile with its counts and first needs. */
function boardOf(needs: readonly AnalysedNeed[]): GridBlock {
  const head = (value: Text, columns: number): GridCell => ({
    value,
    style: { bold: true, align: 'center', fill: '#F2F2F2' },
    span: { rows: 1, columns },
  });
  const side = (value: Text): GridCell => ({
    value,
    style: { bold: true, align: 'center', vertical: 'center', fill: '#F2F2F2', wrap: true },
    span: { rows: shownInTile + 2, columns: 1 },
  });
  const gap = Array.from({ length: tileWidth - 1 }, () => null);
  const rows: (GridCell | null)[][] = [
    [
      null,
      head(message('needs.board.urgent'), tileWidth),
      ...gap,
      head(message('needs.board.notUrgent'), tileWidth),
      ...gap,
    ],
  ];
  for (const [label, left, right] of [
    [message('needs.board.important'), 'both', 'important'],
    [message('needs.board.notImportant'), 'urgent', 'neither'],
  ] as const) {
    const [one, two] = [tileOf(needs, left), tileOf(needs, right)];
    for (let line = 0; line < shownInTile + 2; line += 1)
      rows.push([line === 0 ? side(label) : null, one[line] ?? null, ...gap, two[line] ?? null, ...gap]);
  }
  return { kind: 'grid', id: 'board', at: { row: boardTop, column: 0 }, rows };
}

function tileOf(needs: readonly AnalysedNeed[], id: QuadrantId): readonly GridCell[] {
  const { name, action, color } = quadrants[id];
  const own = needs.filter(({ priority }) => priority.quadrant === id);
  const overdue = own.filter(({ priority }) => priority.overdueDays > 0).length;
  const span = { rows: 1, columns: tileWidth };
  const line = (value: CellContent, bold = false): GridCell => ({
    value,
    style: { fill: color, bold },
    span,
  });
  const shown = own.slice(0, shownInTile);
  const rest = own.length - shown.length;
  return [
    line(message('needs.board.tile', { quadrant: name, action, count: own.length, overdue }), true),
    ...shown.map(({ need }): GridCell => ({
      ...line(message('needs.board.item', { name: need.name, description: need.description.slice(0, 60) })),
      link: { sheet: need.sheet, row: need.row, column: 1 },
    })),
    ...Array.from({ length: shownInTile - shown.length }, () => line(null)),
    line(rest > 0 ? message('needs.board.more', { count: rest }) : null),
  ];
}

function tableColumns(
  needs: readonly AnalysedNeed[],
  { groups }: NeedsAnalysis,
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
      values: numbers(({ priority }) => Math.round(10 * priority.score) / 10),
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
      values: numbers(({ priority }) => Math.round(10 * priority.contributions[criterion]) / 10),
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
  ];
}
