import { createServer } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { IngestError } from '../../../src/core/errors.ts';
import type { JsonObject } from '../../../src/core/json.ts';
import { createElasticsearchClient } from '../../../src/elasticsearch/client.ts';
import { type Cluster, openCluster } from '../../../src/install/cluster/cluster.ts';
import { readFacts } from '../../../src/install/cluster/cluster-facts.ts';
import { planInstall, planStreams } from '../../../src/install/cluster/plan.ts';
import { applyUninstall, planUninstall } from '../../../src/install/cluster/uninstall.ts';
import { messageOf, runCli } from '../../cli/run-cli.ts';
import { json, type SeenRequest, startFakeElasticsearch } from '../../elasticsearch/fake-elasticsearch.ts';
import { listening } from '../../support/net/listening.ts';
import { smallPackage } from './package.ts';

const name = 'logs-jumpcloud.events-default';
const ours = { _meta: { managed_by: 'jumpcloud-elastic', package: { name: 'jumpcloud', version: '1.0.0' } } };

/** A cluster that answers questions from a table by the beginning of their paths, and notes what it is told to do. */
function fakeCluster(answers: Readonly<Record<string, JsonObject | IngestError>>) {
  const told: string[] = [];
  const cluster: Cluster = {
    address: 'http://es',
    send: async ({ method, path }) => {
      told.push(`${method} ${decodeURIComponent(path)}`);
      return {};
    },
    find: async ({ path }) => {
      const [, found] = Object.entries(answers).find(([start]) => decodeURIComponent(path).startsWith(start)) ?? [];
      if (found instanceof IngestError) throw found;
      return found;
    },
  };
  return { cluster, told };
}

/** The same as a server without security. */
async function serve(answers: Parameters<typeof fakeCluster>[0]) {
  const { cluster, told } = fakeCluster(answers);
  const server = createServer(async ({ method = '', url: path = '' }, response) => {
    const asked = { method: 'GET', path, doing: '', privilege: '' } as const;
    const answer = (status: number, body: unknown) =>
      json(status, body)(response, { method, url: path } as SeenRequest);
    if (path === '/') return answer(200, { version: { number: '9.4.3', build_flavor: 'default' } });
    if (path.startsWith('/_security/')) return answer(400, { error: 'no handler found for uri' });
    if (method !== 'GET') return answer(200, await cluster.send({ ...asked, method: method as 'PUT' }));
    const found = await cluster.find(asked);
    return answer(found ? 200 : 404, found ?? {});
  });
  return { ...(await listening(server)), told };
}

const template = (priority: number) => ({ index_patterns: ['logs-*-*'], priority, data_stream: {} });

const installed = (...others: readonly JsonObject[]) => ({
  '/_ingest/pipeline/': { 'logs-jumpcloud.events-1.0.0': ours, 'logs-jumpcloud.events-1.0.0-map': ours },
  '/_component_template/': {
    component_templates: [{ name: 'logs-jumpcloud.events@package', component_template: ours }],
  },
  '/_index_template/': { index_templates: [{ name: 'logs-jumpcloud.events', index_template: ours }] },
  '/_index_template?': {
    index_templates: [{ name: 'logs-jumpcloud.events', index_template: template(200) }, ...others],
  },
  '/_resolve/index/': { data_streams: [{ name, backing_indices: ['.ds-1', '.ds-2'] }] },
  [`/${name}/_settings`]: { '.ds-2': { settings: { 'index.default_pipeline': 'logs-jumpcloud.events-1.0.0' } } },
  [`/${name}/_count`]: { count: 7 },
});
const stack = { name: 'logs', index_template: template(100) };

const removals = [
  'DELETE /_index_template/logs-jumpcloud.events',
  'DELETE /_component_template/logs-jumpcloud.events@package',
  'DELETE /_ingest/pipeline/logs-jumpcloud.events-1.0.0',
  'DELETE /_ingest/pipeline/logs-jumpcloud.events-1.0.0-map',
];

