import { describe, expect, it } from '@jest/globals';
import { IngestError } from '../../src/core/errors.ts';
import { engine, events, rawEvents } from './engine-support.ts';

const base = 'request.url: http://api.test/events\n';
const stop = 'fail_on_template_error: true, do_not_log_failure: true';
const byHeader = `response.pagination: [{ set: { target: url.params.after, value: '[[.last_response.header.Get "X-Next"]]', ${stop} } }]\n`;
const next = (value: string) => ({ 'x-next': value });

describe('a request', () => {
  it('accepts JSON and is sent as POST with a JSON body where that is asked for', async () => {
    const { run, requests } = engine(`${base}request: { method: post, body: { a: { b: 1 } } }`, [{}]);
    await run();
    expect(requests[0]).toMatchObject({
      method: 'POST',
      body: '{"a":{"b":1}}',
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    });
  });

  it('has no body where the method is GET', async () => {
    const { run, requests } = engine(`${base}request.transforms: [{ set: { target: body.a, value: b } }]`, [{}]);
    await run();
    expect(requests[0]?.body).toBeUndefined();
  });

  it('that fails first leaves cursor and events alone, and the next run starts anew', async () => {
    const { run } = engine(`${base}request.retry.max_attempts: 1\ncursor.at.value: '[[.last_event.at]]'`, [
      { status: 500 },
      { body: [{ at: 'A' }] },
    ]);
    const first = await run({ at: '0' });
    expect(first.error).toMatchObject({ code: 'JC_HTTP_UNAVAILABLE', details: { status: 500 } });
    expect(first.pages).toEqual([]);
    expect((await run({ at: '0' })).pages[0]?.cursor()).toEqual({ at: 'A' });
  });
});

describe('pages', () => {
  it('are numbered from 0 in each run', async () => {
    const { run, requests } = engine(
      `${base}response.pagination: [{ set: { target: url.params.p, value: '[[if lt .last_response.page 2]][[.last_response.page]][[end]]', ${stop} } }]`,
      [{ body: [{ a: 1 }] }],
    );
    await run();
    expect(requests.map(({ url }) => new URL(url).search)).toEqual(['', '?p=0', '?p=1']);
    expect((await run()).pages.map((page) => page.number)).toEqual([0, 1, 2]);
  });

  it('start from request.url, not from the URL of the page before', async () => {
    const { run, requests } = engine(
      `${base}response.pagination: [{ set: { target: url.value, value: '[[.last_response.body.next]]', ${stop} } }, { set: { target: url.params.x, value: '1' } }]`,
      [{ body: { next: 'http://api.test/other?c=2' } }, { body: { next: 'http://api.test/third' } }, { body: {} }],
    );
    await run();
    expect(requests.map(({ url }) => url)).toEqual([
      'http://api.test/events',
      'http://api.test/other?c=2&x=1',
      'http://api.test/third?x=1',
    ]);
  });

  it('end with a logged problem where a page fails, and keep what came before it', async () => {
    const { run } = engine(`${base}${byHeader}cursor.at.value: '[[.last_event.at]]'\nrequest.retry.max_attempts: 2`, [
      { body: [{ at: 'A' }], headers: next('2') },
      { status: 500 },
    ]);
    const { pages, error } = await run();
    expect(pages.map((page) => page.cursor())).toEqual([{ at: 'A' }]);
    expect(error).toMatchObject({ code: 'JC_HTTP_UNAVAILABLE' });
  });

  it.each([
    ['http://api.test:80/2', true],
    ['http://api.test:8080/2', false],
    ['https://api.test/2', false],
    ['http://other.test/2', false],
  ])('at %s are fetched: %p', async (url, allowed) => {
    const { run, requests } = engine(
      `${base}response.pagination: [{ set: { target: url.value, value: '[[.last_response.body.next]]', ${stop} } }]`,
      [{ body: { next: url } }, { body: {} }],
    );
    const { error } = await run();
    expect(requests).toHaveLength(allowed ? 2 : 1);
    expect(error).toEqual(allowed ? undefined : expect.objectContaining({ code: 'JC_PAGE_FOREIGN' }));
  });
});

