import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lists } from '../../../src/core/books';

const labels = (list: string) =>
  readFileSync(join(__dirname, '../../fixtures/standards/code-lists.csv'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(','))
    .filter(([id]) => id === list)
    .map(([, , , label = '']) => label);

/** Lists of personal data say what the national standards say, so that other systems understand them. */
it.each(['education', 'marital'])('the list %s holds labels of its standard only', (id) => {
  const standard = labels(id);
  expect(standard.length).toBeGreaterThan(5);
  const own = lists.get(id)?.values.map(({ value }) => value.zh) ?? [];
  expect(own.length).toBeGreaterThan(5);
  for (const label of own) expect(standard).toContain(label);
});
