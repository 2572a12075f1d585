import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bulkLine } from '../../src/elasticsearch/bulk-line.ts';

const limit = 1000;
const refusalOf = (id: string | undefined, json: string) => bulkLine({ id, json }, 0, limit);

describe('bulkLine', () => {
  it('writes the document as it is, after its action', () => {
    const line = bulkLine({ id: 'a"b', json: '{"x":"é"}' }, 7, limit);
    const text = '{"create":{"_id":"a\\"b"}}\n{"x":"é"}\n';
    expect(line).toEqual({ position: 7, id: 'a"b', text, bytes: Buffer.byteLength(text) });
  });

  it('leaves the id to the cluster where there is none', () => {
    expect(refusalOf(undefined, '{}')).toMatchObject({ text: '{"create":{}}\n{}\n' });
  });

  it('accepts an id of 512 bytes and refuses one of 513, counted in UTF-8', () => {
    expect(refusalOf('é'.repeat(256), '{}')).not.toHaveProperty('refusal');
    expect(refusalOf(`${'é'.repeat(256)}a`, '{}')).toEqual({ refusal: 'the _id has 513 bytes; 512 is the limit' });
  });

  it.each([
    ['an empty id', '', '{}'],
    ['an array', 'a', '[]'],
    ['no JSON', 'a', 'hello'],
    ['more than one line', 'a', '{\n}'],
    ['more bytes than the server takes', 'a', `{"x":"${'y'.repeat(limit)}"}`],
  ])('refuses %s', (_, id, json) => {
    expect(refusalOf(id, json)).toHaveProperty('refusal');
  });

  it('makes exactly two lines of any JSON object', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 40, unit: 'binary' }),
        fc.dictionary(fc.string(), fc.jsonValue()),
        (id, document) => {
          const line = bulkLine({ id, json: JSON.stringify(document) }, 0, 1e6);
          const lines = 'text' in line ? line.text.split('\n') : [];
          expect(lines).toHaveLength(3);
          expect(JSON.parse(lines[0] ?? '')).toEqual({ create: { _id: id } });
        },
      ),
    );
  });
});
