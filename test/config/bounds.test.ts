import { describe, expect, it } from '@jest/globals';
import { parseConfig } from '../../src/config/load-config.ts';
import { IngestError } from '../../src/core/errors.ts';

const readFile = (): string => {
  throw new Error('no file may be read');
};

function refusal(text: string): string {
  try {
    parseConfig(text, 'c.yml', {}, { env: { K: 'k' }, readFile });
  } catch (error) {
    if (error instanceof IngestError && error.code === 'JC_CONFIG_INVALID') return error.message;
    throw error;
  }
  throw new Error('the configuration was accepted');
}

const account = (more = ''): string => `accounts:\n  - name: a\n    api_key: \${K}\n${more}`;

describe('a NUL in a configuration is refused by the loader', () => {
  it.each([
    ['a path of an output', `${account()}output: "ndjson:a\\0b"\n`, 'c.yml:4 output'],
    ['a state folder', `${account()}output: stdout\nstate: {directory: "a\\0b"}\n`, 'state.directory'],
    ['a file of a secret', 'accounts: [{name: a, api_key: "file:/a\\0b"}]\noutput: stdout\n', 'accounts[0].api_key'],
    ['a secret', 'accounts: [{name: a, api_key: "hunter\\0two"}]\noutput: stdout\n', 'accounts[0].api_key'],
    [
      'a certificate',
      `${account('    ssl: {certificate_authorities: ["/a\\0b"]}\n')}output: stdout\n`,
      'accounts[0].ssl.certificate_authorities[0]',
    ],
    [
      'a certificate of Elasticsearch',
      `${account()}output: {elasticsearch: {url: "https://e", ca: "/a\\0b"}}\n`,
      'output.elasticsearch.ca',
    ],
  ])('in %s', (_what, text, place) => {
    const message = refusal(text);
    expect(message).toContain(`${place}: the text contains a NUL character`);
    expect(message).not.toContain('\0');
    expect(message).not.toContain('hunter');
  });
});

describe('an absurd duration is refused by the loader', () => {
  const absurd = ['99999999h', `${'9'.repeat(400)}h`];
  const settings: readonly (readonly [string, (value: string) => string])[] = [
    ...['interval', 'overlap', 'source_lag_time', 'starting_point', 'retention', 'http_client_timeout'].map(
      (name) => [name, (value: string) => `${account(`    ${name}: ${value}\n`)}output: stdout\n`] as const,
    ),
    [
      'users.interval',
      (value) => `${account(`    streams: [users]\n    users: {interval: ${value}}\n`)}output: stdout\n`,
    ],
    ['names.ttl', (value) => `${account(`    names: {ttl: ${value}}\n`)}output: stdout\n`],
    ['lease', (value) => `${account()}output: elasticsearch:http://e\nstate: {elasticsearch: {lease: ${value}}}\n`],
  ];

  it.each(settings)('%s', (name, text) => {
    for (const value of absurd) {
      expect(refusal(text(value))).toMatch(new RegExp(`${name}: expected a duration of at most \\d+h`));
    }
  });
});
