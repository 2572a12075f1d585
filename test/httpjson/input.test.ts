import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { IngestError } from '../../src/core/errors.ts';
import { Secret } from '../../src/core/secret.ts';
import { engine, rawEvents } from './engine-support.ts';

const paging = `
request.url: http://api.test/events
request.transforms:
  - set: { target: url.params.since, value: '[[.cursor.last]]', default: '[[formatDate (now (parseDuration "-1h"))]]' }
response.pagination:
  - set:
      target: url.params.after
      value: '[[.last_response.header.Get "X-Next"]]'
      fail_on_template_error: true
      do_not_log_failure: true
cursor.last.value: '[[.last_event.at]]'
`;

const next = (value: string) => ({ 'x-next': value });

describe('a run', () => {
  it('asks for one page where no pagination is configured', async () => {
    const { run, requests } = engine('request.url: http://api.test/', [{ body: [{ a: 1 }, { a: 2 }] }]);
    const { pages } = await run();
    expect(rawEvents(pages)).toEqual(['{"a":1}', '{"a":2}']);
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatchObject({ method: 'GET', headers: { Accept: 'application/json' } });
    expect(requests[0]?.body).toBeUndefined();
  });

  it('goes on until the paging template is empty, and runs the request transforms on each page', async () => {
    const { run, requests } = engine(paging, [
      { body: [{ at: 'A' }], headers: next('2') },
      { body: [{ at: 'B' }], headers: next('3') },
      { body: [{ at: 'C' }] },
    ]);
    const { pages, problems } = await run();
    expect(requests.map((request) => request.url)).toEqual([
      'http://api.test/events?since=2026-03-01T11%3A00%3A00Z',
      'http://api.test/events?after=2&since=A',
      'http://api.test/events?after=3&since=B',
    ]);
    expect(pages.map((page) => [page.number, page.cursor().last])).toEqual([
      [0, 'A'],
      [1, 'B'],
      [2, 'C'],
    ]);
    expect(problems).toEqual([]);
  });

  it('sends the same User-Agent on every page', async () => {
    const { run, requests } = engine(paging, [{ body: [{ at: 'A' }], headers: next('2') }, { body: [{ at: 'B' }] }], {
      identity: { name: 'collector', version: '1.0.0' },
    });
    await run();
    const agents = requests.map((request) => request.headers['User-Agent']);
    expect(agents[0]).toMatch(/^collector\/1\.0\.0 /);
    expect(agents[1]).toBe(agents[0]);
  });

  it('holds the time still, so that a window does not move between pages', async () => {
    const { run, requests } = engine(paging, [{ body: [{ x: 1 }], headers: next('2') }, { body: [{ x: 1 }] }]);
    await run();
    expect(requests[1]?.url).toBe('http://api.test/events?after=2&since=2026-03-01T11%3A00%3A00Z');
  });

  it.each([
    ['an empty array', '[]'],
    ['nothing', ''],
    ['null', 'null'],
    ['scalars', '[1, "a", null, [2]]'],
    ['one scalar', '7'],
  ])('ends at a page of %s and leaves the cursor', async (_name, body) => {
    const { run, requests } = engine(paging, [
      { body: [{ at: 'A' }], headers: next('2') },
      { bytes: Buffer.from(body), headers: next('3') },
    ]);
    const { pages, error } = await run({ last: '0' });
    expect(error).toBeUndefined();
    expect(requests).toHaveLength(2);
    expect(pages.map((page) => page.cursor().last)).toEqual(['A', 'A']);
  });

  it('takes a root object for one event and counts what is no object', async () => {
    const { run } = engine('request.url: http://api.test/', [{ bytes: Buffer.from(' {"a": [1]} ') }]);
    expect(rawEvents((await run()).pages)).toEqual(['{"a": [1]}']);
    const mixed = engine('request.url: http://api.test/', [{ body: [1, { a: 1 }, 'x', null, [{}]] }]);
    const { pages, problems } = await mixed.run();
    expect(problems).toEqual([expect.stringMatching(/^test.yml: \d+ elements of the answers are not JSON objects/)]);
    expect(rawEvents(pages)).toEqual(['{"a":1}']);
    expect(pages[0]?.skipped).toBe(4);
  });

  it('parses an event once and says so where it is not JSON', async () => {
    const { run } = engine('request.url: http://api.test/', [{ bytes: Buffer.from('[{"a":1},{"b":}]') }]);
    const [page] = (await run()).pages;
    const [good, bad] = page?.events ?? [];
    expect(good?.parse()).toEqual({ a: 1 });
    expect(good?.parse()).toBe(good?.parse());
    expect(bad?.raw.toString()).toBe('{"b":}');
    expect(bad?.parse()).toBeUndefined();
  });

  it('gives each event exactly once for any events and any split into pages', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { maxLength: 30 }),
        fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
        async (events, sizes) => {
          const lines = events.map((event) => JSON.stringify(event));
          const cuts: string[][] = [];
          for (let at = 0, turn = 0; at < lines.length; turn += 1) {
            const size = sizes[turn % sizes.length] ?? 1;
            cuts.push(lines.slice(at, at + size));
            at += size;
          }
          const answers = cuts.map((cut, index) => ({
            bytes: Buffer.from(`[${cut.join(' ,\n')}]`),
            headers: index + 1 < cuts.length ? next(String(index + 1)) : {},
          }));
          const { run } = engine(paging, answers.length > 0 ? answers : [{ body: [] }]);
          const { pages, error } = await run();
          expect(error).toBeUndefined();
          expect(rawEvents(pages)).toEqual(lines);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('trouble', () => {
  it('stops with an error instead of sending one request twice', async () => {
    const { run, requests } = engine(
      'request.url: http://api.test/\nresponse.pagination: [{ set: { target: url.params.p, value: "[[.cursor.none]]" } }]',
      [{ body: [{ a: 1 }] }],
    );
    const { pages, error } = await run();
    expect(error).toMatchObject({ code: 'JC_PAGE_LOOP' });
    expect(pages).toHaveLength(1);
    expect(requests).toHaveLength(1);
  });

  it('notices a server that leads in a circle', async () => {
    const { run, requests } = engine(paging, [{ body: [{ x: 1 }], headers: next('2') }]);
    expect((await run()).error).toMatchObject({ code: 'JC_PAGE_LOOP' });
    expect(requests).toHaveLength(2);
  });

  it('tries a failed page again and loses nothing', async () => {
    const { run, requests } = engine(paging, [
      { body: [{ at: 'A' }], headers: next('2') },
      { status: 503 },
      new IngestError('JC_HTTP_BODY_CUT', 'cut.'),
      { body: [{ at: 'B' }] },
    ]);
    const { pages, error } = await run();
    expect(error).toBeUndefined();
    expect(rawEvents(pages)).toEqual(['{"at":"A"}', '{"at":"B"}']);
    expect(requests.slice(1).map((request) => request.url)).toEqual(Array(3).fill(requests[1]?.url));
  });

  it.each([
    [400, 'JC_HTTP_STATUS'],
    [401, 'JC_HTTP_STATUS'],
    [302, 'JC_HTTP_STATUS'],
    [501, 'JC_HTTP_STATUS'],
    [429, 'JC_HTTP_UNAVAILABLE'],
    [503, 'JC_HTTP_UNAVAILABLE'],
  ])('ends the run at status %d after the retries', async (status, code) => {
    const { run } = engine('request: { url: "http://api.test/x?k=v", retry: { max_attempts: 2 } }', [
      { status, body: { message: 'no such service' }, headers: { 'x-request-id': 'r1' } },
    ]);
    const { error } = await run();
    expect(error).toMatchObject({ code, details: { status, requestId: 'r1' } });
    expect((error as Error).message).toContain('no such service');
    expect((error as Error).message).toContain('http://api.test/x ');
  });

  it('sends once where max_attempts is 1, and once more than that otherwise', async () => {
    for (const [attempts, requests] of [
      [1, 1],
      [2, 3],
    ]) {
      const made = engine(`request: { url: "http://api.test/", retry: { max_attempts: ${attempts} } }`, [
        { status: 503 },
      ]);
      await made.run();
      expect(made.requests).toHaveLength(requests ?? 0);
    }
  });

  it('quotes the start of a page that is not JSON, with its type and without secrets', async () => {
    const html = `<html>\n<h1>Sign in</h1> hush ${'x'.repeat(1000)}`;
    const { run } = engine(
      'request.url: http://api.test/?k=stand-in-7f3a',
      [{ bytes: Buffer.from(html), headers: { 'content-type': 'text/html' } }],
      { secrets: new Map([['stand-in-7f3a', new Secret('hush')]]) },
    );
    const { error } = await run();
    expect(error).toMatchObject({ code: 'JC_PAGE_NOT_JSON' });
    const { message } = error as Error;
    expect(message).toContain('text/html');
    expect(message).toContain('<html> <h1>Sign in</h1> [secret]');
    expect(message).not.toContain('hush');
    expect(message.length).toBeLessThan(700);
  });

  it.each(['application/xml', 'text/xml; charset=utf-8'])('refuses %s instead of misreading it', async (type) => {
    const { run } = engine('request.url: http://api.test/', [{ body: {}, headers: { 'content-type': type } }]);
    expect((await run()).error).toMatchObject({ code: 'JC_PAGE_NOT_JSON' });
  });

  it('keeps credentials from a page on another host, unless that host is allowed', async () => {
    const yaml = `
request.url: https://api.test/
response.pagination:
  - set: { target: url.value, value: '[[.last_response.body.next]]', fail_on_template_error: true }
`;
    const answers = [{ body: { next: 'https://evil.test/2' } }, { body: { last: true } }];
    const closed = engine(yaml, answers);
    expect((await closed.run()).error).toMatchObject({ code: 'JC_PAGE_FOREIGN' });
    expect(closed.requests).toHaveLength(1);
    const open = engine(`${yaml}response.pagination_allowed_hosts: ['https://evil.test']`, answers);
    const { error, pages } = await open.run();
    expect(error).toBeUndefined();
    expect(pages).toHaveLength(2);
  });

  it('ends at the signal', async () => {
    const stop = new AbortController();
    const { run, requests } = engine(paging, [
      () => {
        stop.abort();
        return { body: [{ at: 'A' }], headers: next('2') };
      },
    ]);
    expect((await run({}, stop.signal)).error).toMatchObject({ code: 'JC_ABORTED' });
    expect(requests).toHaveLength(1);
  });

  it('reports a page template that fails, and keeps what it has', async () => {
    const yaml = (quiet: boolean) => `
request.url: http://api.test/
response.pagination:
  - set: { target: url.params.p, value: '[[.last_response.body.next]]', fail_on_template_error: true, do_not_log_failure: ${quiet} }
`;
    const loud = await engine(yaml(false), [{ body: { a: 1 } }]).run();
    expect(loud.error).toBeUndefined();
    expect(loud.problems).toEqual([expect.stringContaining('no entry for key "next"')]);
    expect((await engine(yaml(true), [{ body: { a: 1 } }]).run()).problems).toEqual([]);
  });

  it('fails the run where a template of the first request fails and must not', async () => {
    const { run, requests } = engine(
      'request.url: http://api.test/\nrequest.transforms: [{ set: { target: header.X, value: "[[.cursor.none]]", fail_on_template_error: true } }]',
      [{ body: [] }],
    );
    expect((await run()).error).toMatchObject({
      code: 'JC_TEMPLATE_FAILED',
      message: expect.stringContaining('request.transforms[0].set header.X'),
    });
    expect(requests).toHaveLength(0);
  });

  it('ends paging where a template terminates', async () => {
    const { run, requests } = engine(
      'request.url: http://api.test/\nresponse.pagination: [{ set: { target: url.params.p, value: \'[[terminate "done"]]\' } }]',
      [{ body: [{ a: 1 }] }],
    );
    const { error, pages } = await run();
    expect(error).toBeUndefined();
    expect(pages).toHaveLength(1);
    expect(requests).toHaveLength(1);
  });
});
