import { describe, expect, it } from '@jest/globals';
import { type AccountRunOptions, runAccount } from '../../../src/collector/accounts/account-loop.ts';
import { accountDefaults } from '../../../src/config/settings.ts';
import type { ErrorCode } from '../../../src/core/error-codes.ts';
import { IngestError } from '../../../src/core/errors.ts';
import type { HttpjsonInput } from '../../../src/httpjson/input.ts';
import { silentLogger } from '../../../src/runtime/logger.ts';
import type { Checkpoint } from '../../../src/state/checkpoint.ts';
import { RecentIds } from '../../../src/state/recent-ids.ts';
import { noObserver } from '../../../src/status/observer.ts';
import { account } from '../../support/collector/collecting.ts';
import { copyOf } from '../../support/collector/recent-ids.ts';
import { fakeSession, firstCheckpoint, page } from '../fakes.ts';

interface Situation {
  readonly pages: HttpjsonInput['pages'];
  readonly once?: boolean;
  /** The loop is stopped after this many waits. */
  readonly waits?: number;
  readonly start?: Checkpoint;
  readonly interval?: number;
  /** What opening ends with. */
  readonly broken?: ErrorCode;
  /** Somebody asks for the end while it is opened. */
  readonly stopped?: boolean;
}

/** Answers of the API, and what may come of them. */
const neverTheEnd: readonly ErrorCode[] = [
  'JC_HTTP_STATUS',
  'JC_API_NOT_ENTITLED',
  'JC_API_FORBIDDEN',
  'JC_HTTP_PROXY_AUTH',
  'JC_CONFIG_INVALID',
  'JC_BUG',
];

async function run(situation: Situation) {
  const { pages, once = false, waits = 3, start = firstCheckpoint, interval = 300_000, broken, stopped } = situation;
  const gently = new AbortController();
  const slept: number[] = [];
  let opened = 0;
  let retried = 0;
  let saved: Checkpoint = { ...start, recent: new RecentIds() };
  const options: AccountRunOptions = {
    account: account({ sourceLagTime: accountDefaults.sourceLagTime, interval }),
    once,
    open: async (onPage) => {
      opened += 1;
      if (stopped) gently.abort();
      if (broken) throw new IngestError(broken, broken);
      const { session } = fakeSession({
        pages,
        save: async (checkpoint) => {
          saved = checkpoint;
        },
        recent: copyOf(saved.recent),
      });
      return {
        session: { ...session, clock: options.clock, onPage },
        checkpoint: saved,
        apiClock: { sync: async () => true, doubt: () => {}, reading: () => undefined },
        betweenPolls: async (checkpoint) => checkpoint,
        close: async () => {},
      };
    },
    clock: {
      now: () => Date.UTC(2026, 0, 1),
      sleep: async (milliseconds) => {
        slept.push(milliseconds);
        if (slept.length === waits) gently.abort();
      },
    },
    random: () => 1,
    stop: { gently: gently.signal, now: new AbortController().signal },
    log: silentLogger,
    observer: noObserver,
    beforeRetry: () => {
      retried += 1;
    },
  };
  const result = await runAccount(options);
  return { result, slept, opened, saved, retried };
}

const recently = Date.UTC(2026, 0, 1) - 3_600_000;
const ofTwoEvents: HttpjsonInput['pages'] = async function* () {
  yield page(0, [
    { id: 'a', time: recently },
    { id: 'b', time: recently },
  ]);
};

function failing(...codes: ConstructorParameters<typeof IngestError>[0][]): HttpjsonInput['pages'] {
  let polls = 0;
  return async function* (options) {
    const code = codes[polls];
    polls += 1;
    if (code) throw new IngestError(code, code, code === 'JC_HTTP_STATUS' ? { details: { status: 401 } } : {});
    yield* ofTwoEvents(options);
  };
}

