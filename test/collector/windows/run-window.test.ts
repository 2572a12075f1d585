import { describe, expect, it } from '@jest/globals';
import { runWindow } from '../../../src/collector/windows/run-window.ts';
import { IngestError } from '../../../src/core/errors.ts';
import type { HttpjsonInput } from '../../../src/httpjson/input.ts';
import { type Logger, silentLogger } from '../../../src/runtime/logger.ts';
import type { StopSignals } from '../../../src/runtime/stop.ts';
import type { WindowPlan } from '../../../src/state/windows.ts';
import { neverStop } from '../../support/collector/never-stop.ts';
import { recentIds } from '../../support/collector/recent-ids.ts';
import { type FakeEvent, fakeSession, firstCheckpoint, type Journal, page } from '../fakes.ts';

const plan: WindowPlan = {
  kind: 'first',
  window: { from: 1000, to: 9000, reached: undefined, complete: false },
  unreadFrom: 1000,
  askFrom: 1000,
};

function pagesOf(events: readonly (readonly FakeEvent[])[], journal: Journal = []): HttpjsonInput['pages'] {
  return async function* () {
    for (const [number, held] of events.entries()) {
      journal.push(`fetch ${number}`);
      yield page(number, held);
    }
  };
}

const [a, b, c] = [
  { id: 'a', time: 2000 },
  { id: 'b', time: 3000 },
  { id: 'c', time: 4000 },
];

function stoppable() {
  const [gently, now] = [new AbortController(), new AbortController()];
  return { stop: { gently: gently.signal, now: now.signal } satisfies StopSignals, gently, now };
}

