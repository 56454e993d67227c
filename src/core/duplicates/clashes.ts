import type { Message } from '../message';
import type { MatchSource } from './matchSource';
import { cellText } from './preparedFields';
import type { DuplicateReport } from './report';

/** A known customer that a row of a new list may be. */
export interface ClashMatch {
  readonly sheet: string;
  readonly row: number;
  /** 客户编号; empty for none. */
  readonly id: string;
  readonly name: string;
  /** Who looks after the customer (负责人); empty for nobody. */
  readonly owner: string;
  readonly probability: number;
  readonly decision: 'same' | 'review';
  readonly reason: Message;
}

/** A row of a new list and the known customers it may be, the most probable first; none: a new customer. */
export interface Clash {
  readonly sheet: string;
  readonly row: number;
  readonly name: string;
  readonly matches: readonly ClashMatch[];
}

/** Known customers shown for one new row: nobody looks at a fourth. */
const mostMatches = 3;

/** Every row of the new list (1 in `side`) with the known customers it meets. */
export function clashesOf(source: MatchSource, { pairs }: DuplicateReport, side: Uint8Array): Clash[] {
  const naming =
    source.fields.find(({ kind }) => kind === 'company') ??
    source.fields.find(({ kind }) => kind === 'person') ??
    source.fields[0];
  // As it stands in the row: people look for what they see.
  const column =
    source.shown.find(({ places }) => places.some(({ key }) => key === naming?.name))?.column ??
    naming?.column;
  const nameOf = (record: number) => (column && cellText(column, record)) ?? '';
  const placeOf = (record: number) => ({
    sheet: source.sheets[record] ?? '',
    row: source.rows[record] ?? 0,
  });
  const matches = new Map<number, ClashMatch[]>();
  for (const { a, b, probability, decision, sentence } of pairs) {
    const [fresh, known] = side[a] === 1 ? [a, b] : [b, a];
    const match: ClashMatch = {
      ...placeOf(known),
      id: source.ids[known] ?? '',
      name: nameOf(known),
      owner: source.owners[known] ?? '',
      probability,
      decision,
      reason: sentence,
    };
    const held = matches.get(fresh);
    if (held) held.push(match);
    else matches.set(fresh, [match]);
  }
  const certainFirst = (x: ClashMatch, y: ClashMatch) =>
    Number(y.decision === 'same') - Number(x.decision === 'same') || y.probability - x.probability;
  return Array.from(side.keys())
    .filter((record) => side[record] === 1)
    .map((record) => ({
      ...placeOf(record),
      name: nameOf(record),
      matches: (matches.get(record) ?? []).toSorted(certainFirst).slice(0, mostMatches),
    }));
}
