import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { runCollector } from '../../../src/collector/accounts/collector.ts';
import { openAccount } from '../../../src/collector/accounts/open-account.ts';
import { redrive } from '../../../src/collector/windows/redrive.ts';
import { createSidePages } from '../../../src/collector/windows/side-pages.ts';
import type { CollectorConfig } from '../../../src/config/types.ts';
import { systemClock } from '../../../src/core/clock.ts';
import { verifyAccount } from '../../../src/operate/verify-account.ts';
import { silentLogger } from '../../../src/runtime/logger.ts';
import { type Simulator, startSimulator } from '../../../src/simulator/server.ts';
import { openStateStore } from '../../../src/state/open-state-store.ts';
import { account, collectorConfig } from '../../support/collector/collecting.ts';
import { neverStop } from '../../support/collector/never-stop.ts';
import { describeElasticsearch, elasticsearchUrl } from '../../support/elasticsearch/describe-elasticsearch.ts';
import { uniqueNamespace } from '../../support/elasticsearch/index-names.ts';
import { tellServer } from '../../support/elasticsearch/request.ts';
import { type InstalledMapping, installMapping } from '../../support/package/install-mapping.ts';
import { deleteIndices } from '../../torture/stream-pool.ts';
import { storedDocuments } from '../stored-documents.ts';

const end = Date.UTC(2026, 0, 10);
const now = end + 3 * 3_600_000;
const clock = { ...systemClock, now: () => now };

describeElasticsearch('dead letters in Elasticsearch', () => {
  let simulator: Simulator;
  let mapping: InstalledMapping;
  let folder: string;
  let shared: string;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'redrive-es-'));
    mapping = await installMapping(elasticsearchUrl(), uniqueNamespace('redrive'));
    shared = `redrive-state-${mapping.namespace}`;
    simulator = await startSimulator({ events: 300, days: 3, end, clock: { ...systemClock, now: () => now } });
  }, 60_000);

  afterEach(async () => {
    await mapping?.remove([mapping.dataStream]);
    await simulator?.close();
    await deleteIndices(elasticsearchUrl(), shared);
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  const config = (state: 'files' | 'elasticsearch'): CollectorConfig => {
    const acme = account({ url: simulator.url, startingPoint: 5 * 24 * 3_600_000, namespace: mapping.namespace });
    const shared = state === 'elasticsearch' ? { elasticsearch: sharedState() } : {};
    return collectorConfig(folder, [acme], {
      output: { kind: 'elasticsearch', url: elasticsearchUrl() },
      state: { directory: join(folder, 'state'), ...shared },
    });
  };

  const sharedState = () => ({
    connection: { kind: 'elasticsearch', url: elasticsearchUrl() } as const,
    index: shared,
    deadLetterIndex: `${shared}-letters`,
    lease: 10_000,
  });

  async function verify(given: CollectorConfig) {
    const { states } = openStateStore(given, clock, silentLogger);
    const [account] = given.accounts;
    if (!account) throw new Error('no account');
    const range = { from: undefined, to: undefined };
    const options = { config: given, account, states, range, deep: true, duplicates: true, clock, log: silentLogger };
    return await verifyAccount(options).finally(() => states.close());
  }

  const sum = (numbers: readonly number[] = []) => numbers.reduce((total, number) => total + number, 0);

  it.each(['files', 'elasticsearch'] as const)(
    'count in the ledger, are sent again when the mapping is right, and verify finds nothing missing or twice: state in %s',
    async (state) => {
      const given = config(state);
      // A write index that takes no SSO event: its type of event is a number there.
      const strict = `${mapping.dataStream}-strict`;
      await tellServer(elasticsearchUrl(), 'PUT', `/_index_template/${strict}`, {
        index_patterns: [mapping.dataStream],
        priority: 950,
        data_stream: {},
        template: {
          settings: { index: { default_pipeline: mapping.dataStream, number_of_replicas: 0 } },
          mappings: { properties: { event: { properties: { action: { type: 'long' } } } } },
        },
      });
      const [run] = await runCollector({
        config: given,
        once: true,
        clock,
        stop: neverStop,
        log: silentLogger,
        stdout: new PassThrough(),
      });
      expect(run).toMatchObject({ error: undefined, summary: { rejected: 300 } });
      const before = await verify(given);
      expect(before.problems).toEqual([]);
      expect([sum(before.slices?.map(({ dead }) => dead)), sum(before.deep?.map(({ dead }) => dead))]).toEqual([
        300, 300,
      ]);

      await tellServer(elasticsearchUrl(), 'DELETE', `/_index_template/${strict}`);
      await tellServer(elasticsearchUrl(), 'POST', `/${mapping.dataStream}/_rollover`);
      const [account] = given.accounts;
      if (!account) throw new Error('no account');
      const opened = await openAccount({ config: given, account, clock, log: silentLogger });
      try {
        const { session, checkpoint } = opened.open;
        expect(await redrive(session, createSidePages(session, checkpoint), neverStop)).toEqual({
          accepted: 300,
          refused: 0,
        });
      } finally {
        await opened.close();
      }
      expect(await storedDocuments(elasticsearchUrl(), mapping.dataStream, false)).toHaveLength(300);
      const after = await verify(given);
      expect(after.problems).toEqual([]);
      expect(after.duplicates).toMatchObject({ documents: 300, duplicates: 0 });
      expect([sum(after.slices?.map(({ dead }) => dead)), sum(after.slices?.map(({ stored }) => stored))]).toEqual([
        0, 300,
      ]);
      expect(sum(after.deep?.map(({ found }) => found))).toBe(300);
    },
    240_000,
  );
});
