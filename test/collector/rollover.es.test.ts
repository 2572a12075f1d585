import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { MapMode } from '../../src/config/types.ts';
import { systemClock } from '../../src/core/clock.ts';
import { createBulkSink } from '../../src/elasticsearch/bulk-sink.ts';
import { createElasticsearchClient } from '../../src/elasticsearch/client.ts';
import { findDuplicateIds } from '../../src/elasticsearch/duplicate-ids.ts';
import { createKnownIds } from '../../src/elasticsearch/known-ids.ts';
import { type Simulator, startSimulator } from '../../src/simulator/server.ts';
import { account, collectOnce, collectorConfig } from '../support/collector/collecting.ts';
import { describeElasticsearch, elasticsearchUrl } from '../support/elasticsearch/describe-elasticsearch.ts';
import { uniqueNamespace } from '../support/elasticsearch/index-names.ts';
import { askServer, tellServer } from '../support/elasticsearch/request.ts';
import { documentIds } from '../support/events/document-ids.ts';
import { listening } from '../support/net/listening.ts';
import { type InstalledMapping, installMapping } from '../support/package/install-mapping.ts';
import { storedDocuments } from './stored-documents.ts';

const end = Date.UTC(2026, 0, 1);
const events = 800;

describeElasticsearch('de-duplication across a rollover', () => {
  /** What time it is, here and in JumpCloud. */
  let time = end;
  let simulator: Simulator;
  let folder: string;
  const installed: InstalledMapping[] = [];
  const client = createElasticsearchClient({ url: elasticsearchUrl() });

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'rollover-'));
    simulator = await startSimulator({ events, days: 20, end, clock: { ...systemClock, now: () => time } });
  }, 60_000);

  afterAll(async () => {
    for (const mapping of installed) await mapping.remove([mapping.dataStream]);
    await client.close();
    await simulator?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function install(label: string): Promise<InstalledMapping> {
    const mapping = await installMapping(elasticsearchUrl(), uniqueNamespace(label));
    installed.push(mapping);
    return mapping;
  }

  const rollover = (dataStream: string) => tellServer(elasticsearchUrl(), 'POST', `/${dataStream}/_rollover`);

  async function collect(mapping: InstalledMapping, state: string, more: { map?: MapMode; now?: number } = {}) {
    const { map = 'collector', now = end } = more;
    time = now;
    const startingPoint = 21 * 24 * 3_600_000;
    const acme = account({ url: simulator.url, eventLimit: 300, startingPoint, namespace: mapping.namespace });
    const config = collectorConfig(folder, [acme], {
      output: { kind: 'elasticsearch', url: elasticsearchUrl() },
      map,
      state: { directory: join(folder, state) },
    });
    const [run] = await collectOnce(config, { clock: { ...systemClock, now: () => now } });
    expect(run?.error).toBeUndefined();
    return run?.summary;
  }

  async function ids(mapping: InstalledMapping): Promise<readonly string[]> {
    return (await storedDocuments(elasticsearchUrl(), mapping.dataStream, false)).map(({ _id }) => _id).sort();
  }

  it.each(['collector', 'cluster'] as const)(
    'without the look-up every event would be stored twice by a fresh state over data that was rolled over (map: %s)',
    async (map) => {
      const mapping = await install(`fresh_${map}`);
      await collect(mapping, `${map}-first`, { map });
      await rollover(mapping.dataStream);
      expect(await collect(mapping, `${map}-lost`, { map })).toMatchObject({ stored: 0, alreadyThere: events });
      expect(await ids(mapping)).toEqual(documentIds(simulator));
    },
    120_000,
  );

  it('without looking ids up a collection begun anew would store twice what is behind a rollover', async () => {
    const mapping = await install('middle');
    await collect(mapping, 'half', { now: end - 8 * 24 * 3_600_000 });
    await rollover(mapping.dataStream);
    await collect(mapping, 'half');
    await rollover(mapping.dataStream);
    await collect(mapping, 'anew');
    expect(await ids(mapping)).toEqual(documentIds(simulator));
    expect(await findDuplicateIds(client, mapping.dataStream, {})).toMatchObject({ duplicates: 0 });
  }, 120_000);

  it('without the look-up before a retry a bulk whose answer was lost would be stored again behind a rollover', async () => {
    const mapping = await install('retry');
    let cuts = 0;
    // Lets the first bulk through, rolls over, and ends the connection in place of the answer.
    const proxy = createServer(async (incoming, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of incoming) chunks.push(chunk as Buffer);
      const body = Buffer.concat(chunks).toString();
      const path = incoming.url ?? '';
      const isBulk = path.includes('/_bulk');
      const answer = await askServer(
        elasticsearchUrl(),
        incoming.method ?? 'GET',
        path,
        body === '' ? undefined : isBulk ? body : JSON.parse(body),
      );
      if (isBulk && cuts === 0) {
        cuts += 1;
        await rollover(mapping.dataStream);
        response.destroy();
        return;
      }
      response.writeHead(answer.status, { 'content-type': 'application/json', 'x-elastic-product': 'Elasticsearch' });
      response.end(JSON.stringify(answer.body));
    });
    const { url, close } = await listening(proxy);
    const proxied = createElasticsearchClient({ url });
    try {
      const sink = createBulkSink({
        client: proxied,
        dataStream: mapping.dataStream,
        clock: { ...systemClock, sleep: async () => {} },
      });
      const json = Buffer.from(JSON.stringify({ '@timestamp': '2026-01-01T00:00:00Z', jumpcloud: { event: {} } }));
      const verdicts = await sink.write([
        { id: 'a', json },
        { id: 'b', json },
      ]);
      expect(cuts).toBe(1);
      expect(verdicts).toEqual([{ kind: 'duplicate' }, { kind: 'duplicate' }]);
      expect(await ids(mapping)).toEqual(['a', 'b']);
    } finally {
      await proxied.close();
      await close();
    }
  }, 120_000);

  it('finds ids in the write index and in older ones, whether or not they are searchable yet', async () => {
    const mapping = await install('find');
    const lookUp = createKnownIds({ client, dataStream: mapping.dataStream, chunk: 2 });
    expect(await lookUp.find(['a'])).toEqual(new Set());
    const put = (id: string) =>
      tellServer(elasticsearchUrl(), 'PUT', `/${mapping.dataStream}/_create/${id}?pipeline=_none`, {
        '@timestamp': '2026-01-01T00:00:00Z',
      });
    await put('a');
    expect(await lookUp.find(['a', 'b'])).toEqual(new Set(['a']));
    await rollover(mapping.dataStream);
    await put('b');
    await rollover(mapping.dataStream);
    await put('c');
    expect(await lookUp.find(['a', 'b', 'c', 'd', 'a'])).toEqual(new Set(['a', 'b', 'c']));
  }, 60_000);

  it('verify finds what was stored twice across backing indices', async () => {
    const mapping = await install('double');
    const put = (id: string, time: string) =>
      tellServer(elasticsearchUrl(), 'PUT', `/${mapping.dataStream}/_create/${id}?pipeline=_none`, {
        '@timestamp': time,
      });
    for (const id of ['a', 'b', 'c']) await put(id, '2026-01-01T00:00:00Z');
    await rollover(mapping.dataStream);
    for (const id of ['b', 'd']) await put(id, '2026-01-01T00:00:00Z');
    await rollover(mapping.dataStream);
    for (const id of ['b', 'c']) await put(id, '2026-01-01T00:00:00Z');
    expect(await findDuplicateIds(client, mapping.dataStream, { page: 2 })).toEqual({
      documents: 7,
      duplicates: 3,
      samples: expect.arrayContaining(['b', 'c']),
    });
    const later = { from: Date.UTC(2026, 0, 2) };
    expect(await findDuplicateIds(client, mapping.dataStream, later)).toMatchObject({ documents: 0, duplicates: 0 });
  }, 60_000);
});
