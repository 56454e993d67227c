import { message } from '../message';
import { wrappedRow } from '../sheets';
import type { Card } from './card';
import { cell, head, label, width, written } from './cardPage';
import type { Row } from './cardPage';

/** Month and amount side by side, as the chart wants them. */
export function monthRows({ months }: NonNullable<Card['orders']>): readonly Row[] {
  return [
    wrappedRow([message('profiles.card.month'), 1, head], [message('profiles.card.monthAmount'), 1, head]),
    ...months.map(({ month, amount }) =>
      wrappedRow([month, 1, { ...cell, format: 'text' }], [amount, 1, { ...cell, format: 'integer' }]),
    ),
  ];
}

/** Totals and leading products, from a column on to the edge of the page. */
export function productRows(
  { count, amount, last, products }: NonNullable<Card['orders']>,
  from: number,
): readonly Row[] {
  const names = products.map(({ name }) => name).join('、');
  const rest = width - from - 1;
  return [
    wrappedRow(
      [message('profiles.card.orderCount'), 1, label],
      [count, 1, { ...cell, format: 'integer' }],
      [message('profiles.card.amount'), 1, label],
      [amount, 1, { ...cell, format: 'integer' }],
      [message('profiles.card.last'), 1, label],
      [last, 1, { ...cell, format: 'text' }],
    ),
    wrappedRow([message('profiles.card.products'), 1, label], [written(names, from + 1, rest), rest, cell]),
  ];
}
