import { describe, expect, it } from '@jest/globals';
import type { HttpRequest } from '../../src/transport/message.ts';
import { engine, events } from './engine-support.ts';

const root = 'request.url: http://api.test/list\n';

/** Answers by path. */
const site =
  (answers: Readonly<Record<string, unknown>>) =>
  ({ url }: HttpRequest) => ({ body: answers[new URL(url).pathname] ?? {} });
const urls = (requests: readonly HttpRequest[]): string[] => requests.map(({ url }) => url);

describe('what a chain sees', () => {
  it('is the answer of the step as last_response and that of the root as its parent, also for split and cursor', async () => {
    const { run } = engine(
      `${root}chain:
  - step:
      request.url: http://api.test/item/$.id
      replace: $.id
      response:
        transforms: [{ set: { target: body.seen, value: '[[.last_response.body.name]] of [[.parent_last_response.body.name]]' } }]
        split: { target: body.list, keep_parent: true, transforms: [{ set: { target: body.own, value: '[[.last_response.body.name]]' } }] }
cursor.at.value: '[[.last_response.body.name]] of [[.parent_last_response.body.name]]'`,
      [site({ '/list': { name: 'root', id: 1 }, '/item/1': { name: 'child', list: [{ n: 1 }] } })],
    );
    const outcome = await run();
    expect(outcome.error).toBeUndefined();
    expect(events(outcome)).toEqual([{ name: 'child', list: { n: 1 }, seen: 'child of root', own: 'child' }]);
    expect(outcome.pages.at(-1)?.cursor()).toEqual({ at: 'child of root' });
  });

  it('may be a root array of texts and numbers', async () => {
    const { run, requests } = engine(
      `${root}chain: [{ step: { request.url: "http://api.test/item/$[:]", replace: "$[:]" } }]`,
      [site({ '/list': ['a', 2], '/item/a': { e: 1 }, '/item/2': { e: 2 } })],
    );
    expect(events(await run())).toEqual([{ e: 1 }, { e: 2 }]);
    expect(urls(requests)).toHaveLength(3);
  });
});

describe('a chain, a split of the root and its pages', () => {
  it('together take the ids from the whole answer, on every page', async () => {
    const { run, requests } = engine(
      `${root}response:
  split.target: body.rows
  pagination: [{ set: { target: url.params.p, value: '[[if eq .last_response.page 0]]2[[end]]', fail_on_template_error: true, do_not_log_failure: true } }]
chain: [{ step: { request.url: 'http://api.test/item/$.rows[:].id', replace: '$.rows[:].id' } }]
cursor.at.value: '[[.last_event.e]]'`,
      [
        ({ url }) => {
          const { pathname, searchParams } = new URL(url);
          if (pathname !== '/list') return { body: { e: pathname.slice(6) } };
          return { body: { rows: searchParams.has('p') ? [{ id: 3 }] : [{ id: 1 }, { id: 2 }] } };
        },
      ],
    );
    const outcome = await run();
    expect(events(outcome)).toEqual([{ e: '1' }, { e: '2' }, { e: '3' }]);
    expect(outcome.pages.at(-1)?.cursor()).toEqual({ at: '3' });
    expect(urls(requests).map((url) => url.slice(15))).toEqual([
      ...['/list', '/item/1', '/item/2', '/list?p=2', '/item/3'],
    ]);
  });
});

describe('until', () => {
  const yaml = (until: string) =>
    `${root}chain: [{ while: { request: { url: "http://api.test/s/$.id", retry.max_attempts: 2 }, replace: $.id, until: '${until}' } }]`;

  it.each(['1', 't', 'T', 'TRUE', 'true', 'True'])('takes %s for true', async (word) => {
    const { run, requests } = engine(yaml(word), [{ body: { id: 5 } }, { body: { e: 1 } }]);
    expect(events(await run())).toEqual([{ e: 1 }]);
    expect(requests).toHaveLength(2);
  });

  it.each(['0', 'f', 'False'])('takes %s for false', async (word) => {
    const { run } = engine(yaml(word), [{ body: { id: 5 } }, { body: { e: 1 } }]);
    expect((await run()).error).toMatchObject({ code: 'JC_HTTP_UNAVAILABLE' });
  });

  it.each(['yes', '[[.last_response.body.no]]', 'tRUE'])(
    'ends at once with an error where it gives %s',
    async (word) => {
      const { run, requests } = engine(yaml(word), [{ body: { id: 5 } }, { body: { e: 1 } }]);
      expect((await run()).error).toMatchObject({ code: 'JC_TEMPLATE_FAILED' });
      expect(requests).toHaveLength(2);
    },
  );
});

describe('credentials', () => {
  it.each([
    [
      'a step without ids',
      'http',
      "chain: [{ step: { request: { url: 'http://api.test/x', transforms: [{ set: { target: url.value, value: 'http://evil.test/' } }] } } }]",
    ],
    ['a step over http', 'https', "chain: [{ step: { request.url: 'http://api.test/$.id', replace: $.id } }]"],
    [
      'an allowed page over http',
      'https',
      "response: { pagination_allowed_hosts: ['http://api.test'], pagination: [{ set: { target: url.value, value: 'http://api.test/2' } }] }",
    ],
  ])('stay at home from %s', async (_name, scheme, more) => {
    const { run, requests } = engine(
      `request.url: ${scheme}://api.test/list\nauth.basic: { user: u, password: p }\n${more}`,
      [{ body: { id: 1 } }],
    );
    expect((await run()).error).toMatchObject({ code: 'JC_PAGE_FOREIGN' });
    expect(requests).toHaveLength(1);
  });
});
