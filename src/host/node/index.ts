import { connectScope, type InProcessConnection } from '../connections/inProcess';
import type { OfficeSurroundings } from '../connections/officeContext';
import type { ClientScope } from '../connections/officeGlobals';
import type { ExcelHost } from '../excelHost';
import { compileClient, prepareScope } from './client';

export { nodeDeflate } from './deflate';

const isLoaded = (scope: object): boolean => 'OfficeExtension' in scope;

/** Runs the library in this process, where it has not been loaded yet. */
const loadClient = (): ClientScope => {
  const scope = globalThis as unknown as Record<string, unknown>;
  if (!isLoaded(scope)) {
    prepareScope(scope);
    compileClient().runInThisContext();
  }
  if (!isLoaded(scope)) {
    throw new Error(
      'The client library has to be loaded into this scope by whoever made it, as test environments do.',
    );
  }
  return scope as unknown as ClientScope;
};

/**
 * Connects Office.js in this Node process to a host. Afterwards the globals `Excel` and `Office` speak to it; a later
 * call connects them to another host.
 */
export const connectInProcess = (
  host: ExcelHost,
  surroundings: OfficeSurroundings = {},
): InProcessConnection => connectScope(host, loadClient(), surroundings);
