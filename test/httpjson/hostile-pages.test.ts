import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../src/core/clock.ts';
import { createHttpjsonInput } from '../../src/httpjson/input.ts';
import { loadHttpjsonConfig } from '../../src/httpjson/load-config.ts';
import type { Page } from '../../src/httpjson/page.ts';
import { createHttpClient } from '../../src/transport/client.ts';
import type { Listening } from '../support/net/listening.ts';
import { listen } from '../transport/support.ts';

let server: Listening | undefined;

afterEach(() => server?.close());

const megabyte = 1024 * 1024;

async function collect(handler: Parameters<typeof listen>[0], more = '', pageBytes?: number) {
  server = await listen(handler);
  const config = loadHttpjsonConfig(
    `request: { url: "${server.url}/", retry.max_attempts: 1, timeout: 20s }\n${more}`,
    { source: 'in.yml' },
  );
  const http = createHttpClient(config.transport);
  const input = createHttpjsonInput({
    config,
    http,
    clock: systemClock,
    ...(pageBytes ? { limits: { pageBytes } } : {}),
  });
  const pages: Page[] = [];
  let error: unknown;
  try {
    for await (const page of input.pages({ cursor: {} })) pages.push(page);
  } catch (thrown) {
    error = thrown;
  } finally {
    await http.close();
  }
  return { pages, error };
}

describe('a hostile page', () => {
  it('of 100 MB is read, each event of it once', async () => {
    const event = `{"id":"x","text":"${'y'.repeat(10_000)}"},`;
    const count = Math.ceil((100 * megabyte) / event.length);
    const block = Buffer.from(event.repeat(100));
    const { pages, error } = await collect((_request, response) => {
      response.write('[');
      for (let n = 0; n + 100 <= count; n += 100) response.write(block);
      response.end('{"id":"last"}]');
    });
    expect(error).toBeUndefined();
    const bytes = pages[0]?.events.reduce((sum, each) => sum + each.raw.length, 0);
    expect(bytes).toBeGreaterThan(99 * megabyte);
    expect(pages[0]?.events).toHaveLength(Math.floor(count / 100) * 100 + 1);
    expect(pages[0]?.events.at(-1)?.parse()).toEqual({ id: 'last' });
  });

  it('with one event of 20 MB is read', async () => {
    const { pages, error } = await collect((_request, response) => {
      response.end(`[{"text":"${'z\\"'.repeat((20 * megabyte) / 3)}"}]`);
    }, "cursor.size.value: '[[len .last_event.text]]'");
    expect(error).toBeUndefined();
    expect(Number(pages[0]?.cursor().size)).toBeGreaterThan(13 * megabyte);
  });

  it.each(['[{"id":"private"},', ' [{"id":"private"}] x', '[{"id":"private"} {'])(
    'of events that is no JSON shows none of them in the error: %s',
    async (body) => {
      const { error } = await collect((_request, response) => response.end(body));
      expect(error).toMatchObject({ code: 'JC_PAGE_NOT_JSON' });
      expect(String((error as Error).message)).not.toContain('private');
    },
  );

  it('that never ends is refused at the limit', async () => {
    const { error } = await collect(
      (_request, response) => {
        const chunk = Buffer.alloc(megabyte, ' ');
        const more = (): void => {
          while (!response.destroyed && response.write(chunk));
        };
        response.on('drain', more);
        more();
      },
      '',
      8 * megabyte,
    );
    expect(error).toMatchObject({
      code: 'JC_HTTP_BODY_TOO_LARGE',
      message: expect.stringContaining(String(8 * megabyte)),
    });
  });

  it('that is a gzip bomb is refused at the limit of what it unpacks to', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * megabyte, ' '));
    expect(bomb.length).toBeLessThan(megabyte);
    const { error } = await collect(
      (_request, response) => {
        response.setHeader('content-encoding', 'gzip');
        response.end(bomb);
      },
      '',
      8 * megabyte,
    );
    expect(error).toMatchObject({ code: 'JC_HTTP_BODY_TOO_LARGE' });
  });

  it.each(['', 'response.split: { target: body.a }', 'response.decode_as: application/x-ndjson'])(
    'of a million brackets that nothing closes is refused (%s)',
    async (more) => {
      for (const bracket of ['[', '{"a":']) {
        const { error } = await collect((_request, response) => response.end(bracket.repeat(1_000_000)), more);
        expect(error).toMatchObject({ code: 'JC_PAGE_NOT_JSON', message: expect.stringContaining('in the middle') });
        await server?.close();
      }
    },
  );

  describe('with an event that is nested deeper than a program can call itself', () => {
    const deep = `{"n":12345678901234567890,"deep":${'[{"a":'.repeat(100_000)}1${'}]'.repeat(100_000)}}`;

    it('gives that one and those behind it', async () => {
      const { pages, error } = await collect(
        (_request, response) => response.end(`[${deep},{"id":"b"}]`),
        "cursor.last.value: '[[.last_event.id]]'",
      );
      expect(error).toBeUndefined();
      expect(pages[0]?.events.map((event) => event.text())).toEqual([deep, '{"id":"b"}']);
      expect(pages[0]?.cursor()).toEqual({ last: 'b' });
    });

    it('gives it exactly where events are made by a split', async () => {
      const { pages, error } = await collect(
        (_request, response) => response.end(`{"all":[${deep},{"id":"b","gone":1}]}`),
        'response.split: { target: body.all, transforms: [{ delete: { target: body.gone } }] }',
      );
      expect(error).toBeUndefined();
      expect(pages[0]?.events.map((event) => event.text())).toEqual([deep, '{"id":"b"}']);
    });
  });
});
