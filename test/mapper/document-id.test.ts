import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { documentId } from '../../src/mapper/document-id.ts';
import { anyJson } from '../support/arbitraries/json.ts';

/** Three hex digits are two letters. */
function sha256(text: string): string {
  const hex = createHash('sha256').update(text, 'utf8').digest('hex');
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return (hex.slice(0, 30).match(/.../g) ?? [])
    .map((digits) => Number.parseInt(digits, 16))
    .map((bits) => `${letters[bits >> 6]}${letters[bits & 63]}`)
    .join('');
}

const event = {
  id: '64949312a2930fd2c93b266e',
  organization: '5bf6defbdcd8233029e0c598',
  timestamp: '2023-06-15T14:48:36.495420839Z',
};

describe('documentId', () => {
  it('is the beginning of the sha256 of organization, id and timestamp as received, in quotes', () => {
    expect(documentId(event, 'any text')).toBe(
      sha256('"5bf6defbdcd8233029e0c598""64949312a2930fd2c93b266e""2023-06-15T14:48:36.495420839Z"'),
    );
    expect(documentId(event, 'any text')).toBe('bTRq0osno3_HC_GMoE04');
  });

  it('does not depend on anything else of the event, nor on the order of its keys', () => {
    expect(documentId({ success: true, ...event }, '{}')).toBe(documentId(event, '[]'));
  });

  it('leaves the place of a missing organization or timestamp empty', () => {
    expect(documentId({ id: 'x' }, '{}')).toBe(sha256('"""x"""'));
    expect(documentId({ id: 'x', organization: null, timestamp: 5 }, '{}')).toBe(sha256('"""x"""'));
  });

  it('tells events apart that share an id but not their time, as RADIUS events can', () => {
    expect(documentId({ ...event, timestamp: '2023-06-15T14:48:37Z' }, '')).not.toBe(documentId(event, ''));
  });

  it.each([[{}], [{ id: '' }], [{ id: null }], [{ id: 5 }], [{ id: {} }], [[]], ['text'], [null], [undefined]])(
    'is the sha256 of the raw text in quotes where there is no id: %j',
    (value) => {
      expect(documentId(value, '{"raw": "text"}')).toBe(sha256('"{\\"raw\\": \\"text\\"}"'));
    },
  );

  it('keeps halves of surrogate pairs apart, from each other and from what stands in for them', () => {
    const texts = ['\ud83d', '\ud83e', '\ude00', '?', '\ufffd', '\ud83d\ude00', '\\ud83d', '\\uD83D'];
    expect(new Set(texts.map((id) => documentId({ id }, ''))).size).toBe(texts.length);
    expect(new Set(texts.map((organization) => documentId({ ...event, organization }, ''))).size).toBe(texts.length);
    expect(new Set(texts.map((raw) => documentId(undefined, raw))).size).toBe(texts.length);
  });

  it('keeps its parts apart, wherever a separator stands in them', () => {
    const idOfParts = ([organization, id, timestamp]: readonly string[]) =>
      documentId({ organization, id, timestamp }, '');
    expect(idOfParts(['a|b', 'c', ''])).not.toBe(idOfParts(['a', 'b|c', '']));
    const part = fc.string({ unit: fc.constantFrom('"', '\\', '|', ':', '1', 'a', '\u0000', '\ud83d'), maxLength: 4 });
    const parts = fc.tuple(
      part,
      part.filter((text) => text !== ''),
      part,
    );
    fc.assert(
      fc.property(parts, parts, (left, right) => {
        expect(idOfParts(left) === idOfParts(right)).toBe(JSON.stringify(left) === JSON.stringify(right));
      }),
    );
  });

  it('is 20 letters of URL-safe Base64 for whatever arrives', () => {
    fc.assert(
      fc.property(anyJson, fc.string({ unit: 'binary' }), (value, raw) => {
        expect(documentId(value, raw)).toMatch(/^[A-Za-z0-9_-]{20}$/);
      }),
    );
  });
});
