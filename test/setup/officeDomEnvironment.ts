import type { EnvironmentContext, JestEnvironmentConfig } from '@jest/environment';
import { TestEnvironment } from 'jest-environment-jsdom';
import { runClientIn } from './officeClient';

/** A page (jsdom) with the unmodified office.js library in its window, waiting for a host. */
export default class OfficeDomEnvironment extends TestEnvironment {
  constructor(config: JestEnvironmentConfig, context: EnvironmentContext) {
    super(config, context);
    runClientIn(this);
  }
}
