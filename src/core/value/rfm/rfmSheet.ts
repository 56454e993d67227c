import { message } from '../../message';
import type { Message } from '../../message';
import { dataBar, numberColumn } from '../../sheets';
import type { CellContent, SheetSpec, TableColumn } from '../../sheets';
import { isoDate } from '../../text';
import { customerColumns } from '../customerColumns';
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
  const people = [...order].map((entry) => rfm.customers[entry] as number).concat([...rfm.unscored]);
  // Those who bought nothing have no entry among the scores.
  const rows = [...order, ...Array.from(rfm.unscored, () => NaN)];
  const number = (
    key: string,
    header: Message,
    format: TableColumn['format'],
    width: number,
    values: ArrayLike<number>,
  ) => numberColumn({ key, header, format, width }, rows, (entry) => values[entry] ?? NaN);
  const groups: CellContent[] = rfm.naming.groups.map(({ id, name }) => options.names[id] ?? name);
  const notBought = message('value.rfm.notBought');
  const notInPeriod = message('value.rfm.notInPeriod');
  const inOrder = (of: (entry: number) => CellContent, unscored: (customer: number) => CellContent) => [
    ...Array.from(order, of),
    ...Array.from(rfm.unscored, unscored),
  ];
  const { ranks } = rfm;

  return [
    ...customerColumns(buyers, people),
    number(
      'lastOrder',
      message('value.column.lastOrder'),
      'date',
      12,
      Float64Array.from(rfm.customers, (customer) => facts.lastDay[customer] ?? NaN),
    ),
    number('recency', measureNames.recency, 'integer', 10, rfm.values.recency),
    number('frequency', measureNames.frequency, 'integer', 10, rfm.values.frequency),
    {
      ...number('monetary', monetaryName(options), 'money', 14, rfm.values.monetary),
      conditional: [dataBar],
    },
    number(
      'returns',
      message('value.column.returns'),
      'money',
      12,
      Float64Array.from(rfm.customers, (customer) => facts.returns[customer] ?? NaN),
    ),
    ...measures.map((measure): TableColumn => ({
      ...number(scoreColumns[measure], scoreHeaders[measure], 'score', 6, rfm.scores[measure]),
      conditional: [colorScale],
    })),
    ...(options.formulaTwin ? twinColumns(rfm, options) : []),
    ...(ranks
      ? measures.map((measure) =>
          number(
            `${scoreColumns[measure]}Rank`,
            message('value.column.rank', { measure: measureNames[measure] }),
            'integer',
            9,
            ranks[measure],
          ),
        )
      : []),
    number(
      'total',
      message('value.column.total'),
      'decimal',
      8,
      rfm.total.map((share) => Math.round(share * 1000) / 10),
    ),
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
