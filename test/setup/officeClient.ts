import type vm from 'node:vm';
import { compileClient, prepareScope } from '../../src/host/node/client';

/** Compiled once a worker; running it takes some 13 ms a test file. */
let client: vm.Script | undefined;

/** Puts the unmodified office.js library into a test environment's global scope, where it waits for a host. */
export function runClientIn(environment: {
  readonly global: Parameters<typeof prepareScope>[0];
  getVmContext(): vm.Context | null;
}): void {
  const scope = environment.getVmContext();
  if (scope === null) throw new Error('The test environment has no scope.');
  prepareScope(environment.global);
  client ??= compileClient();
  client.runInContext(scope);
}
