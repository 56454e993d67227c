import { message } from '../../message';
import type { Message } from '../../message';
import { dataBar, headStyle, numberColumn } from '../../sheets';
import type { Block, CellContent, CellStyle, GridCell, SheetSpec, TableColumn } from '../../sheets';
import { isoDate } from '../../text';
import { churnRiskOf } from '../churn/churnRisk';
import { riskWords } from '../churn/riskWords';
import type { Rhythm } from '../churn/rhythm';
import { customerColumns } from '../customerColumns';
import type { Buyers } from '../orders/ledger';
import { frequencySpendingCorrelation } from './fit';
import type { LifetimeOptions } from './lifetimeOptions';
import type { LifetimeValues } from './lifetimeValues';

export interface LifetimeReport {
  readonly values: LifetimeValues;
  readonly rhythm: Rhythm;
  readonly buyers: Buyers;
  readonly options: LifetimeOptions;
  readonly warnings: readonly Message[];
}

/** 「生命周期价值」: one row a customer who bought, the most valuable first. */
export function lifetimeSheet(report: LifetimeReport): SheetSpec {
  const { values, options } = report;
  return {
    id: 'lifetime',
    name: message('value.lifetime.name'),
    title: message('value.lifetime.title', { asOf: isoDate(values.asOf), months: options.months }),
    note:
      values.basis === 'model'
        ? message('value.lifetime.note.model', {
            months: options.months,
            discount: `${Math.round(options.discount * 100)}%`,
            margin: `${Math.round(options.margin * 100)}%`,
            returned: `${(values.returnShare * 100).toFixed(1)}%`,
          })
        : message('value.lifetime.note.historical'),
    blocks: [
      { kind: 'table', id: 'kb_lifetime', rowCount: values.customers.length, columns: columns(report) },
    ],
    freeze: 'header',
    tabColor: '#0F6CBD',
    print: { landscape: true, fitToWidth: true },
    existing: { mode: 'replace' },
  };
}

function columns({ values, rhythm, buyers, options }: LifetimeReport): TableColumn[] {
  const { customers, purchases, value } = values;
  const order = Array.from(customers.keys()).sort(
    (a, b) => (value[b] as number) - (value[a] as number) || a - b,
  );
  const customerAt = (entry: number) => customers[entry] as number;
  const each = (of: (entry: number) => CellContent) => order.map(of);
  const number = (
    key: string,
    header: Message,
    format: TableColumn['format'],
    width: number,
    of: (entry: number) => number,
  ) => numberColumn({ key, header, format, width }, order, of);
  const modelled = (
    key: string,
    header: Message,
    format: TableColumn['format'],
    width: number,
    column: Float64Array | Int32Array | undefined,
  ) => (column ? [number(key, header, format, width, (entry) => column[entry] as number)] : []);
  return [
    ...customerColumns(buyers, order.map(customerAt)),
    number(
      'days',
      message('value.lifetime.column.days'),
      'integer',
      10,
      (i) => (purchases.frequency[i] as number) + 1,
    ),
    ...modelled('alive', message('value.lifetime.column.alive'), 'percent', 10, values.alive),
    ...modelled('expected', message('value.lifetime.column.expected'), 'decimal', 12, values.expected),
    ...modelled('low', message('value.lifetime.column.low'), 'integer', 8, values.interval?.low),
    ...modelled('high', message('value.lifetime.column.high'), 'integer', 8, values.interval?.high),
    ...modelled('paid', message('value.lifetime.column.paid'), 'money', 14, values.expectedPaid),
    {
      ...number(
        'value',
        values.basis === 'model'
          ? message('value.lifetime.column.value')
          : message('value.lifetime.column.historical', { months: options.months }),
        'money',
        16,
        (i) => value[i] as number,
      ),
      conditional: [dataBar],
    },
    number(
      'silence',
      message('value.lifetime.column.silence'),
      'decimal',
      12,
      (i) => rhythm.silence[customerAt(i)] as number,
    ),
    {
      key: 'risk',
      header: message('value.lifetime.column.risk'),
      values: each(
        (entry) =>
          riskWords[
            churnRiskOf(
              rhythm.silence[customerAt(entry)] as number,
              purchases.frequency[entry] === 0 ? NaN : values.alive?.[entry],
            )
          ],
      ),
      format: 'text',
      width: 10,
    },
    {
      key: 'remark',
      header: message('value.lifetime.column.remark'),
      values: each((entry) => (values.alive && purchases.frequency[entry] === 0 ? oneTime : null)),
      format: 'text',
      width: 44,
    },
  ];
}

const oneTime = message('value.lifetime.remark.oneTime');

