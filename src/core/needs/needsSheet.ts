import { quadrants } from '../books';
import type { QuadrantId } from '../books';
import { message } from '../message';
import type { Text } from '../message';
import type { CellContent, GridBlock, GridCell, SheetSpec } from '../sheets';
import { isoDate } from '../text';
import { serial } from '../units';
import type { AnalysedNeed, NeedsAnalysis } from './analysis';
import { needColumns } from './needColumns';
import type { StrategyTable } from './strategy';
import { workloadGrid } from './workloadGrid';
import type { WorkloadBy } from './workloadGrid';

const needsTable = 'kb_needboard';
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
        source: { table: needsTable, category: 'urgency', series: ['importance'] },
        axes: { category: message('needs.column.urgency'), value: message('needs.column.importance') },
      },
      ...grids,
      {
        kind: 'table',
        id: needsTable,
        at: { row: next, column: 0 },
        rowCount: needs.length,
        columns: needColumns(analysis, strategies),
      },
    ],
    tabColor: '#C55A11',
    print: { landscape: true, fitToWidth: true },
    existing: { mode: 'refresh', table: needsTable, key: 'key' },
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
