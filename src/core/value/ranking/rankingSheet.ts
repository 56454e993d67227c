import { message } from '../../message';
import type { Text } from '../../message';
import { dataBar, headStyle, numberColumn } from '../../sheets';
import type { SheetSpec } from '../../sheets';
import { isoDate } from '../../text';
import type { Serial } from '../../units';
import { customerColumns } from '../customerColumns';
import type { CustomerNames } from '../customerColumns';
import type { RankedColumn, Ranking } from './ranking';

export interface RankingReport {
  readonly asOf: Serial;
  readonly customers: Int32Array;
  readonly names: CustomerNames;
  readonly columns: readonly (RankedColumn & { readonly title: Text })[];
  readonly ranked: Ranking;
}

/** Customers shown in the chart. */
const charted = 15;

/** 「多维度排序」: each measure, the points it earned, and the total they add up to. */
export function rankingSheet({ asOf, customers, names, columns, ranked }: RankingReport): SheetSpec {
  const { order, ranks, totals, contributions } = ranked;
  const entries = Array.from(order);
  const customerOf = (entry: number) => customers[entry] as number;
  const number = (key: string, header: Text, of: (entry: number) => number, width = 12) =>
    numberColumn({ key, header, format: 'decimal', width }, entries, of);
  const width = 4 + 2 * columns.length;
  const best = entries.slice(0, charted);
  return {
    id: 'ranking',
    name: message('value.ranking.name'),
    title: message('value.ranking.title', { asOf: isoDate(asOf) }),
    note: message('value.ranking.note'),
    blocks: [
      {
        kind: 'table',
        id: 'kb_ranking',
        rowCount: entries.length,
        columns: [
          numberColumn(
            { key: 'rank', header: message('value.ranking.column.rank'), format: 'integer', width: 8 },
            entries,
            (entry) => ranks[entry] ?? NaN,
          ),
          ...customerColumns(names, entries.map(customerOf)),
          {
            ...number('total', message('value.column.total'), (entry) => totals[entry] as number),
            conditional: [dataBar],
          },
          ...columns.flatMap(({ title, values, better, weight }, c) => [
            number(`measure${c}`, title, (entry) => values[entry] ?? NaN, 14),
            number(
              `points${c}`,
              message('value.ranking.column.points', {
                measure: title,
                direction: better === 'more' ? '↑' : '↓',
                weight,
              }),
              (entry) => contributions[c]?.[entry] ?? 0,
              16,
            ),
          ]),
        ],
      },
      {
        kind: 'grid',
        id: 'best',
        at: { row: 2, column: width + 1 },
        rows: [
          [message('value.column.name'), ...columns.map(({ title }) => title)].map((value) => ({
            value,
            style: headStyle,
          })),
          ...best.map((entry) => [
            { value: names.names[customerOf(entry)] ?? null },
            ...contributions.map((points) => ({
              value: points[entry] ?? null,
              style: { format: 'decimal' } as const,
            })),
          ]),
        ],
      },
      {
        kind: 'chart',
        type: 'barStacked',
        title: message('value.ranking.chart', { count: best.length }),
        axes: { minimum: 0, value: message('value.column.total') },
        at: { row: best.length + 5, column: width + 1 },
        size: { rows: 26, columns: 7 },
        source: {
          grid: 'best',
          area: { row: 0, column: 0, rows: best.length + 1, columns: columns.length + 1 },
        },
      },
    ],
    freeze: 'header',
    widths: { [width + 1]: 30 },
    tabColor: '#2E8B57',
    print: { landscape: true, fitToWidth: true },
    existing: { mode: 'replace' },
  };
}
