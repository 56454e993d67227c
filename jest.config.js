/** Packages that ship only ES modules and have to pass through the compiler as well. */
const esModules = ['hucre', 'opencc-js', 'numfmt', '@formulajs'];

const shared = {
  transform: {
    '^.+\\.m?(t|j)sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join('|')})/)`],
  moduleNameMapper: {
    '\\.css$': '<rootDir>/test/setup/emptyModule.ts',
    '^fast-check$': '<rootDir>/test/setup/fastCheck.js',
  },
  setupFilesAfterEnv: ['<rootDir>/test/setup/quiet.ts'],
};

const room = (name, environment = 'node') => ({
  ...shared,
  displayName: name,
  testEnvironment: environment,
  testMatch: [`<rootDir>/test/${name}/**/*.test.{ts,tsx}`],
});

const officeEnvironment = '<rootDir>/test/setup/officeEnvironment.ts';

/** @type {import('jest').Config} */
const config = {
  maxWorkers: 2,
  testTimeout: 30_000,
  reporters: ['default', '<rootDir>/test/setup/countReporter.js'],
  projects: [
    room('core'),
    room('locales'),
    room('worker'),
    room('functions'),
    room('host', officeEnvironment),
    room('workbook', officeEnvironment),
    room('session', officeEnvironment),
    room('commands', officeEnvironment),
    room('batch'),
    {
      ...room('taskpane', 'jsdom'),
      setupFilesAfterEnv: ['<rootDir>/test/setup/quiet.ts', '<rootDir>/test/setup/dom.ts'],
    },
    {
      ...room('workbench', 'jsdom'),
      setupFiles: ['<rootDir>/test/setup/encoders.ts'],
      moduleNameMapper: {
        ...shared.moduleNameMapper,
        // Univer's build for browsers is whole; the other one pulls in packages Node cannot require.
        '^@univerjs/core$': '<rootDir>/node_modules/@univerjs/core/lib/umd/index.js',
      },
    },
    { ...room('build'), globalSetup: '<rootDir>/test/setup/build.ts' },
    { ...room('browser'), globalSetup: '<rootDir>/test/setup/build.ts' },
  ],
};

export default config;
