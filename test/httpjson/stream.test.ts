import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Clock } from '../../src/core/clock.ts';
import type { JsonObject } from '../../src/core/json.ts';
import { packageRoot } from '../../src/core/package-root.ts';
import { Secret } from '../../src/core/secret.ts';
import { createHttpjsonInput } from '../../src/httpjson/input.ts';
import { loadHttpjsonConfig } from '../../src/httpjson/load-config.ts';
import type { Page } from '../../src/httpjson/page.ts';
import { renderStream } from '../../src/httpjson/render-stream.ts';
import type { HttpClient } from '../../src/transport/client.ts';
import type { HttpRequest, HttpResponse } from '../../src/transport/message.ts';

const template = readFileSync(join(packageRoot(), 'streams', 'events.yml.hbs'), 'utf8');
const now = Date.parse('2026-03-01T12:00:00.250Z');
const clock: Clock = { now: () => now, sleep: async () => {} };
const secret = `it's "quoted": \\ and {{odd}} [[too]]`;

const variables = {
  url: 'https://api.jumpcloud.com/insights/directory/v1/events',
  api_key: new Secret(secret),
  interval: '5m',
  starting_point: '24h',
  source_lag_time: '2m',
  overlap: '30s',
  services: ['sso', 'radius'],
  event_limit: 2,
  tags: ['forwarded', "it's"],
};

type Event = { readonly id: string; readonly timestamp: string };

/** Answers as the API does: as many events as the limit, and where to go on. */
function fakeApi(events: readonly Event[], limit: number) {
  const bodies: JsonObject[] = [];
  const requests: HttpRequest[] = [];
  const http: HttpClient = {
    send: async (request): Promise<HttpResponse> => {
      requests.push(request);
      const body = JSON.parse(request.body ?? '') as JsonObject;
      bodies.push(body);
      const after = Array.isArray(body.search_after) ? Number(body.search_after[0]) : 0;
      const slice = events.slice(after, after + limit);
      return {
        status: 200,
        headers: {
          'content-type': 'application/json',
          'x-result-count': String(slice.length),
          'x-limit': String(limit),
          'x-search_after': JSON.stringify([after + slice.length, slice.at(-1)?.id ?? '']),
        },
        body: Buffer.from(JSON.stringify(slice)),
      };
    },
    close: async () => {},
  };
  return { http, bodies, requests };
}

async function collect(api: ReturnType<typeof fakeApi>, cursor: JsonObject, changes: Record<string, unknown> = {}) {
  const { yaml, secrets } = renderStream(template, { ...variables, ...changes });
  const config = loadHttpjsonConfig(yaml, { source: 'events.yml', secrets });
  const input = createHttpjsonInput({ config, http: api.http, clock });
  const pages: Page[] = [];
  for await (const page of input.pages({ cursor })) pages.push(page);
  return { config, pages, yaml };
}

const five: Event[] = [1, 2, 3, 4, 5].map((n) => ({ id: `e${n}`, timestamp: `2026-03-01T10:00:0${n}.123456789Z` }));

