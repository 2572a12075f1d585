import { describe, expect, it } from '@jest/globals';
import { systemClock } from '../../src/core/clock.ts';
import { Secret } from '../../src/core/secret.ts';
import { describeFirstRequest } from '../../src/httpjson/first-request.ts';
import { inputKey, loadHttpjsonInputs } from '../../src/httpjson/load-inputs.ts';

/** `$(NAME)` stands for a reference with braces, which linters take for a forgotten backtick. */
const load = (text: string, variables?: Record<string, unknown>) =>
  loadHttpjsonInputs(
    text.replace(/\$\(([^)]+)\)/g, (_whole, name: string) => ['$', '{', name, '}'].join('')),
    {
      source: 'filebeat.yml',
      environment: { KEY: 'hush', WAIT: '5m', NAME: 'n' },
      ...(variables ? { variables } : {}),
    },
  );

describe('a file of inputs', () => {
  it.each([
    [
      'filebeat.inputs:\n  - type: httpjson\n    request.url: http://a/\n  - { type: httpjson, request: { url: http://b/ } }',
      2,
    ],
    ['filebeat: { inputs: [{ type: httpjson, request.url: http://a/ }] }', 1],
    ['- type: httpjson\n  request.url: http://a/', 1],
    ['request.url: http://a/', 1],
    ['filebeat.inputs: []', 0],
  ])('is read: %j', (text, count) => {
    expect(load(text).inputs).toHaveLength(count);
  });

  it('names what it does not use, and refuses what would change events', () => {
    expect(load('filebeat.inputs: []\noutput.file.path: /x\nfilebeat.registry.flush: 1s').ignored).toEqual([
      'output.file.path',
      'filebeat.registry.flush',
    ]);
    for (const setting of ['processors: []', 'tags: [x]', 'filebeat.modules: []', 'filebeat: { config: {} }']) {
      const text = setting.startsWith('filebeat:')
        ? 'filebeat: { config: {}, inputs: [] }'
        : `filebeat.inputs: []\n${setting}`;
      expect(() => load(text)).toThrow(expect.objectContaining({ code: 'JC_HTTPJSON_UNSUPPORTED' }));
    }
  });

  it('refuses inputs of other types and twins', () => {
    expect(() => load('- type: cel')).toThrow('not cel');
    expect(() => load('- request.url: http://a/\n- request.url: http://a/')).toThrow('same id and URL');
    expect(load('- request.url: http://a/\n- { id: x, request.url: http://a/ }').inputs.map(inputKey)).toEqual([
      'httpjson::http://a/',
      'httpjson::x::http://a/',
    ]);
    expect(() => load('[1]')).toThrow('must be a map');
    expect(() => load('7')).toThrow('expected inputs');
  });

  it('takes references to the environment: secrets as stand-ins, the rest as it is', async () => {
    const { inputs } = load(
      'interval: $(WAIT)\nid: $(NAME)\ntags: ["$(NAME)"]\nrequest.url: http://a/\nrequest.timeout: $(NONE:7s)\nauth.basic: { user: u, password: "$(KEY)" }\nrequest.transforms: [{ set: { target: header.x-a, value: "k $(KEY)" } }]',
    );
    const [config] = inputs;
    expect(config).toMatchObject({ intervalMs: 300_000, id: 'n', tags: ['n'], request: { timeoutMs: 7000 } });
    expect(JSON.stringify(config)).not.toContain('hush');
    const text = await describeFirstRequest(config as NonNullable<typeof config>, { clock: systemClock, cursor: {} });
    expect(text).toContain('X-A: k [secret]');
    expect(text).toContain('Authorization: [secret]');
    expect(text).not.toContain('hush');
  });

  it('names a variable that is not set', () => {
    expect(() => load('request.url: http://a/\nid: $(NONE)')).toThrow(
      expect.objectContaining({ code: 'JC_CONFIG_SECRET_MISSING', message: expect.stringContaining('NONE') }),
    );
    expect(() => load('request.url: http://a/\nid: $(NONE:?needed)')).toThrow('NONE is not set');
  });

  it('renders a stream template with its variables', async () => {
    const { inputs } = load(
      "request.url: {{url}}\nrequest.transforms:\n  - set: { target: header.k, value: '{{key}}' }",
      {
        url: 'http://a/',
        key: new Secret('hush'),
      },
    );
    const [config] = inputs;
    expect(
      await describeFirstRequest(config as NonNullable<typeof config>, { clock: systemClock, cursor: {} }),
    ).toMatch(/^GET http:\/\/a\/\n[\s\S]*K: \[secret\]/);
  });
});

describe('the first request as text', () => {
  it('is that of a run with the given cursor, body included, and no token is fetched for it', async () => {
    const { inputs } = load(
      'auth.oauth2: { client: { id: i, secret: s }, token_url: "http://id/" }\nrequest: { url: "http://a/?token=t", method: POST, transforms: [{ set: { target: body.since, value: "[[.cursor.at]]" } }] }',
    );
    const [config] = inputs;
    const text = await describeFirstRequest(config as NonNullable<typeof config>, {
      clock: systemClock,
      cursor: { at: 'x' },
    });
    expect(text?.split('\n')).toEqual(
      expect.arrayContaining(['POST http://a/?token=[secret]', 'Authorization: [secret]', '{"since":"x"}']),
    );
  });

  it('is none where a template ends the run before it', async () => {
    const { inputs } = load(
      'request: { url: http://a/, transforms: [{ set: { target: header.x, value: \'[[terminate "no"]]\' } }] }',
    );
    const [config] = inputs;
    expect(
      await describeFirstRequest(config as NonNullable<typeof config>, { clock: systemClock, cursor: {} }),
    ).toBeUndefined();
  });
});
