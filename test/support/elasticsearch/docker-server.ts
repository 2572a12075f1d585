import { existsSync } from 'node:fs';
import { request } from 'node:http';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { chooseDistribution } from './distributions.ts';
import { NoServerError, report, type SecurityOptions, type TestServer } from './test-server.ts';

/** Starts the official image, where a Docker daemon answers within two seconds. With security its user is always `elastic`. */
export async function startInDocker(
  environment: NodeJS.ProcessEnv,
  security?: Pick<SecurityOptions, 'password'>,
): Promise<TestServer> {
  if (!(await daemonAnswers(environment))) throw new NoServerError('no Docker daemon answers');
  const image = `elasticsearch:${chooseDistribution(environment).elasticsearch}`;
  report(`starting ${image} in Docker`);
  // Only here: the library takes a while to load.
  const { GenericContainer, Wait } = await import('testcontainers');
  const ready = Wait.forHttp('/_cluster/health?wait_for_status=yellow', 9200).forStatusCode(200);
  const container = await new GenericContainer(image)
    .withEnvironment({
      'discovery.type': 'single-node',
      'xpack.security.enabled': String(security !== undefined),
      ...(security ? { 'xpack.security.http.ssl.enabled': 'false', ELASTIC_PASSWORD: security.password } : {}),
      'action.destructive_requires_name': 'false',
      ES_JAVA_OPTS: '-Xms1g -Xmx1g',
    })
    .withExposedPorts(9200)
    .withWaitStrategy(security ? ready.withBasicCredentials('elastic', security.password) : ready)
    .withStartupTimeout(180_000)
    .start()
    .catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      report(`Docker could not start it: ${reason}`);
      throw new NoServerError(`Docker could not start ${image} (${reason.slice(0, 200)})`);
    });
  return {
    url: `http://${security ? `elastic:${security.password}@` : ''}${container.getHost()}:${container.getMappedPort(9200)}`,
    origin: `${image} in Docker`,
    // Where this is not reached, the library's own reaper removes the container once this process is gone.
    stop: async () => {
      await container.stop();
    },
  };
}

async function daemonAnswers(environment: NodeJS.ProcessEnv): Promise<boolean> {
  for (const address of daemonAddresses(environment)) {
    if (await pingSucceeds(address)) return true;
  }
  return false;
}

function daemonAddresses(environment: NodeJS.ProcessEnv): object[] {
  const host = environment.DOCKER_HOST;
  if (host?.startsWith('unix://')) return [{ socketPath: host.slice('unix://'.length) }];
  if (host) {
    const url = new URL(host.replace(/^tcp:/, 'http:'));
    return [{ host: url.hostname, port: url.port || '2375' }];
  }
  const sockets = [
    '/var/run/docker.sock',
    join(environment.XDG_RUNTIME_DIR ?? '/nonexistent', 'docker.sock'),
    join(homedir(), '.docker/run/docker.sock'),
    join(homedir(), '.docker/desktop/docker.sock'),
  ];
  return sockets.filter((path) => existsSync(path)).map((socketPath) => ({ socketPath }));
}

function pingSucceeds(address: object): Promise<boolean> {
  return new Promise((resolve) => {
    const ping = request({ ...address, path: '/_ping', timeout: 2000 }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    ping.on('timeout', () => ping.destroy());
    ping.on('error', () => resolve(false));
    ping.end();
  });
}