describe('the loop of an account', () => {
  it('ends after one run where that is asked for', async () => {
    const { result, slept } = await run({ pages: ofTwoEvents, once: true });
    expect(result).toMatchObject({ account: 'acme', error: undefined, summary: { fetched: 2, stored: 2 } });
    expect(result.checkpoint?.window?.complete).toBe(true);
    expect(slept).toEqual([]);
  });

  it('polls by interval, each time over the overlap, and stores nothing twice', async () => {
    const { result, slept, opened } = await run({ pages: ofTwoEvents });
    expect(slept).toEqual([300_000, 300_000, 300_000]);
    expect(result.summary).toMatchObject({ fetched: 6, stored: 2, repeated: 4 });
    expect(opened).toBe(1);
  });

  it('waits a whole interval, also one that is longer than a day', async () => {
    const interval = 48 * 3_600_000;
    expect((await run({ pages: ofTwoEvents, interval })).slept).toEqual([interval, interval, interval]);
  });

  it('waits longer after each failure and goes on from what was saved', async () => {
    const { result, slept, opened } = await run({ pages: failing('JC_HTTP_UNAVAILABLE', 'JC_SINK_UNREACHABLE') });
    expect(slept).toEqual([2000, 4000, 300_000]);
    expect(opened).toBe(3);
    expect(result).toMatchObject({ error: undefined, summary: { stored: 2 } });
  });

  it('never waits longer than five minutes', async () => {
    const { slept } = await run({ pages: failing(...Array(12).fill('JC_HTTP_CONNECT')), waits: 12 });
    expect(Math.max(...slept)).toBe(300_000);
  });

  it('goes on where a failure can heal from outside', async () => {
    const { result } = await run({ pages: failing('JC_HTTP_TLS', 'JC_SINK_NO_TEMPLATE') });
    expect(result.error).toBeUndefined();
  });

  it('ends with advice where JumpCloud refuses the key and only one run was asked for', async () => {
    const { result, slept } = await run({ pages: failing('JC_HTTP_STATUS'), once: true });
    expect(result.error).toMatchObject({ code: 'JC_API_UNAUTHORIZED', exitCode: 3 });
    expect(result.error?.advice).toContain('api_key');
    expect(slept).toEqual([]);
  });

  it.each(neverTheEnd)(
    'is not ended by %s, which it asks again about, slower each time up to 15 minutes',
    async (code) => {
      const { result, slept, retried } = await run({ pages: failing(...Array(9).fill(code)), waits: 10 });
      expect(result).toMatchObject({ error: undefined, summary: { stored: 2 } });
      expect(slept).toEqual([30, 60, 120, 240, 480, 900, 900, 900, 900, 300].map((seconds) => seconds * 1000));
      expect(retried).toBe(9);
    },
  );

  it.each(['JC_CONFIG_INVALID', 'JC_STATE_CORRUPT'] as const)('stops at %s before it has begun', async (code) => {
    expect((await run({ pages: ofTwoEvents, broken: code })).result.error?.code).toBe(code);
  });

  it.each(['JC_STATE_CORRUPT', 'JC_SINK_FILE_SHORTER'] as const)('stops at %s at any time', async (code) => {
    expect((await run({ pages: failing(code) })).result.error?.code).toBe(code);
  });

  it('ends as asked if it is stopped during a failure that passes', async () => {
    const { result, opened } = await run({ pages: ofTwoEvents, broken: 'JC_SINK_UNREACHABLE', stopped: true });
    expect(opened).toBe(1);
    expect(result.error).toBeUndefined();
  });

  it.each(['JC_STATE_CORRUPT', 'JC_ABORTED'] as const)('ends with %s also if it is stopped meanwhile', async (code) => {
    expect((await run({ pages: ofTwoEvents, broken: code, stopped: true })).result.error?.code).toBe(code);
  });

  it('ends with the error of its only run also if it is stopped meanwhile', async () => {
    const broken = { pages: ofTwoEvents, broken: 'JC_SINK_UNREACHABLE', stopped: true, once: true } as const;
    expect((await run(broken)).result.error?.code).toBe('JC_SINK_UNREACHABLE');
  });

  it('ends with the error where only one run was asked for', async () => {
    const { result, slept } = await run({ pages: failing('JC_HTTP_UNAVAILABLE'), once: true });
    expect(result.error?.exitCode).toBe(4);
    expect(slept).toEqual([]);
  });

  it('finishes an interrupted window first and reads up to the present in the same run', async () => {
    const to = recently - 60_000;
    const asked: unknown[] = [];
    const { result } = await run({
      once: true,
      start: {
        ...firstCheckpoint,
        window: { from: to - 3_600_000, to, reached: to - 1_800_000, complete: false },
        position: to - 1_800_000,
      },
      pages: async function* ({ cursor }) {
        asked.push(cursor);
        yield page(0, []);
      },
    });
    expect(asked).toEqual([
      { from: '2025-12-31T22:28:59.000Z', to: '2025-12-31T22:59:00.000Z' },
      { from: '2025-12-31T22:44:00.000Z', to: '2025-12-31T23:58:00.000Z' },
    ]);
    expect(result.error).toBeUndefined();
  });
});
