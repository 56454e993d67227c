/** The rooms of the house and the one direction in which they may know each other. */
const room = (name) => `^src/${name}/`;
const only = (name, allowed) => ({
  name: `${name}-knows-only-its-own`,
  comment: `src/${name} may import ${allowed.join(', ') || 'no other room'}.`,
  severity: 'error',
  from: { path: room(name) },
  to: { path: '^src/', pathNot: [name, ...allowed].map(room) },
});
const coreRoom = (name, allowed) => ({
  name: `core-${name}-knows-only-its-own`,
  comment: `src/core/${name} may import ${allowed.join(', ') || 'no other core room'}.`,
  severity: 'error',
  from: { path: `^src/core/${name}/` },
  to: {
    path: '^src/core/[^/]+/',
    pathNot: [name, ...allowed].map((other) => `^src/core/${other}/`),
    dependencyTypesNot: ['type-only'],
  },
});

module.exports = {
  forbidden: [
    only('core', []),
    only('locales', ['core']),
    only('workbook', ['core', 'locales']),
    only('worker', ['core']),
    only('session', ['core', 'locales', 'workbook', 'worker']),
    only('taskpane', ['core', 'locales', 'session']),
    only('commands', ['core', 'locales', 'session', 'workbook', 'worker']),
    only('functions', ['core', 'locales']),
    only('host', []),
    only('workbench', ['host']),
    only('batch', ['core', 'locales', 'workbook', 'worker', 'session', 'host']),
    coreRoom('table', []),
    coreRoom('text', []),
    coreRoom('standards', ['text', 'table']),
    coreRoom('books', ['standards', 'table', 'text']),
    coreRoom('sheets', ['table', 'books']),
    coreRoom('intake', ['table', 'books', 'standards', 'text']),
    coreRoom('customers', ['table', 'books', 'standards', 'text', 'intake']),
    coreRoom('validation', ['customers', 'table', 'books', 'standards', 'text', 'intake', 'sheets']),
    coreRoom('duplicates', ['customers', 'table', 'books', 'standards', 'text', 'sheets', 'intake']),
    coreRoom('value', ['customers', 'table', 'books', 'text', 'sheets', 'mining', 'intake', 'standards']),
    coreRoom('mining', ['table']),
    coreRoom('needs', ['customers', 'table', 'books', 'standards', 'text', 'sheets', 'intake', 'value']),
    coreRoom('segments', [
      'customers',
      'table',
      'books',
      'standards',
      'text',
      'sheets',
      'intake',
      'value',
      'needs',
    ]),
    coreRoom('profiles', [
      'customers',
      'table',
      'books',
      'standards',
      'text',
      'sheets',
      'intake',
      'value',
      'needs',
      'segments',
    ]),
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'core-is-pure',
      comment: 'core computes; it must not reach Node, Office or React. opencc-js and zod are pure as well.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: {
        dependencyTypes: ['core', 'npm', 'npm-dev'],
        pathNot: 'node_modules/(zod|opencc-js)/',
      },
    },
    {
      name: 'rooms-have-one-door',
      comment: 'Another room is entered by its index.ts.',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: {
        path: '^src/(locales|workbook|worker|session|host)/',
        // The host has an entry for each of its parts, as a package has: the one for Node must not reach a browser.
        pathNot: [
          '^src/$1/',
          '^src/[^/]+/index\\.ts$',
          '^src/host/(cells|csv|document|node|xlsx)/index\\.ts$',
        ],
      },
    },
    {
      name: 'no-production-import-of-tests',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^test/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
};
