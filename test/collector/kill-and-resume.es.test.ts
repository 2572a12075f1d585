import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Simulator, startSimulator } from '../../src/simulator/server.ts';
import { createWorkplace, type Workplace } from '../cli/fixture.ts';
import { messageOf, startCli } from '../cli/run-cli.ts';
import { describeElasticsearch, elasticsearchUrl } from '../support/elasticsearch/describe-elasticsearch.ts';
import { uniqueNamespace } from '../support/elasticsearch/index-names.ts';
import { documentIds } from '../support/events/document-ids.ts';
import { type InstalledMapping, installMapping } from '../support/package/install-mapping.ts';
import { outputSetting } from './output-setting.ts';
import { storedDocuments } from './stored-documents.ts';

const events = 50_000;
const kills = 20;

describeElasticsearch('a collector that is killed again and again', () => {
  let simulator: Simulator;
  let mapping: InstalledMapping;
  let place: Workplace;
  let asked = 0;

  beforeAll(async () => {
    place = createWorkplace();
    mapping = await installMapping(elasticsearchUrl(), uniqueNamespace('kill'));
    simulator = await startSimulator({
      events,
      days: 90,
      interceptors: [
        (_request, next) => {
          asked += 1;
          return next();
        },
      ],
    });
  }, 120_000);

  afterAll(async () => {
    await mapping?.remove([mapping.dataStream]);
    await simulator?.close();
    place.remove();
  });

  it('has exactly the events of the API in the end, each once', async () => {
    const more = `    event_limit: 500\n    namespace: ${mapping.namespace}\n`;
    const config = place.config(simulator.url, more, outputSetting(elasticsearchUrl()));
    const args = ['collect', '--config', config, '--once'];
    // When each life ends: after so many pages, and so many milliseconds more, which may fall into a fetch, a bulk or a save.
    const lives = Array.from({ length: kills }, () => ({
      pages: 1 + Math.floor(Math.random() * 4),
      milliseconds: Math.floor(Math.random() * 150),
    }));
    let interrupted = 0;
    for (const { pages, milliseconds } of lives) {
      const target = asked + pages;
      const { child, ended } = startCli(args);
      while (asked < target && child.exitCode === null) await delay(2);
      await delay(milliseconds);
      child.kill('SIGKILL');
      const result = await ended;
      if (result.exitCode === 137) interrupted += 1;
      else expect([result.exitCode, messageOf(result)]).toEqual([0, '']);
    }
    expect({ interrupted, lives }).toEqual({ interrupted: kills, lives });
    const last = await startCli(args).ended;
    expect([last.exitCode, messageOf(last)]).toEqual([0, '']);

    const stored = (await storedDocuments(elasticsearchUrl(), mapping.dataStream, false)).map(({ _id }) => _id);
    expect(stored).toHaveLength(events);
    expect(stored.sort()).toEqual(documentIds(simulator));
    const { totals } = JSON.parse(readFileSync(place.path('state/acme.events.checkpoint.json'), 'utf8'));
    expect(totals.stored + totals.alreadyThere).toBe(events);
    expect(totals.rejected).toBe(0);
  }, 600_000);
});
