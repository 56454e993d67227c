import { quadrants } from '../books';
import { message } from '../message';
import type { Message } from '../message';
import { statusNames } from '../needs';
import { wrappedRow } from '../sheets';
import type { CellContent } from '../sheets';
import { isoDate } from '../text';
import { serial } from '../units';
import type { Card } from './card';
import { cell, half, label, part, warning, width, written } from './cardPage';
import type { Row } from './cardPage';
import { gapText } from './gapText';

/** Lines of each part at most, so that the card stays one A4 page that can be read. */
const shown = { facts: 13, people: 11, gaps: 4, tagLines: 7, needs: 6, journey: 7 } as const;
/** Levels of the decision chain indented at most: the column of names is narrow. */
const deepest = 4;

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
