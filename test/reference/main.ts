import { argv, exit, stderr, stdout } from 'node:process';
import { bgNbdOnCdnow, gammaGammaOnCdnow } from './cdnow';
import type { Findings, ReferenceCheck } from './check';
import { textOf } from './dataSets';
import { duplicatesOfFebrl, duplicatesOfRestaurants } from './duplicates';
import { rulesOnGroceries } from './groceries';
import { kMeansOnIris } from './iris';
import { rfmTableOfR } from './rfmTable';

/**
 * Comparisons with published truth on data sets that are not kept here. `npm run test:reference -- DIR` runs those
 * whose files are in DIR (plain or gzipped), says what is missing and where to get it, and fails on any miss.
 */
const checks: readonly ReferenceCheck[] = [
  bgNbdOnCdnow,
  gammaGammaOnCdnow,
  rfmTableOfR,
  rulesOnGroceries,
  kMeansOnIris,
  duplicatesOfFebrl,
  duplicatesOfRestaurants,
];

const say = (line: string) => stdout.write(`${line}\n`);

function findingsOf(report: (isMet: boolean, line: string) => void): Findings {
  return {
    near: (what, found, published, tolerance) => {
      report(
        Math.abs(found - published) <= tolerance,
        `${what} ${found} (published ${published} ± ${tolerance})`,
      );
    },
    equal: (what, found, published) => {
      report(found === published, `${what} ${found} (published ${published})`);
    },
    atLeast: (what, found, published) => {
      report(found >= published, `${what} ${found} (published ${published} or more)`);
    },
  };
}

const folder = argv[2];
if (folder === undefined) {
  stderr.write('Usage: npm run test:reference -- DIR (the folder with the data sets)\n');
  exit(2);
}

let missed = 0;
let skipped = 0;
for (const { name, needs, run } of checks) {
  const texts = needs.map((need) => textOf(folder, need));
  const absent = needs.filter((_, i) => texts[i] === undefined);
  if (absent.length > 0) {
    skipped++;
    for (const { file, source } of absent) say(`skipped  ${name}: no ${file}[.gz] in ${folder} (${source})`);
    continue;
  }
  run(
    texts.filter((text) => text !== undefined),
    findingsOf((isMet, line) => {
      if (!isMet) missed++;
      say(`${isMet ? 'met' : 'MISSED'.padEnd(3)}  ${name}: ${line}`);
    }),
  );
}
say(`${checks.length - skipped} of ${checks.length} comparisons made, ${missed} figures missed`);
exit(missed === 0 ? 0 : 1);
