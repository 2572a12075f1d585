import { describe, expect, it } from '@jest/globals';
import { type Zippable, zipSync } from 'fflate';
import { engine, events, rawEvents } from './engine-support.ts';

const archive = (members: Zippable): Buffer => Buffer.from(zipSync(members));
const text = (content: string): Uint8Array => new TextEncoder().encode(content);

/** An archive whose directory claims a size that is too small. */
function lying(): Buffer {
  const bytes = archive({ a: text(`[${' '.repeat(5000)}]`) });
  bytes.writeUInt32LE(100, bytes.indexOf('PK\u0001\u0002') + 24);
  return bytes;
}

const yaml = 'request: { url: http://api.test/, retry.max_attempts: 1 }\n';

describe('a page that is a zip archive', () => {
  const members = {
    'b.json': text('{"n":1}\n{ "n":12345678901234567890 }'),
    'folder/': new Uint8Array(),
    'folder/a.json': [text('{"n":3}[4]'), { level: 0 }] as [Uint8Array, { level: 0 }],
    'empty.json': text(''),
  };

  it.each([
    ['decode_as', 'response.decode_as: application/zip', {}],
    ['its content type', '', { 'content-type': 'application/zip' }],
  ])('gives the values of all members, in their order, by %s', async (_name, more, headers) => {
    const cursor = "\ncursor.count.value: '[[len .last_response.body]]'";
    const { run } = engine(yaml + more + cursor, [{ bytes: archive(members), headers }]);
    const outcome = await run();
    expect(outcome.error).toBeUndefined();
    expect(rawEvents(outcome.pages)).toEqual(['{"n":1}', '{ "n":12345678901234567890 }', '{"n":3}']);
    expect(outcome.pages[0]).toMatchObject({ skipped: 1 });
    expect(outcome.pages[0]?.cursor()).toMatchObject({ count: '3' });
  });

  it.each([
    ['no archive', Buffer.from('{"n":1}')],
    ['cut', archive(members).subarray(0, 60)],
    ['damaged', Buffer.from(archive(members).map((byte, at) => (at > 40 && at < 60 ? byte ^ 0x55 : byte)))],
    ['of members that claim to be smaller than they are', lying()],
    ['of members that are no JSON', archive({ a: text('{"n":'), b: text('1}') })],
  ])('that is %s is refused', async (_name, bytes) => {
    const { run } = engine(`${yaml}response.decode_as: application/zip`, [{ bytes }]);
    expect((await run()).error).toMatchObject({
      code: 'JC_PAGE_NOT_JSON',
      message: expect.stringContaining('not a zip archive of JSON'),
    });
  });

  it('that unpacks to more than a page may have is refused', async () => {
    const bytes = archive({ a: text(' '.repeat(3_000_000)), b: text(' '.repeat(3_000_000)) });
    const { run } = engine(`${yaml}response.decode_as: application/zip`, [{ bytes }], {
      limits: { pageBytes: 5_000_000 },
    });
    expect((await run()).error).toMatchObject({ message: expect.stringContaining('more than 5000000 bytes') });
  });

  it('that is empty ends the pages', async () => {
    const { run } = engine(`${yaml}response.decode_as: application/zip`, [{ bytes: Buffer.alloc(0) }]);
    const outcome = await run();
    expect(outcome.error).toBeUndefined();
    expect(events(outcome)).toEqual([]);
  });
});
