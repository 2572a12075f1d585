import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Clock } from '../../src/core/clock.ts';
import type { JsonObject } from '../../src/core/json.ts';
import { packageRoot } from '../../src/core/package-root.ts';
import { createHttpjsonInput } from '../../src/httpjson/input.ts';
import type { HttpjsonInputOptions } from '../../src/httpjson/input-options.ts';
import { loadHttpjsonConfig } from '../../src/httpjson/load-config.ts';
import { renderStream } from '../../src/httpjson/render-stream.ts';
import { garblings } from '../../src/simulator/http/paging-headers.ts';
import { withoutGarbledPaging } from '../../src/source/paging.ts';
import type { HttpClient } from '../../src/transport/client.ts';

const template = readFileSync(join(packageRoot(), 'streams', 'events.yml.hbs'), 'utf8');
const begin = Date.parse('2026-03-01T00:00:00Z');
const clock: Clock = { now: () => begin + 3_600_000, sleep: async () => {} };
const window = { from: '2026-03-01T00:00:00.000Z', to: '2026-03-01T01:00:00.000Z' };
const headerNames = ['x-search_after', 'x-result-count', 'x-limit'] as const;

interface Behaviour {
  readonly dropped: readonly string[];
  /** What some headers hold in place of what they should. */
  readonly garbled?: Readonly<Record<string, string>>;
  /** Most events of a page. */
  readonly most?: number;
}

/** An API whose events lie at these milliseconds, in order. */
function apiOf(times: readonly number[], { dropped, garbled = {}, most = 10_000 }: Behaviour) {
  const bodies: JsonObject[] = [];
  const http: HttpClient = {
    send: async (request) => {
      const body = JSON.parse(request.body ?? '') as JsonObject;
      bodies.push(body);
      if (bodies.length > 300) throw new Error('there is no end to the pages');
      const start = Date.parse(String(body.start_time)) - begin;
      const after = Array.isArray(body.search_after) ? Number(body.search_after[1]) : -1;
      const limit = Math.min(Number(body.limit), most);
      const found: number[] = [];
      for (const [index, time] of times.entries()) if (time >= start && index > after) found.push(index);
      const page = found.slice(0, limit);
      const last = page.at(-1) ?? 0;
      const all: Record<string, string> = {
        'x-search_after': JSON.stringify([begin + (times[last] ?? 0), String(last)]),
        'x-result-count': String(page.length),
        'x-limit': String(limit),
      };
      const kept = Object.entries(all).filter(([name]) => !dropped.includes(name));
      const headers = { ...Object.fromEntries(kept), ...garbled };
      const events = page.map((index) => ({
        id: `e${index}`,
        timestamp: new Date(begin + (times[index] as number)).toISOString().replace('Z', '123Z'),
      }));
      return { status: 200, headers, body: Buffer.from(JSON.stringify(events)) };
    },
    close: async () => {},
  };
  return { http, bodies };
}

async function collect(api: ReturnType<typeof apiOf>, limit: number, more: Partial<HttpjsonInputOptions> = {}) {
  const { yaml, secrets } = renderStream(template, { url: 'http://127.0.0.1/e', event_limit: limit });
  const config = loadHttpjsonConfig(yaml, { source: 'events.yml', secrets });
  const http = 'shrink' in more ? withoutGarbledPaging(api.http) : api.http;
  const input = createHttpjsonInput({ config, http, clock, ...more });
  const ids: string[] = [];
  for await (const page of input.pages({ cursor: window }))
    for (const event of page.events) ids.push((event.parse() as { id: string }).id);
  return ids;
}

const collector = {
  shrink: { place: { in: 'body', path: ['limit'] }, members: ['id'] },
  strictPagination: true,
} as const;
const idsOf = (times: readonly number[]) => times.map((_, index) => `e${index}`);

describe.each([
  ['as Elastic Agent runs it', {}],
  ['as the collector runs it', collector],
])('the stream of events, %s,', (_how, more) => {
  it('has every event, whichever headers of paging are dropped', async () => {
    const times = fc.array(fc.nat(40), { minLength: 0, maxLength: 120 }).map((list) => list.sort((a, b) => a - b));
    await fc.assert(
      fc.asyncProperty(
        times,
        fc.subarray([...headerNames]),
        fc.integer({ min: 3, max: 50 }),
        async (at, dropped, limit) => {
          // What Filebeat cannot see: whether a page of one millisecond was asked for by the limit or by the largest one.
          const largest = Math.max(0, ...at.map((time) => at.filter((other) => other === time).length));
          fc.pre(more === collector || largest !== limit);
          const ids = await collect(apiOf(at, { dropped }), limit, more);
          expect([...new Set(ids)].sort()).toEqual(idsOf(at).sort());
        },
      ),
      { numRuns: 200 },
    );
  });

  it('has every event, whatever the headers of paging hold', async () => {
    const times = fc.array(fc.nat(40), { minLength: 0, maxLength: 120 }).map((list) => list.sort((a, b) => a - b));
    const text = fc.constantFrom(...garblings.map((garbling) => [garbling].flat().join(', ')));
    const garbled = fc.dictionary(fc.constantFrom(...headerNames), text);
    await fc.assert(
      fc.asyncProperty(times, garbled, fc.integer({ min: 3, max: 50 }), async (at, garbled, limit) => {
        const largest = Math.max(0, ...at.map((time) => at.filter((other) => other === time).length));
        fc.pre(more === collector || largest !== limit);
        // What begins like a cursor and is none, Elastic Agent cannot tell; it goes on at the next interval.
        const cursor = garbled['x-search_after'] ?? '';
        fc.pre(more === collector || !/^\["?\d[^[\]]*\]$/.test(cursor));
        const ids = await collect(apiOf(at, { dropped: [], garbled }), limit, more);
        expect([...new Set(ids)].sort()).toEqual(idsOf(at).sort());
      }),
      { numRuns: 100 },
    );
  });

  it('asks nothing twice where all headers are there', async () => {
    const times = Array.from({ length: 50 }, (_, index) => index >> 1);
    const api = apiOf(times, { dropped: [] });
    expect(await collect(api, 10, more)).toEqual(idsOf(times));
    expect(api.bodies.map(({ start_time: start, limit }) => [start, limit])).toEqual(Array(6).fill([window.from, 10]));
  });

  it('goes on where the API allows fewer events than were asked for', async () => {
    const times = Array.from({ length: 50 }, (_, index) => index);
    expect(await collect(apiOf(times, { dropped: [], most: 10 }), 1000, more)).toEqual(idsOf(times));
  });

  it('ends with an error that says so where more than the largest page have one millisecond', async () => {
    const times = Array.from({ length: 10_050 }, () => 7);
    const problems: string[] = [];
    const api = apiOf(times, { dropped: ['x-search_after'] });
    const run = collect(api, 100, { ...more, onProblem: (message) => problems.push(message) });
    const told = await run.then(
      () => problems.join(),
      (error: Error) => error.message,
    );
    expect(told).toContain('more_than_10000_events_in_one_millisecond');
    expect(api.bodies).toHaveLength(2);
  });
});
