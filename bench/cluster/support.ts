/** What the benchmark of the cluster needs of the tests' Elasticsearch. `support.mjs` bundles it: Node 20 runs no TypeScript. */
export { adaptPipeline, adaptTemplate } from '../../test/support/elasticsearch/adapt.ts';
export { detectCapabilities } from '../../test/support/elasticsearch/capabilities.ts';
export { findServer } from '../../test/support/elasticsearch/find-server.ts';
export { tellServer } from '../../test/support/elasticsearch/request.ts';
