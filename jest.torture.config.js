import config from './jest.config.js';

const withElasticsearch = config.projects.find((project) => project.displayName === 'elasticsearch');

/** Many schedules of faults and kills: `npm run torture`. The other suites run a few of them, too. */
export default {
  ...config,
  maxWorkers: 1,
  projects: [{ ...withElasticsearch, displayName: 'torture', testMatch: ['<rootDir>/test/torture/*.es.test.ts'] }],
};
