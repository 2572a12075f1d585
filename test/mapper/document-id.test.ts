import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { documentId } from '../../src/mapper/document-id.ts';
import { anyJson } from '../support/arbitraries/json.ts';

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 32);
}

const event = {
  id: '64949312a2930fd2c93b266e',
  organization: '5bf6defbdcd8233029e0c598',
  timestamp: '2023-06-15T14:48:36.495420839Z',
};

describe('documentId', () => {
  it('is the beginning of the sha256 of organization, id and timestamp as received', () => {
    expect(documentId(event, 'any text')).toBe(
      sha256('5bf6defbdcd8233029e0c598|64949312a2930fd2c93b266e|2023-06-15T14:48:36.495420839Z'),
    );
    expect(documentId(event, 'any text')).toBe('e30752046a8b527b8ddcbb11201ee73c');
  });

  it('does not depend on anything else of the event, nor on the order of its keys', () => {
    expect(documentId({ success: true, ...event }, '{}')).toBe(documentId(event, '[]'));
  });

  it('leaves the place of a missing organization or timestamp empty', () => {
    expect(documentId({ id: 'x' }, '{}')).toBe(sha256('|x|'));
    expect(documentId({ id: 'x', organization: null, timestamp: 5 }, '{}')).toBe(sha256('|x|'));
  });

  it('tells events apart that share an id but not their time, as RADIUS events can', () => {
    expect(documentId({ ...event, timestamp: '2023-06-15T14:48:37Z' }, '')).not.toBe(documentId(event, ''));
  });

  it.each([[{}], [{ id: '' }], [{ id: null }], [{ id: 5 }], [{ id: {} }], [[]], ['text'], [null], [undefined]])(
    'is the sha256 of the raw text where there is no id: %j',
    (value) => {
      expect(documentId(value, '{"raw": "text"}')).toBe(sha256('{"raw": "text"}'));
    },
  );

  it('hashes half a surrogate pair as a question mark, as the pipeline does', () => {
    expect(documentId({ id: 'lone \ud83d' }, '')).toBe(sha256('|lone ?|'));
    expect(documentId({ id: 'pair \ud83d\ude00' }, '')).toBe(sha256('|pair 😀|'));
    expect(documentId(undefined, '\udc00x')).toBe(sha256('?x'));
  });

  it('is 32 hex digits for whatever arrives', () => {
    fc.assert(
      fc.property(anyJson, fc.string({ unit: 'binary' }), (value, raw) => {
        expect(documentId(value, raw)).toMatch(/^[0-9a-f]{32}$/);
      }),
    );
  });
});
