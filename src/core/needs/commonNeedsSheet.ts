import { message } from '../message';
import type { GridBlock, GridCell, SheetSpec } from '../sheets';
import { columnOf } from '../table';
import type { NeedsAnalysis } from './analysis';
import { dimensions } from './commonNeeds';
import type { NeedShare } from './commonNeeds';

/** Groups named in the list of frequent pains and in its chart. */
const painsShown = 10;

/** 「共性需求」: what customers ask for most, and the share of each industry, size and region that asks for it. */
export function commonNeedsSheet(
  analysis: NeedsAnalysis,
  options: { readonly minimum: number; readonly commonFrom: number },
): SheetSpec {
  const { groups, asking, shares } = analysis;
  const order = [...groups.keys()].filter((group) => (asking[group] ?? 0) > 1);
  order.sort((a, b) => (asking[b] ?? 0) - (asking[a] ?? 0) || a - b);
  const rows = shares
    .filter(({ group }) => (asking[group] ?? 0) > 1)
    .sort(
      (a, b) =>
        Number(b.isCommon) - Number(a.isCommon) ||
        rank(a) - rank(b) ||
        b.share - a.share ||
        b.asking - a.asking ||
        a.group - b.group ||
        (a.key < b.key ? -1 : 1),
    );
  const pains = painGrid(analysis, order.slice(0, painsShown));
  const text = (of: (share: NeedShare) => string) => columnOf(rows.map(of));
  const number = (of: (share: NeedShare) => number) => columnOf(rows.map(of));
  return {
    id: 'needs-common',
    name: message('needs.common.name'),
    title: message('needs.common.title'),
    note: message('needs.common.note', {
      minimum: options.minimum,
      percent: Math.round(100 * options.commonFrom),
    }),
    blocks: [
      pains,
      {
        kind: 'chart',
        type: 'bar',
        title: message('needs.common.chart'),
        at: { row: 2, column: 4 },
        size: { rows: Math.max(12, pains.rows.length), columns: 5 },
        source: { grid: 'pains', area: { row: 1, column: 0, rows: pains.rows.length - 1, columns: 2 } },
      },
      ...(rows.length === 0
        ? []
        : [
            {
              kind: 'table' as const,
              id: 'kb_commonneeds',
              at: { row: 3 + Math.max(12, pains.rows.length), column: 0 },
              rowCount: rows.length,
              columns: [
                {
                  key: 'group',
                  header: message('needs.column.group'),
                  values: text(({ group }) => groups[group]?.label ?? ''),
                  format: 'text' as const,
                  width: 40,
                },
                {
                  key: 'dimension',
                  header: message('needs.column.dimension'),
                  values: rows.map(({ dimension }) => message(`needs.dimension.${dimension}`)),
                  format: 'text' as const,
                  width: 12,
                },
                {
                  key: 'division',
                  header: message('needs.column.division'),
                  values: text(({ name }) => name),
                  format: 'text' as const,
                  width: 34,
                },
                {
                  key: 'share',
                  header: message('needs.column.share'),
                  values: number(({ share }) => share),
                  format: 'percent' as const,
                  width: 10,
                  conditional: [{ kind: 'dataBar' as const, color: '#A9D08E' }],
                },
                {
                  key: 'asking',
                  header: message('needs.column.asking'),
                  values: number(({ asking: count }) => count),
                  format: 'integer' as const,
                  width: 10,
                },
                {
                  key: 'withNeeds',
                  header: message('needs.column.withNeeds'),
                  values: number(({ withNeeds }) => withNeeds),
                  format: 'integer' as const,
                  width: 12,
                },
                {
                  key: 'registered',
                  header: message('needs.column.registered'),
                  values: number(({ registered }) => registered),
                  format: 'integer' as const,
                  width: 12,
                },
                {
                  key: 'common',
                  header: message('needs.column.common'),
                  values: rows.map(({ isCommon }) => (isCommon ? message('needs.common.yes') : null)),
                  format: 'text' as const,
                  width: 12,
                },
              ],
            },
          ]),
    ],
    tabColor: '#C55A11',
    print: { landscape: true, fitToWidth: true },
    existing: { mode: 'replace' },
  };
}

const rank = ({ dimension }: NeedShare) => dimensions.indexOf(dimension);

/** 高频痛点: the needs most customers share, for product planning. */
function painGrid({ groups, asking, needs }: NeedsAnalysis, order: readonly number[]): GridBlock {
  const head = { bold: true, fill: '#F2F2F2', border: true } as const;
  const cell = { border: true } as const;
  const open = (group: number) =>
    needs.filter((each) => each.group === group && each.need.status !== 'met').length;
  return {
    kind: 'grid',
    id: 'pains',
    at: { row: 2, column: 0 },
    rows: [
      [{ value: message('needs.pain.title'), style: { bold: true, size: 12 } }],
      [
        { value: message('needs.column.group'), style: head },
        { value: message('needs.column.asking'), style: head },
        { value: message('needs.column.open'), style: head },
      ],
      ...order.map((group): GridCell[] => [
        { value: groups[group]?.label ?? '', style: cell },
        { value: asking[group] ?? 0, style: cell },
        { value: open(group), style: cell },
      ]),
    ],
  };
}
