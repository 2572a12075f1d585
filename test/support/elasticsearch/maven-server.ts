import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fetchDistribution } from './distribution.ts';
import { chooseDistribution, type Distribution } from './distributions.ts';
import { findJdk } from './jdk.ts';
import { atProcessEnd } from './process-end.ts';
import { askServer } from './request.ts';
import { giveTo, makeRunFolder } from './run-folder.ts';
import { NoServerError, report, type SecurityOptions, type TestServer } from './test-server.ts';

/** Elasticsearch refuses to run as root; this is nobody on Linux. */
const unprivilegedId = 65534;
const startTimeoutMs = 180_000;

/** One that a test may kill. */
export interface MavenServer extends TestServer {
  /** Ends the server without warning, starts it again on the same data and waits until it answers. */
  crash(): Promise<void>;
}

/** Starts the Elasticsearch of Maven Central on free ports of the loopback, with a folder of its own under the temporary one. */
export async function startFromMaven(environment: NodeJS.ProcessEnv, security?: SecurityOptions): Promise<MavenServer> {
  if (process.platform === 'win32') throw new NoServerError('the way over Maven needs Linux or macOS');
  const jdk = await findJdk(environment);
  if (jdk === undefined) throw new NoServerError('no JDK >= 21 was found (set ES_JAVA_HOME)');
  const distribution = chooseDistribution(environment);
  const home = await fetchDistribution(distribution, environment, jdk);
  const asRoot = process.getuid?.() === 0;
  const [port, transportPort] = await freePorts();
  const runFolder = makeRunFolder(home, port, transportPort, security);
  if (asRoot) giveTo(unprivilegedId, runFolder, home);
  report(`starting ${home} on port ${port}`);
  const start = () => launch(distribution, home, runFolder, jdk, environment, asRoot);
  let child = start();
  const stopNow = () => {
    signalGroup(child, 'SIGKILL');
    rmSync(runFolder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  };
  const processEnd = atProcessEnd(stopNow);
  const url = `http://${security ? `${security.user}:${security.password}@` : ''}127.0.0.1:${port}`;
  try {
    await waitUntilReady(url, child);
  } catch (error) {
    const log = readFileSync(join(runFolder, 'out.log'), 'utf8').slice(-4000);
    processEnd.forget();
    stopNow();
    throw new Error(`${(error as Error).message} Its last words:\n${log}`);
  }
  return {
    url,
    origin: `the Elasticsearch in ${home}`,
    crash: async () => {
      signalGroup(child, 'SIGKILL');
      // Its ports and the lock on its data are free only then.
      while (!hasEnded(child)) await delay(20);
      child = start();
      await waitUntilReady(url, child);
    },
    stop: async () => {
      processEnd.forget();
      await endGently(child);
      stopNow();
    },
  };
}

/** Two ports that are free now. Both are held until both are known, so that they differ. */
async function freePorts(): Promise<[number, number]> {
  const servers = [createServer(), createServer()] as const;
  const take = (server: (typeof servers)[number]) =>
    new Promise<number>((resolve, reject) => {
      server.once('error', reject);
      server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
    });
  const ports: [number, number] = [await take(servers[0]), await take(servers[1])];
  for (const server of servers) await new Promise((resolve) => server.close(resolve));
  return ports;
}

function launch(
  distribution: Distribution,
  home: string,
  runFolder: string,
  jdk: string,
  environment: NodeJS.ProcessEnv,
  asRoot: boolean,
) {
  const { JAVA_HOME: _home, JAVA_TOOL_OPTIONS: _options, ...inherited } = environment;
  const log = openSync(join(runFolder, 'out.log'), 'a');
  const launch = distribution.launchArguments(home, runFolder);
  const child = spawn(join(jdk, 'bin/java'), ['-Xmx64m', '-XX:+UseSerialGC', ...launch], {
    cwd: home,
    // A group of its own: the launcher starts the server as a child, and both must end.
    detached: true,
    stdio: ['ignore', log, log],
    ...(asRoot ? { uid: unprivilegedId, gid: unprivilegedId } : {}),
    env: {
      ...inherited,
      HOME: runFolder,
      ES_HOME: home,
      ES_PATH_CONF: join(runFolder, 'config'),
      ES_TMPDIR: join(runFolder, 'tmp'),
      ES_DISTRIBUTION_TYPE: 'zip',
      ES_JAVA_HOME: jdk,
      JAVA: join(jdk, 'bin/java'),
      JAVA_TYPE: 'ES_JAVA_HOME',
      ES_JAVA_OPTS: '-Xms1g -Xmx1g',
    },
  });
  child.on('error', (error) => appendFileSync(join(runFolder, 'out.log'), `${error.message}\n`));
  return child;
}

async function waitUntilReady(url: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + startTimeoutMs;
  while (Date.now() < deadline) {
    if (hasEnded(child)) throw new Error('Elasticsearch ended while it was starting.');
    const health = await askServer(url, 'GET', '/_cluster/health?wait_for_status=yellow&timeout=1s').catch(
      () => undefined,
    );
    if (health?.status === 200) return;
    await delay(500);
  }
  throw new Error(`Elasticsearch was not ready after ${startTimeoutMs / 1000} s.`);
}

/** Gives it up to 20 s to end by itself. */
async function endGently(child: ChildProcess): Promise<void> {
  signalGroup(child, 'SIGTERM');
  for (let waited = 0; waited < 20_000 && !hasEnded(child); waited += 100) await delay(100);
}

function hasEnded(child: ChildProcess): boolean {
  return child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    // The group is gone already.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
