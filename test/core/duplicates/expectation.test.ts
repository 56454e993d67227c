import { learnModel } from '../../../src/core/duplicates/expectation';
import type { Level } from '../../../src/core/duplicates/comparator';
import { levelWeight, priorWeight } from '../../../src/core/duplicates/model';
import type { MatchModel } from '../../../src/core/duplicates/model';

const name: readonly Level[] = [
  { key: 'same', m: 0.9, u: 1e-7 },
  { key: 'similar', m: 0.05, u: 2e-5 },
  { key: 'different', m: 0.05, u: 0.99 },
];
const [same, similar, different] = [0, 1, 2] as const;

/** What is learned from decisions on pairs of a list, each pair by its level. */
function learned(...decisions: readonly (readonly [level: number, isSame: boolean])[]) {
  return learnModel({
    records: 1000,
    totalPairs: 499_500,
    patterns: { levels: new Uint8Array(0), fields: 1, counts: new Float64Array(0) },
    random: [[0, 0, 1]],
    comparable: [1],
    levels: [name],
    decided: {
      levels: Uint8Array.from(decisions, ([level]) => level),
      same: decisions.map(([, isSame]) => isSame),
    },
  });
}

/** Bits for a pair that shows a level. */
function scoreOf(level: number, model: MatchModel): number {
  const [field] = model.fields;
  if (!field) throw new RangeError('One field is compared.');
  return priorWeight(model) + levelWeight(field, level);
}

describe('what decisions teach', () => {
  it('is how doubtful pairs are to be taken', () => {
    const often = (isSame: boolean) => Array.from({ length: 6 }, () => [similar, isSame] as const);
    const before = scoreOf(similar, learned());
    expect(scoreOf(similar, learned(...often(false)))).toBeLessThan(before - 0.5);
    expect(scoreOf(similar, learned(...often(true)))).toBeGreaterThan(before + 0.5);
    expect(learned().shift).toBe(0);
  });

  it('is nothing about other pairs where a decision goes against all evidence', () => {
    const slips = Array.from({ length: 5 }, () => [different, true] as const);
    const exceptions = Array.from({ length: 5 }, () => [same, false] as const);
    expect(Math.abs(learned(...slips).shift)).toBeLessThan(0.5);
    expect(Math.abs(learned(...exceptions).shift)).toBeLessThan(0.5);
  });
});
