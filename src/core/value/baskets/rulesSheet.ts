import { message } from '../../message';
import type { AssociationRule } from '../../mining';
import { dataBar, numberColumn } from '../../sheets';
import type { SheetSpec, TableColumn } from '../../sheets';
import { columnOf } from '../../table';
import { isoDate } from '../../text';
import { customerColumns } from '../customerColumns';
import type { Ledger } from '../orders/ledger';
import type { Period } from '../orders/period';
import type { CrossSale } from './crossSelling';

export interface RulesReport {
  readonly ledger: Ledger;
  readonly period: Period;
  readonly rules: readonly AssociationRule[];
  readonly sales: readonly CrossSale[];
  readonly baskets: number;
}

/** Rules beyond this many help nobody on a sheet. */
const shownRules = 500;

const percent = (value: number) => `${Math.round(value * 100)}%`;

/** 「常一起购买」: the rules with a plain sentence each. */
export function rulesSheet({ ledger, period, rules, baskets }: RulesReport): SheetSpec {
  const names = ledger.lines.productNames;
  const shown = rules.slice(0, shownRules);
  return {
    id: 'rules',
    name: message('value.rules.name'),
    title: message('value.rules.title', { asOf: isoDate(period.asOf) }),
    note: message('value.rules.note', { rules: rules.length, shown: shown.length, baskets }),
    blocks: [
      {
        kind: 'table',
        id: 'kb_rules',
        rowCount: shown.length,
        columns: [
          {
            key: 'if',
            header: message('value.rules.column.if'),
            values: columnOf(shown.map((rule) => itemNames(rule, names))),
            format: 'text',
            width: 30,
          },
          {
            key: 'then',
            header: message('value.rules.column.then'),
            values: columnOf(shown.map(({ then }) => names[then] ?? null)),
            format: 'text',
            width: 20,
          },
          number('count', 'integer', shown, ({ count }) => count),
          number('support', 'percent', shown, ({ support }) => support),
          {
            ...number('confidence', 'percent', shown, ({ confidence }) => confidence),
            conditional: [dataBar],
          },
          number('lift', 'decimal', shown, ({ lift }) => lift),
          {
            key: 'sentence',
            header: message('value.rules.column.sentence'),
            values: shown.map((rule) =>
              message('value.rules.sentence', {
                items: itemNames(rule, names),
                then: names[rule.then] ?? '',
                confidence: percent(rule.confidence),
                lift: rule.lift.toFixed(1),
                count: rule.count,
              }),
            ),
            format: 'text',
            width: 70,
          },
        ],
      },
    ],
    freeze: 'header',
    tabColor: '#8764B8',
    print: { landscape: true, fitToWidth: true },
    existing: { mode: 'replace' },
  };
}

/** 「交叉销售」: who has one thing, not the other, and why to offer it. */
export function crossSellingSheet({ ledger, period, sales }: RulesReport): SheetSpec {
  const names = ledger.lines.productNames;
  return {
    id: 'cross-selling',
    name: message('value.crossSelling.name'),
    title: message('value.crossSelling.title', { asOf: isoDate(period.asOf) }),
    note: message('value.crossSelling.note', { offers: sales.length }),
    blocks: [
      {
        kind: 'table',
        id: 'kb_cross_selling',
        rowCount: sales.length,
        columns: [
          ...customerColumns(
            ledger.buyers,
            sales.map(({ customer }) => customer),
          ),
          {
            key: 'has',
            header: message('value.crossSelling.column.has'),
            values: columnOf(sales.map(({ rule }) => itemNames(rule, names))),
            format: 'text',
            width: 30,
          },
          {
            key: 'offer',
            header: message('value.crossSelling.column.offer'),
            values: columnOf(sales.map(({ rule }) => names[rule.then] ?? null)),
            format: 'text',
            width: 20,
          },
          number('confidence', 'percent', sales, ({ rule }) => rule.confidence),
          number('lift', 'decimal', sales, ({ rule }) => rule.lift),
        ],
      },
    ],
    freeze: 'header',
    tabColor: '#8764B8',
    print: { landscape: true, fitToWidth: true },
    existing: { mode: 'replace' },
  };
}

/** A figure of a rule under its own header. */
function number<Row>(
  key: 'count' | 'support' | 'confidence' | 'lift',
  format: TableColumn['format'],
  rows: readonly Row[],
  of: (row: Row) => number,
): TableColumn {
  return numberColumn({ key, header: message(`value.rules.column.${key}`), format, width: 10 }, rows, of);
}

export function itemNames({ items }: AssociationRule, names: readonly string[]): string {
  return items.map((item) => names[item] ?? '').join('、');
}