/** 「生命周期模型」: what the models are, how sure, and what they cannot say. */
export function lifetimeModelSheet({ values, options, warnings }: LifetimeReport): SheetSpec {
  const { orders, spending, purchases, paid, totalExpected } = values;
  const plain = { border: true } as const;
  const rows: (GridCell | null)[][] = [];
  const parameter = (name: string, meaning: Message, estimate: number, error: number) => {
    // Limits on the scale of the logarithm: parameters are positive.
    const spread = Math.exp((1.96 * error) / estimate);
    rows.push([
      { value: name, style: { ...plain, bold: true } },
      ...[estimate, error, estimate / spread, estimate * spread].map((value) => ({
        value: Math.round(value * 1e4) / 1e4,
        style: { border: true, format: 'general' } as const,
      })),
      { value: meaning, style: plain },
    ]);
  };
  const row =
    (style: CellStyle) =>
    (label: Message, ...numbers: number[]) => {
      rows.push([{ value: label, style: plain }, ...numbers.map((value) => ({ value, style }))]);
    };
  const [count, fact] = [row({ border: true, format: 'integer' }), row({ border: true, format: 'decimal' })];
  rows.push(
    [
      'value.lifetime.model.parameter',
      'value.lifetime.model.estimate',
      'value.lifetime.model.error',
      'value.lifetime.model.low',
      'value.lifetime.model.high',
      'value.lifetime.model.meaning',
    ].map((code) => ({ value: message(code as 'value.lifetime.model.error'), style: headStyle })),
  );
  if (orders.kind === 'fitted') {
    for (const [key, name] of [
      ['r', 'r'],
      ['alpha', 'α'],
      ['a', 'a'],
      ['b', 'b'],
    ] as const) {
      parameter(name, message(`value.lifetime.model.${key}`), orders.model[key], orders.standardErrors[key]);
    }
  }
  if (spending.kind === 'fitted') {
    for (const key of ['p', 'q', 'v'] as const) {
      parameter(
        key,
        message(`value.lifetime.model.${key}`),
        spending.model[key],
        spending.standardErrors[key],
      );
    }
  }
  rows.push([]);
  count(message('value.lifetime.model.buyers'), purchases.count);
  count(message('value.lifetime.model.repeaters'), purchases.frequency.filter((x) => x > 0).length);
  fact(message('value.lifetime.model.correlation'), frequencySpendingCorrelation(paid));
  if (orders.kind === 'fitted') fact(message('value.lifetime.model.orderLikelihood'), orders.logLikelihood);
  if (spending.kind === 'fitted')
    fact(message('value.lifetime.model.spendingLikelihood'), spending.logLikelihood);
  if (totalExpected) {
    const { mean, low, high } = totalExpected;
    fact(message('value.lifetime.model.totalExpected'), mean, low, high);
  }
  for (const value of warnings) rows.push([{ value, style: { color: '#8A3707' } }]);
  const blocks: Block[] = [{ kind: 'grid', id: 'model', rows }];
  if (values.alive) blocks.push(...aliveBlocks(values.alive, rows.length + 4));
  return {
    id: 'lifetime-model',
    name: message('value.lifetime.model.name'),
    title: message('value.lifetime.model.title'),
    note: message('value.lifetime.model.note', { unit: message(`value.lifetime.unit.${options.unit}`) }),
    blocks,
    widths: { 0: 26, 1: 14, 2: 14, 3: 14, 4: 14, 5: 50 },
    tabColor: '#0F6CBD',
    showGridlines: false,
    print: { landscape: true, fitToWidth: true },
    existing: { mode: 'replace' },
  };
}

/** Customers by probability of being alive, in tenths, with its chart. */
function aliveBlocks(alive: Float64Array, row: number): Block[] {
  const counts = new Array<number>(10).fill(0);
  for (const probability of alive) {
    const band = Math.min(9, Math.floor(probability * 10));
    counts[band] = (counts[band] ?? 0) + 1;
  }
  return [
    {
      kind: 'grid',
      id: 'alive',
      at: { row, column: 0 },
      rows: [
        [
          { value: message('value.lifetime.model.aliveBand'), style: headStyle },
          { value: message('value.column.customers'), style: headStyle },
        ],
        ...counts.map((count, band) => [
          { value: `${band * 10}–${band * 10 + 10}%`, style: { border: true } },
          { value: count, style: { border: true, format: 'integer' } as const },
        ]),
      ],
    },
    {
      kind: 'chart',
      type: 'column',
      title: message('value.lifetime.model.aliveChart'),
      axes: {
        minimum: 0,
        category: message('value.lifetime.model.aliveBand'),
        value: message('value.column.customers'),
      },
      at: { row, column: 2 },
      size: { rows: 15, columns: 4 },
      source: { grid: 'alive', area: { row: 0, column: 0, rows: 11, columns: 2 } },
    },
  ];
}
