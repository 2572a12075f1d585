import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { load, loadAll } from 'js-yaml';
import type { JsonObject } from '../../src/core/json.ts';
import { packageRoot } from '../../src/core/package-root.ts';
import { createHttpjsonInput } from '../../src/httpjson/input.ts';
import { loadHttpjsonConfig } from '../../src/httpjson/load-config.ts';
import { renderStream } from '../../src/httpjson/render-stream.ts';
import type { HttpClient } from '../../src/transport/client.ts';
import type { HttpRequest } from '../../src/transport/message.ts';

const read = (path: string): string => readFileSync(join(packageRoot(), path), 'utf8');
const now = Date.parse('2026-03-01T12:00:00.250Z');

/** What a policy of Elastic's package holds, all of it at the stream, as people have typed it. */
const stored = {
  url: 'https://api.jumpcloud.com/insights/directory/v1/events',
  api_key: 'jca_stored-key',
  ssl: 'verification_mode: none\n',
  enable_request_tracer: false,
  starting_point: '-360h',
  services: ['all'],
  interval: '5m',
  event_limit: '10000',
  source_lag_time: '2m',
  http_client_timeout: '45s',
  proxy_url: 'http://proxy:3128',
  tags: ['forwarded'],
  preserve_original_event: true,
  preserve_duplicate_custom_fields: true,
  processors: '- add_tags:\n    tags: [mine]\n',
};

interface Variable {
  readonly name: string;
  readonly type: string;
  readonly default?: unknown;
}

/** As Fleet upgrades it: a stored value stays where the new package has its name at the same level; the rest is new. */
function upgrade(policy: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const manifest = load(read('streams/events.manifest.yml')) as {
    readonly streams: readonly { readonly vars: readonly Variable[] }[];
  };
  const values = (manifest.streams[0]?.vars ?? []).map(({ name, type, default: initial }) => {
    const value = policy[name] ?? initial;
    return [name, type === 'yaml' ? loadAll(String(value ?? ''))[0] : value];
  });
  return Object.fromEntries(values);
}

async function run(policy: Readonly<Record<string, unknown>>, cursor: JsonObject = {}) {
  const requests: HttpRequest[] = [];
  const http: HttpClient = {
    send: async (request) => {
      requests.push(request);
      return { status: 200, headers: { 'content-type': 'application/json' }, body: Buffer.from('[]') };
    },
    close: async () => {},
  };
  const { yaml, secrets } = renderStream(read('streams/events.yml.hbs'), upgrade(policy));
  const config = loadHttpjsonConfig(yaml, { source: 'events.yml', secrets });
  const input = createHttpjsonInput({ config, http, clock: { now: () => now, sleep: async () => {} } });
  for await (const page of input.pages({ cursor })) expect(page.events).toEqual([]);
  const body = JSON.parse(requests[0]?.body ?? '{}') as JsonObject;
  return { config, body, headers: requests[0]?.headers };
}

describe("a policy of Elastic's package that is upgraded", () => {
  it('keeps its key, and asks for what it asked for', async () => {
    const { body, headers } = await run(stored);
    expect(headers).toMatchObject({ 'X-Api-Key': 'jca_stored-key' });
    expect(body).toEqual({
      service: ['all'],
      limit: 10_000,
      sort: 'ASC',
      start_time: '2026-02-14T12:00:00.250Z',
      end_time: '2026-03-01T11:58:00.250Z',
    });
  });

  it('keeps connection, tags, tracer and processors', async () => {
    const { config } = await run({ ...stored, enable_request_tracer: true });
    expect(config.intervalMs).toBe(300_000);
    expect(config.request.timeoutMs).toBe(45_000);
    expect(config.transport.proxyUrl?.reveal()).toBe('http://proxy:3128');
    expect(config.transport.tls).toEqual({ verificationMode: 'none' });
    expect(config.publish.tags).toEqual(['preserve_original_event', 'preserve_duplicate_custom_fields', 'forwarded']);
    expect(config.request.tracer).toMatchObject({ maxBackups: 5 });
    expect(config.publish.processors).toHaveLength(1);
  });

  it('goes on from the cursor that the agent has kept', async () => {
    const { body } = await run(stored, { timestamp: '2026-03-01T10:00:05.123456789Z' });
    expect(body.start_time).toBe('2026-03-01T10:00:04.123Z');
  });

  it('goes on although its starting point is no duration, which only a first poll needs', async () => {
    const days = { ...stored, starting_point: '-30d' };
    const { body } = await run(days, { timestamp: '2026-03-01T10:00:05Z' });
    expect(body.start_time).toBe('2026-03-01T10:00:04.000Z');
    await expect(run(days)).rejects.toThrow('start_time');
  });

  it('runs with nothing but a key and the defaults', async () => {
    const { body, config } = await run({ api_key: 'jca_stored-key' });
    expect(body).toMatchObject({ service: ['all'], limit: 1000 });
    expect(config.publish.tags).toEqual(['forwarded', 'jumpcloud-events']);
  });
});
