import { readdirSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { IngestError } from '../../../src/core/errors.ts';
import type { JsonObject } from '../../../src/core/json.ts';
import type { InstallPackage } from '../../../src/install/cluster/desired-objects.ts';
import { installedPackage } from '../../../src/install/cluster/installed-package.ts';
import { isEmpty, planInstall } from '../../../src/install/cluster/plan.ts';
import { startSimulator } from '../../../src/simulator/server.ts';
import { runCli, startCli } from '../../cli/run-cli.ts';
import { askServer, tellServer } from '../../support/elasticsearch/request.ts';
import { startSecureServer } from '../../support/elasticsearch/secure-server.ts';
import { documentIds } from '../../support/events/document-ids.ts';
import { describeAccess } from './access-suite.ts';
import { smallPackage } from './package.ts';
import { openStage, type Stage } from './stage.ts';

/** The package as it is in a later version, in which one field has another type. */
function upgraded(): InstallPackage {
  const current = installedPackage();
  const changed = JSON.stringify(current)
    .replaceAll(current.version, '101.9.0')
    .replace('"outcome_detail":{"type":"keyword","ignore_above":1024}', '"outcome_detail":{"type":"text"}');
  expect(changed).toContain('"outcome_detail":{"type":"text"}');
  return JSON.parse(changed) as InstallPackage;
}

// Of its own: an installation is for the whole cluster, and what other suites put there would be in the lists.
const own = await startSecureServer(process.env);

(own ? describe : describe.skip)('install on a real Elasticsearch', () => {
  const server = own?.url ?? '';
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage(server);
  }, 60_000);

  afterEach(() => stage.clear(), 60_000);

  afterAll(async () => {
    await stage?.close();
    await own?.stop();
  }, 60_000);

  it('refuses, also in a dry run, what the server could not run, and changes nothing', async () => {
    const before = await stage.inventory();
    const [stream] = smallPackage('1.0.0', {}).streams;
    if (!stream) throw new Error('The package has no stream.');
    const pipelines = { ...stream.pipelines, map: { processors: [{ no_such_processor: {} }] } };
    const lacking = { version: '1.0.0', streams: [{ ...stream, pipelines }] };
    await expect(planInstall(stage.cluster, lacking)).rejects.toMatchObject({
      code: 'JC_SINK_REFUSED',
      message: expect.stringMatching(/no_such_processor.*Nothing was changed/),
      advice: expect.stringContaining('module'),
    });
    expect(await stage.inventory()).toEqual(before);
  });

  it('refuses to collect before, finds every event after, changes nothing the second time, and leaves no trace', async () => {
    const before = await stage.inventory();
    const simulator = await startSimulator({ events: 400, days: 5 });
    const namespace = 'install';
    const dataStream = `logs-jumpcloud.events-${namespace}`;
    try {
      const config = stage.configure(simulator.url, namespace);
      const refused = await runCli(['collect', '--config', config, '--once']);
      expect(refused.exitCode).toBe(5);
      expect(refused.stderr).toContain('jumpcloud-elastic install --elasticsearch');
      expect(simulator.requestLog).toEqual([]);

      const dry = await stage.install('--dry-run');
      expect(dry).toMatchObject({ exitCode: 0, stderr: '' });
      expect(dry.stdout).toContain('+ index template logs-jumpcloud.events\n');
      expect(await stage.inventory()).toEqual(before);

      const first = await stage.install();
      expect(first).toMatchObject({ exitCode: 0, stderr: '' });
      expect(first.stdout).toContain('created  index template logs-jumpcloud.events\n');

      const collected = await runCli(['collect', '--config', config, '--once', '--quiet']);
      expect(collected).toMatchObject({ exitCode: 0, stderr: '' });
      expect(await stage.storedIds(dataStream)).toEqual(documentIds(simulator));
      for (const field of ['user.name', 'related.ip']) {
        const found = (await tellServer(server, 'POST', `/${dataStream}/_search`, {
          query: { exists: { field } },
          aggs: { values: { terms: { field } } },
        })) as { aggregations: { values: { buckets: readonly { key: string; doc_count: number }[] } } };
        const [bucket] = found.aggregations.values.buckets;
        const query = { query: { term: { [field]: bucket?.key } } };
        expect(await tellServer(server, 'POST', `/${dataStream}/_count`, query)).toMatchObject({
          count: bucket?.doc_count,
        });
      }

      const installed = await stage.inventory();
      const second = await stage.install();
      expect(second.stdout).toContain('Nothing to change: package jumpcloud');
      expect(second.stdout).not.toContain('Next:');
      expect(await stage.inventory()).toEqual(installed);

      const removed = await stage.install('--uninstall');
      expect(removed).toMatchObject({ exitCode: 0, stderr: '' });
      expect(await stage.inventory()).toEqual(before);
      expect(await stage.storedIds(dataStream)).toEqual(documentIds(simulator));
      expect((await stage.install('--uninstall')).stdout).toContain('Nothing to remove');
    } finally {
      await simulator.close();
    }
  }, 120_000);

  it('upgrades to a mapping that an index cannot take, and rolls back, while a collector runs, and loses no document', async () => {
    expect((await stage.install()).exitCode).toBe(0);
    const simulator = await startSimulator({
      events: 1500,
      days: 5,
      // Slow pages: every step below happens in the middle.
      interceptors: [
        async (_request, next) => {
          await delay(400);
          return next();
        },
      ],
    });
    const namespace = 'upgrade';
    const dataStream = `logs-jumpcloud.events-${namespace}`;
    const collector = startCli(['collect', '--config', stage.configure(simulator.url, namespace), '--quiet']);
    try {
      const wanted = documentIds(simulator);
      const until = async (count: number): Promise<void> => {
        for (let tries = 0; tries < 600; tries += 1) {
          const found = await askServer(server, 'GET', `/${dataStream}/_count`);
          if (Number((found.body as { count?: number }).count ?? 0) >= count) return;
          await delay(100);
        }
        throw new Error(`There were never ${count} documents.`);
      };
      await until(100);
      const forth = await stage.apply(upgraded());
      expect(forth.join('\n')).toMatch(/started {2}a new index of/);
      expect(forth).toContain('removed  ingest pipeline logs-jumpcloud.events-101.0.0');
      expect(isEmpty(await planInstall(stage.cluster, upgraded()))).toBe(true);
      await until(500);
      const back = await stage.apply(installedPackage());
      expect(back.join('\n')).toMatch(/started {2}a new index of/);
      expect(back).toContain('removed  ingest pipeline logs-jumpcloud.events-101.9.0');
      await until(wanted.length);
      collector.child.kill('SIGTERM');
      // A lookup may meet an index that has begun this moment; the poll is tried again.
      expect((await collector.ended).exitCode).toBe(0);
      expect(await stage.storedIds(dataStream)).toEqual(wanted);
      expect((await stage.install()).stdout).toContain('Nothing to change');
    } finally {
      collector.child.kill('SIGKILL');
      await simulator.close();
    }
  }, 180_000);

  it('adds fields to the write index where it can take them', async () => {
    await stage.apply(installedPackage());
    const dataStream = 'logs-jumpcloud.events-added';
    const line = '{"create":{}}\n{"@timestamp":"2026-01-01T00:00:00Z","jumpcloud":{"event":{}}}\n';
    await tellServer(server, 'POST', `/${dataStream}/_bulk?refresh=true`, line);
    const text = JSON.stringify(installedPackage()).replaceAll(
      '"mappings":{"properties":{',
      '"mappings":{"properties":{"added_later":{"type":"long"},',
    );
    const later = JSON.parse(text) as InstallPackage;
    const [update] = (await planInstall(stage.cluster, later)).updates.filter(
      ({ stream }) => stream.name === dataStream,
    );
    expect(update).toMatchObject({ mapping: true, indices: [] });
    expect((await stage.apply(later)).join('\n')).toContain('changed  mapping of .ds-');
    const mapping = JSON.stringify(await tellServer(server, 'GET', `/${dataStream}/_mapping`));
    expect(mapping).toContain('"added_later":{"type":"long"}');
    expect(mapping.match(/\.ds-/g)).toHaveLength(1);
  }, 60_000);

  it('keeps a pipeline that an index still names', async () => {
    await stage.apply(upgraded());
    // Of no data stream of ours, so nobody moves it.
    const index = 'kept';
    await tellServer(server, 'PUT', `/${index}`, {
      settings: { 'index.default_pipeline': 'logs-jumpcloud.events-101.9.0' },
    });
    const lines = await stage.apply(installedPackage());
    expect(lines.join('\n')).toMatch(/kept {5}ingest pipeline logs-jumpcloud\.events-101\.9\.0: .*default pipeline/);
    await tellServer(server, 'DELETE', `/${index}`);
    expect(await stage.apply(installedPackage())).toContain('removed  ingest pipeline logs-jumpcloud.events-101.9.0');
  }, 60_000);

  it('mends what somebody has changed, and shows it first', async () => {
    await stage.apply(installedPackage());
    const path = '/_index_template/logs-jumpcloud.events';
    const {
      index_templates: [found],
    } = (await tellServer(server, 'GET', path)) as {
      index_templates: readonly [{ index_template: JsonObject }];
    };
    const { created_date_millis: _c, modified_date_millis: _m, ...body } = found.index_template;
    await tellServer(server, 'PUT', path, { ...body, priority: 150 });
    const dry = await stage.install('--dry-run');
    expect(dry.stdout).toContain('~ index template logs-jumpcloud.events\n    priority: 150 → 200\n');
    expect((await stage.install()).stdout).toContain('changed  index template logs-jumpcloud.events\n');
    expect((await stage.install()).stdout).toContain('Nothing to change');
  }, 60_000);

  it.each([
    ['fleet', /installed through Kibana/, 'install --kibana'],
    ['somebody', /was not created by jumpcloud-elastic/, 'remove the component template'],
  ])(
    'refuses what %s manages, changes nothing, and leaves it alone when it is told to remove',
    async (by, message, advice) => {
      const name = '/_component_template/logs-jumpcloud.events@package';
      await tellServer(server, 'PUT', name, { template: {}, _meta: { managed_by: by } });
      const before = await stage.inventory();
      const error = await planInstall(stage.cluster, installedPackage()).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(IngestError);
      expect(error).toMatchObject({
        code: 'JC_INSTALL_FOREIGN',
        message: expect.stringMatching(message),
        advice: expect.stringContaining(advice),
      });
      expect((await stage.install()).exitCode).toBe(5);
      expect((await stage.install('--uninstall')).stdout).toContain('Nothing to remove');
      expect(await stage.inventory()).toEqual(before);
      await tellServer(server, 'DELETE', name);
    },
    60_000,
  );

  it('never touches what the user adds', async () => {
    const custom = { template: { settings: { index: { codec: 'best_compression' } } } };
    await tellServer(server, 'PUT', '/_component_template/logs-jumpcloud.events@custom', custom);
    await tellServer(server, 'PUT', '/_ingest/pipeline/logs-jumpcloud.events@custom', { processors: [] });
    const before = await stage.inventory();
    await stage.apply(installedPackage());
    expect((await stage.install('--uninstall')).exitCode).toBe(0);
    expect(await stage.inventory()).toEqual(before);
    await tellServer(server, 'DELETE', '/_component_template/logs-jumpcloud.events@custom');
    await tellServer(server, 'DELETE', '/_ingest/pipeline/logs-jumpcloud.events@custom');
  }, 60_000);

  it('lets the demo install by itself and bring everything, also if it went into a file before', async () => {
    const args = ['demo', '--events', '2000', '--days', '10', '--output-dir', stage.path('demo')];
    expect((await runCli(args)).exitCode).toBe(0);
    const url = new URL(stage.url);
    const result = await runCli([...args, '--elasticsearch', url.href], { env: stage.env });
    expect(result.stdout).toContain('Installing the package into');
    // Those of the incidents are on top.
    expect(result.stdout).toMatch(/^counted by the API (20[1-9]\d), stored \1, duplicates 0$/m);
    expect(result.exitCode).toBe(0);
    const states = readdirSync(stage.path('demo')).filter((name) => name.startsWith('state'));
    expect(states.sort()).toEqual(['state', `state-127.0.0.1_${url.port}`]);
  }, 120_000);

  it('lets documents be written without it where the configuration says so', async () => {
    const simulator = await startSimulator({ events: 20, days: 2 });
    try {
      const namespace = 'without';
      const config = stage.configure(simulator.url, namespace, ', require_package: false');
      const result = await runCli(['collect', '--config', config, '--once']);
      expect([0, 6]).toContain(result.exitCode);
      expect(result.stderr).toContain('package-missing');
    } finally {
      await simulator.close();
    }
  }, 60_000);

  describeAccess(() => stage);
});
