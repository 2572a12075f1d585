import { startInDocker } from './docker-server.ts';
import { startFromMaven } from './maven-server.ts';
import { askServer } from './request.ts';
import { NoServerError, report, type TestServer } from './test-server.ts';

/**
 * Finds or starts an Elasticsearch: the one that ELASTICSEARCH_URL names, else one in Docker, else the one that a
 * distribution on Maven Central carries.
 * @throws NoServerError with the reason of each way
 */
export async function findServer(environment: NodeJS.ProcessEnv): Promise<TestServer> {
  const given = environment.ELASTICSEARCH_URL;
  if (given) return await useGiven(given);
  const reasons: string[] = [];
  for (const start of [startInDocker, startFromMaven]) {
    try {
      return await start(environment);
    } catch (error) {
      if (!(error instanceof NoServerError)) throw error;
      reasons.push(error.message);
    }
  }
  throw new NoServerError(['ELASTICSEARCH_URL is not set', ...reasons].join('; '));
}

/** A server that was asked for by name must answer: running the tests against another one would be a surprise. */
async function useGiven(given: string): Promise<TestServer> {
  const shown = given.replace(/\/\/[^@/]*@/, '//');
  const answer = await askServer(given, 'GET', '/').catch((error: unknown) => {
    throw new Error(`ELASTICSEARCH_URL=${shown} does not answer: ${String((error as Error).cause ?? error)}`);
  });
  if (answer.status !== 200) throw new Error(`ELASTICSEARCH_URL=${shown} answers with status ${answer.status}.`);
  report(`using ${shown}`);
  return { url: given, origin: 'ELASTICSEARCH_URL', stop: async () => {} };
}
