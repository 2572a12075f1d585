import config from './jest.config.js';

const withElasticsearch = config.projects.find((project) => project.displayName === 'elasticsearch');

/** Elastic's own elastic-package on our package. Apart from the other suites: its first build takes minutes. */
export default {
  ...config,
  maxWorkers: 1,
  projects: [
    { ...withElasticsearch, displayName: 'conformance', testMatch: ['<rootDir>/test/**/*.conformance.test.ts'] },
  ],
};
