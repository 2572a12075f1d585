import { currentServer } from './current-server.ts';

/** Jest calls this once after the Elasticsearch suites. */
export default async function tearDownElasticsearch(): Promise<void> {
  await currentServer.stop();
}
