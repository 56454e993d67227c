import { regionOf } from '../../src/core/standards';
import { dirtyRegions } from '../core/standards/dirtyRegions';
import { strangeRegions } from '../core/standards/strangeRegions';
import type { Bench } from './bench';

const rows = 10_000;

const sets = {
  dirty: dirtyRegions,
  strange: strangeRegions,
} as const;

/** Reading 10,000 region cells of each kind of dirt: how many are read right, and how many filled wrongly or without need. */
export const regionBenches: readonly Bench[] = Object.entries(sets).map(([name, cellsOf]) => ({
  name: `regions-${name}`,
  run() {
    const cells = cellsOf(rows, 20_261_101);
    const start = performance.now();
    const read = cells.map((cell) => {
      const { value, suggestion } = regionOf(cell.typed);
      return { ...cell, filled: value?.text ?? suggestion?.text ?? null };
    });
    const ms = performance.now() - start;
    const right = read.filter(({ filled, meant }) => filled === meant);
    const wrong = read.filter(({ filled, meant }) => filled !== null && filled !== meant);
    const kinds = [...new Set(read.map(({ kind }) => kind))].sort();
    const slices = kinds.map((kind) => {
      const own = (some: typeof read) => some.filter((cell) => cell.kind === kind).length;
      return [kind, Math.round((own(right) / own(read)) * 1000) / 1000] as const;
    });
    return {
      ...{ bench: `regions-${name}`, rows, ms },
      accuracy: Math.round((right.length / rows) * 10_000) / 10_000,
      wrongPercent: (wrong.length / rows) * 100,
      slices: slices.map(([kind, share]) => `${kind} ${share}`).join(', '),
    };
  },
}));