describe('the stream of events', () => {
  it('asks for the window that the collector seeds, the same on every page', async () => {
    const api = fakeApi(five, 2);
    const { pages } = await collect(api, { from: '2026-03-01T00:00:00.005Z', to: '2026-03-01T11:59:59.999Z' });
    const window = {
      service: ['sso', 'radius'],
      limit: 2,
      sort: 'ASC',
      start_time: '2026-03-01T00:00:00.005Z',
      end_time: '2026-03-01T11:59:59.999Z',
    };
    expect(api.bodies).toEqual([
      window,
      { ...window, search_after: [2, 'e2'] },
      { ...window, search_after: [4, 'e4'] },
    ]);
    expect(pages.flatMap((page) => page.events.map((event) => event.raw.toString()))).toEqual(
      five.map((event) => JSON.stringify(event)),
    );
    expect(pages.at(-1)?.cursor()).toEqual({
      from: '2026-03-01T00:00:00.005Z',
      to: '2026-03-01T11:59:59.999Z',
      timestamp: '2026-03-01T10:00:05.123456789Z',
    });
  });

  it('starts at the starting point and ends before the lag where there is no cursor', async () => {
    const api = fakeApi([], 2);
    await collect(api, {});
    expect(api.bodies).toEqual([
      {
        service: ['sso', 'radius'],
        limit: 2,
        sort: 'ASC',
        start_time: '2026-02-28T12:00:00.250Z',
        end_time: '2026-03-01T11:58:00.250Z',
      },
    ]);
  });

  it('starts at the last event less the overlap', async () => {
    const api = fakeApi([], 2);
    await collect(api, { timestamp: '2026-03-01T10:00:05.123456789Z' });
    expect(api.bodies[0]?.start_time).toBe('2026-03-01T09:59:35.123Z');
  });

  it('overlaps by a second at least', async () => {
    const api = fakeApi([], 2);
    await collect(api, { timestamp: '2026-03-01T10:00:05Z' }, { overlap: '0s' });
    expect(api.bodies[0]?.start_time).toBe('2026-03-01T10:00:04.000Z');
  });

  it('never starts after the end', async () => {
    const api = fakeApi([], 2);
    await collect(api, { timestamp: '2030-01-01T00:00:00Z' });
    expect(api.bodies[0]?.start_time).toBe('2026-03-01T11:57:59.250Z');
    expect(api.bodies[0]?.end_time).toBe('2026-03-01T11:58:00.250Z');
  });

  it('reads the negative durations of older policies', async () => {
    const api = fakeApi([], 2);
    await collect(api, {}, { starting_point: '-24h', source_lag_time: '-2m' });
    expect(api.bodies[0]?.start_time).toBe('2026-02-28T12:00:00.250Z');
    expect(api.bodies[0]?.end_time).toBe('2026-03-01T11:58:00.250Z');
  });

  it('asks for every service and 1000 events where nothing else is said', async () => {
    const api = fakeApi([], 2);
    await collect(api, {}, { services: undefined, event_limit: undefined });
    expect(api.bodies[0]).toMatchObject({ service: ['all'], limit: 1000 });
  });

  it('sends the key and the organizations as headers, whatever characters the key has', async () => {
    const api = fakeApi([], 2);
    const { yaml } = await collect(api, {}, { org_ids: ['5f3', '60a'] });
    expect(api.requests[0]?.headers).toMatchObject({ 'X-Api-Key': secret, 'X-Org-Id': ['5f3', '60a'] });
    expect(yaml).not.toContain('quoted');
  });

  it('stops after an exact multiple of the limit with one empty page', async () => {
    const api = fakeApi(five.slice(0, 4), 2);
    const { pages } = await collect(api, {});
    expect(pages.map((page) => page.events.length)).toEqual([2, 2, 0]);
  });

  it('gives interval, tags, timeout, proxy and TLS settings to whoever runs it', async () => {
    const { config } = await collect(
      fakeApi([], 2),
      {},
      {
        http_client_timeout: '10s',
        proxy_url: 'http://proxy:3128',
        ssl: { verification_mode: 'none' },
        preserve_original_event: true,
        preserve_duplicate_custom_fields: true,
      },
    );
    expect(config.intervalMs).toBe(300_000);
    expect(config.publish.tags).toEqual([
      'preserve_original_event',
      'preserve_duplicate_custom_fields',
      'forwarded',
      "it's",
    ]);
    expect(config.request.timeoutMs).toBe(10_000);
    expect(config.transport.proxyUrl?.reveal()).toBe('http://proxy:3128');
    expect(config.transport.tls).toEqual({ verificationMode: 'none' });
  });

  it('takes the tracer and the processors of a policy', async () => {
    const { config } = await collect(
      fakeApi([], 2),
      {},
      { enable_request_tracer: true, processors: [{ add_tags: { tags: ['x'] } }] },
    );
    expect(config.request.tracer).toMatchObject({ maxBackups: 5 });
    expect(config.publish.processors).toHaveLength(1);
  });
});
