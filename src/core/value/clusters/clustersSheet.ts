import { message } from '../../message';
import type { Message } from '../../message';
import type { Clustering, Points } from '../../mining';
import type { GridCell, SheetSpec, TableColumn } from '../../sheets';
import { columnOf } from '../../table';
import { isoDate } from '../../text';
import type { CustomerValue } from '../customerValue';
import type { Buyers } from '../orders/ledger';
import { headStyle } from '../headStyle';
import { customerMeasures } from '../measures/customerMeasures';
import type { CustomerMeasureId } from '../measures/customerMeasures';
import { clusterTraits } from './clusterTraits';

export interface ClustersReport {
  readonly value: CustomerValue;
  readonly buyers: Buyers;
  readonly columns: readonly CustomerMeasureId[];
  /** Measures as they are, by column. */
  readonly raw: readonly Float64Array[];
  /** Measures as they were compared. */
  readonly points: Points;
  readonly clustering: Clustering;
  readonly silhouette: number;
}

/** 「聚类」: the clusters with what sets each apart, and who is in which. */
export function clustersSheets(report: ClustersReport): SheetSpec[] {
  return [overview(report), members(report)];
}

function overview({ value, columns, raw, points, clustering, silhouette }: ClustersReport): SheetSpec {
  const { k, assignments } = clustering;
  const cell = { border: true } as const;
  const head: GridCell[] = [
    message('value.clusters.column.cluster'),
    message('value.column.customers'),
    ...columns.map((id) => customerMeasures[id].title),
    message('value.clusters.column.traits'),
  ].map((value) => ({ value, style: headStyle }));
  const rows = Array.from({ length: k }, (_, cluster): GridCell[] => {
    const own = Array.from(assignments.keys()).filter((i) => assignments[i] === cluster);
    return [
      { value: message('value.clusters.cluster', { number: cluster + 1 }), style: { ...cell, bold: true } },
      { value: own.length, style: { ...cell, format: 'integer' } },
      ...raw.map((column): GridCell => ({
        value: median(own.map((i) => column[i] as number)),
        style: { ...cell, format: 'decimal' },
      })),
      { value: traitsText(clusterTraits(points, clustering, cluster), columns), style: cell },
    ];
  });
  return {
    id: 'clusters',
    name: message('value.clusters.name'),
    title: message('value.clusters.title', { asOf: isoDate(value.facts.period.asOf) }),
    note: message('value.clusters.note', { k, silhouette: silhouette.toFixed(2) }),
    blocks: [
      { kind: 'grid', id: 'clusters', at: { row: 3, column: 0 }, rows: [head, ...rows] },
      {
        kind: 'chart',
        type: 'column',
        title: message('value.clusters.chart'),
        at: { row: k + 6, column: 0 },
        size: { rows: 15, columns: 6 },
        source: { grid: 'clusters', area: { row: 0, column: 0, rows: k + 1, columns: 2 } },
      },
    ],
    widths: { 0: 14, ...Object.fromEntries(columns.map((_, i) => [i + 2, 18])), [columns.length + 2]: 60 },
    tabColor: '#038387',
    showGridlines: false,
    existing: { mode: 'replace' },
  };
}

function members({ value, buyers, columns, raw, clustering }: ClustersReport): SheetSpec {
  const { customers } = value.rfm;
  const { assignments } = clustering;
  const order = Array.from(customers.keys()).sort(
    (a, b) => (assignments[a] as number) - (assignments[b] as number) || a - b,
  );
  const at = (entry: number) => customers[entry] as number;
  return {
    id: 'cluster-members',
    name: message('value.clusters.members'),
    title: message('value.clusters.title', { asOf: isoDate(value.facts.period.asOf) }),
    blocks: [
      {
        kind: 'table',
        id: 'kb_clusters',
        rowCount: order.length,
        columns: [
          {
            key: 'id',
            header: message('value.column.id'),
            values: columnOf(order.map((entry) => buyers.ids[at(entry)] ?? null)),
            format: 'text',
            width: 16,
          },
          {
            key: 'name',
            header: message('value.column.name'),
            values: columnOf(order.map((entry) => buyers.names[at(entry)] ?? null)),
            format: 'text',
            width: 30,
          },
          {
            key: 'cluster',
            header: message('value.clusters.column.cluster'),
            values: columnOf(order.map((entry) => (assignments[entry] as number) + 1)),
            format: 'integer',
            width: 8,
          },
          ...columns.map((id, c): TableColumn => ({
            key: id,
            header: customerMeasures[id].title,
            values: columnOf(order.map((entry) => raw[c]?.[entry] ?? null)),
            format: 'decimal',
            width: 14,
          })),
        ],
      },
    ],
    freeze: 'header',
    tabColor: '#038387',
    existing: { mode: 'replace' },
  };
}

function traitsText(
  traits: ReturnType<typeof clusterTraits>,
  columns: readonly CustomerMeasureId[],
): Message {
  const words = traits.flatMap(({ column, deviation }) => {
    const id = columns[column];
    if (id === undefined) return [];
    const measure = customerMeasures[id].title;
    return [
      message(deviation > 0 ? 'value.clusters.trait.high' : 'value.clusters.trait.low', {
        measure,
        deviation: Math.abs(deviation).toFixed(1),
      }),
    ];
  });
  return words.length === 0
    ? message('value.clusters.trait.none')
    : words.reduce((left, right) => message('value.movement.and', { left, right }));
}

function median(values: readonly number[]): number | null {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}
