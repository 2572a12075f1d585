import { randomBytes } from 'node:crypto';
import { startInDocker } from './docker-server.ts';
import { startFromMaven } from './maven-server.ts';
import { NoServerError, report, type TestServer } from './test-server.ts';
import { testServerVariable } from './test-server-variable.ts';

/**
 * Starts an Elasticsearch with its security on; the URL holds a superuser. The one that ELASTICSEARCH_URL names is of no use
 * here: nobody knows its users, and roles would be left behind in it.
 * @returns undefined, after saying so, where none can be started
 */
export async function startSecureServer(environment: NodeJS.ProcessEnv): Promise<TestServer | undefined> {
  if (!environment[testServerVariable]) return undefined;
  const password = randomBytes(12).toString('hex');
  const reasons: string[] = [];
  for (const start of [
    () => startInDocker(environment, { password }),
    () => startFromMaven(environment, { user: 'admin', password }),
  ]) {
    try {
      return await start();
    } catch (error) {
      if (!(error instanceof NoServerError)) throw error;
      reasons.push(error.message);
    }
  }
  if (environment.CI === 'true') throw new Error(`The security suite must run where CI=true: ${reasons.join('; ')}.`);
  report(`!!! THE SUITE THAT NEEDS SECURITY IS SKIPPED !!! ${reasons.join('; ')}.`);
  return undefined;
}
