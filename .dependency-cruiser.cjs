/** The rooms of the house and the one direction in which they may know each other. */
const room = (name) => `^src/${name}/`;
const only = (name, allowed) => ({
  name: `${name}-knows-only-its-own`,
  comment: `src/${name} may import ${allowed.join(', ') || 'no other room'}.`,
  severity: 'error',
  from: { path: room(name) },
  to: { path: '^src/', pathNot: [name, ...allowed].map(room) },
});
/** The rooms every analysis in core stands on. */
const ground = ['table', 'sheets', 'text', 'standards', 'books', 'intake', 'customers'];

/** The rooms of core, and which others each may know, for values and for types. */
const coreRooms = {
  table: [],
  text: [],
  mining: [],
  formulas: [],
  sheets: ['table'],
  standards: ['text'],
  books: ['table', 'sheets', 'text', 'standards'],
  intake: ['table', 'text', 'standards', 'books'],
  customers: ['table', 'text', 'standards', 'books'],
  templates: ['books'],
  conversion: ground,
  validation: [...ground, 'formulas'],
  duplicates: [...ground, 'formulas'],
  needs: ground,
  tags: ground,
  privacy: ground,
  entry: [...ground, 'validation', 'duplicates'],
  value: [...ground, 'mining', 'duplicates', 'tags'],
  segments: [...ground, 'value', 'needs', 'privacy'],
  profiles: [...ground, 'value', 'needs', 'segments', 'recipe'],
  cadence: [...ground, 'value', 'needs', 'privacy'],
  recipe: [...ground, 'validation', 'duplicates', 'needs'],
  oneClick: [...ground, 'conversion', 'validation', 'duplicates', 'value', 'needs', 'segments'],
};
const coreRoom = ([name, allowed]) => ({
  name: `core-${name}-knows-only-its-own`,
  comment: `src/core/${name} may import ${allowed.join(', ') || 'no other core room'}.`,
  severity: 'error',
  from: { path: `^src/core/${name}/` },
  to: {
    path: '^src/core/[^/]+/',
    pathNot: [name, ...allowed].map((other) => `^src/core/${other}/`),
  },
});

/** A core room's door, and its sentences: types only, which the locales fill. */
const coreDoors = '^src/core/[^/]+/(index|messages)\\.ts$';

module.exports = {
  forbidden: [
    only('core', []),
    only('locales', ['core']),
    only('workbook', ['core', 'locales']),
    only('worker', ['core']),
    only('session', ['core', 'locales', 'workbook', 'worker']),
    only('taskpane', ['core', 'locales', 'session']),
    only('commands', ['core', 'locales', 'session']),
    only('functions', ['core', 'locales']),
    only('host', []),
    only('workbench', ['host']),
    only('batch', ['core', 'locales', 'workbook', 'worker', 'session', 'host']),
    ...Object.entries(coreRooms).map(coreRoom),
    {
      name: 'core-rooms-are-all-known',
      comment: 'A new room in core says above which others it may import.',
      severity: 'error',
      from: { path: '^src/core/[^/]+/', pathNot: Object.keys(coreRooms).map((name) => `^src/core/${name}/`) },
      to: {},
    },
    {
      name: 'core-rooms-have-one-door',
      comment: 'Another room of core is entered by its index.ts.',
      severity: 'error',
      from: { path: '^src/core/([^/]+)/' },
      to: { path: '^src/core/[^/]+/', pathNot: ['^src/core/$1/', coreDoors] },
    },
    {
      name: 'core-is-entered-by-its-doors',
      comment: 'From outside, a room of core is entered by its index.ts.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/core/[^/]+/' },
      to: { path: '^src/core/[^/]+/', pathNot: coreDoors },
    },
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
