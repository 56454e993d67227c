// A worker thread does not inherit the program's TypeScript loader, so its first file is JavaScript and loads the rest.
import { tsImport } from 'tsx/esm/api';

await tsImport('./workerEntry.ts', import.meta.url);
