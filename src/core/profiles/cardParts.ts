import { quadrants } from '../books';
import { message } from '../message';
import type { Message, Text } from '../message';
import { statusNames } from '../needs';
import { cutToLines, wrappedRow } from '../sheets';
import type { CellContent, CellStyle, GridCell } from '../sheets';
import { isoDate } from '../text';
import { serial } from '../units';
import type { Card } from './card';
import { riskNames } from './cardValue';
import { gapText } from './gapText';
import { lifetimeText } from './lifetimeText';

/** The page is eight columns wide; facts and decision chain take half of it each. */
export const width = 8;
export const half = 4;
/** In characters; the first column holds the names of the registration's fields. */
export const columnWidths: readonly number[] = [20, 14, 12, 12, 12, 12, 12, 12];

/** Lines of each part at most, so that the card stays one A4 page that can be read. */
const shown = { facts: 13, people: 11, gaps: 4, tagLines: 7, needs: 6, journey: 7 } as const;
/** Lines of one cell at most; all of it stands where it comes from. */
const textLines = 2;
const titleLines = 2;
/** Levels of the decision chain indented at most: the column of names is narrow. */
const deepest = 4;

const titleSize = 16;
const head: CellStyle = { bold: true, fill: '#DDEBF7', border: true };
const cell: CellStyle = { border: true };
const label: CellStyle = { border: true, color: '#595959' };
const warning: CellStyle = { border: true, color: '#C00000' };

export type Row = readonly (GridCell | null)[];

/** Characters the columns of the page take from one of them on. */
const room = (from: number, columns: number) =>
  columnWidths.slice(from, from + columns).reduce((sum, each) => sum + each, 0);

/** What somebody wrote, cut to what its cell can show. */
const written = (text: string, from: number, columns: number) =>
  cutToLines(text, room(from, columns), textLines);

/** A heading over its lines; one line that says so where there are none, and one that counts those left out. */
function part(title: Text, columns: number, lines: readonly Row[], leftOut = 0): readonly Row[] {
  return [
    wrappedRow([title, columns, head]),
    ...(lines.length > 0 ? lines : [wrappedRow([message('profiles.card.nothing'), columns, label])]),
    ...(leftOut > 0 ? [wrappedRow([message('profiles.card.more', { count: leftOut }), columns, label])] : []),
  ];
}

/** Whose card it is, of which day, and how far the registration is filled in. */
export function titleRows({ name, id, completeness }: Card, date: string, scoredOn: string): readonly Row[] {
  const { filled, wanted } = completeness;
  const enlarged = titleSize / 11;
  const fitting = cutToLines(name, room(0, width) / enlarged - id.length, titleLines);
  return [
    wrappedRow([
      message('profiles.card.title', { name: fitting, id }),
      width,
      { bold: true, size: titleSize },
    ]),
    wrappedRow([
      message('profiles.card.note', { date, scoredOn, filled, wanted }),
      width,
      { color: '#666666' },
    ]),
  ];
}

/** Four tiles: R, F, M and the risk of leaving, with the group above. */
export function scoreRows({ scores, rhythm, lifetime }: Card): readonly Row[] {
  if (scores === null) return [];
  const tile: CellStyle = { border: true, align: 'center', bold: true, size: 14, fill: '#F2F2F2' };
  const caption: CellStyle = { ...label, align: 'center' };
  return [
    wrappedRow([scores.group, 2, { ...head, color: scores.color }], [scores.strategy, width - 2, cell]),
    wrappedRow(
      ...scores.measures.map(
        ({ measure, score, best }) =>
          [message(`profiles.tile.${measure}`, { score, best }), 2, tile] as const,
      ),
      [rhythm === null ? '–' : riskNames[rhythm.risk], 2, tile],
    ),
    wrappedRow(
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
    ...(lifetime === null
      ? []
      : [wrappedRow([lifetimeText(lifetime), width, { ...caption, align: 'left' }])]),
  ];
}

export function factRows({ facts }: Card): readonly Row[] {
  return part(
    message('profiles.card.facts'),
    half,
    facts
      .slice(0, shown.facts)
      .map(({ title, value, doubtful }) =>
        wrappedRow(
          [title, 1, label],
          [written(value, 1, half - 1), half - 1, doubtful ? { ...cell, italic: true } : cell],
        ),
      ),
    facts.length - shown.facts,
  );
}

export function chainRows({ chain, gaps }: Card): readonly Row[] {
  const indented = (name: string, depth: number) =>
    depth === 0 ? name : `${' '.repeat(Math.min(depth, deepest) - 1)}└ ${name}`;
  return [
    ...part(
      message('profiles.card.chain'),
      half,
      chain
        .slice(0, shown.people)
        .map(({ person, depth }) =>
          wrappedRow(
            [written(indented(person.name, depth), half, 1), 1, cell],
            [written(person.position, half, 1), 1, cell],
            [person.role, 1, cell],
            [[person.attitude, person.influence ?? ''].join(' ').trim(), 1, cell],
          ),
        ),
      chain.length - shown.people,
    ),
    ...gaps.slice(0, shown.gaps).map((gap) => wrappedRow([gapText(gap), half, warning])),
  ];
}

export function actionRows({ actions }: Card): readonly Row[] {
  return part(
    message('profiles.card.actions'),
    width,
    actions.map((action) => wrappedRow([action, width, cell])),
  );
}

/** Three tags a line behind their category. */
export function tagRows({ tags }: Card): readonly Row[] {
  const places = [
    { column: 1, columns: 3 },
    { column: 4, columns: 2 },
    { column: 6, columns: 2 },
  ];
  const lines = tags.flatMap(({ category, tags: own }) =>
    Array.from({ length: Math.ceil(own.length / places.length) }, (_, at) => ({
      category: at === 0 ? category : null,
      three: own.slice(at * places.length, (at + 1) * places.length),
    })),
  );
  return part(
    message('profiles.card.tags'),
    width,
    lines.slice(0, shown.tagLines).map(({ category, three }) =>
      wrappedRow(
        [category, 1, label],
        ...places.map(({ column, columns }, at) => {
          const tag = three[at];
          const value: CellContent =
            tag === undefined
              ? null
              : message('profiles.card.tag', {
                  name: tag.name,
                  value: typeof tag.value === 'string' ? written(tag.value, column, columns - 1) : tag.value,
                });
          return [value, columns, cell] as const;
        }),
      ),
    ),
    lines.slice(shown.tagLines).reduce((sum, { three }) => sum + three.length, 0),
  );
}

export function needRows({ needs }: Card): readonly Row[] {
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
      return wrappedRow(
        [name, 1, { ...cell, fill: color }],
        [written(need.description, 1, half), half, cell],
        [need.status === null ? null : statusNames[need.status], 1, cell],
        [due, 1, priority.overdueDays > 0 ? warning : cell],
        [written(need.owner, width - 1, 1), 1, cell],
      );
    }),
    needs.length - shown.needs,
  );
}

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

/** The customer's way, from a column on to the edge of the page. */
export function journeyRows({ journey }: Card, from: number): readonly Row[] {
  const rest = width - from - 3;
  return part(
    message('profiles.card.interactions'),
    width - from,
    journey
      .slice(0, shown.journey)
      .map(({ date, what, content }) =>
        wrappedRow(
          [date, 1, { ...cell, format: 'text' }],
          [what, 2, cell],
          [written(content, from + 3, rest), rest, cell],
        ),
      ),
    journey.length - shown.journey,
  );
}

/** Heads the notes of people. */
export const notesHead = (title: Text): Row => wrappedRow([title, width, head]);
