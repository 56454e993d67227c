import { message } from '../message';
import type { Message, Text } from '../message';
import { quadrants } from '../needs';
import type { CellContent, CellStyle, GridCell, SheetSpec } from '../sheets';
import type { Card } from './card';
import type { Gap } from './decisionChain';

const head: CellStyle = { bold: true, fill: '#DDEBF7', border: true };
const cell: CellStyle = { border: true, wrap: true, vertical: 'top' };
/** Lines of each part that fit one A4 page. */
const shown = { needs: 6, interactions: 6, tags: 12 } as const;

/** 「画像卡-客户」: one customer on one printable page. */
export function cardSheet(card: Card): SheetSpec {
  const rows: GridCell[][] = [];
  const part = (title: Text, lines: readonly (readonly CellContent[])[]) => {
    rows.push([{ value: title, style: head, span: { rows: 1, columns: 4 } }]);
    for (const line of lines.length === 0 ? [[message('profiles.card.nothing')]] : lines)
      rows.push(line.map((value): GridCell => ({ value, style: cell })));
  };
  const facts = card.facts.map(({ title, value }) => [title, value] as const);
  part(
    message('profiles.card.facts'),
    Array.from({ length: Math.ceil(facts.length / 2) }, (_, row) => [
      ...(facts[2 * row] ?? []),
      ...(facts[2 * row + 1] ?? []),
    ]),
  );
  const { orders } = card;
  part(message('profiles.card.orders'), [
    [message('profiles.card.orderCount'), orders.count, message('profiles.card.amount'), orders.amount],
    [
      message('profiles.card.last'),
      orders.last,
      message('profiles.card.products'),
      orders.products.map(({ name }) => name).join('、'),
    ],
  ]);
  part(
    message('profiles.card.chain'),
    card.chain.map(({ person, depth }) => [
      `${'　'.repeat(depth)}${person.name}`,
      person.position,
      person.role,
      [person.attitude, person.influence ?? ''].join(' ').trim(),
    ]),
  );
  for (const gap of card.gaps)
    rows.push([{ value: gapText(gap), style: { ...cell, color: '#C00000' }, span: { rows: 1, columns: 4 } }]);
  part(
    message('profiles.card.tags'),
    card.tags
      .slice(0, shown.tags)
      .map(({ category, tag, value, evidence }) => [category, tag, value, evidence]),
  );
  part(
    message('profiles.card.needs'),
    card.needs
      .slice(0, shown.needs)
      .map(({ need, priority }) => [
        quadrants[priority.quadrant].name,
        need.description,
        need.owner,
        Math.round(priority.score),
      ]),
  );
  part(
    message('profiles.card.interactions'),
    card.interactions
      .slice(0, shown.interactions)
      .map(({ date, channel, kind, content }) => [date, channel, kind, content]),
  );
  return {
    id: `card.${card.id}`,
    name: message('profiles.card.name', { name: card.name }),
    title: message('profiles.card.title', { name: card.name, id: card.id }),
    blocks: [{ kind: 'grid', id: 'card', rows }],
    widths: { 0: 18, 1: 34, 2: 18, 3: 34 },
    tabColor: '#2E75B6',
    showGridlines: false,
    print: { landscape: false, fitToWidth: true },
    existing: { mode: 'replace' },
  };
}

/** What a gap means and what to do about it. */
export function gapText(gap: Gap): Message {
  if (gap.kind === 'role') return message('profiles.gap.role', { role: gap.role });
  if (gap.kind === 'superior')
    return message('profiles.gap.superior', { name: gap.name, superior: gap.superior });
  return message('profiles.gap.circle', { name: gap.name });
}
