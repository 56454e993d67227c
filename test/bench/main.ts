import { argv, exit, memoryUsage, stderr, stdout } from 'node:process';
import type { Bench } from './bench';
import { duplicatesBenches, entryBench } from './duplicates';
import { excelRowsBench } from './excelRows';
import { intakeBench } from './intake';
import { itemsetsBench, kMeansBench } from './mining';
import { oneClickBench } from './oneClick';
import { regionBenches } from './regions';
import { findingsBench, liveBench, validateBench } from './validation';
import { lifetimeBench, rfmBench, rfmPackedBench } from './value';

/** Every benchmark. `npm run bench` runs all, `npm run bench rfm` those whose name begins with it. */
const benches: readonly Bench[] = [
  intakeBench,
  validateBench,
  findingsBench,
  liveBench,
  ...regionBenches,
  rfmBench,
  rfmPackedBench,
  excelRowsBench,
  lifetimeBench,
  itemsetsBench,
  kMeansBench,
  ...duplicatesBenches,
  entryBench,
  oneClickBench,
];

const wanted = argv[2] ?? '';
const chosen = benches.filter(({ name }) => name.startsWith(wanted));
if (chosen.length === 0) {
  stderr.write(`There is no bench ${wanted}. There are: ${benches.map(({ name }) => name).join(', ')}\n`);
  exit(2);
}

const rounded = (value: unknown) => (typeof value === 'number' ? Math.round(value * 100) / 100 : value);
for (const bench of chosen) {
  const figure = await bench.run();
  const { ms, floorMs } = figure;
  const peakMb = memoryUsage.rss() / 2 ** 20;
  const line = { ...figure, ...(floorMs === undefined ? {} : { ratio: ms / floorMs }), peakMb };
  stdout.write(`${JSON.stringify(line, (_, value: unknown) => rounded(value))}\n`);
}
