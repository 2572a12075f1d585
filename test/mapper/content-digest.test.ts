import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ContentDigest, digestLetters } from '../../src/mapper/content-digest.ts';
import { canonicalJson } from '../../src/mapper/steps/canonical-json.ts';
import { anyJson } from '../support/arbitraries/json.ts';
import { simulatedEvents } from '../support/events/simulated.ts';

const digest = new ContentDigest();
/** Within a larger buffer, as an event lies in its page. */
const of = (text: string, before = 0): number => {
  const bytes = Buffer.from(`${'x'.repeat(before)}${text}"behind"`);
  return digest.of(bytes.subarray(before, bytes.length - '"behind"'.length));
};

/** The same value as another program may write it. */
function rewritten(value: unknown, pick: (count: number) => number): string {
  const blank = () => ['', ' ', '\n', '\t \r\n'][pick(4)] ?? '';
  const text = (plain: string) =>
    `"${Array.from({ length: plain.length }, (_, at) => letter(plain, at, pick)).join('')}"`;
  if (typeof value === 'string') return text(value);
  if (Array.isArray(value))
    return `[${value.map((member) => blank() + rewritten(member, pick) + blank()).join(',') || blank()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([key, member]) => `${blank()}${text(key)}${blank()}:${blank()}${rewritten(member, pick)}${blank()}`,
  );
  for (let at = members.length - 1; at > 0; at--) {
    const other = pick(at + 1);
    [members[at], members[other]] = [members[other] as string, members[at] as string];
  }
  return `{${members.join(',') || blank()}}`;
}

function letter(text: string, at: number, pick: (count: number) => number): string {
  const unit = text.charCodeAt(at);
  const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
  if (pick(4) === 0 || isSurrogate) {
    const hex = unit.toString(16).padStart(4, '0');
    return `\\u${pick(2) === 0 ? hex : hex.toUpperCase()}`;
  }
  return JSON.stringify(text[at]).slice(1, -1);
}

const picks = fc.infiniteStream(fc.nat()).map((stream) => (count: number) => (stream.next().value as number) % count);

describe('the digest of a content', () => {
  it('is the same for keys in another order, other blanks, other escapes', () => {
    fc.assert(
      fc.property(anyJson, picks, fc.nat(5), (value, pick, before) => {
        expect(of(rewritten(value, pick), before)).toBe(of(JSON.stringify(value)));
      }),
      { numRuns: 2000 },
    );
  });

  it('is another one for another content', () => {
    fc.assert(
      fc.property(anyJson, anyJson, (left, right) => {
        const isSame = canonicalJson(left) === canonicalJson(right);
        expect(of(JSON.stringify(left)) === of(JSON.stringify(right))).toBe(isSame);
      }),
      { numRuns: 2000 },
    );
  });

  it('sees any one letter of an event that is another one, and any value that moves', () => {
    const event = simulatedEvents()[0] as string;
    const seen = new Set([of(event)]);
    let changes = 0;
    for (let at = 0; at < event.length; at++) {
      if (!/[a-z0-9]/i.test(event[at] as string)) continue;
      for (const other of ['A', 'a', 'B', '7']) {
        const changed = event.slice(0, at) + other + event.slice(at + 1);
        if (changed === event) continue;
        try {
          JSON.parse(changed);
        } catch {
          continue;
        }
        seen.add(of(changed));
        changes += 1;
      }
    }
    expect(seen.size).toBe(changes + 1);
    const near = [
      '{"a":"x","b":"y"}',
      '{"a":"y","b":"x"}',
      '{"x":"a","y":"b"}',
      '{"a":{"b":"y"},"x":1}',
      '{"a":["x","y"]}',
      '{"a":["y","x"]}',
      '{"a":[["x"],"y"]}',
      '{"a":"1"}',
      '{"a":1}',
      '{"a":-1}',
      '{"a":[1]}',
      '{"a":[]}',
      '{"a":{}}',
      '{"a":""}',
      '{"a":"\\u0000"}',
      '{"a":"\\u0000\\u0000"}',
      '{"a":null}',
      '{"a":"null"}',
      '{"a":"\\ud83d"}',
      '{"a":"\\ud83e"}',
      '{"a":"\\\\ud83d"}',
      '{"a":"?"}',
      '{"a":9007199254740993}',
      '{"a":9007199254740992}',
      '{}',
      '[]',
    ];
    expect(new Set(near.map((text) => of(text))).size).toBe(near.length);
  });

  it('is the same for a fraction, however it is written', () => {
    expect(new Set(['1.50', '1.5', '15e-1', '0.15E1'].map((text) => of(`[${text}]`))).size).toBe(1);
    expect(of('[1.0]')).toBe(of('[1]'));
    expect(of('[-0]')).toBe(of('[0]'));
  });

  it('of a number goes by its value, however many digits it has', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 18 });
    const number = fc
      .tuple(fc.constantFrom('', '-'), digits, fc.option(digits), fc.constantFrom('', '', 'e0', 'E-3', 'e+2'))
      .map(([sign, whole, fraction, exponent]) => {
        const point = fraction === null ? '' : `.${fraction}`;
        return `${sign}${whole.replace(/^0+(?=\d)/, '')}${point}${exponent}`;
      });
    fc.assert(
      fc.property(number, (text) => {
        // Integers keep all their digits.
        const isInteger = /^-?\d+$/.test(text) && text !== '-0';
        expect(of(`[${text}]`)).toBe(of(`[${isInteger ? text : String(Number(text))}]`));
        // A fraction with a zero at its end is another spelling.
        if (/\.\d+$/.test(text)) expect(of(`[${text}0]`)).toBe(of(`[${text}]`));
      }),
      { numRuns: 5000 },
    );
  });

  it('gives out no error, whatever arrives', () => {
    const deep = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
    for (const text of ['', ' ', '{', '{"a', '{"a\\', '{"a":', '[1,', '{"a":"b\\"}', '"\\u12', 'x', deep(5000)])
      expect(of(text)).toBeGreaterThanOrEqual(0);
    expect(of(deep(5000))).not.toBe(of(deep(5001)));
    fc.assert(fc.property(fc.uint8Array(), (bytes) => digest.of(bytes) < 2 ** 48));
  });

  it('becomes 8 letters, of which no two are the same', () => {
    expect([0, 1, 2 ** 48 - 1].map(digestLetters)).toEqual(['AAAAAAAA', 'AAAAAAAB', '________']);
  });
});
