import { message } from '../../message';
import { headStyle, numberColumn } from '../../sheets';
import type { GridCell, SheetSpec, TableColumn } from '../../sheets';
import { isoDate } from '../../text';
import { customerColumns } from '../customerColumns';
import type { CustomerValue } from '../customerValue';
import { measureNames } from '../rfm/rfmWarnings';
import type { ChurnEntry } from './churnList';
import { riskWords } from './riskWords';

/** Columns of the table, after which counts and chart stand. */
const tableWidth = 10;

/** 「流失风险」: whom to call first, and why. */
export function churnSheet(
  entries: readonly ChurnEntry[],
  { ledger, facts }: CustomerValue,
  risks: Readonly<Record<ChurnEntry['risk'], { readonly customers: number; readonly amount: number }>>,
): SheetSpec {
  const number = (
    key: string,
    header: TableColumn['header'],
    format: TableColumn['format'],
    width: number,
    of: (entry: ChurnEntry) => number,
  ) => numberColumn({ key, header, format, width }, entries, of);
  const at = { row: 2, column: tableWidth + 1 };
  return {
    id: 'churn',
    name: message('value.churn.name'),
    title: message('value.churn.title', { asOf: isoDate(facts.period.asOf) }),
    note: message('value.churn.note'),
    blocks: [
      {
        kind: 'table',
        id: 'kb_churn',
        rowCount: entries.length,
        columns: [
          ...customerColumns(
            ledger.buyers,
            entries.map(({ customer }) => customer),
          ),
          {
            key: 'risk',
            header: message('value.lifetime.column.risk'),
            values: entries.map(({ risk }) => riskWords[risk]),
            format: 'text',
            width: 10,
            conditional: (['high', 'medium'] as const).map((risk) => ({
              kind: 'equals',
              value: riskWords[risk],
              style: risk === 'high' ? { fill: '#FDE7E9', color: '#A80000' } : { fill: '#FFF4CE' },
            })),
          },
          number(
            'last',
            message('value.column.lastOrder'),
            'date',
            12,
            ({ daysSince }) => Math.floor(facts.period.asOf) - daysSince,
          ),
          number('days', measureNames.recency, 'integer', 10, ({ daysSince }) => daysSince),
          number('gap', message('value.churn.column.gap'), 'integer', 12, ({ meanGap }) =>
            Math.round(meanGap),
          ),
          number(
            'silence',
            message('value.lifetime.column.silence'),
            'decimal',
            12,
            ({ silence }) => silence,
          ),
          number('alive', message('value.lifetime.column.alive'), 'percent', 12, ({ alive }) => alive),
          number('amount', measureNames.monetary, 'money', 14, ({ amount }) => amount),
          {
            key: 'reason',
            header: message('value.churn.column.reason'),
            values: entries.map(({ reason }) => reason),
            format: 'text',
            width: 64,
          },
        ],
      },
      {
        kind: 'grid',
        id: 'risks',
        at,
        rows: [
          [
            message('value.lifetime.column.risk'),
            message('value.column.customers'),
            message('value.column.amount'),
          ].map((value): GridCell => ({ value, style: headStyle })),
          ...(['high', 'medium', 'low'] as const).map((risk): GridCell[] => [
            { value: riskWords[risk], style: { border: true } },
            { value: risks[risk].customers, style: { border: true, format: 'integer' } },
            { value: risks[risk].amount, style: { border: true, format: 'money' } },
          ]),
        ],
      },
      {
        kind: 'chart',
        type: 'bar',
        title: message('value.churn.chart'),
        axes: { minimum: 0, value: message('value.column.customers') },
        at: { row: at.row + 5, column: at.column },
        size: { rows: 14, columns: 6 },
        source: { grid: 'risks', area: { row: 0, column: 0, rows: 4, columns: 2 } },
      },
    ],
    freeze: 'header',
    widths: { [at.column]: 12, [at.column + 1]: 10, [at.column + 2]: 16 },
    tabColor: '#D83B01',
    print: { landscape: true, fitToWidth: true },
    existing: { mode: 'replace' },
  };
}
