import type { CustomerDirectory } from '../../customers';
import { message } from '../../message';
import type { Text } from '../../message';
import { dataBar, headStyle, numberColumn } from '../../sheets';
import type { Block, GridCell, SheetSpec, TableColumn } from '../../sheets';
import { isoDate } from '../../text';
import type { Serial } from '../../units';
import { customerColumns } from '../customerColumns';
import type { LeadModel } from './leadScore';
import type { BehaviourPoints, Intent, PointOptions } from './points';

export interface LeadsReport {
  readonly directory: CustomerDirectory;
  readonly points: BehaviourPoints;
  readonly intents: readonly Intent[];
  readonly model: LeadModel | undefined;
  readonly asOf: Serial;
  readonly limits: Pick<PointOptions, 'medium' | 'high'>;
}

const intentWords: Readonly<Record<Intent, Text | null>> = {
  high: message('value.risk.high'),
  medium: message('value.risk.medium'),
  low: message('value.risk.low'),
  none: null,
};

/** 「线索评分」: points and chances of every customer, the most promising first, and how far the chances can be trusted. */
export function leadsSheet({ directory, points, intents, model, asOf, limits }: LeadsReport): SheetSpec {
  const score = (i: number) => (model ? model.chances[i] : points.points[i]) ?? 0;
  const order = Array.from(intents.keys()).sort((a, b) => score(b) - score(a) || a - b);
  const number = (
    key: string,
    header: Text,
    format: TableColumn['format'],
    width: number,
    values: Float64Array | Int32Array,
  ) => numberColumn({ key, header, format, width }, order, (i) => values[i] ?? NaN);
  const columns: TableColumn[] = [
    ...customerColumns(directory, order),
    number('interactions', message('value.leads.column.interactions'), 'integer', 10, points.interactions),
    number('last', message('value.leads.column.last'), 'date', 12, points.lastDay),
    {
      ...number('points', message('value.leads.column.points'), 'decimal', 10, points.points),
      conditional: [dataBar],
    },
    {
      key: 'intent',
      header: message('value.leads.column.intent'),
      values: order.map((i) => intentWords[intents[i] ?? 'none']),
      format: 'text',
      width: 8,
    },
    ...(model ? [number('chance', message('value.leads.column.chance'), 'percent', 10, model.chances)] : []),
  ];
  const blocks: Block[] = [{ kind: 'table', id: 'kb_leads', rowCount: order.length, columns }];
  const pointsNote = message('value.leads.note.points', { high: limits.high, medium: limits.medium });
  if (model) blocks.push(...modelBlocks(model, columns.length + 1));
  return {
    id: 'leads',
    name: message('value.leads.name'),
    title: message('value.leads.title', { asOf: isoDate(asOf) }),
    note: model
      ? message('value.leads.note.model', {
          points: pointsNote,
          area: model.area.toFixed(2),
          yes: model.outcomes.yes,
          no: model.outcomes.no,
        })
      : pointsNote,
    blocks,
    freeze: 'header',
    widths: model ? { [columns.length + 1]: 24, [columns.length + 2]: 12, [columns.length + 3]: 12 } : {},
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
      axes: {
        minimum: 0,
        category: message('value.leads.column.band'),
        value: message('value.leads.column.share'),
      },
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
