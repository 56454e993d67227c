import type { EnvironmentContext, JestEnvironmentConfig } from '@jest/environment';
import { TestEnvironment } from 'jest-environment-node';
import { runClientIn } from './officeClient';

/** Node with the unmodified office.js library in its global scope, waiting for a host. */
export default class OfficeEnvironment extends TestEnvironment {
  constructor(config: JestEnvironmentConfig, context: EnvironmentContext) {
    super(config, context);
    runClientIn(this);
  }
}