/** Lets everything happen that waits for nothing from outside. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise(setImmediate);
}

describe('runWindow', () => {
  it('asks for the planned window', async () => {
    let asked: unknown;
    const { session } = fakeSession({
      pages: async function* ({ cursor }) {
        asked = cursor;
        yield page(0, []);
      },
    });
    await runWindow(session, firstCheckpoint, plan, neverStop);
    expect(asked).toEqual({ from: '1970-01-01T00:00:01.000Z', to: '1970-01-01T00:00:09.000Z' });
  });

  it('saves a page only after the sink has confirmed it, and once before the first write', async () => {
    const journal: Journal = [];
    const { session } = fakeSession({ pages: pagesOf([[a, b], [c]]), journal });
    const end = await runWindow(session, firstCheckpoint, plan, neverStop);
    expect(journal).toEqual(['save start', 'write a b', 'save 3000', 'write c', 'save 4000', 'save complete']);
    expect(end.window).toEqual({ ...plan.window, reached: 4000, complete: true });
    expect(end.position).toBe(4000);
    expect(end.sink).toEqual({ kind: 'fake', count: 3 });
    expect(end.totals).toMatchObject({ fetched: 3, stored: 3, pages: 2 });
  });

  it('fetches the next page while a page is written, and no page more', async () => {
    const journal: Journal = [];
    let release: () => void = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { session } = fakeSession({
      pages: pagesOf([[a], [b], [c]], journal),
      journal,
      write: async (documents) => {
        journal.push(`write ${documents[0]?.id}`);
        if (documents[0]?.id === 'a') await held;
        return documents.map(() => ({ kind: 'stored' }) as const);
      },
    });
    const running = runWindow(session, firstCheckpoint, plan, neverStop);
    await turns(20);
    expect(journal.filter((entry) => /fetch|write/.test(entry))).toEqual(['fetch 0', 'fetch 1', 'write a']);
    release();
    await running;
    expect(journal.filter((entry) => /fetch/.test(entry))).toEqual(['fetch 0', 'fetch 1', 'fetch 2']);
  });

  it('puts what the sink rejects into the dead letters before the checkpoint moves', async () => {
    const journal: Journal = [];
    const { session, buried } = fakeSession({
      pages: pagesOf([[a, b], [c]]),
      journal,
      verdict: ({ id }) => (id === 'b' ? { kind: 'rejected', reason: 'too long' } : { kind: 'stored' }),
    });
    const end = await runWindow(session, firstCheckpoint, plan, neverStop);
    expect(journal.slice(0, 4)).toEqual(['save start', 'write a b', 'bury b', 'save 3000']);
    expect(buried).toEqual([
      {
        time: '1970-01-01T00:16:40.000Z',
        reason: 'too long',
        id: 'b',
        event: { id: 'b', timestamp: '1970-01-01T00:00:03.000Z' },
      },
    ]);
    expect(end.totals).toMatchObject({ stored: 2, rejected: 1 });
  });

  it('leaves the checkpoint at the page before when the sink fails', async () => {
    const failure = new IngestError('JC_SINK_UNREACHABLE', 'down');
    const { session, saved } = fakeSession({
      pages: pagesOf([[a], [b], [c]]),
      write: async (documents) => {
        if (documents[0]?.id === 'b') throw failure;
        return documents.map(() => ({ kind: 'stored' }) as const);
      },
    });
    await expect(runWindow(session, firstCheckpoint, plan, neverStop)).rejects.toBe(failure);
    expect(saved.at(-1)?.window).toEqual({ ...plan.window, reached: 2000 });
    const known = saved.at(-1)?.recent;
    expect([a, b].map((event) => known?.has(event.id, event))).toEqual([true, false]);
  });

  it('settles the page it has when the next one cannot be fetched', async () => {
    const failure = new IngestError('JC_HTTP_UNAVAILABLE', '503');
    const { session, saved, written } = fakeSession({
      pages: async function* () {
        yield page(0, [a, b]);
        throw failure;
      },
    });
    await expect(runWindow(session, firstCheckpoint, plan, neverStop)).rejects.toBe(failure);
    expect(written).toEqual(['a', 'b']);
    expect(saved.at(-1)?.window).toMatchObject({ reached: 3000, complete: false });
  });

  it('drops what was settled before, and what a page holds twice', async () => {
    const { session, written } = fakeSession({
      pages: pagesOf([
        [a, b, b],
        [b, c],
      ]),
      recent: recentIds([['a', 2000]]),
    });
    const end = await runWindow(session, firstCheckpoint, plan, neverStop);
    expect(written).toEqual(['b', 'c']);
    expect(end.totals).toMatchObject({ fetched: 5, repeated: 3, stored: 2 });
  });

  it('remembers ids within the overlap only', async () => {
    const late = { id: 'z', time: 80_000 };
    const recent = recentIds([['old', 1]]);
    const { session } = fakeSession({ pages: pagesOf([[a, b], [late]]), recent });
    const wide = { ...plan, window: { ...plan.window, to: 90_000 } };
    const end = await runWindow(session, firstCheckpoint, wide, neverStop);
    const known = [late, a, b, { id: 'old', time: 1 }].map((event) => end.recent.has(event.id, event));
    expect(known).toEqual([true, false, false, false]);
  });

  it.each([
    ['asked for what is older', { find: async () => new Set<string>(), mayHoldUnsaved: false }, 'the output is asked'],
    ['not asked, since it cannot tell', undefined, 'may be written twice'],
  ])('says aloud when the overlap holds more ids than are kept; then the output is %s', async (_, lookUp, told) => {
    const recent = recentIds([['old', 3000]], 2);
    const { session } = fakeSession({ pages: pagesOf([[a, { id: 'far', time: 30_000 }], [b]]), recent });
    const warnings: string[] = [];
    const log: Logger = { ...silentLogger, warn: (_fields, message) => void warnings.push(message) };
    const sink = { ...session.sink, ...(lookUp ? { lookUp } : {}) };
    await runWindow({ ...session, overlap: 60_000, sink, log }, firstCheckpoint, plan, neverStop);
    expect(warnings).toEqual([expect.stringContaining(told)]);
  });

  it('does not let an event from the future move it beyond the window', async () => {
    const { session } = fakeSession({ pages: pagesOf([[a, { id: 'future', time: 99_000 }]]) });
    const end = await runWindow(session, firstCheckpoint, plan, neverStop);
    expect([end.position, end.window?.reached]).toEqual([2000, 2000]);
    expect(end.recent.has('future', { time: 99_000 })).toBe(true);
  });

  it('finishes and saves the page in flight when it is stopped gently, and says the window is not complete', async () => {
    const { stop, gently } = stoppable();
    const { session, saved, written } = fakeSession({
      pages: pagesOf([[a], [b], [c]]),
      save: async (checkpoint) => {
        if (checkpoint.window?.reached === undefined) gently.abort();
      },
    });
    const end = await runWindow(session, firstCheckpoint, plan, stop);
    expect(written).toEqual(['a']);
    expect(end).toBe(saved.at(-1));
    expect(end.window).toMatchObject({ reached: 2000, complete: false });
  });

  it('cancels the fetch of a page when it is stopped gently', async () => {
    const { stop, gently } = stoppable();
    const { session, saved } = fakeSession({
      pages: async function* ({ signal }) {
        yield page(0, [a]);
        await new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => reject(new IngestError('JC_ABORTED', 'stopped')));
        });
      },
    });
    const running = runWindow(session, firstCheckpoint, plan, stop);
    await turns(20);
    expect(saved).toHaveLength(2);
    gently.abort();
    expect((await running).window).toMatchObject({ reached: 2000, complete: false });
  });

  it('hands the signal to stop at once to the sink', async () => {
    const { stop, gently, now } = stoppable();
    const { session, saved } = fakeSession({
      pages: pagesOf([[a]]),
      write: (_documents, signal) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => reject(new IngestError('JC_ABORTED', 'stopped')));
          gently.abort();
          now.abort();
        }),
    });
    await expect(runWindow(session, firstCheckpoint, plan, stop)).rejects.toMatchObject({ code: 'JC_ABORTED' });
    expect(saved.at(-1)?.window?.reached).toBeUndefined();
  });
});