describe('decoding', () => {
  const decoded = async (body: string, type: string | undefined, more = '') => {
    const { run } = engine(base + more, [
      { bytes: Buffer.from(body), headers: type === undefined ? {} : { 'content-type': type } },
    ]);
    const outcome = await run();
    if (outcome.error) throw outcome.error;
    return events(outcome);
  };

  it('takes an unknown type and one with parameters for JSON', async () => {
    for (const type of [undefined, 'application/json; charset=utf-8', 'text/plain']) {
      expect(await decoded('[{"a":1}]', type)).toEqual([{ a: 1 }]);
    }
  });

  it('reads values that follow each other as NDJSON, line breaks or not', async () => {
    const body = '{"a":1}\n{"a":\n 2}{"a":3} 7 "x"\n';
    expect(await decoded(body, 'application/x-ndjson')).toEqual([{ a: 1 }, { a: 2 }, { a: 3 }]);
    expect(await decoded(body, 'text/plain', 'response.decode_as: application/x-ndjson')).toHaveLength(3);
  });

  it('reads CSV with a header row into maps of texts', async () => {
    const body = 'a,b\r\n1,"x, ""y""\r\nz"\r\n\r\n2,\r\n';
    expect(await decoded(body, 'text/csv; charset=utf-8')).toEqual([
      { a: '1', b: 'x, "y"\nz' },
      { a: '2', b: '' },
    ]);
    expect(await decoded('', 'text/csv')).toEqual([]);
  });

  it.each(['a,b\n1\n', 'a,b\n1,2,3\n', 'a,b\n1,x"y\n', 'a,b\n"1,2\n', 'a\n"1"x\n'])(
    'refuses the CSV %j',
    async (body) => {
      await expect(decoded(body, 'text/csv')).rejects.toMatchObject({
        code: 'JC_PAGE_NOT_JSON',
        message: expect.stringContaining('not CSV'),
      });
    },
  );

  it('lets decode_as overrule the content type', async () => {
    expect(await decoded('[{"a":1}]', 'application/xml', 'response.decode_as: application/json')).toEqual([{ a: 1 }]);
  });

  it('refuses garbage behind the JSON', async () => {
    await expect(decoded('[{"a":1}] x', undefined)).rejects.toMatchObject({ code: 'JC_PAGE_NOT_JSON' });
  });

  it('lets templates see the decoded body of NDJSON and CSV', async () => {
    const yaml = `${base}response.pagination: [{ set: { target: url.params.n, value: '[[len .last_response.body]]' } }, { set: { target: url.params.stop, value: '[[if eq .last_response.page 0]]go[[end]]', ${stop} } }]`;
    for (const [type, body] of [
      ['text/csv', 'a\n1\n2\n'],
      ['application/x-ndjson', '{"a":1}{"a":2}'],
    ] as const) {
      const { run, requests } = engine(yaml, [{ bytes: Buffer.from(body), headers: { 'content-type': type } }]);
      await run();
      expect(new URL(requests[1]?.url ?? '').searchParams.get('n')).toBe('2');
    }
  });
});

