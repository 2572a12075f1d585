import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { Secret } from '../../src/core/secret.ts';
import { describeFirstRequest } from '../../src/httpjson/first-request.ts';
import type { HttpRequest } from '../../src/transport/message.ts';
import { engine, sleepingClock } from './engine-support.ts';

/** The request that a list of transforms makes. */
async function request(
  transforms: readonly string[],
  more = '',
  secrets?: ReadonlyMap<string, Secret>,
): Promise<HttpRequest> {
  const list = transforms.map((transform) => `  - ${transform}\n`).join('');
  const { run, requests } = engine(
    `request.url: http://api.test/p?b=2&a=1\nrequest.method: POST\n${more}\nrequest.transforms:\n${list}`,
    [{ body: [] }],
    secrets ? { secrets } : {},
  );
  const { error } = await run();
  if (error) throw error;
  return requests[0] as HttpRequest;
}

const bodyOf = async (transforms: readonly string[], more = ''): Promise<unknown> =>
  JSON.parse((await request(transforms, more)).body ?? '');

describe('transforms of a request', () => {
  it('set, append to and delete from the body', async () => {
    expect(
      await bodyOf(
        [
          'set: { target: body.x.y, value: "1" }',
          'set: { target: body.n, value: "[[add 40 2]]", value_type: int }',
          'set: { target: body.j, value: \'{"a":[1]}\', value_type: json }',
          'append: { target: body.l, value: a }',
          'append: { target: body.l, value: b }',
          'append: { target: body.s, value: new }',
          'delete: { target: body.gone }',
          'delete: { target: body.never.there }',
        ],
        'request.body: { s: old, gone: 1, kept: true }',
      ),
    ).toEqual({ x: { y: '1' }, n: 42, j: { a: [1] }, l: ['a', 'b'], s: ['old', 'new'], kept: true });
  });

  it('keep integers of 64 bits exact', async () => {
    const { body } = await request(['set: { target: body.n, value: "9223372036854775807", value_type: int }']);
    expect(body).toBe('{"n":9223372036854775807}');
  });

  it('set replaces a header, append adds to it, delete removes it', async () => {
    const { headers } = await request([
      'set: { target: header.accept, value: text/plain }',
      'set: { target: header.x-a, value: "1" }',
      'append: { target: header.X-A, value: "2" }',
      'delete: { target: header.user-agent }',
    ]);
    expect(headers).toEqual({ Accept: 'text/plain', 'X-A': ['1', '2'], 'Content-Type': 'application/json' });
  });

  it('keep a Content-Type that is set', async () => {
    const { headers } = await request(['set: { target: header.content-type, value: application/vnd.x+json }']);
    expect(headers['Content-Type']).toBe('application/vnd.x+json');
  });

  it('change parameters and sort them', async () => {
    const { url } = await request([
      'set: { target: url.params.a, value: "x y&z" }',
      'append: { target: url.params.c, value: "1" }',
      'append: { target: url.params.c, value: "2" }',
      'delete: { target: url.params.b }',
    ]);
    expect(url).toBe('http://api.test/p?a=x+y%26z&c=1&c=2');
  });

  it('leave a URL alone that nothing changes', async () => {
    expect((await request([])).url).toBe('http://api.test/p?b=2&a=1');
  });

  it('replace the URL', async () => {
    expect(
      (await request(['set: { target: url.value, value: "https://o.test/[[.url.Query.Get \\"a\\"]]" }'])).url,
    ).toBe('https://o.test/1');
  });

  it('see what the transforms before them did', async () => {
    expect(
      await bodyOf([
        'set: { target: header.x-a, value: one }',
        'set: { target: body.b, value: \'[[.header.Get "x-a"]]\' }',
        'set: { target: body.c, value: "[[.body.b]]-[[.url.Host]]" }',
      ]),
    ).toEqual({ b: 'one', c: 'one-api.test' });
  });

  it('change nothing where a template fails or is empty, and take the default where there is one', async () => {
    expect(
      await bodyOf([
        'set: { target: body.a, value: "[[.cursor.none]]" }',
        'set: { target: body.b, value: "[[.cursor.none]]", default: "d" }',
        'set: { target: body.c, value: "" }',
        'set: { target: body.d, value: "[[.cursor.none]]", default: "[[.cursor.x]]" }',
      ]),
    ).toEqual({ b: 'd' });
  });

  it.each([
    'set: { target: body.n, value: x, value_type: int }',
    'set: { target: body.n, value: "9223372036854775808", value_type: int }',
    'set: { target: body.n, value: "{", value_type: json }',
    'set: { target: body.kept.x, value: x }',
    'set: { target: url.value, value: nowhere }',
    'set: { target: header.x, value: "a\\nb" }',
    'set: { target: body.n, value: "[[.cursor.none]]", fail_on_template_error: true }',
  ])('fail with a clear error: %s', async (transform) => {
    await expect(request([transform], 'request.body: { kept: 1 }')).rejects.toMatchObject({
      code: 'JC_TEMPLATE_FAILED',
    });
  });

  it('take any name in the body, also that of the prototype', async () => {
    const { body } = await request([
      'set: { target: body.__proto__.polluted, value: "yes" }',
      'set: { target: body.constructor, value: c }',
    ]);
    expect(body).toBe('{"__proto__":{"polluted":"yes"},"constructor":"c"}');
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });

  it('send the parameters as a form where encode_as asks for it', async () => {
    const sent = await request(
      ['set: { target: url.params.c, value: "x y" }', 'set: { target: body.lost, value: z }'],
      'request.encode_as: application/x-www-form-urlencoded',
    );
    expect(sent.url).toBe('http://api.test/p');
    expect(sent.body).toBe('a=1&b=2&c=x+y');
    expect(sent.headers['Content-Type']).toBe('application/x-www-form-urlencoded');
  });

  it('start page bodies from request.body only where that is asked for', async () => {
    for (const [option, second] of [
      ['true', { fixed: 1, page: '1' }],
      ['false', { page: '1' }],
    ] as const) {
      const { run, requests } = engine(
        `request: { url: http://api.test/, method: POST, body: { fixed: 1 } }
response: { request_body_on_pagination: ${option}, pagination: [{ set: { target: body.page, value: '[[.last_response.header.Get "X-Next"]]', fail_on_template_error: true } }] }`,
        [{ body: [{ a: 1 }], headers: { 'x-next': '1' } }, { body: [{ a: 2 }] }],
      );
      await run();
      expect(requests.map(({ body }) => JSON.parse(body ?? ''))).toEqual([{ fixed: 1 }, second]);
    }
  });
});

