import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../../src/core/json.ts';
import { createBulkSink } from '../../../src/elasticsearch/bulk-sink.ts';
import { createElasticsearchClient } from '../../../src/elasticsearch/client.ts';
import { Random } from '../../../src/simulator/random.ts';
import {
  type FakeElasticsearch,
  idsOf,
  json,
  startFakeElasticsearch,
  storeInto,
} from '../../elasticsearch/fake-elasticsearch.ts';
import { fixture, listen } from '../../transport/support.ts';
import { type FaultProxy, startFaultProxy } from './fault-proxy.ts';
import { drawProxySchedule, type ProxyFault } from './schedule.ts';

const opened: { close(): Promise<void> }[] = [];

afterEach(async () => {
  for (const thing of opened.splice(0).reverse()) await thing.close();
});

interface Stage {
  readonly upstream: FakeElasticsearch;
  readonly proxy: FaultProxy;
  readonly stored: Set<string>;
}

/** A proxy before a server that stores what it gets. */
async function stage(faults: readonly ProxyFault[]): Promise<Stage> {
  const stored = new Set<string>();
  const upstream = await startFakeElasticsearch(storeInto(stored));
  opened.push(upstream);
  const proxy = await startFaultProxy({ upstream: upstream.url, schedule: { seed: 's', faults } });
  opened.push(proxy);
  return { upstream, proxy, stored };
}

const span = { at: 0, requests: 1, on: 'bulk' } as const;

function bulkBody(ids: readonly string[]): string {
  return ids.map((id) => `${JSON.stringify({ create: { _id: id } })}\n{"n":1}\n`).join('');
}

async function bulk(proxy: FaultProxy, ids: readonly string[]): Promise<{ status: number; statuses: number[] }> {
  const response = await fetch(`${proxy.url}/logs-x/_bulk?filter_path=items`, { method: 'POST', body: bulkBody(ids) });
  const { items = [] } = (await response.json()) as { items?: { create: { status: number } }[] };
  expect(response.headers.get('x-elastic-product')).toBe('Elasticsearch');
  return { status: response.status, statuses: items.map(({ create }) => create.status) };
}

const abc = ['a', 'b', 'c'];

