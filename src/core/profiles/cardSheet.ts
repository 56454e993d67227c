import { quadrants } from '../books';
import { message } from '../message';
import type { Message, Text } from '../message';
import { statusNames } from '../needs';
import type { Block, CellContent, CellStyle, GridBlock, GridCell, SheetSpec } from '../sheets';
import { isoDate } from '../text';
import { serial } from '../units';
import type { Serial } from '../units';
import { cardSheetPrefix } from './askedCustomers';
import type { Card } from './card';
import { riskNames } from './cardValue';
import { gapText } from './gapText';
import { lifetimeText } from './lifetimeText';

/** Lines of each part at most, so that the card stays one A4 page that can be read. */
const shown = { facts: 13, people: 10, gaps: 3, tags: 18, needs: 6, journey: 7 } as const;
/** The page is eight columns wide; facts and decision chain take half of it each. */
const width = 8;
const half = 4;
/** Where what stands beside the monthly amounts begins. */
const beside = 2;
const chartRows = 12;
/** In characters; the first column holds the names of the registration's fields. */
const columnWidths = [20, 14];
const top = 2;

const head: CellStyle = { bold: true, fill: '#DDEBF7', border: true };
const cell: CellStyle = { border: true };
const label: CellStyle = { border: true, color: '#595959' };
const warning: CellStyle = { border: true, color: '#C00000' };

type Row = readonly (GridCell | null)[];

/**
 * 「画像卡-客户」: one customer on one printable page.
 *
 * @param scoredOn the day scores and rhythm are told for, `YYYY-MM-DD`; null without orders
 */
export function cardSheet(card: Card, today: Serial, scoredOn: string | null): SheetSpec {
  const { filled, wanted } = card.completeness;
  const blocks: Block[] = [];
  let next = top;
  const place = (id: string, rows: readonly Row[], column = 0, row = next): GridBlock => {
    const block: GridBlock = { kind: 'grid', id, at: { row, column }, rows };
    blocks.push(block);
    return block;
  };
  /** Parts one below the other with a free row between; a part without rows takes none. */
  const below = (...parts: readonly (readonly [id: string, rows: readonly Row[], column?: number])[]) => {
    const filled = parts.filter(([, rows]) => rows.length > 0);
    for (const [id, rows, column] of filled) place(id, rows, column, next);
    if (filled.length > 0) next += Math.max(...filled.map(([, rows]) => rows.length)) + 1;
  };
  below(['scores', scoreRows(card)]);
  below(['facts', factRows(card)], ['chain', chainRows(card), half]);
  below(['actions', actionRows(card)]);
  below(['tags', tagRows(card)]);
  below(['needs', needRows(card)]);
  if (card.orders === null) below(['journey', journeyRows(card, width)]);
  else {
    place('months', monthRows(card.orders), 0, next);
    blocks.push({
      kind: 'chart',
      type: 'column',
      title: message('profiles.card.monthly'),
      at: { row: next, column: beside },
      size: { rows: chartRows, columns: width - beside },
      source: {
        grid: 'months',
        area: { row: 0, column: 0, rows: card.orders.months.length + 1, columns: 2 },
      },
    });
    next += chartRows + 1;
    below(['products', productRows(card.orders), beside]);
    below(['journey', journeyRows(card, width - beside), beside]);
  }
  return {
    id: cardSheetPrefix + card.id,
    name: message('profiles.card.name', { name: card.name }),
    title: message('profiles.card.title', { name: card.name, id: card.id }),
    note: message('profiles.card.note', { date: isoDate(today), scoredOn: scoredOn ?? '–', filled, wanted }),
    blocks,
    widths: Object.fromEntries(
      Array.from({ length: width }, (_, column) => [column, columnWidths[column] ?? 12]),
    ),
    tabColor: '#2E75B6',
    showGridlines: false,
    print: { landscape: false, fitToWidth: true, fitToHeight: true },
    existing: { mode: 'replace' },
  };
}

/** Cells with the columns each takes, filled up for the merged ones. */
function rowOf(...cells: readonly (readonly [value: CellContent, columns: number, style: CellStyle])[]): Row {
  return cells.flatMap(([value, columns, style]): Row => [
    { value, style, ...(columns > 1 ? { span: { rows: 1, columns } } : {}) },
    ...Array.from({ length: columns - 1 }, () => null),
  ]);
}

/** A heading over its lines; one line that says so where there are none. */
function part(title: Text, columns: number, lines: readonly Row[]): readonly Row[] {
  return [
    rowOf([title, columns, head]),
    ...(lines.length > 0 ? lines : [rowOf([message('profiles.card.nothing'), columns, label])]),
  ];
}

