import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { CollectorConfig } from '../../../src/config/types.ts';
import { mappingVersion } from '../../../src/generated/mapping-version.ts';
import { type Logger, silentLogger } from '../../../src/runtime/logger.ts';
import { type Simulator, startSimulator } from '../../../src/simulator/server.ts';
import {
  type Answer,
  type FakeElasticsearch,
  json,
  startFakeElasticsearch,
} from '../../elasticsearch/fake-elasticsearch.ts';
import { account, collectOnce, collectorConfig } from '../../support/collector/collecting.ts';

const events = 500;
const health = '/logs-jumpcloud.collector-default';
const forbidden = json(403, { error: { type: 'security_exception', reason: 'action is unauthorized' }, status: 403 });
const created: Answer = (response, { body }) => {
  const lines = body.trimEnd().split('\n');
  const items = Array.from({ length: lines.length / 2 }, () => ({ create: { status: 201, result: 'created' } }));
  json(200, { errors: false, items })(response, {} as never);
};

let server: FakeElasticsearch | undefined;
let simulator: Simulator;
let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'health-trouble-'));
  simulator = await startSimulator({ events, days: 2 });
});
afterEach(async () => {
  await simulator.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Elasticsearch with a package, for a writer with the least privileges, that takes every document of an event. */
function elasticsearch(toHealth: Answer, pipelines: Answer | undefined): Answer {
  return (response, request) => {
    const { url } = request;
    const described = { description: `of a test (mapping ${mappingVersion})` };
    if (url.startsWith(health)) return url.includes('_bulk') ? toHealth(response, request) : missing(response, request);
    if (url.includes('_ingest/pipeline/logs-jumpcloud.collector') && pipelines) return pipelines(response, request);
    if (url.includes('_ingest')) return json(200, { 'logs-jumpcloud.x-1': described })(response, request);
    if (url.includes('_index_template')) return forbidden(response, request);
    if (url.includes('_bulk')) return created(response, request);
    if (url.includes('_search')) return json(200, { hits: { hits: [] } })(response, request);
    if (url.includes('_settings')) return missing(response, request);
    return json(200, { cluster_uuid: 'uuid', version: { number: '9.4.3' } })(response, request);
  };
}
const missing = json(404, { error: { type: 'index_not_found_exception', reason: 'none' }, status: 404 });

async function collect(toHealth: Answer, pipelines?: Answer, change: Partial<CollectorConfig> = {}) {
  server = await startFakeElasticsearch(elasticsearch(toHealth, pipelines));
  const warned: string[] = [];
  const note = (_facts: object, _message: string, action: string): void => void warned.push(action);
  const log: Logger = { ...silentLogger, warn: note, error: note, child: () => log };
  const config = collectorConfig(folder, [account({ url: simulator.url, startingPoint: 3 * 86_400_000 })], {
    output: { kind: 'elasticsearch', url: server.url },
    healthDocuments: { kind: 'output' },
    ...change,
  });
  const begun = Date.now();
  const [run] = await collectOnce(config, { log });
  const bulks = (path: string) =>
    (server?.requests ?? [])
      .filter(({ url }) => url.startsWith(`${path}/_bulk`))
      .map(({ body }) => body.split('\n').length);
  return { run, warned, milliseconds: Date.now() - begun, healthBulks: bulks(health).length };
}

const tooMany = json(429, { error: { type: 'es_rejected_execution_exception', reason: 'queue is full' }, status: 429 });
const hanging: Answer = () => {};
const cut: Answer = (response) => void response.destroy();

describe('an Elasticsearch that will not take what the collector writes about itself', () => {
  it.each<readonly [string, Answer, Answer | undefined]>([
    ['refuses it (403)', forbidden, undefined],
    ['is overloaded (429)', tooMany, undefined],
    ['never answers', hanging, undefined],
    ['cuts the connection', cut, undefined],
    ['has no package for it', created, missing],
    ['never says which package it has', created, hanging],
    ['answers nonsense', json(200, { items: 'none' }), undefined],
  ])(
    'holds up no event if it %s, and the trouble is told once',
    async (_what, toHealth, pipelines) => {
      const { run, warned, milliseconds } = await collect(toHealth, pipelines);
      expect(run?.error).toBeUndefined();
      expect(run?.summary).toMatchObject({ fetched: events, stored: events, rejected: 0 });
      // The end of a run waits some seconds for a last try.
      expect(milliseconds).toBeLessThan(30_000);
      const trouble = warned.filter((action) => action.startsWith('health-'));
      expect(trouble.length).toBeGreaterThan(0);
      expect(new Set(trouble).size).toBe(trouble.length);
      expect(warned.filter((action) => !action.startsWith('health-'))).toEqual([]);
    },
    60_000,
  );

  it('gets every document if it works, in a few requests', async () => {
    const { run, warned, healthBulks } = await collect(created);
    expect([run?.error, warned]).toEqual([undefined, []]);
    expect(healthBulks).toBeGreaterThan(0);
    expect(healthBulks).toBeLessThan(10);
  }, 60_000);

  it('is not asked if the documents are turned off', async () => {
    const { run } = await collect(forbidden, forbidden, { healthDocuments: { kind: 'none' } });
    expect(run?.summary.stored).toBe(events);
    expect(server?.requests.filter(({ url }) => url.includes('jumpcloud.collector'))).toEqual([]);
  }, 60_000);
});
