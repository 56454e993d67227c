import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import vm from 'node:vm';

const clientFile = '@microsoft/office-js/dist/excel-web-16.00.js';

/** The unmodified client library, compiled and not yet run: 1.4 MB that a process compiles once. */
export const compileClient = (): vm.Script => {
  const file = createRequire(import.meta.url).resolve(clientFile);
  return new vm.Script(readFileSync(file, 'utf8'), { filename: file });
};

/** The library takes the global object for a window and asks the browser's name. */
export const prepareScope = (scope: Record<string, unknown>): void => {
  scope['window'] ??= scope;
  scope['navigator'] ??= { userAgent: 'Node' };
};
