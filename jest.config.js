import { availableParallelism } from 'node:os';

const common = {
  rootDir: '.',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/build'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/dist', '<rootDir>/build'],
};

/**
 * `*.es.test.ts` need a real Elasticsearch, `*.conformance.test.ts` and `*.torture.test.ts` have configurations of their
 * own; the rest runs anywhere.
 */
export default {
  // More than there are cores: much of a worker's time goes by in waits, for processes, for servers, for what must not
  // happen. More than four would only wait for the one Elasticsearch.
  maxWorkers: Math.min(4, Math.ceil(availableParallelism() * 1.5)),
  // Each suite leaves 10 to 40 MB behind in its worker, and collecting garbage among them takes a fifth of all CPU time.
  workerIdleMemoryLimit: '700MB',
  testSequencer: '<rootDir>/scripts/long-suites-first.mjs',
  testTimeout: 120_000,
  reporters: ['default', '<rootDir>/scripts/tell-result.mjs'],
  projects: [
    {
      ...common,
      displayName: 'offline',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: [...common.testPathIgnorePatterns, '\\.(?:es|conformance|torture)\\.test\\.ts$'],
    },
    {
      ...common,
      displayName: 'elasticsearch',
      testMatch: ['<rootDir>/test/**/*.es.test.ts'],
      globalSetup: '<rootDir>/test/support/elasticsearch/global-setup.ts',
      globalTeardown: '<rootDir>/test/support/elasticsearch/global-teardown.ts',
    },
  ],
};
