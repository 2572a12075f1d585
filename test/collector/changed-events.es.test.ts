import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { CollectorConfig, MapMode } from '../../src/config/types.ts';
import { systemClock } from '../../src/core/clock.ts';
import type { JsonObject } from '../../src/core/json.ts';
import { documentId } from '../../src/mapper/document-id.ts';
import { type Verification, verifyAccount } from '../../src/operate/verify-account.ts';
import { silentLogger } from '../../src/runtime/logger.ts';
import type { SimulatorOptions } from '../../src/simulator/options.ts';
import { type Simulator, startSimulator } from '../../src/simulator/server.ts';
import { openStateStore } from '../../src/state/open-state-store.ts';
import { account, collectOnce, collectorConfig } from '../support/collector/collecting.ts';
import { describeElasticsearch, elasticsearchUrl } from '../support/elasticsearch/describe-elasticsearch.ts';
import { uniqueNamespace } from '../support/elasticsearch/index-names.ts';
import { type InstalledMapping, installMapping } from '../support/package/install-mapping.ts';
import { storedDocuments } from './stored-documents.ts';

const end = Date.UTC(2026, 0, 1);
const hour = 3_600_000;
const modes: readonly MapMode[] = ['collector', 'cluster'];

const event = (message: string): JsonObject => ({
  id: 'same',
  organization: 'org',
  service: 'directory',
  event_type: 'user_update',
  timestamp: new Date(end - hour).toISOString(),
  error_message: message,
});

describeElasticsearch('events that change, in Elasticsearch', () => {
  let simulator: Simulator;
  let folder: string;
  let installed: InstalledMapping;
  let hidden: string | undefined;
  /** Of collector and API alike. */
  let now = end;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'changed-'));
    installed = await installMapping(elasticsearchUrl(), uniqueNamespace('changed'));
    hidden = undefined;
    now = end;
  }, 120_000);

  afterEach(async () => {
    await simulator?.close();
    await installed.remove([installed.dataStream]);
    rmSync(folder, { recursive: true, force: true });
  });

  async function simulate(options: SimulatorOptions): Promise<void> {
    simulator = await startSimulator({
      end,
      clock: { ...systemClock, now: () => now },
      ...options,
      interceptors: [
        async (request, next) => {
          const answer = await next();
          if (!request.path.endsWith('/events')) return answer;
          const events = JSON.parse(answer.body.toString()) as JsonObject[];
          const shown = events.filter((one) => hidden === undefined || one.error_message !== hidden);
          return { ...answer, body: Buffer.from(JSON.stringify(shown)) };
        },
      ],
    });
  }

  const config = (map: MapMode, state: string, tags: readonly string[] = []): CollectorConfig => {
    const acme = account({ url: simulator.url, startingPoint: 31 * 24 * hour, namespace: installed.namespace });
    const output = { kind: 'elasticsearch', url: elasticsearchUrl() } as const;
    return collectorConfig(folder, [acme], { output, map, tags, state: { directory: join(folder, state) } });
  };

  const clockAt = (time: number) => ({ ...systemClock, now: () => time });

  async function collect(given: CollectorConfig, time = end) {
    now = time;
    const [run] = await collectOnce(given, { clock: clockAt(time) });
    expect(run?.error).toBeUndefined();
    return run?.summary;
  }

  async function verifyDeep(given: CollectorConfig): Promise<Verification> {
    const { states } = openStateStore(given, systemClock, silentLogger);
    try {
      return await verifyAccount({
        config: given,
        account: given.accounts[0] as CollectorConfig['accounts'][number],
        states,
        range: { from: end - 32 * 24 * hour, to: end },
        deep: true,
        duplicates: false,
        clock: clockAt(end),
        log: silentLogger,
      });
    } finally {
      await states.close();
    }
  }

  const changedOf = ({ deep }: Verification): readonly string[] =>
    (deep ?? []).flatMap(({ changedSamples }) => changedSamples);

  for (const map of modes)
    it(`are all stored, mapped alike, by --map ${map}`, async () => {
      await simulate({ fixedEvents: ['one', 'two', 'three'].map(event) });
      const given = config(map, 'state');
      expect(await collect(given)).toMatchObject({ stored: 3, changed: 2, rejected: 0 });
      const stored = await storedDocuments(elasticsearchUrl(), installed.dataStream, true);
      const sources = stored.map(({ _source }) => _source as { event: JsonObject; jumpcloud: { event: JsonObject } });
      expect(sources.map((source) => source.event.reason).sort()).toEqual(['one', 'three', 'two']);
      expect(new Set(sources.map((source) => source.event.action))).toEqual(new Set(['user_update']));
      const base = documentId(event('one'), '');
      expect(stored.map(({ _id }) => _id.slice(0, base.length))).toEqual([base, base, base]);
      // Not again, with the state or without it: then the output tells.
      expect(await collect(given, end + hour)).toMatchObject({ stored: 0 });
      expect(await collect(config(map, 'other'))).toMatchObject({ stored: 0, alreadyThere: 3 });
      expect(changedOf(await verifyDeep(given))).toEqual([]);
    }, 120_000);

  it('are listed by verify --deep where only the first content was kept', async () => {
    await simulate({ fixedEvents: ['one', 'two'].map(event) });
    hidden = 'two';
    await collect(config('cluster', 'state'));
    hidden = 'one';
    // As with Elastic Agent, nobody remembers the first content.
    const given = config('cluster', 'none');
    expect(await collect(given)).toMatchObject({ stored: 0, alreadyThere: 1 });
    expect(changedOf(await verifyDeep(given))).toEqual([documentId(event('one'), '')]);
  }, 120_000);

  for (const map of modes)
    for (const tags of [[], ['preserve_original_event', 'preserve_duplicate_custom_fields']])
      it(`are none of 1,000 events that stay as they are, by --map ${map} with ${tags.length} tags`, async () => {
        await simulate({ events: 1000, days: 30 });
        const given = config(map, 'state', tags);
        expect(await collect(given)).toMatchObject({ stored: 1000, changed: 0 });
        const verification = await verifyDeep(given);
        expect(verification.deep?.reduce((sum, { found }) => sum + found, 0)).toBe(1000);
        expect(changedOf(verification)).toEqual([]);
      }, 120_000);
});
