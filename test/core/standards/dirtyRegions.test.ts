import { regionOf } from '../../../src/core/standards';
import { dirtyRegions } from './dirtyRegions';
import { strangeRegions } from './strangeRegions';

describe.each([1, 2, 3])('10,000 dirty region cells (seed %d)', (seed) => {
  const cells = dirtyRegions(10_000, seed).map((cell) => {
    const { value, suggestion } = regionOf(cell.typed);
    return { ...cell, certain: value?.text ?? null, read: value?.text ?? suggestion?.text ?? null };
  });
  const share = (some: typeof cells, of: typeof cells) => some.length / of.length;

  it('are read right in at least 95 of 100', () => {
    expect(
      share(
        cells.filter(({ read, meant }) => read === meant),
        cells,
      ),
    ).toBeGreaterThanOrEqual(0.95);
  });

  it('are filled wrongly or without need in at most 1 of 100', () => {
    const wrong = cells.filter(({ read, meant }) => read !== null && read !== meant);
    expect(share(wrong, cells)).toBeLessThanOrEqual(0.01);
  });

  it.each(['homophone', 'traditional'])('with %s are read right in at least 90 of 100', (kind) => {
    const own = cells.filter((cell) => cell.kind === kind);
    expect(own.length).toBeGreaterThan(500);
    expect(
      share(
        own.filter(({ read, meant }) => read === meant),
        own,
      ),
    ).toBeGreaterThanOrEqual(0.9);
  });

  it('are hardly ever changed to something else with certainty', () => {
    const wrong = cells.filter(({ certain, meant }) => certain !== null && certain !== meant);
    expect(share(wrong, cells)).toBeLessThanOrEqual(0.001);
  });
});

it('10,000 region cells as forms bring them are read right in at least 95 of 100, at most 1 of 100 filled wrongly', () => {
  const read = strangeRegions(10_000, 1).map(({ typed, meant }) => {
    const { value, suggestion } = regionOf(typed);
    const filled = value?.text ?? suggestion?.text ?? null;
    return { isRight: filled === meant, isWrong: filled !== null && filled !== meant };
  });
  expect(read.filter(({ isRight }) => isRight).length).toBeGreaterThanOrEqual(9500);
  expect(read.filter(({ isWrong }) => isWrong).length).toBeLessThanOrEqual(100);
});