/** Four tiles: R, F, M and the risk of leaving, with the group above. */
function scoreRows({ scores, rhythm, lifetime }: Card): readonly Row[] {
  if (scores === null) return [];
  const tile: CellStyle = { border: true, align: 'center', bold: true, size: 14, fill: '#F2F2F2' };
  const caption: CellStyle = { ...label, align: 'center' };
  return [
    rowOf([scores.group, 2, { ...head, color: scores.color }], [scores.strategy, width - 2, cell]),
    rowOf(
      ...scores.measures.map(
        ({ measure, score, best }) =>
          [message(`profiles.tile.${measure}`, { score, best }), 2, tile] as const,
      ),
      [rhythm === null ? '–' : riskNames[rhythm.risk], 2, tile],
    ),
    rowOf(
      ...scores.measures.map(
        ({ measure, value }) =>
          [message(`profiles.tile.${measure}Value`, { value: Math.round(value) }), 2, caption] as const,
      ),
      [
        rhythm === null || rhythm.meanGap === null
          ? message('profiles.tile.churn')
          : message('profiles.tile.churnGap', { gap: Math.round(rhythm.meanGap) }),
        2,
        caption,
      ],
    ),
    ...(lifetime === null ? [] : [rowOf([lifetimeText(lifetime), width, { ...caption, align: 'left' }])]),
  ];
}

function factRows({ facts }: Card): readonly Row[] {
  return part(
    message('profiles.card.facts'),
    half,
    facts
      .slice(0, shown.facts)
      .map(({ title, value, doubtful }) =>
        rowOf([title, 1, label], [value, half - 1, doubtful ? { ...cell, italic: true } : cell]),
      ),
  );
}

function chainRows({ chain, gaps }: Card): readonly Row[] {
  return [
    ...part(
      message('profiles.card.chain'),
      half,
      chain
        .slice(0, shown.people)
        .map(({ person, depth }) =>
          rowOf(
            [(depth > 0 ? `${'　'.repeat(depth - 1)}└ ` : '') + person.name, 1, cell],
            [person.position, 1, cell],
            [person.role, 1, cell],
            [[person.attitude, person.influence ?? ''].join(' ').trim(), 1, cell],
          ),
        ),
    ),
    ...gaps.slice(0, shown.gaps).map((gap) => rowOf([gapText(gap), half, warning])),
  ];
}

function actionRows({ actions }: Card): readonly Row[] {
  return part(
    message('profiles.card.actions'),
    width,
    actions.map((action) => rowOf([action, width, cell])),
  );
}

/** Three tags a line behind their category. */
function tagRows({ tags }: Card): readonly Row[] {
  const lines: Row[] = [];
  let left: number = shown.tags;
  for (const { category, tags: own } of tags) {
    for (let at = 0; at < own.length && left > 0; at += 3) {
      const three = own.slice(at, at + 3);
      left -= three.length;
      const cells = [0, 1, 2].map((index) => {
        const tag = three[index];
        const value: CellContent =
          tag === undefined ? null : message('profiles.card.tag', { name: tag.name, value: tag.value });
        return [value, index === 0 ? 3 : 2, cell] as const;
      });
      lines.push(rowOf([at === 0 ? category : null, 1, label], ...cells));
    }
  }
  return part(message('profiles.card.tags'), width, lines);
}

function needRows({ needs }: Card): readonly Row[] {
  return part(
    message('profiles.card.needs'),
    width,
    needs.slice(0, shown.needs).map(({ need, priority }) => {
      const { name, color } = quadrants[priority.quadrant];
      const due: Message | string =
        priority.overdueDays > 0
          ? message('profiles.card.late', { days: priority.overdueDays })
          : need.dueOn === null
            ? ''
            : isoDate(serial(need.dueOn));
      return rowOf(
        [name, 1, { ...cell, fill: color }],
        [need.description, half, cell],
        [need.status === null ? null : statusNames[need.status], 1, cell],
        [due, 1, priority.overdueDays > 0 ? warning : cell],
        [need.owner, 1, cell],
      );
    }),
  );
}

/** Month and amount side by side, as the chart wants them. */
function monthRows({ months }: NonNullable<Card['orders']>): readonly Row[] {
  return [
    rowOf([message('profiles.card.month'), 1, head], [message('profiles.card.monthAmount'), 1, head]),
    ...months.map(({ month, amount }) =>
      rowOf([month, 1, { ...cell, format: 'text' }], [amount, 1, { ...cell, format: 'integer' }]),
    ),
  ];
}

function productRows({ count, amount, last, products }: NonNullable<Card['orders']>): readonly Row[] {
  return [
    rowOf(
      [message('profiles.card.orderCount'), 1, label],
      [count, 1, { ...cell, format: 'integer' }],
      [message('profiles.card.amount'), 1, label],
      [amount, 1, { ...cell, format: 'integer' }],
      [message('profiles.card.last'), 1, label],
      [last, 1, { ...cell, format: 'text' }],
    ),
    rowOf(
      [message('profiles.card.products'), 1, label],
      [products.map(({ name }) => name).join('、'), width - beside - 1, cell],
    ),
  ];
}

function journeyRows({ journey }: Card, columns: number): readonly Row[] {
  return part(
    message('profiles.card.interactions'),
    columns,
    journey
      .slice(0, shown.journey)
      .map(({ date, what, content }) =>
        rowOf([date, 1, { ...cell, format: 'text' }], [what, 2, cell], [content, columns - 3, cell]),
      ),
  );
}
