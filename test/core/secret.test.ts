import { format, inspect } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { redact } from '../../src/core/redact.ts';
import { Secret } from '../../src/core/secret.ts';

const value = 'jca_0123456789abcdef';
const secret = new Secret(value);

describe('Secret', () => {
  it('gives its value to the one who asks for it', () => {
    expect(secret.reveal()).toBe(value);
  });

  const printed: readonly (readonly [string, () => string])[] = [
    ['String()', () => String(secret)],
    ['a template literal', () => `key: ${secret}`],
    ['concatenation', () => `key: ${[secret].join()}`],
    ['toLocaleString', () => secret.toLocaleString()],
    ['JSON', () => JSON.stringify({ secret, list: [secret] })],
    ['inspect', () => inspect({ deep: { secret } }, { depth: null, showHidden: true })],
    [
      'inspect without custom functions',
      () => inspect(secret, { customInspect: false, showHidden: true, getters: true }),
    ],
    ['util.format', () => format('%s %o %O %j', secret, secret, secret, secret)],
    ['the keys of the object', () => JSON.stringify([Object.entries(secret), Object.getOwnPropertyNames(secret)])],
    ['a spread copy', () => inspect({ ...secret })],
    ['a structured clone', () => inspect(structuredClone({ secret }))],
    ['an error that names it', () => inspect(new Error(`refused ${secret}`, { cause: secret }))],
    ['a sort by text', () => String([secret, 'b'].sort())],
  ];

  it.each(printed)('does not print through %s', (_, print) => {
    expect(print()).not.toContain(value);
    expect(print()).not.toContain('0123456789');
  });
});

describe('redact', () => {
  it('replaces every occurrence', () => {
    expect(redact(`a ${value} b ${value}`, [secret])).toBe('a [secret] b [secret]');
  });

  it('leaves no rest of a secret that begins with another one', () => {
    const longer = new Secret(`${value}-longer`);
    expect(redact(`x ${value}-longer y`, [secret, longer])).toBe('x [secret] y');
    expect(redact(`x ${value}-longer y`, [longer, secret])).toBe('x [secret] y');
  });

  it('takes a secret literally, not as a pattern', () => {
    expect(redact('a$&b.*c.*d.*ec', [new Secret('.*c.*d.*e')])).toBe('a$&b[secret]c');
    expect(redact('cost $& more $&', [new Secret('$&')])).toBe('cost [secret] more [secret]');
  });

  it('leaves a text alone where there is nothing to hide', () => {
    expect(redact('text', [])).toBe('text');
    expect(redact('text', [new Secret('')])).toBe('text');
  });
});
