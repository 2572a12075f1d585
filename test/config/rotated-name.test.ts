import { describe, expect, it } from '@jest/globals';
import { parseConfig } from '../../src/config/load-config.ts';
import { isRotatedEnding } from '../../src/config/rotated-name.ts';

describe('a rotated file', () => {
  it.each(['.1', '.2.gz', '-20261126', '-20261126-1400.gz', '.20261126T104937618Z', '.old', '.bak', '-1.ndjson'])(
    'is known by %s',
    (ending) => expect(isRotatedEnding(ending)).toBe(true),
  );

  it.each(['', '-eu', '.test', '.lock.1', '.1.new', '-eu.1', 'x1'])('is not meant by %j', (ending) =>
    expect(isRotatedEnding(ending)).toBe(false),
  );
});

it('two accounts whose files would pass for rotated files of each other are refused', () => {
  const load = (path: string) =>
    parseConfig(
      `accounts: [{name: acme, api_key: k}, {name: acme-2, api_key: k}]\noutput: "ndjson:${path}"\n`,
      'c.yml',
      {},
      { env: {}, readFile: () => '' },
    );
  expect(() => load('out/{account}')).toThrow(
    /c\.yml:2 output: the file of account acme-2 would look like a rotated file/,
  );
  expect(load('out/{account}/events.ndjson').accounts).toHaveLength(2);
});
