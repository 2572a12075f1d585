import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../../src/core/clock.ts';
import type { JsonObject } from '../../../src/core/json.ts';
import { Secret } from '../../../src/core/secret.ts';
import { createElasticsearchClient } from '../../../src/elasticsearch/client.ts';
import { type Cluster, openCluster } from '../../../src/install/cluster/cluster.ts';
import type { InstallPackage } from '../../../src/install/cluster/desired-objects.ts';
import { applyInstall } from '../../../src/install/cluster/install.ts';
import { planInstall } from '../../../src/install/cluster/plan.ts';
import { applyUninstall, planUninstall } from '../../../src/install/cluster/uninstall.ts';
import { asFastAsItGoes } from '../../cli/fixture.ts';
import { type CliOptions, type CliResult, runCli } from '../../cli/run-cli.ts';
import { askServer, tellServer } from '../../support/elasticsearch/request.ts';
import { startAdaptingProxy } from '../../support/package/adapting-proxy.ts';

/** A server that is asked and changed by nobody else, behind the proxy that stands in for what it lacks. */
export interface Stage {
  /** With the credentials of a superuser. */
  readonly admin: string;
  /** What users are told: without credentials. */
  readonly url: string;
  /** Environment of a command that runs as the superuser. */
  readonly env: Readonly<Record<string, string>>;
  readonly cluster: Cluster;
  install(...more: readonly string[]): Promise<CliResult>;
  installWith(options: CliOptions, ...more: readonly string[]): Promise<CliResult>;
  apply(wanted: InstallPackage): Promise<readonly string[]>;
  /** A configuration that collects a simulator into a namespace; the credentials are YAML. */
  configure(url: string, namespace: string, more?: string, credentials?: string): string;
  /** The names and contents of everything that an installation makes. */
  inventory(): Promise<Readonly<Record<string, JsonObject>>>;
  storedIds(dataStream: string): Promise<readonly string[]>;
  path(name: string): string;
  /** Takes away what a test has left. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

/** @param admin URL of a server of this suite alone, with the credentials of a superuser */
export async function openStage(admin: string): Promise<Stage> {
  const { username, password } = new URL(admin);
  const proxy = await startAdaptingProxy(admin);
  const client = createElasticsearchClient({ url: proxy.url, username, password: new Secret(password) });
  const cluster = openCluster(client, systemClock);
  const folder = mkdtempSync(join(tmpdir(), 'install-'));
  const path = (name: string): string => join(folder, name);
  const env = { ELASTICSEARCH_USERNAME: username, ELASTICSEARCH_PASSWORD: password };
  // A complete stack has it: where the package goes, it takes the data streams over.
  if ((await askServer(admin, 'GET', '/_index_template/logs')).status !== 200)
    await tellServer(admin, 'PUT', '/_index_template/logs', {
      index_patterns: ['logs-*-*'],
      priority: 100,
      data_stream: {},
    });
  await untilSettled(admin);
  const installWith = (options: CliOptions, ...more: readonly string[]): Promise<CliResult> =>
    runCli(['install', '--elasticsearch', proxy.url, ...more], options);
  return {
    admin,
    url: proxy.url,
    env,
    cluster,
    path,
    installWith,
    install: (...more) => installWith({ env }, ...more),
    apply: async (wanted) => {
      const lines: string[] = [];
      const report = (line: string): void => {
        lines.push(line);
      };
      await applyInstall(cluster, wanted, await planInstall(cluster, wanted), { clock: systemClock, report });
      return lines;
    },
    configure: (url, namespace, more = '', credentials = `username: ${username}, password: ${password}`) => {
      const account = `{name: acme, url: "${url}", api_key: simulator-key, source_lag_time: 0s, interval: 1s, event_limit: 50, namespace: ${namespace}, ${asFastAsItGoes}}`;
      const output = `{elasticsearch: {url: "${proxy.url}", ${credentials}${more}}}`;
      const text = `accounts: [${account}]\noutput: ${output}\nstate: {directory: "${path(namespace)}"}\n`;
      writeFileSync(path(`${namespace}.yml`), text);
      return path(`${namespace}.yml`);
    },
    inventory: async () => {
      const paths = ['/_ingest/pipeline', '/_component_template', '/_index_template'];
      // With nothing to list some of them answer 404.
      const answers = await Promise.all(paths.map((from) => askServer(admin, 'GET', from)));
      return Object.fromEntries(paths.map((from, index) => [from, answers[index]?.body as JsonObject]));
    },
    storedIds: async (dataStream) => {
      await tellServer(admin, 'POST', `/${dataStream}/_refresh`);
      const query = { size: 10_000, _source: false };
      const { hits } = (await tellServer(admin, 'POST', `/${dataStream}/_search`, query)) as {
        hits: { hits: readonly { _id: string }[] };
      };
      return hits.hits.map(({ _id }) => _id).sort();
    },
    clear: async () => applyUninstall(cluster, await planUninstall(cluster), { deleteData: false, report: () => {} }),
    close: async () => {
      await client.close();
      await proxy.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A server that has just started puts its own pipelines in place little by little. */
async function untilSettled(admin: string): Promise<void> {
  const names = async (): Promise<string> =>
    Object.keys((await askServer(admin, 'GET', '/_ingest/pipeline')).body as JsonObject).join();
  let before = await names();
  for (let calm = 0; calm < 5; ) {
    await systemClock.sleep(500);
    const now = await names();
    calm = now === before ? calm + 1 : 0;
    before = now;
  }
}
