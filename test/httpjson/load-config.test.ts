import { describe, expect, it } from '@jest/globals';
import { loadHttpjsonConfig } from '../../src/httpjson/load-config.ts';

const load = (yaml: string) => loadHttpjsonConfig(yaml, { source: 'in.yml' });
const url = 'request.url: http://api.test/\n';

describe('loading a configuration', () => {
  it('reads dotted names and maps, mixed', () => {
    const dotted = load('request.url: http://a/\nrequest.method: POST\nrequest.retry.max_attempts: 2\nresponse: {}');
    const nested = load('request: { url: http://a/, method: post, retry.max_attempts: "2" }');
    const mixed = load('request: { url: http://a/ }\nrequest.method: POST\nrequest.retry: { max_attempts: 2 }');
    expect(nested.request).toEqual(dotted.request);
    expect(mixed.request).toEqual(dotted.request);
    expect(dotted.request.retry.retries).toBe(2);
  });

  it('reads the booleans of YAML 1.1', () => {
    for (const word of ['yes', 'On', 'TRUE', 'y']) expect(load(`${url}keep_null: ${word}`).publish.keepNull).toBe(true);
    for (const word of ['no', 'OFF', 'False', 'n']) expect(load(`${url}enabled: ${word}`).enabled).toBe(false);
  });

  it('has the defaults of httpjson', () => {
    expect(load(url)).toMatchObject({
      enabled: true,
      intervalMs: 60_000,
      request: {
        method: 'GET',
        timeoutMs: 30_000,
        retry: { retries: 5, firstWaitMs: 1000, longestWaitMs: 60_000 },
        transforms: [],
      },
      response: { pagination: [], requestBodyOnPagination: false, saveFirstResponse: false },
      cursor: [],
    });
  });

  it('reads what the collector needs to know', () => {
    const config = load(
      `${url}interval: 90\nid: x\ntags: [a, b]\nenabled: false\npublisher_pipeline.disable_host: true\nconfig_version: 2`,
    );
    expect(config).toMatchObject({ intervalMs: 90_000, id: 'x', publish: { tags: ['a', 'b'] }, enabled: false });
  });

  it('reads TLS, proxy and connection options for the client', () => {
    const { transport } = load(`
request:
  url: https://api.test/
  ssl:
    verification_mode: certificate
    certificate_authorities: [/ca.pem]
    certificate: /c.pem
    key: /k.pem
    key_passphrase: hush
    supported_protocols: [TLSv1.3, TLSv1.2]
  proxy_url: http://user:pw@proxy:1
  proxy_headers: { X-A: [b, c] }
  keep_alive: { disable: true, idle_connection_timeout: 5s }
`);
    expect(transport).toMatchObject({
      tls: {
        verificationMode: 'certificate',
        certificateAuthorities: ['/ca.pem'],
        certificate: '/c.pem',
        minVersion: 'TLSv1.2',
        maxVersion: 'TLSv1.3',
      },
      keepAlive: false,
      idleConnectionTimeoutMs: 5000,
    });
    expect(transport.tls?.key?.reveal()).toBe('/k.pem');
    expect(transport.proxyUrl?.reveal()).toBe('http://user:pw@proxy:1');
    expect(transport.proxyHeaders?.['X-A']?.reveal()).toBe('b, c');
    expect(JSON.stringify(transport)).not.toMatch(/pw|hush/);
    expect(load(`${url}request.ssl: { enabled: false, verification_mode: none }`).transport.tls).toBeUndefined();
  });

  it.each([
    ['request.urk: http://a/', 'request.urk is not an option of httpjson. Did you mean request.url?'],
    [`${url}intervall: 1m`, 'Did you mean interval?'],
    [`${url}request.retry.max_attempt: 1`, 'Did you mean request.retry.max_attempts?'],
    [`${url}cursor.t.valeu: x`, 'Did you mean cursor.t.value?'],
    [
      `${url}request.transforms: [{ set: { target: body.a, valu: x } }]`,
      'Did you mean request.transforms[0].set.value?',
    ],
    [`${url}request.transforms: [{ sett: {} }]`, 'Did you mean request.transforms[0].set?'],
    [`${url}request.transforms: [{ set: {}, append: {} }]`, 'exactly one of set, append, delete'],
    [`${url}request.transforms: [{ set: { target: body } }]`, '"body" is not a target'],
    [`${url}request.transforms: [{ set: { target: url.x } }]`, '"url.x" is not a target'],
    [`${url}request.transforms: [{ delete: { target: url.value } }]`, '"url.value" is not a target'],
    [`${url}request.transforms: [{ append: { target: url.value } }]`, '"url.value" is not a target'],
    [`${url}request.transforms: [{ set: { target: body.a, value_type: float } }]`, 'value_type must be one of'],
    [`${url}request.transforms: [{ set: { target: header.a, value_type: json } }]`, 'only body'],
    [`${url}request.transforms: [{ set: { target: body.a, value: [1] } }]`, 'value must be a text'],
    [`${url}request.transforms: 1`, 'request.transforms must be a list'],
    [`${url}request: 1`, 'request.url is given twice'.replace('request.url', 'request')],
    ['request.method: GET', 'request.url is required'],
    ['request.url: api.test', 'complete http or https URL'],
    ['request.url: ftp://api.test', 'complete http or https URL'],
    [`${url}request.method: PUT`, 'must be one of GET, POST'],
    [`${url}request.body: { a: 1 }`, 'needs request.method: POST'],
    [`${url}request.timeout: soon`, 'request.timeout must be a duration'],
    [`${url}interval: 0s`, 'interval is too small'],
    [`${url}interval: -30d`, 'interval must be a duration'],
    [`${url}request.retry.max_attempts: 0`, 'too small'],
    [`${url}request.retry: { wait_min: 2m, wait_max: 1m }`, 'wait_max is shorter'],
    [`${url}request.keep_alive.max_idle_connections: -1`, 'too small'],
    [`${url}enabled: maybe`, 'enabled must be true or false'],
    [`${url}request.ssl.certificate: /c.pem`, 'are needed together'],
    [`${url}request.ssl.verification_mode: maybe`, 'must be one of full'],
    [`${url}response.pagination_allowed_hosts: [api.test]`, 'needs a scheme'],
    [`${url}request.url: http://b/`, 'YAML'],
    [`${url}request: { url: http://b/ }`, 'request.url is given twice'],
    ['- a', 'must be a map'],
    [`${url}auth.oauth2: {}`, 'auth.oauth2.token_url must be'],
    [`${url}auth.basic: {}`, 'auth.basic needs both'],
    [`${url}auth: { file: {} }`, 'auth.file.path is required'],
  ])('refuses %j', (yaml, message) => {
    expect(() => load(yaml)).toThrow(message);
    expect(() => load(yaml)).toThrow('in.yml');
  });

  it.each([
    ['request.ssl.ca_trusted_fingerprint: ab', 'request.ssl.ca_trusted_fingerprint'],
    ['request.ssl.restart_on_cert_change.enabled: true', 'request.ssl.restart_on_cert_change'],
    ['request.ssl.renegotiation: freely', 'request.ssl.renegotiation'],
    ['response.xsd: x', 'response.xsd'],
    ['auth.aws.role_arn: a', 'auth.aws.role_arn'],
    ['auth.oauth2.okta.dpop_key_pem: a', 'auth.oauth2.okta.dpop_key_pem'],
    ['run_as_cel: true', 'run_as_cel'],
    ['cel.program: x', 'cel'],
    ['processors: [{ script: {} }]', 'processors[0].script'],
    ['processors: [{ drop_event: { when: { fuzzy: { a: b } } } }]', 'processors[0].drop_event.when.fuzzy'],
    ['chain: [{ step: { request: { url: http://a/, rate_limit.limit: x } } }]', 'chain[0].step.request.rate_limit'],
  ])('refuses %s by name', (yaml, option) => {
    expect(() => load(url + yaml)).toThrow(
      expect.objectContaining({
        code: 'JC_HTTPJSON_UNSUPPORTED',
        message: expect.stringContaining(`the option ${option} is not supported`),
      }),
    );
  });

  it('lets an unsupported option pass that asks for nothing', () => {
    const asleep =
      'request.tracer: { enabled: false, filename: x }\nauth.aws: { enabled: false, role_arn: x }\nprocessors: []\nkeep_null: false\nchain:\nrun_as_cel: false';
    expect(load(`${url}${asleep}\nresponse.decode_as: application/json`).request.url).toBe('http://api.test/');
  });

  it.each([
    ['zzzzzz: 1', 'zzzzzz'],
    ['__proto__: 1', '__proto__'],
    ['cursor.at: { value: x, fail_on_template_error: true }', 'cursor.at.fail_on_template_error'],
    ['response.split: { target: body.a, value_type: json }', 'response.split.value_type'],
    ['request.transforms: [{ delete: { target: body.a, value: x } }]', 'request.transforms[0].delete.value'],
    ['chain: [{ step: { request: { url: http://a/, made_up: 1 } } }]', 'chain[0].step.request.made_up'],
  ])('warns of an option that httpjson does not know: %s', (yaml, option) => {
    expect(load(url + yaml).warnings).toEqual([
      expect.stringMatching(/^in\.yml: .* is not an option of httpjson and is ignored.* Known here: \w/),
    ]);
    expect(load(url + yaml).warnings[0]).toContain(`in.yml: ${option} is`);
    expect(load(url).warnings).toEqual([]);
  });

  it('tells everything that is wrong at once', () => {
    const yaml = `
request: { url: ftp://a/, timeout: soon, transforms: [{ set: { target: body } }, { sett: {} }, { set: { target: body.a, value: '[[' } }] }
response: { decode_as: nonsense, split: {}, transforms: [{ set: { target: header.x } }], pagination: [{}] }
cursor: { a: { ignore_empty_value: maybe }, b: 7 }
chain: [{ step: { replace: x } }, {}]
auth: { basic: {}, oauth2: {} }
processors: [{ none: {} }, { drop_event: {} }]
run_as_cel: true
intervall: 1m
`;
    const wrong = [
      ...[
        'request.url',
        'request.timeout',
        'transforms[0].set.target',
        'transforms[1].sett',
        'transforms[2].set.value',
      ],
      ...[
        'response.decode_as',
        'response.split.target',
        'response.transforms[0]',
        'response.pagination[0]',
        'cursor.a',
      ],
      ...['cursor.b', 'chain[0].step', 'chain[1]', 'auth: only one', 'processors[0].none', 'processors[1].drop_event'],
      ...['run_as_cel', 'Did you mean interval?'],
    ];
    for (const part of wrong) expect(() => load(yaml)).toThrow(part);
    expect(() => load(yaml)).toThrow(expect.objectContaining({ code: 'JC_HTTPJSON_INVALID' }));
    expect(() => load(yaml)).toThrow(/^in\.yml has 18 errors:(\n- in\.yml: .*)+$/);
  });

  it('names the place of a template that cannot be parsed', () => {
    expect(() => load(`${url}cursor.t.value: "[[ .x "`)).toThrow(
      'in.yml: cursor.t.value: line 1, column 1: unclosed action.',
    );
    expect(() => load(`${url}response.pagination: [{ set: { target: body.a, default: "[[nope]]" } }]`)).toThrow(
      'in.yml: response.pagination[0].set.default: line 1, column 3',
    );
  });

  it('does not quote a broken file', () => {
    expect(() => load('a: "hush\nb: [')).toThrow(
      expect.objectContaining({ code: 'JC_CONFIG_UNREADABLE', message: expect.not.stringContaining('hush') }),
    );
  });
});
