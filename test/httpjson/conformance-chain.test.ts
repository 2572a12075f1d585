import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { JsonValue } from '../../src/core/json.ts';
import { parsePath, selectPath } from '../../src/httpjson/chain/json-path.ts';
import type { HttpRequest } from '../../src/transport/message.ts';
import { engine, events, sleepingClock } from './engine-support.ts';

const root = 'request.url: http://api.test/list\n';

/** Answers by path. */
const site =
  (answers: Readonly<Record<string, unknown>>) =>
  ({ url }: HttpRequest) => {
    const { pathname } = new URL(url);
    return Object.hasOwn(answers, pathname) ? { body: answers[pathname] } : { status: 404 };
  };
const urls = (requests: readonly HttpRequest[]): string[] => requests.map(({ url }) => url);

describe('a step of a chain', () => {
  const yaml = `${root}chain: [{ step: { request.url: "http://api.test/item/$.records[:].id/detail", replace: "$.records[:].id" } }]`;

  it('is asked once for each id of the response, and only its events are published', async () => {
    const { run, requests } = engine(yaml, [
      site({
        '/list': { records: [{ id: 1 }, { id: 'b' }] },
        '/item/1/detail': { d: 1 },
        '/item/b/detail': [{ d: 2 }, { d: 3 }],
      }),
    ]);
    const outcome = await run();
    expect(outcome.error).toBeUndefined();
    expect(urls(requests)).toEqual([
      'http://api.test/list',
      'http://api.test/item/1/detail',
      'http://api.test/item/b/detail',
    ]);
    expect(events(outcome)).toEqual([{ d: 1 }, { d: 2 }, { d: 3 }]);
  });

  it('writes integers of any size with all their digits', async () => {
    const { run, requests } = engine(yaml, [
      ({ url }) =>
        url.endsWith('/list')
          ? { bytes: Buffer.from('{"records":[{"id":12345678901234567890},{"id":1767225600300}]}') }
          : { body: {} },
    ]);
    await run();
    expect(urls(requests).slice(1)).toEqual([
      'http://api.test/item/12345678901234567890/detail',
      'http://api.test/item/1767225600300/detail',
    ]);
  });

  it('follows an id through all steps', async () => {
    const { run, requests } = engine(
      `${root}chain:
  - step: { request.url: "http://api.test/a/$[:].id", replace: "$[:].id" }
  - step: { request: { url: "http://api.test/b/$.next", method: POST, body: { k: v } }, replace: $.next }`,
      [
        site({
          '/list': [{ id: 1 }, { id: 2 }],
          '/a/1': { next: 'x' },
          '/a/2': { next: 'y' },
          '/b/x': { e: 1 },
          '/b/y': { e: 2 },
        }),
      ],
    );
    expect(events(await run())).toEqual([{ e: 1 }, { e: 2 }]);
    expect(urls(requests).map((url) => url.slice('http://api.test'.length))).toEqual([
      '/list',
      '/a/1',
      '/b/x',
      '/a/2',
      '/b/y',
    ]);
    expect(requests[2]).toMatchObject({ method: 'POST', body: '{"k":"v"}' });
  });

  it('replaces the whole URL where it is a placeholder, on the same host only', async () => {
    const opaque = `${root}chain: [{ step: { request.url: "placeholder:$.next", replace: $.next } }]`;
    const { run, requests } = engine(opaque, [site({ '/list': { next: 'http://api.test/x?y=1' }, '/x': { e: 1 } })]);
    expect(events(await run())).toEqual([{ e: 1 }]);
    expect(requests[1]?.url).toBe('http://api.test/x?y=1');
    const foreign = engine(opaque, [site({ '/list': { next: 'http://evil.test/' } })]);
    expect((await foreign.run()).error).toMatchObject({ code: 'JC_PAGE_FOREIGN' });
  });

  it('replaces by replace_with: a literal or a value of a response', async () => {
    for (const [given, expected] of [
      ['$.exportId,fixed', '/files/fixed/7'],
      ['$.exportId,.parent_last_response.body.exportId', '/files/E/7'],
      ['$.exportId,.first_response.body.exportId', '/files/E/7'],
    ]) {
      const { run, requests } = engine(
        `${root}response.save_first_response: true\nchain: [{ step: { request.url: "http://api.test/files/$.exportId/$.id", replace: $.id, replace_with: "${given}" } }]`,
        [{ body: { exportId: 'E', id: 7 } }, { body: {} }],
      );
      await run();
      expect(new URL(requests[1]?.url ?? '').pathname).toBe(expected);
    }
  });

  it('has transforms, split and auth of its own, or the auth of the root', async () => {
    const { run, requests } = engine(
      `${root}auth.basic: { user: r, password: r }
chain:
  - step:
      request: { url: "http://api.test/a/$.id", transforms: [{ set: { target: header.x-seen, value: '[[.parent_last_response.body.id]]' } }] }
      replace: $.id
      auth.basic: { user: s, password: s }
      response: { transforms: [{ set: { target: body.list, value: '[{"n":1}]', value_type: json } }], split: { target: body.list } }`,
      [site({ '/list': { id: 'i' }, '/a/i': {} })],
    );
    expect(events(await run())).toEqual([{ n: 1 }]);
    expect(requests[1]?.headers).toMatchObject({
      'X-Seen': 'i',
      Authorization: `Basic ${Buffer.from('s:s').toString('base64')}`,
    });
    expect(requests[0]?.headers.Authorization).toBe(`Basic ${Buffer.from('r:r').toString('base64')}`);
  });

  it('runs anew for each page of the root, which the chain has no pages of its own beside', async () => {
    const { run, requests } = engine(
      `${yaml}\nresponse.pagination: [{ set: { target: url.params.p, value: '[[if eq .last_response.page 0]]2[[end]]', fail_on_template_error: true, do_not_log_failure: true } }]`,
      [
        ({ url }) =>
          url.includes('/list')
            ? { body: { records: [{ id: url.includes('p=2') ? 2 : 1 }] } }
            : { body: { at: url.at(-8) } },
      ],
    );
    const outcome = await run();
    expect(requests).toHaveLength(4);
    expect(events(outcome)).toEqual([{ at: '1' }, { at: '2' }]);
    expect(outcome.pages.map((page) => page.number)).toEqual([0, 1, 2, 3]);
  });

  it('moves the cursor on only when the whole chain of a page was read', async () => {
    const { run } = engine(`${yaml}\ncursor.last.value: '[[.last_event.d]]'\nrequest.retry.max_attempts: 1`, [
      site({ '/list': { records: [{ id: 1 }, { id: 2 }] }, '/item/1/detail': { d: 'one' } }),
    ]);
    const { pages, error } = await run({ last: 'zero' });
    expect(error).toMatchObject({ code: 'JC_HTTP_STATUS' });
    expect(pages.map((page) => page.cursor())).toEqual([{ last: 'zero' }]);
    const whole = engine(`${yaml}\ncursor.last.value: '[[.last_event.d]]'`, [
      site({ '/list': { records: [{ id: 1 }] }, '/item/1/detail': { d: 'one' } }),
    ]);
    expect((await whole.run({ last: 'zero' })).pages.at(-1)?.cursor()).toEqual({ last: 'one' });
  });
});

