import type { CustomerDirectory } from '../../customers';
import { message } from '../../message';
import type { Text } from '../../message';
import type { Block, GridCell, SheetSpec, TableColumn } from '../../sheets';
import { CellKind, columnOf } from '../../table';
import { isoDate } from '../../text';
import type { Serial } from '../../units';
import { headStyle } from '../headStyle';
import type { LeadModel } from './leadScore';
import type { BehaviourPoints, Intent } from './points';

export interface LeadsReport {
  readonly directory: CustomerDirectory;
  readonly points: BehaviourPoints;
  readonly intents: readonly Intent[];
  readonly model: LeadModel | undefined;
  readonly asOf: Serial;
}

const intentWords: Readonly<Record<Intent, Text | null>> = {
  high: message('value.risk.high'),
  medium: message('value.risk.medium'),
  low: message('value.risk.low'),
  none: null,
};

/** 「线索评分」: points and chances of every customer, the most promising first, and how far the chances can be trusted. */
export function leadsSheet({ directory, points, intents, model, asOf }: LeadsReport): SheetSpec {
  const score = (i: number) => (model ? model.chances[i] : points.points[i]) ?? 0;
  const order = Array.from(intents.keys()).sort((a, b) => score(b) - score(a) || a - b);
  const columns: TableColumn[] = [
    {
      key: 'id',
      header: message('value.column.id'),
      values: columnOf(order.map((i) => directory.ids[i] ?? null)),
      format: 'text',
      width: 16,
    },
    {
      key: 'name',
      header: message('value.column.name'),
      values: columnOf(order.map((i) => directory.names[i] ?? null)),
      format: 'text',
      width: 30,
    },
    {
      key: 'interactions',
      header: message('value.leads.column.interactions'),
      values: columnOf(order.map((i) => points.interactions[i] ?? 0)),
      format: 'integer',
      width: 10,
    },
    {
      key: 'last',
      header: message('value.leads.column.last'),
      values: columnOf(
        order.map((i) => (Number.isNaN(points.lastDay[i]) ? null : (points.lastDay[i] ?? null))),
        CellKind.date,
      ),
      format: 'date',
      width: 12,
    },
    {
      key: 'points',
      header: message('value.leads.column.points'),
      values: columnOf(order.map((i) => Math.round((points.points[i] as number) * 10) / 10)),
      format: 'decimal',
      width: 10,
      conditional: [{ kind: 'dataBar', color: '#9BC2E6' }],
    },
    {
      key: 'intent',
      header: message('value.leads.column.intent'),
      values: order.map((i) => intentWords[intents[i] ?? 'none']),
      format: 'text',
      width: 8,
    },
    ...(model
      ? [
          {
            key: 'chance',
            header: message('value.leads.column.chance'),
            values: columnOf(order.map((i) => model.chances[i] ?? null)),
            format: 'percent',
            width: 10,
          } as const,
        ]
      : []),
  ];
  const blocks: Block[] = [{ kind: 'table', id: 'kb_leads', rowCount: order.length, columns }];
  if (model) blocks.push(...modelBlocks(model, columns.length + 1));
  return {
    id: 'leads',
    name: message('value.leads.name'),
    title: message('value.leads.title', { asOf: isoDate(asOf) }),
    note: model
      ? message('value.leads.note.model', {
          area: model.area.toFixed(2),
          yes: model.outcomes.yes,
          no: model.outcomes.no,
        })
      : message('value.leads.note.points'),
    blocks,
    freeze: 'header',
    tabColor: '#CA5010',
    print: { landscape: true, fitToWidth: true },
    existing: { mode: 'replace' },
  };
}

/** Weights and calibration, right of the table. */
function modelBlocks({ weights, bands }: LeadModel, column: number): Block[] {
  const head = (...values: Text[]): GridCell[] => values.map((value) => ({ value, style: headStyle }));
  const calibrated = weights.length + 4;
  return [
    {
      kind: 'grid',
      id: 'weights',
      at: { row: 2, column },
      rows: [
        head(message('value.leads.column.feature'), message('value.leads.column.weight')),
        ...weights.map(({ key, weight }): GridCell[] => [
          { value: featureName(key), style: { border: true } },
          { value: weight, style: { border: true, format: 'decimal' } },
        ]),
      ],
    },
    {
      kind: 'grid',
      id: 'calibration',
      at: { row: calibrated, column },
      rows: [
        head(
          message('value.leads.column.band'),
          message('value.leads.column.predicted'),
          message('value.leads.column.observed'),
        ),
        ...bands.map(({ predicted, observed }, band): GridCell[] => [
          { value: `${band + 1}`, style: { border: true } },
          { value: predicted, style: { border: true, format: 'percent' } },
          { value: observed, style: { border: true, format: 'percent' } },
        ]),
      ],
    },
    {
      kind: 'chart',
      type: 'line',
      title: message('value.leads.calibrationChart'),
      axes: { minimum: 0 },
      at: { row: calibrated + bands.length + 2, column },
      size: { rows: 15, columns: 5 },
      source: { grid: 'calibration', area: { row: 0, column: 0, rows: bands.length + 1, columns: 3 } },
    },
  ];
}

/** What a feature of the model is called. */
export function featureName(key: string): Text {
  if (key === 'points') return message('value.leads.column.points');
  return key === 'daysSinceLast' ? message('value.leads.feature.daysSinceLast') : key;
}