describe('the bytes of a body', () => {
  const json = [
    'set: { target: body.z.b, value: "<1 & 2>" }',
    'set: { target: body.a, value: "[1e3, 1e21]", value_type: json }',
  ];

  it('are the text that templates see, so that a signature made in a template holds', async () => {
    const { body, headers } = await request(
      [...json, 'set: { target: header.x-sign, value: \'[[hash "sha256" (sprintf "%s" .body)]]\' }'],
      'request.body: { z: { é: 1, c: [] }, m: "\u2028" }',
    );
    expect(body).toBe('{"a":[1000,1e+21],"m":"\\u2028","z":{"b":"\\u003c1 \\u0026 2\\u003e","c":[],"é":1}}');
    expect(headers['X-Sign']).toBe(
      createHash('sha256')
        .update(body ?? '')
        .digest('hex'),
    );
  });

  it('are none where nothing is in it', async () => {
    expect(await request([])).not.toHaveProperty('body');
    expect(await request(['delete: { target: body.a }'], 'request.body: { a: 1 }')).not.toHaveProperty('body');
  });

  it('leave out members of request.body that are null or an empty map, but not deeper ones', async () => {
    const given = 'request.body: { a: 1, none: null, empty: {}, list: [], deep: { none: null, empty: {} } }';
    expect((await request([], given)).body).toBe('{"a":1,"deep":{"empty":{},"none":null},"list":[]}');
    expect(await request([], 'request.body: { none: null }')).not.toHaveProperty('body');
  });
});

