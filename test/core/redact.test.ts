import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { IngestError } from '../../src/core/errors.ts';
import { holdsSecret, redact, redactError, redactJson } from '../../src/core/redact.ts';
import { Secret, secretsIn } from '../../src/core/secret.ts';

type Encoder = readonly [name: string, encode: (text: string) => string];

const codeUnits = (text: string, write: (code: number) => string): string =>
  Array.from({ length: text.length }, (_, at) => write(text.charCodeAt(at))).join('');
const hex4 = (code: number): string => code.toString(16).padStart(4, '0');
const punctuation = (text: string, write: (character: string) => string): string =>
  text.replace(/[^A-Za-z0-9 ]/g, write);

/** How servers, proxies and frameworks write a text that they were sent into another one. */
const escapers: readonly Encoder[] = [
  ['as it is', (text) => text],
  ['JSON', (text) => JSON.stringify(text).slice(1, -1)],
  [
    "Go's JSON",
    (text) =>
      JSON.stringify(text)
        .slice(1, -1)
        .replace(/[<>&\u2028\u2029]/g, (character) => `\\u${hex4(character.charCodeAt(0))}`),
  ],
  [
    "PHP's JSON",
    (text) =>
      JSON.stringify(text)
        .slice(1, -1)
        .replaceAll('/', '\\/')
        .replace(/[^\0-\x7f]/g, (unit) => codeUnits(unit, (code) => `\\u${hex4(code)}`)),
  ],
  ['JSON with all of it as \\u', (text) => codeUnits(text, (code) => `\\u${hex4(code).toUpperCase()}`)],
  ['JavaScript \\x', (text) => punctuation(text, (c) => (c < '\x80' ? `\\x${hex4(c.charCodeAt(0)).slice(2)}` : c))],
  ['percent', (text) => encodeURIComponent(text)],
  ['percent in small letters', (text) => encodeURIComponent(text).replace(/%../g, (code) => code.toLowerCase())],
  ['percent for everything', (text) => Buffer.from(text).toString('hex').replace(/../g, '%$&').toUpperCase()],
  ['form', (text) => new URLSearchParams([['', text]]).toString().slice(1)],
  [
    'HTML of PHP',
    (text) =>
      text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&#039;'),
  ],
  ['HTML of Go', (text) => text.replace(/[&<>"'+]/g, (character) => `&#${character.charCodeAt(0)};`)],
  ['HTML hexadecimal', (text) => punctuation(text, (c) => (c < '\x80' ? `&#x${hex4(c.charCodeAt(0))};` : c))],
];

const encodings: readonly Encoder[] = [
  ['Base64', (text) => Buffer.from(text).toString('base64')],
  ['URL-safe Base64', (text) => Buffer.from(text).toString('base64url')],
  ['Base64 without padding', (text) => Buffer.from(text).toString('base64').replace(/=+$/, '')],
  ['a Basic pair', (text) => Buffer.from(`some-client:${text}`).toString('base64')],
  ['Base64 of a header', (text) => Buffer.from(`x-api-key: ${text}\r\nx-org-id: 1`).toString('base64')],
  ['URL-safe Base64 of JSON', (text) => Buffer.from(`{"k":"${text}","z":1}`).toString('base64url')],
  ['hex', (text) => Buffer.from(text).toString('hex')],
  ['HEX', (text) => Buffer.from(text).toString('hex').toUpperCase()],
  [
    'hex with colons',
    (text) =>
      Buffer.from(text)
        .toString('hex')
        .replace(/..(?!$)/g, '$&:'),
  ],
  [
    'a printed Buffer',
    (text) =>
      Buffer.from(text)
        .toString('hex')
        .replace(/..(?!$)/g, '$& '),
  ],
];

const wrappers: readonly Encoder[] = [
  ['in one piece', (text) => text],
  ['in lines', (text) => text.replace(/.{5}/gsu, '$&\n')],
  ['in folded lines', (text) => text.replace(/.{7}/gsu, '$&\r\n  ')],
  ['in lines within JSON', (text) => JSON.stringify(text.replace(/.{11}/gsu, '$&\n')).slice(1, -1)],
];

const places: readonly Encoder[] = [
  ['alone', (text) => text],
  ['in a sentence', (text) => `you sent "${text}" to us.`],
  ['in JSON', (text) => `{"error":{"headers":{"x-api-key":"${text}"}}}`],
  ['in a URL', (text) => `https://host.test/a?key=${text}&next=1`],
  ['in HTML', (text) => `<html><pre>x-api-key: ${text}</pre></html>`],
  ['beside another', (text) => `key=${text};key=${text}`],
];

/** Letters that are escaped somewhere, so that each encoder has something to do. */
const secretText = fc
  .array(fc.constantFrom(...'abcdefXYZ0189+/=&<>"\'\\%-_.:;#$ '), { minLength: 10, maxLength: 40 })
  .map((letters) => `k${letters.join('')}Z`)
  // What is escaped already is not a secret that somebody has.
  .filter((text) => !/%[0-9a-f]{2}|\\[\\nrtbfvux]|&[#\w]+;|\\$/i.test(text));

/** A break after the last letter is none of the secret's. */
const unwrapped = (text: string): string => text.replace(/\\*\\n|\s/g, '');

function shows(text: string, value: string): boolean {
  return text.replaceAll('[secret]', '').length > 0 && text.includes(value);
}

describe('a secret is masked in every spelling, in every place', () => {
  it.each(escapers)('%s, also over another one, wrapped or not', (_name, outer) => {
    fc.assert(
      fc.property(
        secretText,
        fc.constantFrom(...escapers),
        fc.constantFrom(...wrappers),
        fc.constantFrom(...places),
        (value, [, inner], [how, wrap], [, place]) => {
          // A wrap that cuts escapes of escapes makes a backslash ambiguous: there no order of undoing is the right one.
          fc.pre(how !== 'in lines within JSON' || !value.includes('\\'));
          const written = wrap(outer(inner(value)));
          const shown = redact(place(written), [new Secret(value)]);
          // Where nothing was found the text is as it was; where a part was found, a rest of it stays.
          expect(unwrapped(shown)).toBe(unwrapped(place('[secret]')));
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each(encodings)('%s, escaped or wrapped besides', (_name, encode) => {
    fc.assert(
      fc.property(
        secretText,
        fc.constantFrom(...escapers),
        fc.constantFrom(...wrappers),
        fc.constantFrom(...places),
        (value, [, outer], [, wrap], [, place]) => {
          const coded = encode(value);
          const shown = redact(place(wrap(outer(coded))), [new Secret(value)]);
          expect(shown).toContain('[secret]');
          expect(shows(shown, coded.slice(Math.floor(coded.length / 2), Math.floor(coded.length / 2) + 8))).toBe(false);
        },
      ),
      { numRuns: 200 },
    );
  });

  it.each(escapers)('%s, with letters beyond ASCII', (_name, encode) => {
    for (const value of ['pässwörd-ñ-€-💡', 'ключ-и-замок'])
      for (const [, place] of places) expect(redact(place(encode(value)), [new Secret(value)])).toBe(place('[secret]'));
  });

  it('as the credentials of Basic, with all of the pair gone', () => {
    const pair = Buffer.from('a-client-id:p4ssw0rd-of-it').toString('base64');
    expect(redact(`Authorization: Basic ${pair}, bye`, [new Secret('p4ssw0rd-of-it')])).toBe(
      'Authorization: Basic [secret], bye',
    );
  });
});

describe('what is no secret stays', () => {
  it('any text without it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(redact(text, [new Secret('jca_0123456789abcdef')])).toBe(text);
      }),
    );
  });

  it('escapes and line breaks beside a secret', () => {
    const text = 'a\\u0026b\n%41 &amp; k3y-of-someone \\n%zz &nosuch; c';
    expect(redact(text, [new Secret('k3y-of-someone')])).toBe('a\\u0026b\n%41 &amp; [secret] \\n%zz &nosuch; c');
  });
});

describe('a secret of fewer than 8 characters', () => {
  it('is not hunted inside of words', () => {
    const text = 'security_exception: user e of realm [e] is missing the privilege execute';
    expect(redact(text, [new Secret('e')])).toBe(
      'security_exception: user [secret] of realm [[secret]] is missing the privilege execute',
    );
  });

  it('is masked as a word of its own, escaped or not', () => {
    expect(redact('password=pw&x=1 {"p":"pw"} p%77 spw', [new Secret('pw')])).toBe(
      'password=[secret]&x=1 {"p":"[secret]"} [secret] spw',
    );
  });

  it('never leaves for another host, not even within a word', () => {
    expect(holdsSecret('xpwx', [new Secret('pw')])).toBe(true);
  });
});

describe('values that hold texts', () => {
  const secret = new Secret('k3y-of-someone');

  it('an error: message, advice, details, cause and stack', () => {
    const cause = new Error('connecting to /k3y-of-someone');
    const error = new IngestError('JC_HTTP_STATUS', 'no: k3y%2Dof-someone', {
      advice: 'not k3y-of-someone',
      details: { status: 400, requestId: 'k3y-of-someone' },
      cause,
    });
    const shown = redactError(error, [secret]) as IngestError;
    expect([shown.message, shown.advice, shown.details]).toEqual([
      'no: [secret]',
      'not [secret]',
      { status: 400, requestId: '[secret]' },
    ]);
    const everything = [shown.stack, (shown.cause as Error).message, (shown.cause as Error).stack].join();
    expect(everything).not.toContain('of-someone');
    expect(shown.code).toBe('JC_HTTP_STATUS');
  });

  it('an error that shows none is the very same', () => {
    const error = new IngestError('JC_HTTP_STATUS', 'no', { cause: new Error('why') });
    expect(redactError(error, [secret])).toBe(error);
  });

  it('JSON stays JSON, whatever the secret is made of', () => {
    const odd = new Secret('a","b":{');
    const value = { 'a","b":{': ['x a","b":{ y', 1, null, { deep: 'a\\",\\"b\\":{' }] };
    expect(redactJson(value, [odd])).toEqual({ '[secret]': ['x [secret] y', 1, null, { deep: '[secret]' }] });
  });
});

describe('the secrets of a configuration', () => {
  it('are found however deep they lie; of the address of a proxy only what opens it', () => {
    const config = {
      list: [{ key: new Secret('one') }],
      map: new Map([['a', new Secret('two')]]),
      open: new Secret('http://proxy.test:3128'),
      proxy: new Secret('http://me:p%26w@proxy.test:3128'),
    };
    expect(secretsIn(config).map((secret) => secret.reveal())).toEqual([
      'one',
      'two',
      'http://me:p%26w@proxy.test:3128',
      'p%26w',
      'p&w',
      'me:p&w',
    ]);
  });
});