describe('the proxy before Elasticsearch', () => {
  it('passes on what it has no fault for, bytes, headers and query', async () => {
    const upstream = await startFakeElasticsearch(json(200, { version: { number: '9.0.0' } }));
    opened.push(upstream);
    const proxy = await startFaultProxy({ upstream: `${upstream.url}/es/`, schedule: { seed: 's', faults: [] } });
    opened.push(proxy);
    const response = await fetch(`${proxy.url}/_x?pretty=true`, {
      method: 'PUT',
      headers: { 'x-own': 'yes' },
      body: 'ü',
    });
    expect(await response.json()).toEqual({ version: { number: '9.0.0' } });
    expect(upstream.requests).toMatchObject([
      { method: 'PUT', url: '/es/_x?pretty=true', body: 'ü', headers: { 'x-own': 'yes' } },
    ]);
    expect(proxy.requests).toBe(1);
  });

  it('brings the credentials of the upstream, unless the request has its own', async () => {
    const upstream = await startFakeElasticsearch(json(200, {}));
    opened.push(upstream);
    const withUser = upstream.url.replace('//', '//elastic:pa%20ss@');
    const proxy = await startFaultProxy({ upstream: withUser, schedule: { seed: 's', faults: [] } });
    opened.push(proxy);
    await fetch(proxy.url);
    await fetch(proxy.url, { headers: { authorization: 'ApiKey own' } });
    const basic = `Basic ${Buffer.from('elastic:pa ss').toString('base64')}`;
    expect(upstream.requests.map(({ headers }) => headers.authorization)).toEqual([basic, 'ApiKey own']);
    expect(proxy.url).not.toContain('elastic');
  });

  it('stands before TLS, too', async () => {
    const server = await listen((_request, response) => response.end('{}'), true);
    opened.push(server);
    const upstream = `https://localhost:${server.port}`;
    const proxy = await startFaultProxy({
      upstream,
      ca: readFileSync(fixture('localhost.crt'), 'utf8'),
      schedule: { seed: 's', faults: [] },
    });
    opened.push(proxy);
    expect((await fetch(proxy.url)).status).toBe(200);
  });

  it.each([
    ['too-many-requests', 429, 'es_rejected_execution_exception'],
    ['unavailable', 503, 'unavailable_shards_exception'],
  ] as const)('answers %s without passing the bulk on', async (kind, status, type) => {
    const { proxy, upstream } = await stage([{ ...span, kind }]);
    const response = await fetch(`${proxy.url}/logs-x/_bulk`, { method: 'POST', body: bulkBody(abc) });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ status, error: { type } });
    expect(response.headers.get('x-elastic-product')).toBe('Elasticsearch');
    expect(upstream.requests).toHaveLength(0);
    expect(await bulk(proxy, abc)).toEqual({ status: 200, statuses: [201, 201, 201] });
  });

  it('resets the connection before the bulk is applied', async () => {
    const { proxy, stored } = await stage([{ ...span, kind: 'reset-before' }]);
    await expect(bulk(proxy, abc)).rejects.toThrow();
    expect(stored.size).toBe(0);
    expect(await bulk(proxy, abc)).toEqual({ status: 200, statuses: [201, 201, 201] });
  });

  it('resets the connection after the bulk was applied', async () => {
    const { proxy, stored } = await stage([{ ...span, kind: 'reset-after' }]);
    await expect(bulk(proxy, abc)).rejects.toThrow();
    expect([...stored]).toEqual(abc);
    expect(await bulk(proxy, abc)).toEqual({ status: 200, statuses: [409, 409, 409] });
  });

  it('delays', async () => {
    const { proxy } = await stage([{ ...span, kind: 'delay', milliseconds: 20 }]);
    expect(await bulk(proxy, abc)).toEqual({ status: 200, statuses: [201, 201, 201] });
    expect(proxy.hits).toEqual([{ request: 0, kind: 'delay' }]);
  });

  it('refuses some documents of a bulk, each at its place', async () => {
    const { proxy, stored, upstream } = await stage([{ ...span, kind: 'refuse-items', share: 0.5 }]);
    const ids = Array.from({ length: 40 }, (_, index) => `id${index}`);
    const { status, statuses } = await bulk(proxy, ids);
    expect(status).toBe(200);
    expect(statuses).toHaveLength(40);
    const accepted = ids.filter((_, index) => statuses[index] === 201);
    expect(new Set(statuses)).toEqual(new Set([201, 429]));
    expect([...stored]).toEqual(accepted);
    expect(upstream.requests.flatMap(idsOf)).toEqual(accepted);
  });

  it('refuses at least one document, and can refuse all without asking anybody', async () => {
    const { proxy, upstream } = await stage([
      { ...span, kind: 'refuse-items', share: 0 },
      { ...span, kind: 'refuse-items', share: 1 },
    ]);
    expect((await bulk(proxy, abc)).statuses.filter((status) => status === 429)).toHaveLength(1);
    expect(upstream.requests).toHaveLength(1);
    expect(await bulk(proxy, abc)).toEqual({ status: 200, statuses: [429, 429, 429] });
    expect(upstream.requests).toHaveLength(1);
  });

  it('passes on the error of a whole bulk as it is', async () => {
    const upstream = await startFakeElasticsearch(json(413, {}));
    opened.push(upstream);
    const faults = [{ ...span, kind: 'refuse-items', share: 0 }] as const;
    const proxy = await startFaultProxy({ upstream: upstream.url, schedule: { seed: 's', faults } });
    opened.push(proxy);
    const response = await fetch(`${proxy.url}/x/_bulk`, { method: 'POST', body: bulkBody(abc) });
    expect(response.status).toBe(413);
  });

  it('reads bulks of every operation, compressed too', async () => {
    const operations: JsonObject[][] = [
      [{ index: { _index: 'x', _id: '1' } }, { n: 1 }],
      [{ delete: { _id: '2' } }],
      [{ update: { _id: '3' } }, { doc: {} }],
      [{ create: {} }, { n: 2 }],
    ];
    const body = operations
      .flat()
      .map((line) => `${JSON.stringify(line)}\n`)
      .join('');
    const { proxy } = await stage([{ ...span, kind: 'refuse-items', share: 1 }]);
    const response = await fetch(`${proxy.url}/_bulk`, {
      method: 'POST',
      headers: { 'content-encoding': 'gzip' },
      body: gzipSync(body),
    });
    expect(await response.json()).toMatchObject({
      errors: true,
      items: [
        { index: { _id: '1', status: 429 } },
        { delete: { _id: '2', status: 429 } },
        { update: { _id: '3', status: 429 } },
        { create: { status: 429 } },
      ],
    });
  });

  it('hits bulks only, unless the fault is for all requests', async () => {
    const { proxy } = await stage([
      { at: 0, requests: 1, on: 'bulk', kind: 'unavailable' },
      { at: 3, requests: 1, on: 'any', kind: 'too-many-requests' },
    ]);
    const status = async (path: string) =>
      (await fetch(`${proxy.url}${path}`, { method: 'POST', body: bulkBody(abc) })).status;
    expect(await status('/_search')).toBe(200);
    expect(await status('/_bulk')).toBe(503);
    expect(await status('/_bulk')).toBe(200);
    expect(await status('/_search')).toBe(429);
    expect(proxy.hits).toEqual([
      { request: 1, kind: 'unavailable' },
      { request: 3, kind: 'too-many-requests' },
    ]);
  });

  it('lets nothing go wrong once it was cleared', async () => {
    const { proxy } = await stage([{ at: 0, requests: 99, on: 'any', kind: 'unavailable' }]);
    proxy.clear();
    expect((await bulk(proxy, abc)).status).toBe(200);
  });

  it('breaks the connection where the upstream is gone', async () => {
    const { proxy, upstream } = await stage([]);
    await upstream.close();
    await expect(bulk(proxy, abc)).rejects.toThrow();
  });
});

