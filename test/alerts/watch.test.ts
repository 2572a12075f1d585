import { renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { Watch } from '../../src/alerts/watch.ts';
import { createWebhook } from '../../src/alerts/webhook.ts';
import { IngestError } from '../../src/core/errors.ts';
import type { JsonObject } from '../../src/core/json.ts';
import { createHttpClient } from '../../src/transport/client.ts';
import { each, line, minute, start, three, WatchPlace } from '../support/alerts/watch-place.ts';
import { listening } from '../support/net/listening.ts';
import { makeRule } from '../support/rules/make-rule.ts';

const place = new WatchPlace();

describe('an alert', () => {
  it('says in the words of ECS what was found, by which rule, of whom, and of which documents', async () => {
    place.append(line(0, 'anna', { client: { ip: '192.0.2.1' }, jumpcloud: { secret: 'not told' } }));
    await place.look([each]);
    const [alert] = place.alerts();
    expect(alert).toMatchObject({
      '@timestamp': new Date(start).toISOString(),
      message: 'Somebody did it (anna): anna did it',
      data_stream: { type: 'logs', dataset: 'jumpcloud.alerts', namespace: 'default' },
      event: { kind: 'alert', severity: 73, risk_score: 73, created: new Date(place.now).toISOString() },
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
    place.append(line(0), line(1));
    expect((await place.look([each, three])).alerts).toBe(2);
    place.append(line(2));
    expect((await place.look([each, three])).alerts).toBe(2);
    expect((await place.look([each, three])).documents).toBe(0);
    expect(place.ids().filter((id) => id === 'id-0-anna')).toHaveLength(2);
    expect(place.alerts()).toHaveLength(4);
  });

  it('also half a line, once it is whole', async () => {
    const whole = line(1);
    place.append(line(0), whole.slice(0, 30));
    await place.look([each]);
    place.append(whole.slice(30));
    await place.look([each]);
    expect(place.ids()).toEqual(['id-0-anna', 'id-1-anna']);
  });

  it('but not in a JSON array, of which no line is ever whole', async () => {
    writeFileSync(place.path('events.ndjson'), JSON.stringify([JSON.parse(line(0))], undefined, 1));
    await expect(place.look([each])).rejects.toThrow('events.ndjson is a JSON array');
  });

  it('also what was written before a file was rotated', async () => {
    place.append(line(0));
    await place.look([each]);
    place.append(line(1));
    renameSync(place.path('events.ndjson'), place.path('events.2026-01-12.ndjson'));
    place.append(line(2));
    await place.look([each]);
    expect(place.ids()).toEqual(['id-0-anna', 'id-1-anna', 'id-2-anna']);
    expect(place.notes).toEqual([]);
  });

  it('and it is said if something was removed or cut before', async () => {
    place.append(line(0), line(1));
    await place.look([each]);
    truncateSync(place.path('events.ndjson'), 0);
    place.append(line(2));
    await place.look([each]);
    writeFileSync(place.path('other.ndjson'), line(3));
    rmSync(place.path('events.ndjson'));
    renameSync(place.path('other.ndjson'), place.path('events.ndjson'));
    await place.look([each]);
    expect(place.ids()).toEqual([0, 1, 2, 3].map((at) => `id-${at}-anna`));
    expect(place.notes).toHaveLength(2);
  });

  it('and nothing is wrong if there is no file yet', async () => {
    expect(await place.look([each])).toMatchObject({ documents: 0, alerts: 0 });
  });
});

describe('events that come late', () => {
  it('are looked at in their order if they come within the patience', async () => {
    place.now = start + 10 * minute;
    place.append(line(8), line(9));
    expect((await place.look([each], { patience: 5 * minute })).alerts).toBe(0);
    place.append(line(7));
    place.now = start + 20 * minute;
    await place.look([each], { patience: 5 * minute });
    expect(place.ids()).toEqual(['id-7-anna', 'id-8-anna', 'id-9-anna']);
    expect(place.notes).toEqual([]);
  });

  it('are looked at later than that too, and it is said', async () => {
    place.append(line(8));
    await place.look([each]);
    place.append(line(7));
    await place.look([each]);
    expect(place.ids()).toEqual(['id-8-anna', 'id-7-anna']);
    expect(place.notes).toEqual(['1 document arrived after later ones, so rules may have missed findings']);
  });

  it('are compared with both neighbors of their place in time', async () => {
    const rule = makeRule('distance', { place: 'client.geo.location', km: 500, kmh: 1000, by: ['user.name'] });
    const at = (minutes: number, lat: number, lon: number) =>
      line(minutes, 'anna', { client: { geo: { location: { lat, lon } } } });
    place.append(at(0, 52.5, 13.4), at(120, 52.5, 13.4), at(121, 52.5, 13.4));
    expect((await place.look([rule])).alerts).toBe(0);
    place.append(at(60, -33.9, 151.2));
    expect((await place.look([rule])).alerts).toBe(2);
    expect(place.ids()).toEqual(['id-0-anna', 'id-60-anna', 'id-60-anna', 'id-120-anna']);
  });
});

describe('what is written down', () => {
  it('says where the first look began, even if there was nothing yet', async () => {
    const watch = await Watch.open(place.options([each]));
    await watch.round();
    await watch.abandon();
    expect(place.saved?.cursor).toBeDefined();
  });

  it.each<[string, (before: JsonObject) => JsonObject]>([
    ['another version', (before) => ({ ...before, version: 99 })],
    ['no list', (before) => ({ ...before, waiting: {} })],
    ['broken documents', (before) => ({ ...before, waiting: [{ id: 1 }] })],
    ['no alerts', (before) => ({ ...before, outbox: [{}] })],
  ])('is refused if it is damaged: %s', async (_, damage) => {
    place.append(line(0));
    await place.look([each]);
    place.saved = damage(place.saved ?? {});
    await expect(place.look([each])).rejects.toMatchObject({ code: 'JC_STATE_CORRUPT' });
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
  });
  const hook = await listening(server);
  const url = `${hook.url}/secret-of-the-address`;
  const clock = { now: () => place.now, sleep: async () => {} };
  const client = createHttpClient();
  const webhook = createWebhook({ url, client, clock });
  try {
    place.append(line(0), line(1));
    expect(await place.look([each], { webhook })).toMatchObject({ alerts: 2, untold: 2 });
    expect(place.alerts()).toHaveLength(2);
    expect(place.notes).toEqual([
      'The webhook did not accept an alert (it answers with 500); 2 alerts wait for the next check',
    ]);
    status = 200;
    place.append(line(2));
    expect(await place.look([each], { webhook })).toMatchObject({ alerts: 1, untold: 0 });
    expect(new Set(got).size).toBe(3);
    expect(place.alerts()).toHaveLength(3);
  } finally {
    await hook.close();
    place.notes.length = 0;
    place.append(line(3));
    await place.look([each], { webhook });
    expect(place.notes.join()).toContain('JC_HTTP_CONNECT');
    expect(place.notes.join()).not.toContain('secret-of-the-address');
    await webhook.close();
  }
});

it('an alert that the webhook refuses does not hold up those behind it', async () => {
  const got: string[] = [];
  const webhook = {
    tell: async ({ document }: { readonly document: JsonObject }) => {
      if (String(document.message).includes('poison')) throw new IngestError('JC_WEBHOOK', 'it answers with 400');
      got.push(String(document.message));
    },
    close: async () => {},
  };
  place.append(line(0, 'poison'), line(1, 'ben'), line(2, 'carl'));
  await place.look([each], { webhook });
  expect(await place.look([each], { webhook })).toMatchObject({ untold: 1 });
  place.append(line(3, 'dora'));
  await place.look([each], { webhook });
  expect(await place.look([each], { webhook })).toMatchObject({ untold: 1 });
  expect(got.map((message) => message.replace(/ did it$/, ''))).toEqual(
    ['ben', 'carl', 'dora'].map((name) => `Somebody did it (${name}): ${name}`),
  );
});

it('a webhook that answers at length has taken the alert', async () => {
  let told = 0;
  const server = createServer((request, response) => {
    told += 1;
    request.resume().on('end', () => response.end(Buffer.alloc(3 * 1024 * 1024)));
  });
  const { url, close } = await listening(server);
  const client = createHttpClient();
  const webhook = createWebhook({ url, client, clock: { now: () => place.now, sleep: async () => {} } });
  place.append(line(0));
  expect(await place.look([each], { webhook })).toMatchObject({ alerts: 1, untold: 0 });
  expect(told).toBe(1);
  await webhook.close();
  await close();
});