describe('transforms of a response', () => {
  it('run on each object and see the response, its headers and URL', async () => {
    const { run } = engine(
      `${base}response.transforms:
  - set: { target: body.page, value: '[[.last_response.page]]' }
  - set: { target: body.from, value: '[[.url.Host]][[.url.Path]] [[.header.Get "X-Tag"]]' }
  - set: { target: body.before, value: '[[.last_event.id]]', default: none }
  - delete: { target: body.secret }
  - append: { target: body.list, value: '[[.body.id]]' }`,
      [{ body: [{ id: 'a', secret: 1 }, { id: 'b' }], headers: { 'x-tag': 't' } }],
    );
    expect(events(await run())).toEqual([
      { id: 'a', page: '0', from: 'api.test/events t', before: 'none', list: ['a'] },
      { id: 'b', page: '0', from: 'api.test/events t', before: 'a', list: ['b'] },
    ]);
  });

  it('see the cursor as the events before them left it', async () => {
    const { run } = engine(
      `${base}response.transforms: [{ set: { target: body.seen, value: '[[.cursor.id]]' } }]\ncursor.id.value: '[[.last_event.id]]'`,
      [{ body: [{ id: 'a' }, { id: 'b' }] }],
    );
    expect(events(await run({ id: '0' }))).toEqual([
      { id: 'a', seen: '0' },
      { id: 'b', seen: 'a' },
    ]);
  });

  it('run before the split', async () => {
    const { run } = engine(
      `${base}response: { transforms: [{ set: { target: body.list, value: '[[toJSON .body.other]]', value_type: json } }], split: { target: body.list } }`,
      [{ body: { other: [{ n: 1 }] } }],
    );
    expect(events(await run())).toEqual([{ n: 1 }]);
  });

  it('that fail end the page with a problem', async () => {
    const { run } = engine(
      `${base}response.transforms: [{ set: { target: body.n, value: '[[.body.n]]', value_type: int } }]`,
      [{ body: [{ n: '1' }, { n: 'x' }, { n: '3' }] }],
    );
    const outcome = await run();
    expect(events(outcome)).toEqual([{ n: 1 }]);
    expect(outcome.problems).toEqual([expect.stringContaining('not an integer')]);
  });

  it('that terminate end the run', async () => {
    const { run, requests } = engine(
      `${base}${byHeader}response.transforms: [{ set: { target: body.n, value: '[[if eq .body.id "b"]][[terminate "enough"]][[end]]' } }]`,
      [{ body: [{ id: 'a' }, { id: 'b' }, { id: 'c' }], headers: next('2') }],
    );
    expect(events(await run())).toEqual([{ id: 'a' }]);
    expect(requests).toHaveLength(1);
  });

  it('reach nothing but the body', () => {
    expect(() => engine(`${base}response.transforms: [{ delete: { target: header.x } }]`, [])).toThrow('only body');
  });
});

describe('events as received', () => {
  it('keep their bytes: order of keys, numbers, escapes, blanks', async () => {
    const text = '{"z" : 1.0, "a":9007199254740993,"e":1e3,"u":"\\u003c<&>","n":null}';
    const { run } = engine(base, [{ bytes: Buffer.from(`[ ${text} ]`) }]);
    expect(rawEvents((await run()).pages)).toEqual([text]);
  });

  it('are not parsed where nothing asks for it', async () => {
    const { run } = engine(`${base}cursor.id.value: '[[.last_event.id]]'`, [
      { bytes: Buffer.from('[{"id": broken},{"id":"b"}]') },
    ]);
    const { pages, error } = await run();
    expect(error).toBeUndefined();
    expect(pages[0]?.cursor()).toEqual({ id: 'b' });
  });

  it('give templates integers of any size', async () => {
    const { run } = engine(`${base}cursor.id.value: '[[.last_event.id]]'`, [
      { bytes: Buffer.from('[{"id":12345678901234567890}]') },
    ]);
    expect((await run()).pages[0]?.cursor()).toEqual({ id: '12345678901234567890' });
  });
});

describe('the first response', () => {
  it('is saved only where it is an object, and a list is reported', async () => {
    const { run } = engine(`${base}response.save_first_response: true`, [{ body: [{ a: 1 }] }]);
    expect((await run()).problems).toEqual([expect.stringContaining('not an object')]);
  });
});

describe('a cut body', () => {
  it('is asked for again', async () => {
    const { run, requests } = engine(base, [new IngestError('JC_HTTP_BODY_CUT', 'cut.'), { body: [{ a: 1 }] }]);
    expect(events(await run())).toEqual([{ a: 1 }]);
    expect(requests).toHaveLength(2);
  });
});
