import { message } from '../../message';
import type { Message } from '../../message';
import type { CellContent, SheetSpec, TableColumn } from '../../sheets';
import { CellKind, columnOf } from '../../table';
import type { Column } from '../../table';
import { isoDate } from '../../text';
import type { Buyers } from '../orders/ledger';
import type { OrderFacts } from '../orders/orderFacts';
import { scoreFormula, totalFormula } from './formulaTwin';
import { measures } from './rfm';
import type { Measure, Rfm } from './rfm';
import type { RfmOptions } from './rfmOptions';
import { measureNames } from './rfmWarnings';
import { levelsOf } from './scale';

/** What the RFM sheets are made from. */
export interface RfmReport {
  readonly rfm: Rfm;
  readonly facts: OrderFacts;
  readonly buyers: Buyers;
  readonly options: RfmOptions;
  readonly warnings: readonly Message[];
}

export const scoreColumns: Readonly<Record<Measure, 'r' | 'f' | 'm'>> = {
  recency: 'r',
  frequency: 'f',
  monetary: 'm',
};

const scoreHeaders: Readonly<Record<Measure, Message>> = {
  recency: message('value.column.r'),
  frequency: message('value.column.f'),
  monetary: message('value.column.m'),
};

const colorScale = { kind: 'colorScale', low: '#FFFFFF', high: '#63BE7B' } as const;

/** 「RFM 评分」: one row a customer, best first, those who bought nothing at the end. */
export function rfmSheet(report: RfmReport): SheetSpec {
  const { rfm, facts, options } = report;
  return {
    id: 'rfm',
    name: message('value.rfm.name'),
    title: message('value.rfm.title', { asOf: isoDate(facts.period.asOf) }),
    note: message('value.rfm.note', {
      method: message(rfm.isSmallList ? 'value.rfm.method.smallList' : `value.rfm.method.${options.method}`),
      customers: rfm.customers.length,
      unscored: rfm.unscored.length,
      naming: rfm.naming.title,
    }),
    blocks: [
      {
        kind: 'table',
        id: 'kb_rfm',
        rowCount: rfm.customers.length + rfm.unscored.length,
        columns: tableColumns(report),
      },
    ],
    freeze: 'header',
    tabColor: '#2E8B57',
    print: { landscape: true, fitToWidth: true },
    existing: { mode: 'replace' },
  };
}

/** Entries of the scored customers, best first: by total, then M, then F, then the order of the list. */
export function bestFirst({ total, values, customers }: Rfm): Int32Array {
  const at = (column: Float64Array, i: number) => column[i] as number;
  return Int32Array.from(customers.keys()).sort(
    (a, b) =>
      at(total, b) - at(total, a) ||
      at(values.monetary, b) - at(values.monetary, a) ||
      at(values.frequency, b) - at(values.frequency, a) ||
      a - b,
  );
}

