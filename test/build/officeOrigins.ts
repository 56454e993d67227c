/** Addresses that stand in scripts as names (XML name spaces, documentation) and are never asked for. */
export const officeOrigins: ReadonlySet<string> = new Set([
  'http://www.w3.org',
  'https://react.dev',
  'https://fb.me',
  'https://json-schema.org',
  'http://json-schema.org',
  'https://aka.ms',
]);
