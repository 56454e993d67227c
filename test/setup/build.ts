import { spawnSync } from 'node:child_process';

/** Set once the pages are built, so that the projects that need them build them once a run. */
const BUILT = 'KEBU_BUILT';

function webpack(mode: string, only: string): void {
  const command = ['node_modules/webpack-cli/bin/cli.js', '--mode', mode, '--env', `only=${only}`];
  const { status, stdout } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The ${only} could not be built.\n${stdout}`);
}

/** Builds what ships, and the workbench, before the tests that look at the results. */
export default function build(): void {
  if (process.env[BUILT] !== undefined) return;
  webpack('production', 'add-in');
  webpack('development', 'workbench');
  process.env[BUILT] = 'yes';
}
