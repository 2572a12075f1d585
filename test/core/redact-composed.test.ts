import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { longestForm, redact } from '../../src/core/redact.ts';
import { mask, Secret } from '../../src/core/secret.ts';

type Encoder = readonly [name: string, encode: (text: string) => string];

const each = (text: string, write: (byte: number, character: string) => string, between = ''): string =>
  Array.from(Buffer.from(text), (byte) => write(byte, String.fromCharCode(byte))).join(between);
const special = (text: string, write: (byte: number, character: string) => string): string =>
  each(text, (byte, character) => (/[A-Za-z0-9]/.test(character) ? character : write(byte, character)));
const number = (byte: number, base: number, digits: number): string => byte.toString(base).padStart(digits, '0');
const hexList = (between: string) => (text: string) => each(text, (byte) => number(byte, 16, 2), between);
const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** How a server, a proxy or a framework may write what it was sent. */
const encoders: readonly Encoder[] = [
  ['JSON', (text) => JSON.stringify(text).slice(1, -1)],
  ['PHP', (text) => JSON.stringify(text).slice(1, -1).replaceAll('/', '\\/')],
  ['\\u', (text) => special(text, (byte) => `\\u${number(byte, 16, 4)}`)],
  ['\\u{}', (text) => special(text, (byte) => `\\u{${number(byte, 16, 2)}}`)],
  ['\\U', (text) => special(text, (byte) => `\\U${number(byte, 16, 8)}`)],
  ['\\x', (text) => each(text, (byte) => `\\x${number(byte, 16, 2)}`)],
  ['octal', (text) => special(text, (byte) => `\\${number(byte, 8, 3)}`)],
  ['octal for everything', (text) => each(text, (byte) => `\\${number(byte, 8, 3)}`)],
  ['a shell', (text) => special(text, (byte, character) => (byte < 32 ? character : `\\${character}`))],
  ['percent', (text) => special(text, (byte) => `%${number(byte, 16, 2)}`)],
  ['percent for everything', (text) => each(text, (byte) => `%${number(byte, 16, 2).toUpperCase()}`)],
  ['quoted-printable', (text) => special(text, (byte) => `=${number(byte, 16, 2).toUpperCase()}`)],
  ['quoted-printable, wrapped', (text) => text.replaceAll('=', '=3D').replace(/.{9}/gs, '$&=\r\n')],
  ['HTML', (text) => special(text, (byte) => `&#${byte};`)],
  ['HTML without semicolons', (text) => special(text, (byte) => `&#${byte}${byte < 32 ? ';' : ''}`)],
  [
    'HTML in hex without semicolons',
    (text) => special(text, (byte) => `&#x${number(byte, 16, 2)}${byte < 32 ? ';' : ''}`),
  ],
  ['names of HTML', (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')],
  ['a Buffer', (text) => JSON.stringify(Buffer.from(text))],
  ['a Uint8Array', (text) => JSON.stringify(new Uint8Array(Buffer.from(text)))],
  ['decimals', (text) => each(text, String, ' ')],
  ['octals', (text) => each(text, (byte) => number(byte, 8, 3), ' ')],
  ['hex', hexList('')],
  ['hex with commas', hexList(', ')],
  ['hex with dashes', hexList('-')],
  ['hex with 0x', (text) => each(text, (byte) => `0x${number(byte, 16, 2)}`, ', ')],
  ['code points', (text) => each(text, (byte) => `U+${number(byte, 16, 4)}`, ' ')],
  ['UTF-16 in hex', (text) => Buffer.from(text, 'utf16le').toString('hex')],
  ['Base64', base64],
  ['Base64 without padding', (text) => base64(text).replace(/=+$/, '')],
  ['Base64 for URLs', (text) => Buffer.from(text).toString('base64url')],
  ['Base64 of UTF-16', (text) => Buffer.from(text, 'utf16le').toString('base64')],
  ['a Basic pair', (text) => base64(`a-client:${text}`)],
  ['Base64 of JSON', (text) => base64(JSON.stringify({ headers: { 'x-api-key': text }, more: 1 }))],
];

const between = (what: string) => (text: string) => Array.from(text).join(what);

/** How a URL, a page or somebody who hides it writes the letters of a secret. */
const spellings: readonly Encoder[] = [
  ['upper case', (text) => text.toUpperCase()],
  ['lower case', (text) => text.toLowerCase()],
  ['zero-width spaces', between('\u200b')],
  ['soft hyphens', between('\u00ad')],
  ['word joiners', between('\u2060')],
  ['byte order marks', between('\ufeff')],
  ['variation selectors', between('\ufe0f')],
  ['marks that strike it through', between('\u0336')],
  ['no-break spaces', between('\u00a0')],
  ['NUL bytes', between('\0')],
  ['full width', (text) => text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))],
  [
    'bold letters of mathematics, in lower case',
    (text) =>
      text.toLowerCase().replace(/[a-z]/g, (letter) => String.fromCodePoint(0x1_d4_1a + letter.charCodeAt(0) - 97)),
  ],
];
/** These are made for bytes; UTF-16 is read back for ASCII only. */
const wideEncoders = ['JSON', 'PHP', '\\x', 'octal for everything', 'percent', 'percent for everything'].concat(
  ['a Buffer', 'a Uint8Array', 'decimals', 'octals', 'hex', 'hex with commas', 'hex with 0x', 'Base64'],
  ['Base64 without padding', 'Base64 for URLs', 'a Basic pair', 'Base64 of JSON'],
);

