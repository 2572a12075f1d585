import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { parseConfig } from '../../src/config/load-config.ts';
import type { AccountConfig } from '../../src/config/types.ts';
import type { JsonObject } from '../../src/core/json.ts';
import type { Interceptor } from '../../src/simulator/http/pipeline.ts';
import { type Simulator, startSimulator } from '../../src/simulator/server.ts';
import { account, collectOnce, collectorConfig } from '../support/collector/collecting.ts';

const days = 10;
const names = { max: 50_000, ttl: 86_400_000, rateLimit: { requestsPerSecond: 1000, burst: 1000 } };

let folder: string;
let simulator: Simulator;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'names-'));
});
afterEach(async () => {
  await simulator?.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Stored {
  readonly _id: string;
  readonly _source: JsonObject & {
    readonly jumpcloud?: { readonly event?: JsonObject; readonly derived?: { readonly names?: JsonObject } };
  };
}

async function collect(change: Partial<AccountConfig>, name = 'out'): Promise<readonly Stored[]> {
  const acme = account({ url: simulator.url, eventLimit: 100, startingPoint: (days + 1) * 86_400_000, ...change });
  const path = join(folder, `${name}-{stream}.ndjson`);
  const state = { directory: join(folder, name) };
  const runs = await collectOnce(collectorConfig(folder, [acme], { output: { kind: 'ndjson', path }, state }));
  expect(runs.map(({ error }) => error)).toEqual(runs.map(() => undefined));
  const file = path.replace('{stream}', 'events');
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [];
  return lines.map((line) => JSON.parse(line) as Stored);
}

async function simulate(events: number, interceptors: readonly Interceptor[] = []): Promise<void> {
  simulator = await startSimulator({ events, days, interceptors });
}

const askedForNames = () => simulator.requestLog.filter(({ path }) => path.startsWith('/api/'));
const namesOf = ({ _source }: Stored) => _source.jumpcloud?.derived?.names;

/** The directory refuses, and nobody else. */
function refusing(status: number, headers: Readonly<Record<string, string>> = {}): Interceptor {
  return async (request, next) =>
    request.path.startsWith('/api/') ? { status, headers, body: Buffer.alloc(0) } : await next();
}

describe('names for ids', () => {
  it('cost nothing where nobody wants them', async () => {
    await simulate(300);
    expect((await collect({})).some(namesOf)).toBe(false);
    expect(askedForNames()).toEqual([]);
  });

  it('come on documents that are otherwise the same, in the steady state for less than one request in 1,000 events', async () => {
    let pages = 0;
    let inFirstHalf = 0;
    await simulate(10_000, [
      (request, next) => {
        if (request.path.endsWith('/events') && ++pages === 16) inFirstHalf = askedForNames().length;
        return next();
      },
    ]);
    const without = await collect({ eventLimit: 1000 }, 'without');
    const withNames = await collect({ eventLimit: 1000, names }, 'with');
    expect(withNames.map(({ _id }) => _id)).toEqual(without.map(({ _id }) => _id));
    expect(withNames.filter(namesOf).length).toBeGreaterThan(250);
    // The first run asked for ten pages; this is the second half of the other one.
    expect(inFirstHalf).toBeGreaterThan(0);
    expect(askedForNames().length - inFirstHalf).toBeLessThan(5);
    const [first] = withNames.filter(namesOf);
    const same = without.find(({ _id }) => _id === first?._id);
    expect(first?._source.jumpcloud).toMatchObject({ event: same?._source.jumpcloud?.event });
  });

  it('cost no second parsing: an event is parsed once at most, a document never', async () => {
    await simulate(3000);
    const parse = jest.spyOn(JSON, 'parse');
    try {
      await collect({ eventLimit: 300, names });
      // The lines of the output are read by this test.
      const parsed = parse.mock.calls.map(([text]) => text).filter((text) => !text.startsWith('{"_id":'));
      const events = parsed.filter((text) => /^\{.*"event_type":/.test(text));
      expect(events.length).toBeGreaterThan(0);
      expect(events.length - new Set(events).size).toBe(0);
      expect(parsed.filter((text) => text.includes('"data_stream":'))).toHaveLength(0);
    } finally {
      parse.mockRestore();
    }
    const stored = readFileSync(join(folder, 'out-events.ndjson'), 'utf8').trimEnd().split('\n');
    expect(stored.map((line) => JSON.parse(line) as Stored).filter(namesOf).length).toBeGreaterThan(5);
  });

  it('do not hold events up where JumpCloud asks for patience', async () => {
    await simulate(600, [refusing(429, { 'Retry-After': '600' })]);
    expect(await collect({ names })).toHaveLength(600);
    expect(askedForNames()).toHaveLength(1);
  });

  it.each([500, 403, 404])('lose no event where the directory answers %i', async (status) => {
    await simulate(600, [refusing(status)]);
    const stored = await collect({ names });
    expect(stored).toHaveLength(600);
    expect(stored.some(namesOf)).toBe(false);
  });

  it('are not asked for twice for an id that nobody has', async () => {
    await simulate(2000, [refusing(404)]);
    await collect({ names });
    const asked = askedForNames().map(({ path }) => path);
    expect(asked.length).toBeGreaterThan(0);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('come from the snapshot of the users first', async () => {
    await simulate(2000);
    await collect({ streams: ['users'] });
    const before = askedForNames().length;
    const stored = await collect({ streams: ['users', 'events'], names });
    expect(stored.filter((line) => namesOf(line)?.user).length).toBeGreaterThan(5);
    const asked = askedForNames().slice(before);
    expect(asked.filter(({ path }) => path.startsWith('/api/systemusers'))).toEqual([]);
    expect(asked.length).toBeGreaterThan(0);
  });
});

it('names are refused where the cluster maps', () => {
  const text = 'accounts: [{name: a, api_key: k, names: {enabled: true}}]\noutput: stdout\nmap: cluster\n';
  expect(() => parseConfig(text, 'c.yml', {}, { env: {}, readFile: () => '' })).toThrow(/names.*need map: collector/);
  const off = text.replace('true', 'false');
  expect(parseConfig(off, 'c.yml', {}, { env: {}, readFile: () => '' }).accounts[0]?.names).toBeUndefined();
});
