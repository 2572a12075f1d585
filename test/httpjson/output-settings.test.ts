import { describe, expect, it } from '@jest/globals';
import { loadHttpjsonInputs } from '../../src/httpjson/load-inputs.ts';

const inputs = 'filebeat.inputs: [{ type: httpjson, request.url: http://a/ }]\n';
const load = (yaml: string, environment: Record<string, string> = {}) =>
  loadHttpjsonInputs(yaml, { source: 'filebeat.yml', environment }).output;
const settings = (yaml: string, environment: Record<string, string> = {}) =>
  load(`${inputs}${yaml}`, environment)?.().settings;

describe('the output of a file', () => {
  it.each([
    ['hosts: localhost', 'http://localhost:9200'],
    ['hosts: ["https://es.test", "es2.test:9201"]', 'https://es.test:9200 http://es2.test:9201'],
    ['hosts: es.test, protocol: https, path: /es', 'https://es.test:9200/es'],
    ['hosts: "https://es.test:443/own", path: other', 'https://es.test:443/own'],
    ['hosts: "http://[::1]"', 'http://[::1]:9200'],
  ])('has complete addresses: { %s }', (options, hosts) => {
    expect(settings(`output.elasticsearch: { ${options} }`)?.hosts.join(' ')).toBe(hosts);
  });

  it('takes the place of hosts and of a user by what it says of the cloud', () => {
    const read = settings(
      'cloud.id: "mine:ZXhhbXBsZS50ZXN0JGFiYyRkZWY="\ncloud.auth: "ann:a:b"\noutput.elasticsearch: { hosts: x, username: y, password: z }',
    );
    expect(read).toMatchObject({ hosts: [], cloudId: 'mine:ZXhhbXBsZS50ZXN0JGFiYyRkZWY=', username: 'ann' });
    expect(read?.password?.reveal()).toBe('a:b');
  });

  it('has credentials and TLS of its own, and what the environment holds', () => {
    const read = settings(
      `output:
  elasticsearch:
    hosts: [https://es.test]
    api_key: "\${KEY}"
    timeout: 20
    bulk_max_size: 500
    compression_level: 3
    index: logs-mine-default
    pipeline: p
    ssl: { certificate_authorities: [/ca.pem], ca_trusted_fingerprint: ab12, verification_mode: none }
`,
      { KEY: 'id:secret-9c3f' },
    );
    expect(read).toMatchObject({
      timeoutMs: 20_000,
      maxBatchDocuments: 500,
      compression: true,
      index: 'logs-mine-default',
      pipeline: 'p',
      caFingerprint: 'ab12',
      tls: { certificateAuthorities: ['/ca.pem'], verificationMode: 'none' },
    });
    expect(read?.apiKey?.reveal()).toBe(Buffer.from('id:secret-9c3f').toString('base64'));
    expect(settings('output.elasticsearch: { hosts: a, api_key: YWI= }')?.apiKey?.reveal()).toBe('YWI=');
  });

  it('takes what only says how Filebeat sends, and is not there where it is off', () => {
    const tuning =
      'worker: 2, loadbalance: true, max_retries: 3, backoff.init: 1s, preset: balanced, queue.mem.events: 9';
    expect(settings(`output.elasticsearch: { hosts: a, ${tuning} }`)?.hosts).toHaveLength(1);
    expect(load(`${inputs}output.elasticsearch: { enabled: false, hosts: a }`)).toBeUndefined();
    expect(load(`${inputs}output.logstash.hosts: [a]`)).toBeUndefined();
  });

  it.each([
    ['hosts: []', 'output.elasticsearch.hosts is required'],
    ['hosts: "http://a b"', 'is not the address of a server'],
    ['hosts: a, index: "x-%{+yyyy}"', 'names with %{…} are not supported'],
    ['hosts: a, indices: [{ index: x }]', 'indices is not supported: this program chooses no target by conditions'],
    ['hosts: a, pipelines: [{ pipeline: x }]', 'pipelines is not supported'],
    ['hosts: a, headers: { x: y }', 'headers is not supported'],
    ['hosts: a, proxy_url: http://b', 'proxy_url is not supported: this program connects to Elasticsearch directly'],
    ['hosts: a, kerberos: { enabled: true }', 'kerberos is not supported'],
    ['hosts: a, ssl.ca_sha256: [x]', 'ssl.ca_sha256 is not supported: use ca_trusted_fingerprint'],
    ['hosts: a, ssl.verification_mode: certificate', 'ssl.verification_mode must be one of full, strict, none'],
    ['hosts: a, api_kye: x', 'Did you mean output.elasticsearch.api_key?'],
  ])('is refused by name and line: { %s }', (options, message) => {
    const read = load(`${inputs}output.elasticsearch: { ${options} }`);
    expect(() => read?.()).toThrow(message);
    expect(() => read?.()).toThrow(/^filebeat\.yml:2: /);
  });

  it('tells all that is wrong at once', () => {
    const read = load(`${inputs}output.elasticsearch:\n  hosts: a\n  headers: { x: y }\n  indices: [{ index: x }]\n`);
    expect(() => read?.()).toThrow(/filebeat\.yml:4: .*headers[\s\S]*filebeat\.yml:5: .*indices/);
  });

  it('of a policy is the one that its inputs use', () => {
    const policy = (use: string) => `outputs:
  default: { type: elasticsearch, hosts: [https://one.test:9200], api_key: "a:b" }
  other: { type: elasticsearch, hosts: [https://two.test:9200], username: u, password: p }
inputs:
  - { type: httpjson, id: a, request.url: http://a/, use_output: ${use} }
  - { type: httpjson, id: b, request.url: http://b/, use_output: ${use} }
  - { type: logfile, id: c, use_output: default }
`;
    expect(load(policy('other'))?.().settings.hosts).toEqual(['https://two.test:9200']);
    expect(load(policy('default'))?.().settings.hosts).toEqual(['https://one.test:9200']);
    const mixed = policy('default').replace(
      'use_output: default }\n  - { type: log',
      'use_output: other }\n  - { type: log',
    );
    const loaded = loadHttpjsonInputs(mixed, { source: 'policy.yml', environment: {} });
    expect(loaded.output).toBeUndefined();
    expect(loaded.warnings).toEqual([expect.stringContaining('the inputs use default, other')]);
  });
});
