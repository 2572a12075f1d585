import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Secret } from '../../src/core/secret.ts';
import {
  duration,
  group,
  integer,
  list,
  map,
  optional,
  required,
  type Settings,
  text,
  withDefault,
} from '../../src/readers/readers.ts';

const limits = map({
  per_second: withDefault(integer(1, 9), 4, 'Requests.'),
  burst: withDefault(integer(1, 9), 5, 'At once.'),
});
const account = map({
  name: required(text(), 'Its name.'),
  org_ids: withDefault(list(text()), ['a', 'b'], 'Organizations.'),
  http_client_timeout: withDefault(duration('1s', '1h'), 60_000, 'How long.'),
  proxy_url: optional(text(), 'A proxy.', 'none'),
  limits: group(limits, 'How fast.'),
});

/** The type follows from the declaration; this does not compile if it does not. */
const whole: Settings<typeof account> = {
  name: 'acme',
  orgIds: [],
  httpClientTimeout: 1000,
  limits: { perSecond: 1, burst: 1 },
};

function read(value: Parameters<typeof account>[0]) {
  const problems: string[] = [];
  const context = {
    problem: (path: readonly (string | number)[], problem: string) =>
      void problems.push(`${path.join('.')}: ${problem}`),
    secret: (secret: string) => new Secret(secret),
  };
  return { settings: account(value, [], context), problems };
}

describe('a setting that is declared once', () => {
  it('has its name, its type and its default in the program', () => {
    const { settings, problems } = read({ name: 'acme', http_client_timeout: '5s', limits: { burst: 2 } });
    expect(problems).toEqual([]);
    expect(settings).toEqual({
      ...whole,
      orgIds: ['a', 'b'],
      httpClientTimeout: 5000,
      limits: { perSecond: 4, burst: 2 },
    });
    expect(account.defaults).toEqual({
      orgIds: ['a', 'b'],
      httpClientTimeout: 60_000,
      limits: { perSecond: 4, burst: 5 },
    });
  });

  it('has its meaning and its default in the reference, as a person would write them', () => {
    const properties = account.schema.properties as Readonly<Record<string, { readonly description: string }>>;
    expect(Object.values(properties).map(({ description }) => description)).toEqual([
      'Its name.',
      'Organizations. Default: a, b.',
      'How long. Default: 1m.',
      'A proxy. Default: none.',
      'How fast.',
    ]);
    expect(account.schema.required).toEqual(['name']);
  });

  it('is wrong beside others that are wrong: all of them are told of, and none is used', () => {
    const { settings, problems } = read({ org_ids: 'a', http_client_timeout: '2h', limits: { burst: 0 }, nmae: 'x' });
    expect(problems).toEqual([
      'nmae: unknown setting "nmae"; did you mean name?',
      'name: the setting "name" is missing',
      'org_ids: expected a list, got text',
      'http_client_timeout: expected a duration of at most 1h, got "2h"',
      'limits.burst: expected a whole number from 1 to 9, got the number 0',
    ]);
    expect(settings).toEqual(account.defaults);
  });

  it('is read or told of for any value, and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('name', 'org_ids', 'proxy_url', 'limits'), fc.jsonValue()), (value) => {
        const { settings, problems } = read(value as never);
        expect(problems.length > 0 || typeof settings?.name === 'string').toBe(true);
      }),
    );
  });
});
