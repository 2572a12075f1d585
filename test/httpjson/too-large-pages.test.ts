import { afterEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { systemClock } from '../../src/core/clock.ts';
import { firstMembers } from '../../src/httpjson/first-members.ts';
import { createHttpjsonInput } from '../../src/httpjson/input.ts';
import { loadHttpjsonConfig } from '../../src/httpjson/load-config.ts';
import type { Page } from '../../src/httpjson/page.ts';
import { createHttpClient } from '../../src/transport/client.ts';
import type { Listening } from '../support/net/listening.ts';
import { listen } from '../transport/support.ts';

let server: Listening | undefined;

afterEach(() => server?.close());

const config = (port: number) => `
request.method: POST
request.url: http://127.0.0.1:${port}/
request.transforms:
  - set: { target: body.limit, value: '64', value_type: int }
response.pagination:
  - set:
      target: body.after
      fail_on_template_error: true
      value: '[[ if ge (toInt (.last_response.header.Get "X-Count")) (toInt .body.limit) ]][[ .last_response.header.Get "X-After" ]][[ end ]]'
`;

/** Events of these sizes, paged by the place of the last one. */
async function collect(sizes: readonly number[], pageBytes: number) {
  const limits: number[] = [];
  server = await listen((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { limit, after = '0' } = JSON.parse(Buffer.concat(chunks).toString());
      limits.push(limit);
      const page = sizes.slice(Number(after), Number(after) + limit);
      const events = page.map((size, at) => ({ id: `e${Number(after) + at}`, n: { a: ['}'] }, pad: 'x'.repeat(size) }));
      response.setHeader('X-Count', page.length).setHeader('X-After', Number(after) + page.length);
      response.end(JSON.stringify(events));
    });
  });
  const loaded = loadHttpjsonConfig(config(server.port), { source: 'in.yml' });
  const http = createHttpClient(loaded.transport);
  const input = createHttpjsonInput({
    config: loaded,
    http,
    clock: systemClock,
    limits: { pageBytes },
    shrink: { place: { in: 'body', path: ['limit'] }, members: ['id'] },
  });
  const events: { id: unknown; largerThan: number | undefined }[] = [];
  try {
    for await (const page of input.pages({ cursor: {} }) as AsyncIterable<Page>) {
      for (const event of page.events) {
        events.push({ id: (event.parse() as { id: unknown }).id, largerThan: event.largerThan });
      }
      page.release();
    }
  } finally {
    await http.close();
  }
  return { events, limits };
}

describe('a page that is too large', () => {
  it('is asked for again by halves, and the pages behind it grow again', async () => {
    const sizes = Array.from({ length: 200 }, (_, at) => (at === 70 ? 150_000 : 100));
    const { events, limits } = await collect(sizes, 155_000);
    expect(events.map(({ id }) => id)).toEqual(sizes.map((_, at) => `e${at}`));
    expect(events.every(({ largerThan }) => largerThan === undefined)).toBe(true);
    expect(limits.slice(0, 3)).toEqual([64, 64, 32]);
    expect(limits.at(-1)).toBe(64);
  });

  it('of one event is that event with what its start tells, and those behind it are had', async () => {
    const sizes = Array.from({ length: 20 }, (_, at) => (at === 0 || at === 9 ? 300_000 : 10));
    const { events } = await collect(sizes, 100_000);
    expect(events.map(({ id }) => id)).toEqual(sizes.map((_, at) => `e${at}`));
    expect(events.flatMap(({ largerThan }, at) => (largerThan === undefined ? [] : [[at, largerThan]]))).toEqual([
      [0, 100_000],
      [9, 100_000],
    ]);
  });

  it('costs no event, wherever the large ones are', async () => {
    const size = fc.oneof(
      { weight: 9, arbitrary: fc.nat(200) },
      { weight: 1, arbitrary: fc.integer({ min: 1000, max: 9000 }) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(size, { maxLength: 150 }), async (sizes) => {
        const { events } = await collect(sizes, 6000);
        await server?.close();
        expect(events.map(({ id }) => id)).toEqual(sizes.map((_, at) => `e${at}`));
      }),
      { numRuns: 20 },
    );
  });
});

describe('what is known of an event by its start', () => {
  it('are its own members that are there wholly, wherever it is cut', () => {
    const nasty = fc.oneof(
      fc.string({ unit: fc.constantFrom('"', '\\', '{', '}', '[', ']', ',', ':', 'é', 'a') }),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(fc.array(nasty, { maxLength: 5 }), fc.nat(), (values, cut) => {
        const event = { nested: { id: 'wrong', values }, id: 'right', list: values, flag: true, n: 12, end: null };
        const text = Buffer.from(`\n[${JSON.stringify(event)},{"id":"other"}]`);
        const start = text.subarray(0, cut % (text.length + 1));
        const { nested: _, list: __, ...scalars } = event;
        const found = firstMembers(start, ['id', 'flag', 'n', 'end', 'nested', 'list']).event;
        expect(scalars).toMatchObject(found);
        if (start.includes('"end":null}')) expect(found).toEqual(scalars);
      }),
    );
  });

  it.each(['', '[', '[]', 'null', '<html>{"id":"x"}', '[{"id":', '[{"id":"x', '[{"id":12', '{]'])(
    'is nothing of %s',
    (text) => {
      expect(firstMembers(Buffer.from(text), ['id'])).toEqual({ event: {}, page: {} });
    },
  );
});

describe('what is known of the first event of a page', () => {
  it.each([
    [
      '{"totalCount":3,"results":[{"_id":"a","x":{"_id":"b"},"id":"c","pad":"',
      { _id: 'a', id: 'c' },
      { totalCount: 3 },
    ],
    ['{ "a": [{"_id": 1}], "results" : [ {"_id":"a"}], "totalCount":3}', { _id: 'a' }, {}],
    ['{"results":[],"totalCount":0}', {}, {}],
    ['{"results":{"_id":"a"}', { _id: 'a' }, {}],
    ['[{"_id":"a"}]', {}, {}],
    ['{"_id":"a"', {}, {}],
  ])('is read where its array lies deeper: %s', (text, event, page) => {
    const found = firstMembers(Buffer.from(text), ['_id', 'id'], ['results']);
    expect(found.event).toEqual(event);
    expect(found.page).toMatchObject(page);
  });
});
