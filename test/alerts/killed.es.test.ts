import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { JsonObject } from '../../src/core/json.ts';
import { createStreamMapper } from '../../src/mapper/stream-mapper.ts';
import { Random } from '../../src/simulator/random.ts';
import { createWorkplace, type Workplace } from '../cli/fixture.ts';
import { runCli, startCli } from '../cli/run-cli.ts';
import { killedRules } from '../support/alerts/killed-rules.ts';
import { receiveWebhooks, type WebhookReceiver } from '../support/alerts/webhook-receiver.ts';
import { describeElasticsearch, elasticsearchUrl } from '../support/elasticsearch/describe-elasticsearch.ts';
import { uniqueNamespace } from '../support/elasticsearch/index-names.ts';
import { askServer, tellServer } from '../support/elasticsearch/request.ts';
import { type DemoStream, writeDocuments } from '../support/panels/demo-data.ts';

const killingMs = 45_000;
const eventsOfARound = 40;
const users = 15;

const rules = killedRules();

describeElasticsearch('alerts from Elasticsearch into Elasticsearch', () => {
  const namespace = uniqueNamespace('killed');
  const dataStream = `logs-jumpcloud.alerts-${namespace}`;
  const server = elasticsearchUrl();
  let work: Workplace;
  let hook: WebhookReceiver;
  let written: DemoStream | undefined;
  const start = Date.now() - 2 * 3_600_000;
  let count = 0;
  const stored: { readonly id: string; readonly user: string }[] = [];
  const mapper = createStreamMapper('events', { tags: [], inputType: 'httpjson', namespace });

  beforeAll(async () => {
    work = createWorkplace();
    hook = await receiveWebhooks();
    const template = { index_patterns: [dataStream], data_stream: {}, priority: 1000 };
    await tellServer(server, 'PUT', `/_index_template/${dataStream}`, template);
    // Before the first look, so that it must find out by itself that these are no news.
    await store();
  });

  afterAll(async () => {
    await written?.remove();
    await askServer(server, 'DELETE', `/_data_stream/${dataStream}`);
    await askServer(server, 'DELETE', `/_index_template/${dataStream}`);
    await hook.close();
    work.remove();
  });

  /** As a collector stores them: fetched just now. */
  async function store(): Promise<void> {
    const mapped = Array.from({ length: eventsOfARound }, (_, place) => {
      const [number, user] = [count + place, `u${(count + place) % users}`];
      const timestamp = new Date(start + number * 1000).toISOString();
      const event = { id: `id-${number}`, event_type: 'user_login_attempt', service: 'directory', success: true };
      const raw = { ...event, timestamp, initiated_by: { type: 'user', username: user } };
      return { user, ...mapper.map(raw, JSON.stringify(raw), Date.now()) };
    });
    const ids = mapped.map(({ id }) => id);
    for (const { id, user } of mapped) stored.push({ id, user });
    const documents = mapped.map(({ document }) => document);
    written = await writeDocuments(server, 'events', documents, namespace, ids);
    count += eventsOfARound;
  }

  const args = (...more: string[]) => [
    ...['detect', '--rules', rules, '--from', `elasticsearch:${server}`, '--namespace', namespace],
    ...['--alerts', `elasticsearch:${server}`, '--state', work.path('state'), '--patience', '0s', '--webhook', ...more],
  ];

  it('whenever the process is killed, each is stored once, none is missing, and all are told with their IDs', async () => {
    const seed = process.env.KILLED_SEED ?? String(Date.now());
    const draw = new Random(seed);
    const env = { WEBHOOK_URL: hook.url };
    const before = stored.length;
    // What is new begins here, whatever the runs do: none of them names a time.
    expect(await runCli(args(), { env })).toMatchObject({ exitCode: 0 });
    let kills = 0;
    for (const end = Date.now() + killingMs; Date.now() < end; kills += 1) {
      await store();
      const run = startCli(args('--follow', '--every', '1s'), { env });
      const later = (most: number) => delay(most, undefined, { ref: false });
      // While alerts are told, or at any time from the start on.
      const moment = draw.fraction() < 0.6 ? hook.telling(draw.between(0, 60)) : later(draw.between(500, 3500));
      await Promise.race([moment.then(() => later(draw.between(0, 60))), later(15_000)]);
      run.child.kill('SIGKILL');
      expect({ seed, ...(await run.ended) }).toMatchObject({ exitCode: 137 });
    }
    await store();
    const last = await runCli(args(), { env });
    expect({ seed, ...last }).toMatchObject({ exitCode: 0 });

    await tellServer(server, 'POST', `/${dataStream}/_refresh`);
    const search = { size: 10_000, query: { match_all: {} } };
    const answer = (await tellServer(server, 'POST', `/${dataStream}/_search`, search)) as {
      readonly hits: { readonly hits: readonly { readonly _id: string; readonly _source: JsonObject }[] };
    };
    const alerts = answer.hits.hits;
    const eventsOf = (rule: string) =>
      alerts
        .filter(({ _source }) => (_source.rule as JsonObject).id === rule)
        .map(({ _source }) => (_source as never as { jumpcloud: { alert: { events: { ids: string[] } } } }).jumpcloud)
        .map(({ alert }) => alert.events.ids);
    const expected = stored.slice(before);
    const sorted = (ids: readonly string[]) => ids.toSorted();
    expect({ seed, each: sorted(eventsOf('each').flat()) }).toEqual({
      seed,
      each: sorted(expected.map(({ id }) => id)),
    });
    const ofUsers = new Map<string, number>();
    for (const { user } of expected) ofUsers.set(user, (ofUsers.get(user) ?? 0) + 1);
    expect({ seed, three: eventsOf('three').length }).toEqual({
      ...{ seed, three: [...ofUsers.values()].reduce((sum, events) => sum + Math.floor(events / 3), 0) },
    });
    // All were known from what was stored before the first look.
    expect({ seed, new: eventsOf('new') }).toEqual({ seed, new: [] });
    expect(new Set(hook.told.map(({ id }) => id))).toEqual(new Set(alerts.map(({ _id }) => _id)));
    expect(kills).toBeGreaterThan(3);
  }, 300_000);
});
