import '../core/withoutEval';
import { runBatch } from './runBatch';

process.exitCode = await runBatch(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  error: (line) => process.stderr.write(`${line}\n`),
});
