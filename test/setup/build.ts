import { execFileSync } from 'node:child_process';

/** Set once the pages are built, so that the projects that need them build them once a run. */
const BUILT = 'KEBU_BUILT';

/** Builds what ships, and the workbench, before the tests that look at the results. */
export default function build(): void {
  if (process.env[BUILT] !== undefined) return;
  const webpack = (...options: string[]): void => {
    execFileSync(process.execPath, ['node_modules/webpack-cli/bin/cli.js', ...options], { stdio: 'pipe' });
  };
  webpack('--mode', 'production', '--env', 'only=add-in');
  webpack('--mode', 'development', '--env', 'only=workbench');
  process.env[BUILT] = 'yes';
}
