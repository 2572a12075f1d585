import { describe } from '@jest/globals';
import { testServerVariable } from './test-server-variable.ts';

/** The server that the global setup found, without a slash at the end. */
export function elasticsearchUrl(): string {
  const url = process.env[testServerVariable];
  if (!url) throw new Error('There is no Elasticsearch for this test run; use describeElasticsearch.');
  return url.replace(/\/$/, '');
}

/** A suite that needs Elasticsearch. Without one it is skipped; the global setup has said so, or failed where CI=true. */
export function describeElasticsearch(name: string, suite: () => void): void {
  if (process.env[testServerVariable]) describe(name, suite);
  else describe.skip(name, suite);
}
