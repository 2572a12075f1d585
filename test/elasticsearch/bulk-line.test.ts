import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bulkLine } from '../../src/elasticsearch/bulk-line.ts';

const limit = 1000;
const refusalOf = (id: string | undefined, json: string) => bulkLine({ id, json: Buffer.from(json) }, 0, limit);

describe('bulkLine', () => {
  it('leaves the document as it is, and counts the bytes of both lines', () => {
    const json = Buffer.from('{"x":"é"}');
    const action = '{"create":{"_id":"a\\"b"}}\n';
    const bytes = Buffer.byteLength(`${action}${json}\n`);
    expect(bulkLine({ id: 'a"b', json }, 7, limit)).toEqual({ position: 7, id: 'a"b', action, json, bytes });
  });

  it('leaves the id to the cluster where there is none', () => {
    expect(refusalOf(undefined, '{}')).toMatchObject({ action: '{"create":{}}\n' });
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

  it('makes an action of one line for any id, and takes any JSON object', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 40, unit: 'binary' }),
        fc.dictionary(fc.string(), fc.jsonValue()),
        (id, document) => {
          const line = bulkLine({ id, json: Buffer.from(JSON.stringify(document)) }, 0, 1e6);
          const lines = 'action' in line ? line.action.split('\n') : [];
          expect(lines).toEqual([expect.any(String), '']);
          expect(JSON.parse(lines[0] ?? '')).toEqual({ create: { _id: id } });
        },
      ),
    );
  });
});
