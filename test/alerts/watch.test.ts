import { appendFileSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { followFiles } from '../../src/alerts/file-source.ts';
import { Watch, type WatchOptions } from '../../src/alerts/watch.ts';
import { createWebhook } from '../../src/alerts/webhook.ts';
import type { JsonObject } from '../../src/core/json.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { openNdjsonSink } from '../../src/sinks/ndjson-sink.ts';
import { createHttpClient } from '../../src/transport/client.ts';
import { createWorkplace, type Workplace } from '../cli/fixture.ts';
import { makeRule } from '../support/rules/make-rule.ts';

const minute = 60_000;
const start = Date.UTC(2026, 0, 12, 10);

let work: Workplace;
let now: number;
let notes: string[];
let saved: JsonObject | undefined;
beforeEach(() => {
  work = createWorkplace();
  now = start + 1000 * minute;
  notes = [];
  saved = undefined;
});
afterEach(() => work.remove());

/** @param at minutes */
function line(at: number, user = 'anna', more: object = {}): string {
  const timestamp = new Date(start + at * minute).toISOString();
  const document = {
    '@timestamp': timestamp,
    data_stream: { dataset: 'jumpcloud.events' },
    user: { name: user },
    ...more,
  };
  return `${JSON.stringify({ _id: `id-${at}-${user}`, _source: { message: `${user} did it`, ...document } })}\n`;
}

const append = (...lines: readonly string[]) => appendFileSync(work.path('events.ndjson'), lines.join(''));

function options(rules: readonly Rule[], given: Partial<WatchOptions> = {}): WatchOptions {
  return {
    rules,
    source: followFiles([work.path('events.ndjson')], new Set(['events']), () => now),
    state: {
      loadDocument: async () => saved,
      saveDocument: async (_, document) => {
        saved = JSON.parse(JSON.stringify(document));
      },
    },
    openSink: (position, interrupted) => openNdjsonSink(work.path('alerts.ndjson'), { position, interrupted }),
    webhook: undefined,
    clock: { now: () => now, sleep: async () => {} },
    patience: 0,
    namespace: 'default',
    indicators: undefined,
    note: (text) => notes.push(text),
    ...given,
  };
}

/** Looks until there is no more, as one run by cron does. */
async function look(rules: readonly Rule[], given: Partial<WatchOptions> = {}) {
  const watch = await Watch.open(options(rules, given));
  let round = await watch.round();
  while (round.hasMore) round = await watch.round();
  await watch.close();
  return round;
}

const alerts = (): readonly JsonObject[] =>
  readFileSync(work.path('alerts.ndjson'), 'utf8')
    .split('\n')
    .filter((text) => text !== '')
    .map((text) => JSON.parse(text)._source);
const ids = () =>
  alerts().flatMap(
    ({ jumpcloud }) => (jumpcloud as never as { alert: { events: { ids: string[] } } }).alert.events.ids,
  );

const each = makeRule('query', {
  ...{ id: 'each', by: ['user.name'], severity: 'high', title: 'Somebody did it' },
  attack: [
    { tactic: 'TA0006', technique: 'T1110.001' },
    { tactic: 'TA0006', technique: 'T1078' },
  ],
});
const three = makeRule('threshold', { id: 'three', count: 3, window: 60 * minute, by: ['user.name'] });

describe('an alert', () => {
  it('says in the words of ECS what was found, by which rule, of whom, and of which documents', async () => {
    append(line(0, 'anna', { client: { ip: '192.0.2.1' }, jumpcloud: { secret: 'not told' } }));
    await look([each]);
    const [alert] = alerts();
    expect(alert).toMatchObject({
      '@timestamp': new Date(start).toISOString(),
      message: 'Somebody did it (anna): anna did it',
      data_stream: { type: 'logs', dataset: 'jumpcloud.alerts', namespace: 'default' },
      event: { kind: 'alert', severity: 73, risk_score: 73, created: new Date(now).toISOString() },
      rule: { id: 'each', name: 'Somebody did it', version: '1', category: 'query' },
      threat: {
        framework: 'MITRE ATT&CK',
        tactic: { id: ['TA0006'] },
        technique: { id: ['T1110', 'T1078'], subtechnique: { id: ['T1110.001'] } },
      },
      user: { name: 'anna' },
      client: { ip: '192.0.2.1' },
      jumpcloud: { alert: { key: ['anna'], severity: 'high', events: { count: 1, ids: ['id-0-anna'] } } },
    });
    expect(JSON.stringify(alert)).not.toContain('not told');
  });
});

describe('what was stored is looked at once', () => {
  it('and rules remember across runs', async () => {
    append(line(0), line(1));
    expect((await look([each, three])).alerts).toBe(2);
    append(line(2));
    expect((await look([each, three])).alerts).toBe(2);
    expect((await look([each, three])).documents).toBe(0);
    expect(ids().filter((id) => id === 'id-0-anna')).toHaveLength(2);
    expect(alerts()).toHaveLength(4);
  });

  it('also half a line, once it is whole', async () => {
    const whole = line(1);
    append(line(0), whole.slice(0, 30));
    await look([each]);
    append(whole.slice(30));
    await look([each]);
    expect(ids()).toEqual(['id-0-anna', 'id-1-anna']);
  });

  it('also what was written before a file was rotated', async () => {
    append(line(0));
    await look([each]);
    append(line(1));
    renameSync(work.path('events.ndjson'), work.path('events.2026-01-12.ndjson'));
    append(line(2));
    await look([each]);
    expect(ids()).toEqual(['id-0-anna', 'id-1-anna', 'id-2-anna']);
    expect(notes).toEqual([]);
  });

  it('and it is said if something was removed or cut before', async () => {
    append(line(0), line(1));
    await look([each]);
    truncateSync(work.path('events.ndjson'), 0);
    append(line(2));
    await look([each]);
    writeFileSync(work.path('other.ndjson'), line(3));
    rmSync(work.path('events.ndjson'));
    renameSync(work.path('other.ndjson'), work.path('events.ndjson'));
    await look([each]);
    expect(ids()).toEqual([0, 1, 2, 3].map((at) => `id-${at}-anna`));
    expect(notes).toHaveLength(2);
  });

  it('and nothing is wrong if there is no file yet', async () => {
    expect(await look([each])).toMatchObject({ documents: 0, alerts: 0 });
  });
});

describe('events that come late', () => {
  it('are looked at in their order if they come within the patience', async () => {
    now = start + 10 * minute;
    append(line(8), line(9));
    expect((await look([each], { patience: 5 * minute })).alerts).toBe(0);
    append(line(7));
    now = start + 20 * minute;
    await look([each], { patience: 5 * minute });
    expect(ids()).toEqual(['id-7-anna', 'id-8-anna', 'id-9-anna']);
    expect(notes).toEqual([]);
  });

  it('are looked at later than that too, and it is said', async () => {
    append(line(8));
    await look([each]);
    append(line(7));
    await look([each]);
    expect(ids()).toEqual(['id-8-anna', 'id-7-anna']);
    expect(notes).toEqual(['1 document came after later ones, so that rules may have found less']);
  });

  it('are compared with both neighbors of their place in time', async () => {
    const rule = makeRule('distance', { place: 'client.geo.location', km: 500, kmh: 1000, by: ['user.name'] });
    const at = (minutes: number, lat: number, lon: number) =>
      line(minutes, 'anna', { client: { geo: { location: { lat, lon } } } });
    append(at(0, 52.5, 13.4), at(120, 52.5, 13.4), at(121, 52.5, 13.4));
    expect((await look([rule])).alerts).toBe(0);
    append(at(60, -33.9, 151.2));
    expect((await look([rule])).alerts).toBe(2);
    expect(ids()).toEqual(['id-0-anna', 'id-60-anna', 'id-60-anna', 'id-120-anna']);
  });
});

describe('what is written down', () => {
  it('is left out for a rule that means something else now, and it is said', async () => {
    append(line(0), line(1));
    await look([three]);
    append(line(2));
    await look([{ ...three, count: 2 }]);
    expect(alerts()).toHaveLength(0);
    expect(notes).toEqual(['three was changed: it starts over']);
  });

  it.each<[string, (before: JsonObject) => JsonObject]>([
    ['another version', (before) => ({ ...before, version: 99 })],
    ['no list', (before) => ({ ...before, waiting: {} })],
    ['broken documents', (before) => ({ ...before, waiting: [{ id: 1 }] })],
    ['no alerts', (before) => ({ ...before, outbox: [{}] })],
  ])('is refused if it is damaged: %s', async (_, damage) => {
    append(line(0));
    await look([each]);
    saved = damage(saved ?? {});
    await expect(look([each])).rejects.toMatchObject({ code: 'JC_STATE_CORRUPT' });
  });
});

it('a webhook that takes nothing gets its alerts later, and its address is not told', async () => {
  let status = 500;
  const got: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      if (status === 200) got.push(JSON.parse(body).id);
      response.writeHead(status).end();
    });
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/secret-of-the-address`;
  const clock = { now: () => now, sleep: async () => {} };
  const client = createHttpClient();
  const webhook = createWebhook({ url, client, clock });
  try {
    append(line(0), line(1));
    expect(await look([each], { webhook })).toMatchObject({ alerts: 2, untold: 2 });
    expect(alerts()).toHaveLength(2);
    expect(notes).toEqual([
      'The webhook does not take an alert (it answers with 500); 2 alerts left for the next look',
    ]);
    status = 200;
    append(line(2));
    expect(await look([each], { webhook })).toMatchObject({ alerts: 1, untold: 0 });
    expect(new Set(got).size).toBe(3);
    expect(alerts()).toHaveLength(3);
  } finally {
    server.closeAllConnections();
    server.close();
    notes.length = 0;
    append(line(3));
    await look([each], { webhook });
    expect(notes.join()).toContain('JC_HTTP_CONNECT');
    expect(notes.join()).not.toContain('secret-of-the-address');
    await webhook.close();
  }
});
