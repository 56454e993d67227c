import { message } from '../../message';
import type { Clustering } from '../../mining';
import { headStyle, numberColumn } from '../../sheets';
import type { GridCell, SheetSpec } from '../../sheets';
import { isoDate } from '../../text';
import type { Serial } from '../../units';
import { customerColumns } from '../customerColumns';
import type { CustomerNames } from '../customerColumns';
import type { CustomerMeasure } from '../measures/customerMeasure';
import type { ClusterProfile } from './clusterProfiles';

export interface ClustersReport {
  readonly asOf: Serial;
  /** Customers that were clustered. */
  readonly customers: Int32Array;
  readonly names: CustomerNames;
  readonly columns: readonly CustomerMeasure[];
  /** Measures as they are, by column. */
  readonly raw: readonly Float64Array[];
  readonly clustering: Clustering;
  readonly profiles: readonly ClusterProfile[];
  readonly silhouette: number;
}

/** 「聚类」: the clusters with what sets each apart, and who is in which. */
export function clustersSheets(report: ClustersReport): SheetSpec[] {
  return [overview(report), members(report)];
}

function overview({ asOf, columns, profiles, silhouette }: ClustersReport): SheetSpec {
  const k = profiles.length;
  const cell = { border: true } as const;
  const head: GridCell[] = [
    message('value.clusters.column.cluster'),
    message('value.column.customers'),
    ...columns.map(({ title }) => title),
    message('value.clusters.column.traits'),
  ].map((value) => ({ value, style: headStyle }));
  const rows = profiles.map(({ cluster, customers, medians, traits }): GridCell[] => [
    { value: message('value.clusters.cluster', { number: cluster }), style: { ...cell, bold: true } },
    { value: customers, style: { ...cell, format: 'integer' } },
    ...medians.map((value): GridCell => ({ value, style: { ...cell, format: 'decimal' } })),
    { value: traits, style: cell },
  ]);
  return {
    id: 'clusters',
    name: message('value.clusters.name'),
    title: message('value.clusters.title', { asOf: isoDate(asOf) }),
    note: message('value.clusters.note', { k, silhouette: silhouette.toFixed(2) }),
    blocks: [
      { kind: 'grid', id: 'clusters', at: { row: 3, column: 0 }, rows: [head, ...rows] },
      {
        kind: 'chart',
        type: 'column',
        title: message('value.clusters.chart'),
        axes: { minimum: 0, value: message('value.column.customers') },
        at: { row: k + 6, column: 0 },
        size: { rows: 15, columns: 6 },
        source: { grid: 'clusters', area: { row: 0, column: 0, rows: k + 1, columns: 2 } },
      },
    ],
    widths: { 0: 14, ...Object.fromEntries(columns.map((_, i) => [i + 2, 18])), [columns.length + 2]: 60 },
    tabColor: '#038387',
    print: { landscape: true, fitToWidth: true },
    showGridlines: false,
    existing: { mode: 'replace' },
  };
}

function members({ asOf, customers, names, columns, raw, clustering }: ClustersReport): SheetSpec {
  const { assignments } = clustering;
  const order = Array.from(customers.keys()).sort(
    (a, b) => (assignments[a] as number) - (assignments[b] as number) || a - b,
  );
  return {
    id: 'cluster-members',
    name: message('value.clusters.members'),
    title: message('value.clusters.title', { asOf: isoDate(asOf) }),
    blocks: [
      {
        kind: 'table',
        id: 'kb_clusters',
        rowCount: order.length,
        columns: [
          ...customerColumns(
            names,
            order.map((entry) => customers[entry] as number),
          ),
          numberColumn(
            { key: 'cluster', header: message('value.clusters.column.cluster'), format: 'integer', width: 8 },
            order,
            (entry) => (assignments[entry] as number) + 1,
          ),
          ...columns.map(({ title }, c) =>
            numberColumn(
              { key: `measure${c}`, header: title, format: 'decimal', width: 14 },
              order,
              (entry) => raw[c]?.[entry] ?? NaN,
            ),
          ),
        ],
      },
    ],
    freeze: 'header',
    tabColor: '#038387',
    print: { landscape: true, fitToWidth: true },
    existing: { mode: 'replace' },
  };
}