describe('a template that fails', () => {
  const failing = (more = '') => `set: { target: header.x-a, value: '[[.cursor.no]]'${more} }`;
  const yaml = (transform: string) => `request.url: http://api.test/\nrequest.transforms:\n  - ${transform}\n`;
  const problem = 'test.yml: request.transforms[0].set header.x-a: map has no entry for key "no"; it changed nothing';

  it('is told once a run, unless its default or do_not_log_failure says otherwise', async () => {
    const page =
      'response.pagination: [{ set: { target: url.params.p, value: "[[.last_response.body.n]]", fail_on_template_error: true, do_not_log_failure: true } }]';
    const { run } = engine(`${yaml(failing())}${page}`, [{ body: { n: '1' } }, { body: { n: '2' } }, { body: {} }]);
    expect((await run()).problems).toEqual([problem]);
    for (const more of [', default: x', ', do_not_log_failure: true']) {
      expect((await engine(yaml(failing(more)), [{ body: [] }]).run()).problems).toEqual([]);
    }
  });

  it('is told where it stands in a response, a split or the cursor', async () => {
    const { run } = engine(
      `request.url: http://api.test/
response.transforms: [{ set: { target: body.x, value: '[[.body.no]]' } }]
response.split: { target: body.l, transforms: [{ set: { target: body.y, value: '[[.body.not]]' } }] }
cursor: { told: { value: '[[.last_event.never]]', do_not_log_failure: false }, quiet: { value: '[[.last_event.never]]' } }`,
      [{ body: { l: [{ a: 1 }, { a: 2 }] } }],
    );
    const { pages, problems } = await run();
    pages[0]?.cursor();
    expect(problems).toEqual([
      expect.stringContaining('response.transforms[0].set body.x: map has no entry for key "no"'),
      expect.stringContaining('response.split.transforms[0].set body.y: map has no entry for key "not"'),
      expect.stringContaining('cursor.told: map has no entry for key "never"'),
    ]);
  });

  it('is told without its reason where pages are confidential', async () => {
    const { run } = engine(yaml(failing()), [{ body: [] }], { confidential: true });
    expect((await run()).problems).toEqual([
      'test.yml: request.transforms[0].set header.x-a failed; it changed nothing',
    ]);
  });

  it('is shown with the first request that is not sent', async () => {
    const problems: string[] = [];
    const { config } = engine(yaml(failing()), []);
    await describeFirstRequest(config, {
      clock: sleepingClock(),
      cursor: {},
      onProblem: (text) => problems.push(text),
    });
    expect(problems).toEqual([problem]);
  });

  it('is told where its value has the wrong type, also with do_not_log_failure', async () => {
    const page =
      'response.pagination: [{ set: { target: body.p, value: "{x", value_type: json, do_not_log_failure: true } }]';
    const { run } = engine(`request: { url: http://api.test/, method: POST }\n${page}`, [{ body: { n: 1 } }]);
    expect((await run()).problems).toEqual([expect.stringContaining('the value is not JSON')]);
  });
});

describe('secrets in a request', () => {
  const token = 'stand-in-7f3a';
  const hush = '"quo\'te" &=\\é';
  const secrets = new Map([[token, new Secret(hush)]]);

  it('arrive whole in a header, the body and a parameter', async () => {
    const { headers, body, url } = await request(
      [
        `set: { target: header.x-key, value: ${token} }`,
        `set: { target: body.deep.key, value: "k [[sprintf \\"%s\\" \\"${token}\\"]]" }`,
        `set: { target: url.params.key, value: ${token} }`,
      ],
      '',
      secrets,
    );
    expect(headers['X-Key']).toBe(hush);
    expect(JSON.parse(body ?? '')).toEqual({ deep: { key: `k ${hush}` } });
    expect(new URL(url).searchParams.get('key')).toBe(hush);
  });

  it('are what digests and encodings work on', async () => {
    const { headers } = await request(
      [`set: { target: header.authorization, value: 'Basic [[base64Encode "user:" "${token}"]]' }`],
      '',
      secrets,
    );
    expect(headers.Authorization).toBe(`Basic ${Buffer.from(`user:${hush}`).toString('base64')}`);
  });

  it('are masked in the excerpt of an answer that echoes them, also in another form', async () => {
    const encoded = Buffer.from(hush).toString('base64');
    const { run } = engine(
      `request.url: http://api.test/\nrequest.transforms: [{ set: { target: header.x, value: '[[base64Encode "${token}"]]' } }]`,
      [{ status: 400, bytes: Buffer.from(`bad key ${hush} or ${encoded}`) }],
      { secrets },
    );
    const { error } = await run();
    expect((error as Error).message).toContain('bad key [secret] or [secret]');
  });
});
