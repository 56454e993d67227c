import { compareRecords, missing } from './comparison';
import type { PreparedField } from './preparedFields';

/** Numbers that look random and are the same on every run (Lehmer's generator of Park and Miller, 1988). */
export function* repeatableNumbers(seed = 20_261_101): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (state * 48_271) % 2_147_483_647;
    yield state / 2_147_483_647;
  }
}

/** Shares of levels among records paired at random, by field; levels seen too seldom to tell are 0. */
export function randomShares(
  fields: readonly PreparedField[],
  order: Int32Array,
  pairs: number,
): { random: number[][]; comparable: number[] } {
  const counts = fields.map(({ comparator }) => comparator.levels.map(() => 0));
  const compared = fields.map(() => 0);
  const levels = new Uint8Array(fields.length);
  const numbers = repeatableNumbers();
  const draw = () => order[Math.floor(numbers.next().value * order.length)] ?? 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    const a = draw();
    const b = draw();
    if (a === b) continue;
    compareRecords(fields, a, b, levels, 0);
    for (let f = 0; f < fields.length; f += 1) {
      const level = levels[f] ?? missing;
      const own = counts[f];
      if (level === missing || !own) continue;
      own[level] = (own[level] ?? 0) + 1;
      compared[f] = (compared[f] ?? 0) + 1;
    }
  }
  const seldom = 5;
  return {
    random: counts.map((own, f) => own.map((seen) => (seen < seldom ? 0 : seen / (compared[f] ?? 1)))),
    comparable: fields.map(({ filled }) => (filled / Math.max(1, order.length)) ** 2),
  };
}