describe('a while of a chain', () => {
  const yaml = `${root}chain:
  - while:
      request: { url: "http://api.test/job/$.job", retry: { max_attempts: 2, wait_min: 1s, wait_max: 5s } }
      replace: $.job
      until: '[[eq .last_response.body.status "done"]]'`;

  it('asks until its template is true', async () => {
    const clock = sleepingClock();
    const { run, requests } = engine(
      yaml,
      [
        { body: { job: 'j' } },
        { body: { status: 'running' } },
        { body: { status: 'running' } },
        { body: { status: 'done' } },
      ],
      { clock, random: () => 1 },
    );
    expect(events(await run())).toEqual([{ status: 'done' }]);
    expect(requests).toHaveLength(4);
    expect(clock.sleeps).toEqual([1000, 2000]);
  });

  it('fails the run where it never is', async () => {
    const { run, requests } = engine(yaml, [{ body: { job: 'j' } }, { body: { status: 'running' } }], {
      clock: sleepingClock(),
    });
    expect((await run()).error).toMatchObject({
      code: 'JC_HTTP_UNAVAILABLE',
      message: expect.stringContaining('until'),
    });
    expect(requests).toHaveLength(4);
  });
});

describe('a chain that cannot be', () => {
  it.each([
    ['[{ step: {}, while: {} }]', 'exactly one of step, while'],
    ['[{ steps: {} }]', 'exactly one of step, while'],
    ['[{ step: { replace: $.id } }]', 'chain[0].step.request.url is required'],
    ['[{ while: { request.url: http://a/ } }]', 'chain[0].while.until is required'],
    ['[{ step: { request.url: http://a/, until: x } }]', 'until is not an option'],
    ['[{ step: { request.url: http://a/, replace: id } }]', 'must begin with $'],
    ['[{ step: { request.url: http://a/, replace: "$[?(@.a)]" } }]', 'does not evaluate'],
    ['[{ step: { request.url: http://a/, replace_with: "a,b,c" } }]', 'one comma'],
  ])('is refused: %s', (chain, message) => {
    expect(() => engine(`${root}chain: ${chain}`, [])).toThrow(message);
  });
});

describe('a path', () => {
  const select = (path: string, value: JsonValue): unknown => {
    const segments = parsePath(path);
    return typeof segments === 'string' ? segments : selectPath(value, segments);
  };
  const data = { a: [{ b: 1 }, { b: 2 }, { c: { b: 3 } }], 'd e': { 'f.g': 4 }, n: null };

  it.each([
    ['$', [data]],
    ['$.a[:].b', [1, 2]],
    ['$.a[*].b', [1, 2]],
    ['$.a[0].b', [1]],
    ['$.a[-1].c.b', [3]],
    ['$.a[1:].b', [2]],
    ['$.a[:1].b', [1]],
    ['$..b', [1, 2, 3]],
    ["$['d e']['f.g']", [4]],
    ['$["d e"]["f.g"]', [4]],
    ['$.a.*.b', [1, 2]],
    ['$.none.more', []],
    ['$.n', [null]],
    ['$.__proto__', []],
  ])('%s', (path, expected) => {
    expect(select(path, data)).toEqual(expected);
  });

  it('is understood or refused, and never fails on any value', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('$', '.', '[', ']', ':', '*', "'", '"', '1', '-', 'a', ' ', '?') }),
        fc.jsonValue(),
        (path, value) => {
          const selected = select(path, value as JsonValue);
          expect(typeof selected === 'string' || Array.isArray(selected)).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
