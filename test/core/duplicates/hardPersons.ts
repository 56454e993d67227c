import { columnOf } from '../../../src/core/table';
import type { FieldKind, MatchField } from '../../../src/core/duplicates';
import { repeatableNumbers } from '../../../src/core/duplicates/randomPairs';

/** Persons with known duplicates: gaps, slips, swapped names, moves, several copies of one person. */
export interface PersonList {
  readonly fields: readonly MatchField[];
  readonly records: number;
  /** By record: the person it is. */
  readonly persons: readonly number[];
}

const given = (
  'oliver amelia harry isla george ava noah emily jack sophia leo grace arthur mia muhammad poppy oscar ella charlie lily henry evie thomas ivy ' +
  'jacob rosie william willow james charlotte alfie florence joshua freya ethan daisy archie alice max sienna lucas sophie edward ruby samuel harriet'
).split(' ');
const family = (
  'smith jones taylor brown williams wilson johnson davies patel robinson wright thompson evans walker white roberts green hall thomas clarke jackson ' +
  'wood harris edwards turner martin cooper hill ward hughes moore clark king harrison lewis baker lee shaw bailey khan holmes webb palmer mills'
).split(' ');
const cities =
  'london birmingham leeds glasgow sheffield bradford liverpool edinburgh manchester bristol wakefield cardiff coventry'.split(
    ' ',
  );

interface Person {
  readonly first: string;
  readonly last: string;
  readonly born: string;
  readonly city: string;
  readonly email: string;
}

/** Makes a list of `records` rows of about 0.4 as many persons. */
export function hardPersons(records: number, seed: number, gaps = 0.2, slips = 0.3): PersonList {
  const numbers = repeatableNumbers(seed);
  const draw = () => numbers.next().value;
  for (let i = 0; i < 10; i += 1) draw();
  const below = (limit: number) => Math.floor(draw() * limit);
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item;
  const letter = () => String.fromCharCode(97 + below(26));
  const slip = (text: string) => {
    const at = below(text.length);
    const way = below(4);
    if (way === 0) return text.slice(0, at) + text.slice(at + 1);
    if (way === 1) return text.slice(0, at) + letter() + text.slice(at);
    if (way === 2) return text.slice(0, at) + letter() + text.slice(at + 1);
    return text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2);
  };
  const two = (value: number) => String(value).padStart(2, '0');
  const person = (): Person => {
    const first = pick(given);
    const last = pick(family);
    return {
      first,
      last,
      born: `${1940 + below(65)}-${two(1 + below(12))}-${two(1 + below(28))}`,
      city: pick(cities),
      email: `${first}${two(below(100))}@${pick(family)}.${pick(['com', 'org', 'net'])}`,
    };
  };
  const spoilt = (p: Person): Person => {
    const maybe = (text: string) => (draw() < gaps ? '' : draw() < slips ? slip(text) : text);
    const swap = draw() < 0.1;
    return {
      first: maybe(swap ? p.last : p.first),
      last: maybe(swap ? p.first : p.last),
      born: draw() < 0.15 ? p.born.slice(0, 5) + two(1 + below(12)) + p.born.slice(7) : p.born,
      city: maybe(p.city),
      email: maybe(p.email),
    };
  };
  const rows: { person: number; cells: Person }[] = [];
  for (let id = 0; rows.length < records; id += 1) {
    const original = person();
    rows.push({ person: id, cells: original });
    for (let copies = below(5); copies > 0 && rows.length < records; copies -= 1)
      rows.push({ person: id, cells: spoilt(original) });
  }
  const field = (name: keyof Person, kind: FieldKind): MatchField => ({
    name,
    label: name,
    kind,
    column: columnOf(rows.map(({ cells }) => (cells[name] === '' ? null : cells[name]))),
  });
  return {
    fields: [
      field('first', 'person'),
      field('last', 'person'),
      field('born', 'date'),
      field('city', 'region'),
      field('email', 'email'),
    ],
    records: rows.length,
    persons: rows.map(({ person: id }) => id),
  };
}
