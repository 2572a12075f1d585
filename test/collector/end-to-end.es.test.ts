import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { exitCodeOf } from '../../src/collector/accounts/collector.ts';
import type { MapMode } from '../../src/config/types.ts';
import { systemClock } from '../../src/core/clock.ts';
import { type Simulator, startSimulator } from '../../src/simulator/server.ts';
import { account, collectOnce, collectorConfig } from '../support/collector/collecting.ts';
import { describeElasticsearch, elasticsearchUrl } from '../support/elasticsearch/describe-elasticsearch.ts';
import { uniqueNamespace } from '../support/elasticsearch/index-names.ts';
import { documentIds } from '../support/events/document-ids.ts';
import { type InstalledMapping, installMapping } from '../support/package/install-mapping.ts';
import { storedDocuments } from './stored-documents.ts';

const end = Date.UTC(2026, 0, 1);
const events = 3000;

describeElasticsearch('collecting into Elasticsearch', () => {
  let simulator: Simulator;
  let folder: string;
  const installed: Partial<Record<MapMode, InstalledMapping>> = {};

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'end-to-end-'));
    simulator = await startSimulator({ events, days: 30, end, clock: { ...systemClock, now: () => end } });
    for (const mode of ['collector', 'cluster'] as const)
      installed[mode] = await installMapping(elasticsearchUrl(), uniqueNamespace(mode));
  }, 120_000);

  afterAll(async () => {
    for (const mapping of Object.values(installed)) await mapping.remove([mapping.dataStream]);
    await simulator?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const mappingOf = (mode: MapMode) => installed[mode] as InstalledMapping;

  async function collect(mode: MapMode, state: string) {
    const startingPoint = 31 * 24 * 3_600_000;
    const acme = account({ url: simulator.url, startingPoint, namespace: mappingOf(mode).namespace });
    const config = collectorConfig(folder, [acme], {
      output: { kind: 'elasticsearch', url: elasticsearchUrl() },
      map: mode,
      tags: ['forwarded', 'preserve_original_event'],
      state: { directory: join(folder, state) },
    });
    // The same time of fetch in both modes, so that the documents can be equal.
    const runs = await collectOnce(config, { clock: { ...systemClock, now: () => end } });
    expect(runs.map(({ error }) => error)).toEqual([undefined]);
    expect(exitCodeOf(runs)).toBe(0);
    return runs[0]?.summary;
  }

  it('stores every event of the API, whoever maps', async () => {
    for (const mode of ['collector', 'cluster'] as const) {
      expect(await collect(mode, mode)).toMatchObject({ fetched: events, stored: events, rejected: 0 });
      const stored = await storedDocuments(elasticsearchUrl(), mappingOf(mode).dataStream, false);
      expect(stored.map(({ _id }) => _id).sort()).toEqual(documentIds(simulator));
    }
  }, 240_000);

  it('gives equal documents in both modes', async () => {
    const [mapped, piped] = await Promise.all(
      (['collector', 'cluster'] as const).map(async (mode) => {
        const stored = await storedDocuments(elasticsearchUrl(), mappingOf(mode).dataStream, true);
        return new Map(stored.map(({ _id, _source }) => [_id, comparable(_source)]));
      }),
    );
    expect(mapped?.size).toBe(events);
    for (const [id, document] of mapped ?? []) expect(piped?.get(id)).toEqual(document);
  }, 240_000);

  it('stores nothing more when it collects again, with its state or without it', async () => {
    expect(await collect('collector', 'collector')).toMatchObject({ stored: 0, alreadyThere: 0 });
    expect(await collect('collector', 'lost-state')).toMatchObject({ stored: 0, alreadyThere: events });
    const stored = await storedDocuments(elasticsearchUrl(), mappingOf('collector').dataStream, false);
    expect(stored).toHaveLength(events);
  }, 240_000);
});

/** Without what must differ: the namespace, and the time at which the cluster took the document in. */
function comparable(source: StoredSource): unknown {
  const { data_stream: dataStream, event, ...rest } = source ?? {};
  const { namespace: _namespace, ...stream } = (dataStream ?? {}) as Record<string, unknown>;
  const { ingested: _ingested, ...facts } = (event ?? {}) as Record<string, unknown>;
  return { ...rest, data_stream: stream, event: facts };
}

type StoredSource = Readonly<Record<string, unknown>> | undefined;
