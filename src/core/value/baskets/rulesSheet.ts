import { message } from '../../message';
import type { AssociationRule } from '../../mining';
import type { SheetSpec, TableColumn } from '../../sheets';
import { columnOf } from '../../table';
import { isoDate } from '../../text';
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
  const number = (
    key: string,
    header: TableColumn['header'],
    format: TableColumn['format'],
    of: (rule: AssociationRule) => number,
  ): TableColumn => ({
    key,
    header,
    values: columnOf(shown.map(of)),
    format,
    width: 10,
  });
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
          number('count', message('value.rules.column.count'), 'integer', ({ count }) => count),
          number('support', message('value.rules.column.support'), 'percent', ({ support }) => support),
          {
            ...number(
              'confidence',
              message('value.rules.column.confidence'),
              'percent',
              ({ confidence }) => confidence,
            ),
            conditional: [{ kind: 'dataBar', color: '#9BC2E6' }],
          },
          number('lift', message('value.rules.column.lift'), 'decimal', ({ lift }) => lift),
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
  const { buyers } = ledger;
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
          {
            key: 'id',
            header: message('value.column.id'),
            values: columnOf(sales.map(({ customer }) => buyers.ids[customer] ?? null)),
            format: 'text',
            width: 16,
          },
          {
            key: 'name',
            header: message('value.column.name'),
            values: columnOf(sales.map(({ customer }) => buyers.names[customer] ?? null)),
            format: 'text',
            width: 30,
          },
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
          {
            key: 'confidence',
            header: message('value.rules.column.confidence'),
            values: columnOf(sales.map(({ rule }) => rule.confidence)),
            format: 'percent',
            width: 10,
          },
          {
            key: 'lift',
            header: message('value.rules.column.lift'),
            values: columnOf(sales.map(({ rule }) => rule.lift)),
            format: 'decimal',
            width: 10,
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

export function itemNames({ items }: AssociationRule, names: readonly string[]): string {
  return items.map((item) => names[item] ?? '').join('、');
}
