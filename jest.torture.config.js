import config from './jest.config.js';

const withElasticsearch = config.projects.find((project) => project.displayName === 'elasticsearch');

/**
 * Many schedules of faults and kills, and an Elasticsearch that is killed: `npm run torture`. The other suites have a few
 * of the schedules, too.
 */
export default {
  ...config,
  maxWorkers: 1,
  projects: [
    { ...withElasticsearch, displayName: 'torture', testMatch: ['<rootDir>/test/torture/*.{es,torture}.test.ts'] },
  ],
};
