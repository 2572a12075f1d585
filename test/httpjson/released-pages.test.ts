import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { systemClock } from '../../src/core/clock.ts';
import { createHttpjsonInput } from '../../src/httpjson/input.ts';
import { loadHttpjsonConfig } from '../../src/httpjson/load-config.ts';
import type { Page } from '../../src/httpjson/page.ts';
import { createHttpClient, type HttpClient } from '../../src/transport/client.ts';
import type { Listening } from '../support/net/listening.ts';
import { listen } from '../transport/support.ts';

let server: Listening | undefined;
let http: HttpClient | undefined;

async function close(): Promise<void> {
  await http?.close();
  await server?.close();
  http = undefined;
  server = undefined;
}

afterEach(close);

type Encoding = 'length' | 'chunked' | 'gzip';

/** Serves each text as a page of one event; the next page is named by a header, and in the event itself. */
async function servePages(texts: readonly string[], encoding: Encoding): Promise<string> {
  server = await listen((request, response) => {
    const number = Number(new URL(request.url ?? '', 'http://x').searchParams.get('page') ?? 0);
    const next = number + 1 < texts.length ? String(number + 1) : undefined;
    const body = Buffer.from(JSON.stringify([{ number, next, text: texts[number] }]));
    if (next) response.setHeader('X-Next', next);
    if (encoding === 'gzip') response.setHeader('Content-Encoding', 'gzip').end(gzipSync(body));
    else if (encoding === 'length') response.setHeader('Content-Length', body.length).end(body);
    else {
      response.write(body.subarray(0, body.length >> 1));
      response.end(body.subarray(body.length >> 1));
    }
  });
  return `${server.url}/`;
}

const nextInHeader = '[[.last_response.header.Get "X-Next"]]';
const nextInBody = '[[(index .last_response.body 0).next]]';

function inputFor(url: string, next: string) {
  http = createHttpClient({ environment: {} });
  const config = loadHttpjsonConfig(
    `request.url: ${url}
response.pagination:
  - set: {target: url.params.page, value: '${next}', fail_on_template_error: true, do_not_log_failure: true}
`,
    { source: 'test' },
  );
  return createHttpjsonInput({ config, http, clock: systemClock });
}

/** As the collector does it: the next page is asked for before the one at hand is read and released. */
async function readAheadOf(pages: AsyncGenerator<Page>, releases: (page: number) => boolean) {
  const texts: string[] = [];
  const memory: ArrayBufferLike[] = [];
  for (let next = pages.next(); ; ) {
    const { done, value: page } = await next;
    if (done) return { texts, memory };
    next = pages.next();
    // Time for the next page to come in.
    await new Promise((later) => setTimeout(later, 2));
    for (const event of page.events) {
      texts.push((event.parse() as { text: string }).text);
      memory.push(event.raw.buffer);
    }
    if (releases(page.number)) page.release();
  }
}

describe('pages that are released', () => {
  it('change nothing of the pages that follow, whatever their sizes, encoding and which of them are released', async () => {
    const sizes = fc.array(fc.constantFrom(10, 70_000, 100_000, 150_000, 700_000), { minLength: 3, maxLength: 8 });
    const encodings = fc.constantFrom<Encoding>('length', 'chunked', 'gzip');
    await fc.assert(
      fc.asyncProperty(sizes, encodings, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), async (...drawn) => {
        const [lengths, encoding, released] = drawn;
        const texts = lengths.map((length, page) => String.fromCharCode(97 + page).repeat(length));
        const input = inputFor(await servePages(texts, encoding), nextInHeader);
        const read = await readAheadOf(input.pages({ cursor: {} }), (page) => released[page] === true);
        expect(read.texts).toEqual(texts);
        await close();
      }),
      { numRuns: 25 },
    );
  });

  it.each<Encoding>(['length', 'chunked', 'gzip'])('lend their memory to later ones (%s)', async (encoding) => {
    const texts = Array.from({ length: 12 }, (_, page) => String.fromCharCode(97 + page).repeat(200_000));
    const input = inputFor(await servePages(texts, encoding), nextInHeader);
    const { memory } = await readAheadOf(input.pages({ cursor: {} }), () => true);
    expect(memory).toHaveLength(12);
    expect(new Set(memory).size).toBeLessThanOrEqual(4);
  });

  it('can be read no more, which is said, as their memory may hold another page', async () => {
    const input = inputFor(await servePages(['a'], 'length'), nextInHeader);
    for await (const page of input.pages({ cursor: {} })) {
      const [event] = page.events;
      page.release();
      page.release();
      expect(() => event?.text()).toThrow(expect.objectContaining({ code: 'JC_BUG' }));
      expect(() => event?.raw).toThrow(expect.objectContaining({ code: 'JC_BUG' }));
    }
  });

  it('stay where a template of the next request looks at the body', async () => {
    const texts = ['a', 'b', 'c'].map((letter) => letter.repeat(100_000));
    const input = inputFor(await servePages(texts, 'length'), nextInBody);
    const found: string[] = [];
    for await (const page of input.pages({ cursor: {} })) {
      found.push(...page.events.map((event) => (event.parse() as { text: string }).text));
      page.release();
    }
    expect(found).toEqual(texts);
  });
});