describe('a drawn schedule of the proxy', () => {
  it('is the same for the same seed, plain data, and within its bounds', () => {
    for (let seed = 0; seed < 200; seed++) {
      const draw = () => drawProxySchedule(new Random(`${seed}`), { faults: 4, withinRequests: 9, longestBurst: 2 });
      expect(draw()).toEqual(draw());
      expect(JSON.parse(JSON.stringify(draw()))).toEqual(draw());
      expect(draw().faults.length).toBeLessThanOrEqual(4);
      for (const { at, requests } of draw().faults) {
        expect(at).toBeLessThan(9);
        expect(requests).toBeLessThanOrEqual(2);
      }
    }
  });

  const seeds = Array.from({ length: 25 }, (_, index) => index);

  it.each(seeds)('%i does not keep the sink from storing every document', async (seed) => {
    const stored = new Set<string>();
    const upstream = await startFakeElasticsearch(storeInto(stored));
    opened.push(upstream);
    const schedule = drawProxySchedule(new Random(`sink ${seed}`), { withinRequests: 8, longestDelayMs: 5 });
    const proxy = await startFaultProxy({ upstream: upstream.url, schedule });
    opened.push(proxy);
    const client = createElasticsearchClient({ url: proxy.url });
    opened.push(client);
    const sink = createBulkSink({
      client,
      dataStream: 'logs-x',
      clock: { now: () => 0, sleep: async () => {} },
      maxBatchDocuments: 25,
      retry: { retries: 30 },
    });
    const documents = Array.from({ length: 200 }, (_, index) => ({
      id: `d${index}`,
      json: Buffer.from(`{"n":${index}}`),
    }));
    const verdicts = await sink.write(documents);
    expect(verdicts).toHaveLength(200);
    expect(verdicts.every(({ kind }) => kind === 'stored' || kind === 'duplicate')).toBe(true);
    expect([...stored].sort()).toEqual(documents.map(({ id }) => id).sort());
  });
});
