import fc from 'fast-check';
import { quadrantIds } from '../../../src/core/books';
import { compareNeeds } from '../../../src/core/needs/sorted';
import type { RankedNeed } from '../../../src/core/needs/sorted';

type Key = readonly [
  quadrant: number,
  score: number,
  due: number,
  updated: number,
  id: string,
  name: string,
  text: string,
];

/** The keys in order, smaller first; a missing day is later than every day. */
const keysOf = ({ need, priority }: RankedNeed): Key => [
  quadrantIds.indexOf(priority.quadrant),
  -priority.score,
  need.dueOn ?? 1e9,
  need.updatedOn ?? 1e9,
  need.id,
  need.name,
  need.description,
];

/** Takes the smallest by its keys, again and again. */
function slowly(needs: readonly RankedNeed[]): RankedNeed[] {
  const rest = [...needs];
  const sorted: RankedNeed[] = [];
  while (rest.length > 0) {
    let first = 0;
    for (let at = 1; at < rest.length; at += 1) if (isBefore(rest[at], rest[first])) first = at;
    sorted.push(...rest.splice(first, 1));
  }
  return sorted;
}

function isBefore(one: RankedNeed | undefined, two: RankedNeed | undefined): boolean {
  if (one === undefined || two === undefined) return false;
  const [a, b] = [keysOf(one), keysOf(two)];
  for (const [at, key] of a.entries()) {
    const other = b[at] ?? 0;
    if (key !== other) return key < other;
  }
  return one.need.row < two.need.row;
}

const day = fc.option(fc.constantFrom(46000, 46001), { nil: null });
const ranked = fc
  .record({
    quadrant: fc.constantFrom(...quadrantIds),
    score: fc.constantFrom(50, 50.1),
    dueOn: day,
    updatedOn: day,
    id: fc.constantFrom('', 'CUS-1', 'CUS-2'),
    name: fc.constantFrom('甲', '乙'),
    description: fc.constantFrom('培训', '对接'),
  })
  .map(
    ({ quadrant, score, ...need }) =>
      ({
        need: { ...need, status: null, sheet: '需求', record: 0 },
        priority: { quadrant, score },
      }) as unknown as RankedNeed,
  );
const needs = fc
  .array(ranked, { maxLength: 12 })
  .map((all) => all.map((each, row) => ({ ...each, need: { ...each.need, row } })));

it('is quadrant, score, due date, update time and number, ties on every key and missing days included', () => {
  fc.assert(
    fc.property(needs, (given) => {
      expect([...given].sort(compareNeeds)).toEqual(slowly(given));
    }),
  );
});

it('is total: no two needs are equal, and the order does not depend on how they stood', () => {
  fc.assert(
    fc.property(needs, (given) => {
      for (const [at, one] of given.entries())
        for (const two of given.slice(at + 1)) {
          expect(compareNeeds(one, two)).not.toBe(0);
          expect(Math.sign(compareNeeds(one, two))).toBe(-Math.sign(compareNeeds(two, one)));
        }
      expect([...given].reverse().sort(compareNeeds)).toEqual([...given].sort(compareNeeds));
    }),
  );
});
