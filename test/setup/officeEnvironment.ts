import type vm from 'node:vm';
import type { EnvironmentContext, JestEnvironmentConfig } from '@jest/environment';
import { TestEnvironment } from 'jest-environment-node';
import { compileClient, prepareScope } from '../../src/host/node/client';

/** Compiled once a worker; running it takes some 13 ms a test file. */
let client: vm.Script | undefined;

/** Node with the unmodified office.js library in its global scope, waiting for a host. */
export default class OfficeEnvironment extends TestEnvironment {
  constructor(config: JestEnvironmentConfig, context: EnvironmentContext) {
    super(config, context);
    const scope = this.getVmContext();
    if (scope === null) throw new Error('The test environment has no scope.');
    prepareScope(this.global);
    client ??= compileClient();
    client.runInContext(scope);
  }
}
