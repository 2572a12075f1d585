import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { elasticsearchCredentials, loadConfig, parseConfig, parseOutput } from '../../src/config/load-config.ts';
import type { SecretSources } from '../../src/config/secrets.ts';
import { IngestError } from '../../src/core/errors.ts';

const folder = mkdtempSync(join(tmpdir(), 'config-'));
afterAll(() => rmSync(folder, { recursive: true }));

const sources: SecretSources = {
  env: { JC_KEY: 'from-env', EMPTY: '' },
  readFile: (path) => {
    if (path === '/run/secrets/jc') return 'from-file\n';
    throw Object.assign(new Error('no'), { code: path === '/locked' ? 'EACCES' : 'ENOENT' });
  },
};

const parse = (text: string, overrides = {}) => parseConfig(text, 'collector.yml', overrides, sources);

function failure(text: string): IngestError {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof IngestError) return error;
    throw error;
  }
  throw new Error('the configuration was accepted');
}

const account = 'accounts:\n  - name: acme\n    api_key: inline\n';

describe('a configuration', () => {
  it('needs only an account and an output', () => {
    const config = parse(`${account}output: ndjson:out.ndjson\n`);
    expect(config).toMatchObject({
      output: { kind: 'ndjson', path: 'out.ndjson' },
      map: 'collector',
      tags: ['forwarded', 'jumpcloud-events'],
      logLevel: 'info',
    });
    expect(config.accounts[0]).toMatchObject({
      name: 'acme',
      url: 'https://api.jumpcloud.com',
      services: ['all'],
      eventLimit: 1000,
      overlap: 900_000,
    });
  });

  it('holds every setting of an account', () => {
    const { accounts } = parse(`
accounts:
  - name: acme
    region: eu
    api_key: \${JC_KEY}
    org_ids: [a1, b2]
    services: [sso, directory]
    event_limit: 10000
    starting_point: 24h
    source_lag_time: 0s
    overlap: 1m30s
    interval: 10s
    namespace: prod_1
    ssl: {verification_mode: none}
    proxy_url: http://user:pass@proxy:3128
    http_client_timeout: 5s
output: stdout
`);
    expect(accounts[0]).toMatchObject({
      url: 'https://api.eu.jumpcloud.com',
      orgIds: ['a1', 'b2'],
      services: ['sso', 'directory'],
      eventLimit: 10_000,
      startingPoint: 86_400_000,
      sourceLagTime: 0,
      overlap: 90_000,
      interval: 10_000,
      namespace: 'prod_1',
      ssl: { verification_mode: 'none' },
      httpClientTimeout: 5000,
    });
    expect(accounts[0]?.proxyUrl?.reveal()).toBe('http://user:pass@proxy:3128');
    expect(JSON.stringify(accounts)).not.toMatch(/from-env|user:pass/);
  });

  it('reads secrets from the environment, from files, or as they stand', () => {
    const keys = [`\${JC_KEY}`, 'file:/run/secrets/jc', 'inline'].map((key) =>
      parse(`accounts: [{name: a, api_key: "${key}"}]\noutput: stdout`).accounts[0]?.apiKey?.reveal(),
    );
    expect(keys).toEqual(['from-env', 'from-file', 'inline']);
  });

  it.each(['key\n', 'key\r\n', 'key\n\n', '\uFEFFkey', '\uFEFFkey\r\n'])(
    'takes what editors and shells put around a secret off, from a file and from the environment alike: %j',
    (text) => {
      const sources = { env: { JC_KEY: text }, readFile: () => text };
      for (const key of [`\${JC_KEY}`, 'file:/key']) {
        const config = `accounts: [{name: a, api_key: "${key}"}]\noutput: stdout`;
        expect(parseConfig(config, 'c.yml', {}, sources).accounts[0]?.apiKey?.reveal()).toBe('key');
      }
      expect(elasticsearchCredentials({ ELASTICSEARCH_API_KEY: text }).apiKey?.reveal()).toBe('key');
    },
  );

  it('takes a secret that is nothing but a line break for a missing one', () => {
    const load = () =>
      parseConfig(
        `accounts: [{name: a, api_key: "\${JC_KEY}"}]\noutput: stdout`,
        'c.yml',
        {},
        { env: { JC_KEY: '\n' }, readFile: () => '' },
      );
    expect(load).toThrow('the environment variable JC_KEY is empty');
  });

  it('takes an Elasticsearch with credentials and a certificate authority', () => {
    const { output } = parse(
      `${account}output:\n  elasticsearch:\n    url: https://es:9200/\n    api_key: \${JC_KEY}\n    ca: /ca.pem\n`,
    );
    expect(output).toMatchObject({ kind: 'elasticsearch', url: 'https://es:9200', ca: '/ca.pem' });
    expect(output.kind === 'elasticsearch' && output.apiKey?.reveal()).toBe('from-env');
  });

  it('may allow to write where the package is not installed, which it does not by itself', () => {
    const text = (more: string): string => `${account}output: {elasticsearch: {url: "https://es:9200"${more}}}\n`;
    expect(parse(text('')).output).not.toHaveProperty('requirePackage');
    expect(parse(text(', require_package: false')).output).toMatchObject({ requirePackage: false });
    expect(failure(text(', require_package: sometimes')).message).toContain('expected true or false');
  });

  it('reads when an NDJSON file is rotated', () => {
    const output = (more: string) => parse(`${account}output: {ndjson: {path: out.ndjson${more}}}\n`).output;
    expect(output('')).toEqual({ kind: 'ndjson', path: 'out.ndjson' });
    expect(output(', rotate_size: 100MiB, rotate_age: 24h')).toEqual({
      kind: 'ndjson',
      path: 'out.ndjson',
      rotation: { bytes: 104_857_600, ageMs: 86_400_000 },
    });
    expect(output(', rotate_age: 1h')).toMatchObject({ rotation: { bytes: undefined, ageMs: 3_600_000 } });
  });

  it('yields to the command line', () => {
    const overrides = { output: 'stdout', map: 'cluster', stateDirectory: '/state' };
    expect(parse(`${account}output: ndjson:x\nstate: {directory: other}\n`, overrides)).toMatchObject({
      output: { kind: 'stdout' },
      map: 'cluster',
      state: { directory: '/state' },
    });
  });
});

