import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { JsonObject } from '../../src/core/json.ts';
import { packageRoot } from '../../src/core/package-root.ts';
import { createHttpjsonInput } from '../../src/httpjson/input.ts';
import { loadHttpjsonConfig } from '../../src/httpjson/load-config.ts';
import { renderStream } from '../../src/httpjson/render-stream.ts';
import { shrinkOptions } from '../../src/source/open-input.ts';
import { BodyTooLargeError } from '../../src/transport/body-too-large.ts';
import type { HttpClient } from '../../src/transport/client.ts';

const template = readFileSync(join(packageRoot(), 'streams', 'users.yml.hbs'), 'utf8');
/** Bytes of a page. */
const most = 20_000;

interface Listed {
  readonly user: JsonObject;
  readonly largerThan: number | undefined;
}

/** @param sizes of the users, in bytes @param countComesLast whether their number stands behind them */
async function collect(sizes: readonly number[], countComesLast: boolean) {
  const limits: number[] = [];
  const http: HttpClient = {
    send: async ({ url }) => {
      const { searchParams } = new URL(url);
      const [skip, limit] = [Number(searchParams.get('skip')), Number(searchParams.get('limit'))];
      limits.push(limit);
      const results = sizes
        .slice(skip, skip + limit)
        .map((size, at) => ({ _id: `u${skip + at}`, username: 'x', pad: 'y'.repeat(size) }));
      const count = { totalCount: sizes.length };
      const body = Buffer.from(JSON.stringify(countComesLast ? { results, ...count } : { ...count, results }));
      const answer = { status: 200, headers: { 'content-type': 'application/json' } };
      if (body.length > most) throw new BodyTooLargeError(most, body.subarray(0, most), 'GET users', answer);
      return { ...answer, body };
    },
    close: async () => {},
  };
  const { yaml, secrets } = renderStream(template, { url: 'https://console.test/api/systemusers' });
  const input = createHttpjsonInput({
    config: loadHttpjsonConfig(yaml, { source: 'users.yml', secrets }),
    http,
    clock: { now: () => 0, sleep: async () => {} },
    expectArrayAt: ['results'],
    confidential: true,
    strictPagination: true,
    shrink: shrinkOptions.users,
  });
  const listed: Listed[] = [];
  for await (const { events } of input.pages({ cursor: {} }))
    for (const event of events) listed.push({ user: event.parse() as JsonObject, largerThan: event.largerThan });
  return { listed, limits };
}

describe('users whose page is larger than is read', () => {
  it('are asked for by halves, and pages grow again behind them', async () => {
    const { listed, limits } = await collect(
      Array.from({ length: 250 }, (_, at) => (at === 30 ? 19_000 : 50)),
      false,
    );
    expect(listed.map(({ user }) => user._id)).toEqual(Array.from({ length: 250 }, (_, at) => `u${at}`));
    expect(limits.slice(0, 2)).toEqual([100, 50]);
    expect(limits.at(-1)).toBe(100);
  });

  it('are each there once, whatever their sizes; of one who is too large alone, what the start tells', async () => {
    const size = fc.oneof({ weight: 8, arbitrary: fc.nat(300) }, { weight: 2, arbitrary: fc.nat(2 * most) });
    await fc.assert(
      fc.asyncProperty(fc.array(size, { maxLength: 150 }), fc.boolean(), async (sizes, countComesLast) => {
        const { listed } = await collect(sizes, countComesLast);
        expect(listed.map(({ user }) => user._id)).toEqual(sizes.map((_, at) => `u${at}`));
        for (const [at, { user, largerThan }] of listed.entries()) {
          const isWhole = String(user.pad ?? '').length === sizes[at] && 'pad' in user;
          expect(largerThan).toBe(isWhole ? undefined : most);
        }
      }),
      { numRuns: 60 },
    );
  });
});
