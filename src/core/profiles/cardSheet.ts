import { message } from '../message';
import type { Block, SheetSpec } from '../sheets';
import { isoDate } from '../text';
import type { Serial } from '../units';
import { cardSheetPrefix } from './askedCustomers';
import type { Card } from './card';
import { noteRows, notesTitle } from './cardNotes';
import type { NoteLine } from './cardNotes';
import { scoreRows, titleRows } from './cardHead';
import { monthRows, productRows } from './cardOrders';
import { columnWidths, half, notesHead, width } from './cardPage';
import type { Row } from './cardPage';
import { actionRows, chainRows, factRows, journeyRows, needRows, tagRows } from './cardParts';

/** Where what stands beside the monthly amounts begins. */
const beside = 2;
const chartRows = 12;

export interface CardMoment {
  readonly today: Serial;
  /** The day scores and rhythm are told for, `YYYY-MM-DD`; null without orders. */
  readonly scoredOn: string | null;
}

/**
 * 「画像卡-客户」: one customer on one printable page, and below it what people noted there.
 *
 * @param notes what stood there before
 */
export function cardSheet(
  card: Card,
  { today, scoredOn }: CardMoment,
  notes: readonly NoteLine[],
): SheetSpec {
  const blocks: Block[] = [];
  let next = 0;
  /** Parts side by side below what is there, with a free row after them; a part without rows takes none. */
  const below = (...parts: readonly (readonly [id: string, rows: readonly Row[], column?: number])[]) => {
    const filled = parts.filter(([, rows]) => rows.length > 0);
    for (const [id, rows, column = 0] of filled)
      blocks.push({ kind: 'grid', id, at: { row: next, column }, rows });
    if (filled.length > 0) next += Math.max(...filled.map(([, rows]) => rows.length)) + 1;
  };
  below(['title', titleRows(card, isoDate(today), scoredOn ?? '–')]);
  below(['scores', scoreRows(card)]);
  below(['facts', factRows(card)], ['chain', chainRows(card), half]);
  below(['actions', actionRows(card)]);
  below(['tags', tagRows(card)]);
  below(['needs', needRows(card)]);
  if (card.orders === null) below(['journey', journeyRows(card, 0)]);
  else {
    const months = monthRows(card.orders);
    blocks.push(
      { kind: 'grid', id: 'months', at: { row: next, column: 0 }, rows: months },
      {
        kind: 'chart',
        type: 'column',
        title: message('profiles.card.monthly'),
        at: { row: next, column: beside },
        size: { rows: chartRows, columns: width - beside },
        source: { grid: 'months', area: { row: 0, column: 0, rows: months.length, columns: 2 } },
      },
    );
    const end = next + months.length + 1;
    next += chartRows + 1;
    below(['products', productRows(card.orders, beside), beside]);
    below(['journey', journeyRows(card, beside), beside]);
    next = Math.max(next, end);
  }
  below(['notes', [notesHead(notesTitle), ...noteRows(notes, width)]]);
  return {
    id: cardSheetPrefix + card.id,
    name: message('profiles.card.name', { name: card.name }),
    blocks,
    widths: Object.fromEntries(columnWidths.entries()),
    fitsRows: true,
    tabColor: '#2E75B6',
    showGridlines: false,
    print: { landscape: false, fitToWidth: true, fitToHeight: true },
    existing: { mode: 'rewrite' },
  };
}
