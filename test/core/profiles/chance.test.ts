import fc from 'fast-check';
import { chanceOf, discoveryThreshold } from '../../../src/core/profiles/chance';

describe('the chance that a group has so many of a kind', () => {
  it('is that of the handbooks', () => {
    // The lady tasting tea (Fisher, 1935): all four of four cups out of eight, and at least three.
    expect(chanceOf(8)(4, 4, 4, 8)).toBeCloseTo(1 / 70, 12);
    expect(chanceOf(8)(3, 4, 4, 8)).toBeCloseTo(17 / 70, 12);
  });

  it('is what counting every possible group gives', () => {
    const chance = chanceOf(10);
    const population = fc.integer({ min: 1, max: 10 });
    const cases = population.chain((all) =>
      fc.tuple(fc.constant(all), fc.nat(all), fc.nat(all), fc.nat(all)),
    );
    fc.assert(
      fc.property(cases, ([all, drawn, marked, found]) => {
        let [groups, hits] = [0, 0];
        for (let mask = 0; mask < 2 ** all; mask += 1) {
          const bits = Array.from({ length: all }, (_, at) => (mask >> at) & 1);
          if (bits.reduce((sum, bit) => sum + bit, 0) !== drawn) continue;
          groups += 1;
          if (bits.slice(0, marked).reduce((sum, bit) => sum + bit, 0) >= found) hits += 1;
        }
        expect(chance(found, drawn, marked, all)).toBeCloseTo(hits / groups, 9);
      }),
      { numRuns: 40 },
    );
  });
});

it('takes as findings what the step-up procedure takes', () => {
  // The fifteen ordered chances of Benjamini and Hochberg (1995, section 4.1): at 5 % the first four are findings.
  const chances = [
    ...[0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324],
    ...[0.4262, 0.5719, 0.6528, 0.759, 1],
  ];
  expect(discoveryThreshold(chances, 0.05)).toBe(0.0095);
  expect(discoveryThreshold([0.5, 0.9], 0.05)).toBe(0);
  expect(discoveryThreshold([], 0.05)).toBe(0);
});
