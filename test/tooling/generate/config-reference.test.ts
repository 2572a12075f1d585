import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { parseConfig } from '../../../src/config/load-config.ts';
import { emitConfigReference } from '../../../src/tooling/generate/emit-config-reference.ts';

const [schemaFile, page] = emitConfigReference();
const validate = new Ajv({ strict: false }).compile(JSON.parse(schemaFile?.content ?? ''));

/** Whether the program itself takes the configuration. JSON is YAML. */
function isTaken(config: object): boolean {
  try {
    parseConfig(JSON.stringify(config), 'test.yml', {}, { env: {}, readFile: () => 'content' });
    return true;
  } catch {
    return false;
  }
}

const account = { name: 'acme', api_key: 'k' };
const withAccount = (more: object): object => ({ accounts: [{ ...account, ...more }], output: 'stdout' });

describe('the JSON Schema of the configuration file', () => {
  it.each<readonly [string, object]>([
    ['the shortest configuration', withAccount({})],
    [
      'a service account',
      {
        accounts: [{ name: 'a', service_account: { client_id: 'c', client_secret: 's' }, org_ids: ['o'] }],
        output: 'stdout',
      },
    ],
    ['durations', withAccount({ interval: '1h30m', overlap: '20m', source_lag_time: '0' })],
    [
      'a connection as a map',
      { accounts: [account], output: { elasticsearch: { url: 'https://es:9200', api_key: 'k' } } },
    ],
    ['shared state', { accounts: [account], output: 'elasticsearch:http://es:9200', state: 'elasticsearch' }],
    ['state in a folder', { accounts: [account], output: 'stdout', state: { directory: '/var/lib/x' } }],
    ['a limit of requests', withAccount({ rate_limit: { requests_per_second: 0.5, burst: 3 } })],
    [
      'where metrics are served',
      { ...withAccount({}), listen: '127.0.0.1:9464', log_level: 'debug', map: 'cluster', tags: ['a'] },
    ],
  ])('accepts what the program accepts: %s', (_name, config) => {
    expect(isTaken(config)).toBe(true);
    expect(validate(config)).toBe(true);
  });

  it.each<readonly [string, object]>([
    ['no account', { accounts: [], output: 'stdout' }],
    ['no accounts at all', { output: 'stdout' }],
    ['an unknown setting', { ...withAccount({}), zebra: 1 }],
    ['an unknown setting of an account', withAccount({ intervall: '5m' })],
    ['a name with a blank', withAccount({ name: 'a b' })],
    ['a duration in days', withAccount({ retention: '90d' })],
    ['a page of too many events', withAccount({ event_limit: 10_001 })],
    ['a fraction of an event', withAccount({ event_limit: 1.5 })],
    ['an unknown region', withAccount({ region: 'mars' })],
    ['a namespace with a capital', withAccount({ namespace: 'Prod' })],
    ['a URL of another scheme', withAccount({ url: 'ftp://x' })],
    ['an unknown output', { accounts: [account], output: 'kafka:x' }],
    ['a list that is none', withAccount({ services: 'sso' })],
  ])('refuses what the program refuses: %s', (_name, config) => {
    expect(isTaken(config)).toBe(false);
    expect(validate(config)).toBe(false);
  });

  it('says of every setting what it is', () => {
    const undescribed = (schema: unknown, path: string): readonly string[] => {
      if (typeof schema !== 'object' || schema === null) return [];
      const own =
        'properties' in schema ? Object.entries(schema.properties as Record<string, { description?: string }>) : [];
      const missing = own.filter(([, field]) => !field.description).map(([name]) => `${path}.${name}`);
      return [...missing, ...Object.entries(schema).flatMap(([key, inside]) => undescribed(inside, `${path}.${key}`))];
    };
    expect(undescribed(JSON.parse(schemaFile?.content ?? ''), '')).toEqual([]);
    expect(page?.content).toContain('| `accounts[].rate_limit.burst` |');
    expect(page?.content).toContain('| `output.elasticsearch.ca` |');
  });
});
