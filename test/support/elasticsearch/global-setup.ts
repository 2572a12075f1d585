import { currentServer } from './current-server.ts';
import { findServer } from './find-server.ts';
import { NoServerError, report, type TestServer } from './test-server.ts';
import { testServerVariable } from './test-server-variable.ts';

/** Jest calls this once before the Elasticsearch suites, and hands the environment on to its workers. */
export default async function setUpElasticsearch(): Promise<void> {
  let server: TestServer;
  try {
    server = await findServer(process.env);
  } catch (error) {
    if (!(error instanceof NoServerError)) throw error;
    if (process.env.CI === 'true')
      throw new Error(`The Elasticsearch suites must run where CI=true: ${error.message}.`);
    delete process.env[testServerVariable];
    report(`!!! ALL SUITES THAT NEED ELASTICSEARCH ARE SKIPPED !!! ${error.message}.`);
    return;
  }
  process.env[testServerVariable] = server.url;
  currentServer.set(server);
  report(`ready: ${server.origin}`);
}