const places: readonly Encoder[] = [
  ['alone', (text) => text],
  ['in a sentence', (text) => `You sent "${text}" to us.`],
  ['in JSON', (text) => `{"error":{"headers":{"x-api-key":"${text}"}},"at":[1,2,3]}`],
  ['in a URL', (text) => `https://host.test/a?key=${text}&next=1`],
  ['in HTML', (text) => `<pre>x-api-key: ${text}</pre>`],
];

const lettersOfSecrets = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

const secretText = fc
  .array(fc.constantFrom(...'abcdefghijkXYZ0123456789', ...'abcdefghijkXYZ0123456789', ...'+/=&<>"\'%-_.:;#$!*'), {
    minLength: 14,
    maxLength: 40,
  })
  .map((letters) => `k${letters.join('')}Z`)
  // What is escaped already is not a secret that somebody has.
  .filter((text) => !/%[0-9a-f]{2}|=[0-9a-f]{2}|&[#\w]/i.test(text));

/** Which characters of a text are still there where some of it was masked. */
function visible(text: string, shown: string): readonly boolean[] {
  const there = Array.from(text, () => false);
  const pieces = shown.split(mask);
  let at = 0;
  for (const [index, piece] of pieces.entries()) {
    const begin = index === pieces.length - 1 ? text.length - piece.length : text.indexOf(piece, at);
    there.fill(true, begin, begin + piece.length);
    at = begin + piece.length;
  }
  return there;
}

/** Where two texts differ. */
function difference(one: string, other: string): readonly [number, number] {
  const shorter = Math.min(one.length, other.length);
  let [first, behind] = [0, 0];
  while (first < shorter && one[first] === other[first]) first += 1;
  while (behind < shorter - first && one.at(-1 - behind) === other.at(-1 - behind)) behind += 1;
  return [first, Math.max(first, one.length - behind)];
}

/** Which letters of a secret, of every third one, something that is shown depends on: what changes if such a letter does. */
function told(secret: string, write: (secret: string) => string, shown: string): string {
  const text = write(secret);
  const there = visible(text, shown);
  return Array.from(secret, (letter, at) => {
    if (at % 3 !== 0 || !/[0-9a-zA-Z]/.test(letter)) return '.';
    // By another letter that takes as much room, so that what comes after it stays where it was.
    const seen = (others: string): boolean => {
      const spans = Array.from(others, (next) =>
        difference(text, write(`${secret.slice(0, at)}${next}${secret.slice(at + 1)}`)),
      ).filter(([first, end]) => end > first);
      const [first, end] = spans.reduce((best, span) => (span[1] - span[0] < best[1] - best[0] ? span : best));
      return there.slice(first, end).some(Boolean);
    };
    // Few letters take as much room in a list of decimals in a list of decimals: then all are tried.
    return seen('abdghX047') && seen(`${lettersOfSecrets}!*`) ? letter : '.';
  }).join('');
}

const composed = (steps: readonly Encoder[]) => (text: string) =>
  steps.reduce((made, [, encode]) => encode(made), text);

describe('a secret that was written by several encoders, one after the other,', () => {
  it('is not told by how much room it takes in a list of decimals in a list of decimals', () => {
    const bytes = (text: string) => JSON.stringify(new Uint8Array(Buffer.from(text)));
    const write = (text: string) => bytes(JSON.stringify(Buffer.from(base64(text).replace(/=+$/, ''))));
    const secret = 'kaabaaaaaaaaaaaZ';
    expect(told(secret, write, redact(write(secret), [new Secret(secret)]))).toBe('.'.repeat(secret.length));
  });

  it.each(encoders)('is masked, and nothing shown depends on it: %s, alone and inside of others', (_name, encode) => {
    const others = fc.array(fc.constantFrom(...encoders), { maxLength: 3 });
    fc.assert(
      fc.property(secretText, others, fc.constantFrom(...places), (secret, outer, [, place]) => {
        const write = (text: string) => place(composed(outer)(encode(text)));
        fc.pre(write(secret).length <= longestForm);
        const shown = redact(write(secret), [new Secret(secret)]);
        expect(shown).toContain(mask);
        expect(told(secret, write, shown)).toBe('.'.repeat(secret.length));
      }),
      { numRuns: 30 },
    );
  });
});

describe('a secret whose letters are written in another way', () => {
  const asBytes = ({ 0: name }: Encoder): boolean => wideEncoders.includes(name);

  it.each(spellings)('is masked, alone and encoded: %s', (_name, spell) => {
    const outer = fc.array(fc.constantFrom(...encoders.filter(asBytes)), { maxLength: 3 });
    fc.assert(
      fc.property(secretText, outer, fc.constantFrom(...places), fc.boolean(), (secret, steps, [, place], isHeader) => {
        // A header is read as Latin-1.
        const sent = (text: string) => (isHeader ? Buffer.from(text).toString('latin1') : text);
        const write = (text: string) => place(sent(composed(steps)(spell(text))));
        fc.pre(write(secret).length <= longestForm);
        const shown = redact(write(secret), [new Secret(secret)]);
        expect(shown).toContain(mask);
        expect(told(secret, write, shown)).toBe('.'.repeat(secret.length));
      }),
      { numRuns: 60 },
    );
  });

  it('is left if it is so short that it would be found in words', () => {
    expect(redact('Open the OPEN door', [new Secret('open')])).toBe('Open the OPEN door');
  });

  it('is masked in a text of other letters that is long, and the rest stays', () => {
    const [around, secret] = ['日本語のテキスト。'.repeat(900), 'jca_9XvQmL2PnR7bTz4KdW8s'];
    expect(redact(`${around}${secret.toLowerCase()} ${around}`, [new Secret(secret)])).toBe(
      `${around}${mask} ${around}`,
    );
    expect(redact(around, [new Secret(secret)])).toBe(around);
  });
});

describe('a text that is read within bounds', () => {
  const value = 'jca_4f1b&2a9c/7d6e+5f40';
  const secret = new Secret(value);
  const times = (count: number, encode: (text: string) => string): string =>
    Array.from({ length: count }).reduce<string>((text) => encode(text), value);

  it('hides what is escaped 30 times', () => {
    expect(redact(`a ${times(30, encodeURIComponent)} b`, [secret])).toBe(`a ${mask} b`);
  });

  it.each([4, 5, 6])('hides what is encoded %d times, if need be with all that is around it', (count) => {
    const shown = redact(`before ${times(count, base64)} behind`, [secret]);
    expect(shown).toContain(mask);
    expect(shown.length).toBeLessThan(40);
  });

  it('hides a secret wherever it lies in a long text', () => {
    const filler = 'an event, of no concern; '.repeat(8000);
    fc.assert(
      fc.property(fc.nat(filler.length), fc.constantFrom(...encoders), (at, [, encode]) => {
        const shown = redact(`${filler.slice(0, at)} ${encode(value)} ${filler.slice(at)}`, [secret]);
        expect(shown).toContain(mask);
        expect(shown.length).toBeLessThan(filler.length + 300);
      }),
      { numRuns: 15 },
    );
  });

  it.each([
    '%25',
    '\\',
    '&#3',
    '=3D',
    '97, ',
    'QUJD',
    '\uff21',
    '\u00c3\u0083\u00c2\u0082',
    '\u200b%41',
    '\\u0025\\x35=3D&#36 %2525 \n',
  ])(
    'takes time by its length, whatever it repeats: %j',
    (part) => {
      expect(redact(part.repeat(2 ** 18 / part.length), [secret])).not.toContain(value);
    },
    120_000,
  );
});