describe('uninstall', () => {
  it('takes the pipeline from the indices that name it, and then removes what is ours', async () => {
    const { cluster, told } = fakeCluster(installed(stack));
    await applyUninstall(cluster, await planUninstall(cluster), { deleteData: false, report: () => {} });
    expect(told).toEqual(['PUT /.ds-2/_settings', ...removals]);
  });

  it('deletes documents only when it is told to, and says what before it does', async () => {
    const { cluster, told } = fakeCluster(installed());
    const lines: string[] = [];
    const report = (line: string): void => {
      lines.push(`${line} (${told.length} done)`);
    };
    await applyUninstall(cluster, await planUninstall(cluster), { deleteData: true, report });
    expect(told).toEqual([`DELETE /_data_stream/${name}`, ...removals]);
    expect(lines[0]).toBe(`deleting data stream ${name} with 7 documents (0 done)`);
  });

  it('does nothing at all where documents would keep the template in place', async () => {
    const { cluster, told } = fakeCluster(installed());
    const plan = await planUninstall(cluster);
    await expect(applyUninstall(cluster, plan, { deleteData: false, report: () => {} })).rejects.toMatchObject({
      code: 'JC_INSTALL_IN_USE',
      message: expect.stringContaining(name),
      advice: expect.stringContaining('--delete-data'),
    });
    expect(told).toEqual([]);
  });

  it('does not promise in a dry run what it would refuse to do', async () => {
    const dry = async (more: readonly string[], ...others: readonly JsonObject[]) => {
      const { url, told, close } = await serve(installed(...others));
      const result = await runCli(['install', '--elasticsearch', url, '--uninstall', '--dry-run', ...more]);
      await close();
      expect(told).toEqual([]);
      return { ...result, lines: result.stdout.split('\n').slice(1) };
    };
    const refused = await dry([]);
    expect(refused).toMatchObject({ exitCode: 5, lines: [''] });
    expect(messageOf(refused)).toContain('JC_INSTALL_IN_USE');
    expect((await dry(['--delete-data'])).lines[0]).toBe(`- data stream ${name} with 7 documents`);
    expect((await dry([], stack)).lines[0]).toBe(`~ data stream ${name}: its 7 documents stay, without a pipeline`);
  });

  it('leaves data streams alone that follow a template of somebody else', async () => {
    const { cluster } = fakeCluster(installed({ name: 'theirs', index_template: template(500) }));
    expect((await planUninstall(cluster)).streams).toEqual([]);
  });
});

describe('a plan', () => {
  it('promises nothing that the cluster could not run', async () => {
    const { cluster } = fakeCluster({ '/_index_template?': { index_templates: [] } });
    const details = { status: 400 };
    const send: Cluster['send'] = async ({ path }) => {
      throw new IngestError('JC_SINK_REFUSED', `no processor of type [geoip] at ${path}`, { details });
    };
    await expect(planInstall({ ...cluster, send }, smallPackage('2.0.0', {}))).rejects.toMatchObject({
      message: 'no processor of type [geoip] at /_ingest/pipeline/_simulate. Nothing was changed.',
      advice: expect.stringContaining('ingest-geoip'),
    });
  });

  it('says so where data streams would follow a template of somebody else, and leaves them alone', async () => {
    const { cluster } = fakeCluster(installed({ name: 'theirs', index_template: template(500) }));
    const { updates, notes } = await planStreams(cluster, smallPackage('2.0.0', {}));
    expect(updates).toEqual([]);
    expect(notes).toEqual([expect.stringContaining(`${name} uses the index template theirs`)]);
  });

  it('moves every index to the new pipeline, and adds the mapping where it is not marked', async () => {
    const { cluster } = fakeCluster(installed(stack));
    const { updates } = await planStreams(cluster, smallPackage('2.0.0', {}));
    expect(updates).toMatchObject([
      { mapping: true, pipeline: 'logs-jumpcloud.events-2.0.0', indices: ['.ds-1', '.ds-2'] },
    ]);
  });
});

describe('what a cluster has', () => {
  const failing = (status: number) => new IngestError('JC_SINK_REFUSED', 'no', { details: { status } });

  it('is its component templates and its lifecycle policy', async () => {
    const list = { component_templates: [{ name: 'logs@mappings' }] };
    const { cluster } = fakeCluster({ '/_component_template?': list, '/_ilm/policy/logs': { logs: {} } });
    expect(await readFacts(cluster)).toEqual({ componentTemplates: new Set(['logs@mappings']), lifecycle: true });
  });

  it.each([400, 405, 410])('has no policy where the question is not known (%d)', async (status) => {
    const { cluster } = fakeCluster({ '/_ilm': failing(status) });
    expect(await readFacts(cluster)).toMatchObject({ lifecycle: false });
  });

  it('is not guessed where it may not be asked', async () => {
    const { cluster } = fakeCluster({ '/_ilm': failing(403) });
    await expect(readFacts(cluster)).rejects.toMatchObject({ details: { status: 403 } });
  });
});

describe('a request of the installer', () => {
  const request = { path: '/x', doing: 'asking', privilege: 'none' };

  it.each([429, 503])('waits and is sent again on %d', async (status) => {
    const server = await startFakeElasticsearch(json(status, {}), json(status, {}), json(200, { ok: true }));
    const client = createElasticsearchClient({ url: server.url });
    const slept: number[] = [];
    const cluster = openCluster(client, { now: () => 0, sleep: async (milliseconds) => void slept.push(milliseconds) });
    expect(await cluster.find(request)).toEqual({ ok: true });
    expect(slept).toEqual([1000, 2000]);
    await client.close();
    await server.close();
  });
});
