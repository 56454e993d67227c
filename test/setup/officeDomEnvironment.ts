import type vm from 'node:vm';
import type { EnvironmentContext, JestEnvironmentConfig } from '@jest/environment';
import { TestEnvironment } from 'jest-environment-jsdom';
import { compileClient, prepareScope } from '../../src/host/node/client';

let client: vm.Script | undefined;

/** A page (jsdom) with the unmodified office.js library in its window, waiting for a host. */
export default class OfficeDomEnvironment extends TestEnvironment {
  constructor(config: JestEnvironmentConfig, context: EnvironmentContext) {
    super(config, context);
    const scope = this.getVmContext();
    if (scope === null) throw new Error('The test environment has no scope.');
    prepareScope(this.global);
    client ??= compileClient();
    client.runInContext(scope);
  }
}
