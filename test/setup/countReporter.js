import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** Leaves `passed failed` in the folder `KEBU_TEST_COUNTS`, so that several runs can be summed up; a suite that does not start is a failure. */
export default class CountReporter {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    const folder = process.env.KEBU_TEST_COUNTS;
    if (!folder) return;
    const counts = `${numPassedTests} ${numFailedTests + numRuntimeErrorTestSuites}\n`;
    writeFileSync(path.join(folder, `${process.pid}`), counts);
  }
}
