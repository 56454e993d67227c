import { TestEnvironment } from 'jest-environment-node';

/** The environment of rooms that talk to office.js; the host's helper fills it in. */
export default class OfficeEnvironment extends TestEnvironment {}