function tableColumns({ rfm, facts, buyers, options }: RfmReport): TableColumn[] {
  const order = bestFirst(rfm);
  const blanks = rfm.unscored.length;
  const people = [...order].map((entry) => rfm.customers[entry] as number).concat([...rfm.unscored]);
  const numbers = (values: ArrayLike<number>) =>
    numberColumn(order, blanks, (entry) => values[entry] as number);
  const groups: CellContent[] = rfm.naming.groups.map(({ id, name }) => options.names[id] ?? name);
  const notBought = message('value.rfm.notBought');
  const notInPeriod = message('value.rfm.notInPeriod');
  const inOrder = (of: (entry: number) => CellContent, unscored: (customer: number) => CellContent) => [
    ...Array.from(order, of),
    ...Array.from(rfm.unscored, unscored),
  ];
  const { ranks } = rfm;

  return [
    {
      key: 'id',
      header: message('value.column.id'),
      values: columnOf(people.map((customer) => buyers.ids[customer] ?? null)),
      format: 'text',
      width: 16,
    },
    {
      key: 'name',
      header: message('value.column.name'),
      values: columnOf(people.map((customer) => buyers.names[customer] ?? null)),
      format: 'text',
      width: 30,
    },
    {
      key: 'lastOrder',
      header: message('value.column.lastOrder'),
      values: columnOf(
        people.map((customer) => {
          const day = facts.lastDay[customer] as number;
          return Number.isNaN(day) ? null : day;
        }),
        CellKind.date,
      ),
      format: 'date',
      width: 12,
    },
    {
      key: 'recency',
      header: measureNames.recency,
      values: numbers(rfm.values.recency),
      format: 'integer',
      width: 10,
    },
    {
      key: 'frequency',
      header: measureNames.frequency,
      values: numbers(rfm.values.frequency),
      format: 'integer',
      width: 10,
    },
    {
      key: 'monetary',
      header: monetaryName(options),
      values: numbers(rfm.values.monetary),
      format: 'money',
      width: 14,
      conditional: [{ kind: 'dataBar', color: '#9BC2E6' }],
    },
    {
      key: 'returns',
      header: message('value.column.returns'),
      values: numberColumn(order, blanks, (entry) => facts.returns[rfm.customers[entry] as number] as number),
      format: 'money',
      width: 12,
    },
    ...measures.map((measure): TableColumn => ({
      key: scoreColumns[measure],
      header: scoreHeaders[measure],
      values: numbers(rfm.scores[measure]),
      format: 'score',
      width: 6,
      conditional: [colorScale],
    })),
    ...(options.formulaTwin ? twinColumns(rfm, options) : []),
    ...(ranks
      ? measures.map((measure): TableColumn => ({
          key: `${scoreColumns[measure]}Rank`,
          header: message('value.column.rank', { measure: measureNames[measure] }),
          values: numbers(ranks[measure]),
          format: 'integer',
          width: 9,
        }))
      : []),
    {
      key: 'total',
      header: message('value.column.total'),
      values: numberColumn(order, blanks, (entry) => Math.round((rfm.total[entry] as number) * 1000) / 10),
      format: 'decimal',
      width: 8,
    },
    {
      key: 'group',
      header: message('value.column.group'),
      values: inOrder(
        (entry) => groups[rfm.groups[entry] as number] ?? null,
        (customer) => (facts.everOrdered[customer] ? notInPeriod : notBought),
      ),
      format: 'text',
      width: 18,
    },
    {
      key: 'strategy',
      header: message('value.column.strategy'),
      values: inOrder(
        (entry) => rfm.naming.groups[rfm.groups[entry] as number]?.strategy ?? null,
        () => null,
      ),
      format: 'text',
      width: 48,
    },
  ];
}

/** Scores and total as formulas; blank for those who bought nothing, who have no scores. */
function twinColumns(rfm: Rfm, { weights }: RfmOptions): TableColumn[] {
  const unlessUnscored = (formula: string) => `=IF([@recency]="","",${formula.slice(1)})`;
  const keyOf = (measure: Measure) => `${scoreColumns[measure]}Twin`;
  return [
    ...measures.map((measure): TableColumn => ({
      key: keyOf(measure),
      header: message('value.column.twin', { measure: scoreHeaders[measure] }),
      values: [],
      formula: unlessUnscored(scoreFormula(measure, rfm.scales[measure])),
      format: 'score',
      width: 9,
    })),
    {
      key: 'totalTwin',
      header: message('value.column.twin', { measure: message('value.column.total') }),
      values: [],
      formula: unlessUnscored(
        totalFormula(
          measures.map(keyOf),
          measures.map((measure) => levelsOf(rfm.scales[measure])),
          measures.map((measure) => weights[measure]),
        ),
      ),
      format: 'decimal',
      width: 9,
    },
  ];
}

export function monetaryName({ monetary }: Pick<RfmOptions, 'monetary'>): Message {
  if (monetary === 'mean') return message('value.column.meanAmount');
  return monetary === 'profit' ? message('value.column.profit') : message('value.column.monetary');
}

function numberColumn(order: Int32Array, blanks: number, valueOf: (entry: number) => number): Column {
  const length = order.length + blanks;
  const kinds = new Uint8Array(length).fill(CellKind.number, 0, order.length);
  const values = new Float64Array(length);
  order.forEach((entry, row) => (values[row] = valueOf(entry)));
  return { kinds, values, dictionary: [] };
}