describe('a wrong configuration', () => {
  it('gets one message that names file, line, key path and the likely spelling of a misspelt key', () => {
    const error = failure(`${account}    servces: [sso]\noutput: stdout\n`);
    expect(error.code).toBe('JC_CONFIG_INVALID');
    expect(error.exitCode).toBe(2);
    expect(error.message).toBe(
      'collector.yml:4 accounts[0].servces: unknown setting "servces"; did you mean services?',
    );
  });

  it('lists the known settings where none is near', () => {
    expect(failure(`${account}output: stdout\nzebra: 1\n`).message).toContain('known settings here: accounts, output');
  });

  it.each([
    ['a wrong type', 'event_limit: many', 'collector.yml:4 accounts[0].event_limit: expected a whole number'],
    ['a number out of range', 'event_limit: 10001', 'from 1 to 10000'],
    ['a duration without a unit', 'interval: 300', 'accounts[0].interval: expected a duration such as 30s'],
    ['a duration in days', 'starting_point: 90d', 'accounts[0].starting_point: expected a duration'],
    ['a duration that is too short', 'overlap: 10ms', 'at least 1s'],
    ['a URL without a scheme', 'url: api.jumpcloud.com', 'accounts[0].url: expected a URL that starts with https://'],
    ['a URL with credentials', 'url: https://me:pass@host', 'cannot contain credentials'],
    ['an unknown region', 'region: ue', 'did you mean'],
    ['region and url', 'region: eu\n    url: http://x', 'cannot be used together'],
    ['a list that is none', 'services: sso', 'accounts[0].services: expected a list, got text'],
    ['a namespace that Elasticsearch refuses', 'namespace: Prod-1', 'accounts[0].namespace'],
  ])('says what is wrong with %s', (_what, line, message) => {
    const error = failure(`${account}    ${line}\noutput: stdout\n`);
    expect(error.code).toBe('JC_CONFIG_INVALID');
    expect(error.message).toContain(message);
  });

  it.each([
    ['nothing at all', '{}', 'the setting "accounts" is missing'],
    ['no output', account, 'the setting "output" is missing'],
    ['an unknown output', `${account}output: kafka:x`, 'expected stdout, ndjson:PATH or elasticsearch:URL'],
    ['two outputs', `${account}output: {ndjson: {path: x}, elasticsearch: {url: "http://e"}}`, 'expected one of'],
    ['no output in the map', `${account}output: {}`, 'expected one of "elasticsearch" and "ndjson"'],
    ['a file without a path', `${account}output: {ndjson: {rotate_age: 1h}}`, 'the setting "path" is missing'],
    ['a size without a unit', `${account}output: {ndjson: {path: x, rotate_size: 1000}}`, 'such as 64KiB'],
    ['a size of nothing', `${account}output: {ndjson: {path: x, rotate_size: 0MiB}}`, 'such as 64KiB'],
    ['no key', 'accounts: [{name: a}]\noutput: stdout', 'accounts[0].api_key: the setting "api_key" is missing'],
    [
      'a name twice',
      'accounts: [{name: a, api_key: x}, {name: A, api_key: y}]\noutput: stdout',
      'is already used by accounts[0]',
    ],
    ['a name that is a path', 'accounts: [{name: ../a, api_key: x}]\noutput: stdout', 'accounts[0].name'],
    [
      'a user without a password',
      `${account}output: {elasticsearch: {url: http://e, username: u}}`,
      'are needed together',
    ],
  ])('says what is wrong with %s', (_what, text, message) => {
    expect(failure(text).message).toContain(message);
  });

  it('lists everything that is wrong at once, in the order of the file', () => {
    const error = failure('accounts:\n  - name: a\n    api_key: k\n    interval: x\nlog_level: loud\n');
    expect(error.message.split('\n')).toEqual([
      'collector.yml: 2 settings are wrong:',
      '  collector.yml:4 accounts[0].interval: expected a duration such as 30s, 15m or 360h (days are not a unit), got "x"',
      '  collector.yml:5 log_level: expected one of debug, info, warn, error, silent, got "loud"',
    ]);
  });

  it('does not let several accounts write over each other in one file', () => {
    const two = 'accounts: [{name: a, api_key: x}, {name: b, api_key: y}]\n';
    expect(failure(`${two}output: ndjson:out.ndjson`).message).toContain('{account}');
    expect(parse(`${two}output: "ndjson:{account}.ndjson"`).accounts).toHaveLength(2);
  });

  it('names line and reason of broken YAML, and does not quote the line, which may hold a secret', () => {
    const error = failure('accounts:\n  - name: "a\n    api_key: hunter2\n');
    expect(error.code).toBe('JC_CONFIG_UNREADABLE');
    expect(error.message).toMatch(/^collector\.yml:\d+: not YAML/);
    expect(error.message).not.toContain('hunter2');
  });

  it.each([
    [`\${NOT_SET}`, 'the environment variable NOT_SET is not set'],
    [`\${EMPTY}`, 'the environment variable EMPTY is empty'],
    ['file:/nowhere', 'the file /nowhere does not exist'],
    ['file:/locked', 'the file /locked cannot be read (EACCES)'],
  ])('names what is missing for the secret %s', (key, message) => {
    const error = failure(`accounts:\n  - name: a\n    api_key: ${key}\noutput: stdout\n`);
    expect(error.code).toBe('JC_CONFIG_SECRET_MISSING');
    expect(error.message).toBe(`collector.yml:3 accounts[0].api_key: ${message}`);
  });

  it('does not repeat a value that was meant to be a secret', () => {
    expect(failure('accounts: [{name: a, api_key: 123456}]\noutput: stdout').message).not.toContain('123456');
  });
});

describe('loadConfig', () => {
  it('reads a file', () => {
    const path = join(folder, 'good.yml');
    writeFileSync(path, `${account}output: stdout\n`);
    expect(loadConfig(path).accounts[0]?.name).toBe('acme');
  });

  it('says that a file does not exist', () => {
    expect(() => loadConfig(join(folder, 'none.yml'))).toThrow('none.yml does not exist');
  });
});

describe('parseOutput', () => {
  it('takes credentials of Elasticsearch from the environment only', () => {
    const output = parseOutput('elasticsearch:http://es:9200', { ELASTICSEARCH_API_KEY: 'hush' });
    expect(output.kind === 'elasticsearch' && output.apiKey?.reveal()).toBe('hush');
    expect(() => parseOutput('elasticsearch:http://me:pass@es:9200', {})).toThrow('credentials');
  });

  it('is a mistake in the command line where it is not understood', () => {
    expect(() => parseOutput('kafka', {})).toThrow(expect.objectContaining({ code: 'JC_USAGE' }));
  });
});
