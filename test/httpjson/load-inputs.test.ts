import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { systemClock } from '../../src/core/clock.ts';
import { Secret } from '../../src/core/secret.ts';
import { describeFirstRequest } from '../../src/httpjson/first-request.ts';
import { inputKey, loadHttpjsonInputs } from '../../src/httpjson/load-inputs.ts';
import { createPublisher } from '../../src/httpjson/publish/publisher.ts';
import { PageEvent } from '../../src/httpjson/raw-event.ts';

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

  it('may be a filebeat.yml as it is installed; what is not used is named', () => {
    const { inputs, ignored, warnings } = load(`
filebeat.inputs:
- type: filestream
  id: logs
  enabled: false
  paths: [/var/log/*.log]
- type: httpjson
  id: mine
  request.url: http://a/
filebeat.config.modules: { path: '$(path.config)/modules.d/*.yml', reload.enabled: false }
filebeat: { registry.flush: 1s, modules: [] }
setup.template.settings: { index.number_of_shards: 1 }
setup.kibana:
output.elasticsearch: { hosts: ['localhost:9200'] }
processors:
  - add_host_metadata: { when.not.contains.tags: forwarded }
  - add_cloud_metadata: ~
`);
    expect(inputs.map(({ id, publish }) => [id, publish.processors])).toEqual([['mine', []]]);
    expect(ignored).toEqual([
      ...['filebeat.config.modules', 'filebeat.registry.flush', 'filebeat.modules', 'setup.template.settings'],
      ...['setup.kibana', 'output.elasticsearch', 'an input of type filestream'],
      ...['processors: add_host_metadata', 'processors: add_cloud_metadata'],
    ]);
    expect(warnings).toEqual([]);
  });

  it('says for all inputs what tags, fields and processors they have, after their own', () => {
    const { inputs } = load(`
filebeat.inputs:
  - { type: httpjson, id: a, request.url: http://a/, tags: [own], fields: { x: 1 }, processors: [{ add_tags: { tags: [first] } }] }
  - { type: httpjson, id: b, request.url: http://a/ }
tags: [all]
fields: { x: 2, y: { z: 3 } }
fields_under_root: true
processors:
  - add_host_metadata: ~
  - add_tags: { tags: [last] }
  - drop_event: { when.equals.message: '{"drop":1}' }
`);
    const [a, b] = inputs.map((config) => {
      const publisher = createPublisher(config);
      return (text: string) => JSON.parse(publisher.line(PageEvent.of(Buffer.from(text)), 0) ?? 'null');
    });
    expect(a?.('{}')).toMatchObject({ tags: ['all', 'own', 'first', 'last'], fields: { x: 1 }, x: 2, y: { z: 3 } });
    expect(b?.('{}')).toMatchObject({ tags: ['all', 'last'], x: 2 });
    expect(b?.('{}')).not.toHaveProperty('fields');
    expect(a?.('{"drop":1}')).toBeNull();
  });

  it('names further files with inputs', () => {
    const folder = mkdtempSync(join(tmpdir(), 'inputs-'));
    try {
      mkdirSync(join(folder, 'inputs.d'));
      writeFileSync(join(folder, 'inputs.d', 'b.yml'), '- { type: httpjson, id: b, request.url: http://b/ }');
      writeFileSync(
        join(folder, 'inputs.d', 'a.yml'),
        '- type: httpjson\n  id: a\n  request.url: http://a/\n- type: log',
      );
      writeFileSync(join(folder, 'inputs.d', 'c.yml.disabled'), 'nonsense');
      const load = (path: string) =>
        loadHttpjsonInputs(`filebeat.config.inputs: { enabled: true, path: '${path}' }\ntags: [all]`, {
          source: join(folder, 'filebeat.yml'),
          environment: {},
        });
      for (const path of [
        'inputs.d/*.yml',
        ['$', '{path.config}/inputs.d/*.yml'].join(''),
        join(folder, '*.d', '?.yml'),
      ]) {
        const { inputs, ignored } = load(path);
        expect(inputs.map(({ id, publish }) => [id, publish.tags])).toEqual([
          ['a', ['all']],
          ['b', ['all']],
        ]);
        expect(ignored).toEqual(['an input of type log']);
      }
      expect(load('none/*.yml').warnings).toEqual([expect.stringContaining('no file is there: none/*.yml')]);
      writeFileSync(join(folder, 'inputs.d', 'b.yml'), '\n- type: httpjson\n  request.url: nonsense');
      expect(() => load('inputs.d/*.yml')).toThrow(/b\.yml:3: input 1: request\.url must be a complete/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('may have inputs that are off, whatever is wrong with them', () => {
    const off =
      '- { type: httpjson, enabled: false, id: idle, request.timeout: soon, request.transforms: [{ sett: {} }] }';
    const none = '- { type: httpjson, enabled: false, id: "$(NOBODY)", request.url: http://a/ }';
    const { inputs, ignored } = load(`${off}\n${none}\n- { id: active, request.url: http://a/ }`);
    expect(inputs.map(({ id }) => id)).toEqual(['active']);
    expect(ignored).toEqual(['an input that is not enabled']);
    const good = load('- { enabled: no, id: idle, request.url: http://a/ }');
    expect(good.inputs).toMatchObject([{ id: 'idle', enabled: false }]);
  });

  it('may be a policy of Elastic Agent', () => {
    const { inputs, ignored } = load(`
id: policy
outputs: { default: { type: elasticsearch } }
agent: { monitoring: { enabled: true } }
inputs:
  - type: httpjson
    id: whole
    name: mine
    use_output: default
    data_stream.namespace: prod
    streams:
      - { id: one, data_stream: { dataset: a.b }, request.url: http://a/, interval: 2m }
      - { id: two, enabled: false, data_stream: { dataset: a.c }, request.url: http://a/, request.timeout: '$(env.WAIT)' }
  - { type: logfile, id: other, streams: [{ paths: [/x] }] }
`);
    expect(inputs.map(({ id, enabled, intervalMs, request }) => [id, enabled, intervalMs, request.timeoutMs])).toEqual([
      ['one', true, 120_000, 30_000],
      ['two', false, 60_000, 300_000],
    ]);
    expect(inputs.flatMap(({ warnings }) => warnings)).toEqual([]);
    expect(ignored).toEqual(['id', 'outputs', 'agent', 'an input of type logfile']);
  });

  it('tells everything that is wrong at once, with the line and what to do', () => {
    const text = `filebeat.inputs:
- type: httpjson
  request:
    url: http://a/
    timeout: soon
    transforms:
      - set: { target: body }
      - sett: {}
- type: httpjson
  id: $(NOBODY)
  request.url: nonsense
  processors:
    - script: {}
processors:
  - made_up: {}
`;
    const lines = [
      'filebeat.yml:5: input 1: request.timeout must be a duration',
      'filebeat.yml:7: input 1: request.transforms[0].set.target: "body" is not a target. Write body.<path>',
      'filebeat.yml:8: input 1: request.transforms[1].sett is not an option of httpjson. Did you mean',
      'filebeat.yml:10: input 2: id: the environment variable NOBODY is not set, and a keystore',
      'filebeat.yml:11: input 2: request.url must be a complete http or https URL',
      'filebeat.yml:13: input 2: the option processors[0].script is not supported: this engine runs no scripts',
      'filebeat.yml:15: the option processors[0].made_up is not supported',
    ];
    for (const line of lines) expect(() => load(text)).toThrow(line);
    expect(() => load(text)).toThrow('filebeat.yml has 7 errors:');
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
    expect(config).toMatchObject({
      intervalMs: 300_000,
      id: 'n',
      publish: { tags: ['n'] },
      request: { timeoutMs: 7000 },
    });
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
