import { describe, expect, it } from '@jest/globals';
import type { AccountRun } from '../../../src/collector/accounts/account-loop.ts';
import { collectShared } from '../../../src/collector/accounts/shared-account.ts';
import { settlePage } from '../../../src/collector/pages/settle-page.ts';
import { systemClock } from '../../../src/core/clock.ts';
import { IngestError } from '../../../src/core/errors.ts';
import { createHealth } from '../../../src/operate/health.ts';
import { silentLogger } from '../../../src/runtime/logger.ts';
import type { StopSignals } from '../../../src/runtime/stop.ts';
import type { SharedStateStore, SharedStreamState } from '../../../src/state/elasticsearch-state-store.ts';
import { RecentIds } from '../../../src/state/recent-ids.ts';
import { emptySummary } from '../../../src/state/run-summary.ts';
import { neverStop } from '../../support/collector/never-stop.ts';
import { fakeMaker, fakeSession, page } from '../fakes.ts';

interface Turn {
  readonly state: SharedStreamState;
  readonly handOver: () => void;
  readonly lose: () => void;
}

/** Leases one after the other, each with what ends it. */
function fakeLeases() {
  const closed: number[] = [];
  let turns = 0;
  const take = (): Turn => {
    const [ending, lost] = [new AbortController(), new AbortController()];
    const token = ++turns;
    const { session } = fakeSession({ pages: async function* () {} });
    const close = async () => void closed.push(token);
    return {
      state: { ...session.state, token, ending: ending.signal, lost: lost.signal, close },
      handOver: () => ending.abort(),
      lose: () => {
        lost.abort();
        ending.abort();
      },
    };
  };
  return { take, closed };
}

const ran = (stored: number, error?: IngestError): AccountRun => ({
  account: 'acme',
  summary: { ...emptySummary, stored },
  checkpoint: undefined,
  error,
});

/** @param during what happens in each turn; after the last one nothing is to be had any more */
async function collect(...during: ((turn: Turn, stop: StopSignals) => AccountRun)[]) {
  const leases = fakeLeases();
  const queue = during.map((happen) => ({ turn: leases.take(), happen }));
  let current: (typeof queue)[number] | undefined;
  const run = await collectShared({
    account: 'acme',
    stream: 'events',
    states: {
      acquire: async () => {
        current = queue.shift();
        return current?.turn.state;
      },
      holderOf: () => undefined,
    } as Partial<SharedStateStore> as SharedStateStore,
    stop: neverStop,
    log: silentLogger,
    run: async (_state, stop) => {
      if (!current) throw new Error('no turn');
      return current.happen(current.turn, stop);
    },
  });
  return { run, closed: leases.closed, left: queue.length };
}

describe('an account that collectors share', () => {
  it('is worked on again when its turn comes again, and counts add up', async () => {
    const { run, closed } = await collect(
      (turn, stop) => {
        turn.handOver();
        expect([stop.gently.aborted, stop.now.aborted]).toEqual([true, false]);
        return ran(3);
      },
      (turn, stop) => {
        turn.lose();
        expect([stop.gently.aborted, stop.now.aborted]).toEqual([true, true]);
        return ran(2, new IngestError('JC_ABORTED', 'in the middle'));
      },
      (turn) => {
        turn.handOver();
        return ran(1);
      },
    );
    expect(run).toMatchObject({ summary: { stored: 6 }, error: undefined });
    expect(closed).toEqual([1, 2, 3]);
  });

  it('waits for its turn again where a save was fenced', async () => {
    const { run } = await collect(
      () => ran(1, new IngestError('JC_STATE_FENCED', 'taken over')),
      (turn) => {
        turn.handOver();
        return ran(1);
      },
    );
    expect(run).toMatchObject({ summary: { stored: 2 }, error: undefined });
  });

  it('ends with an error that going on would not help, and gives the lease back', async () => {
    const { run, closed, left } = await collect(
      () => ran(0, new IngestError('JC_API_UNAUTHORIZED', 'no')),
      () => ran(9),
    );
    expect(run.error?.code).toBe('JC_API_UNAUTHORIZED');
    expect([closed, left]).toEqual([[1], 1]);
  });
});

describe('a page', () => {
  it('is not written where another collector has taken the state over', async () => {
    const { session, written } = fakeSession({ pages: async function* () {} });
    const settling = settlePage(page(0, [{ id: 'a', time: 1 }]), new RecentIds(), {
      ...session,
      maker: fakeMaker,
      state: { ...session.state, confirm: () => Promise.reject(new IngestError('JC_STATE_FENCED', 'taken over')) },
      fetchedAt: 0,
      signal: neverStop.now,
    });
    await expect(settling).rejects.toMatchObject({ code: 'JC_STATE_FENCED' });
    expect(written).toEqual([]);
  });
});

describe('a collector that waits for the lease of another one', () => {
  it('says once what it waits for, and health shows it until it waits no more', async () => {
    const lines: { readonly fields: object; readonly message: string }[] = [];
    const health = createHealth(systemClock);
    let give = (_: undefined): void => {};
    const running = collectShared({
      account: 'acme',
      stream: 'events',
      states: {
        acquire: () => new Promise((resolve) => (give = resolve)),
        holderOf: () => 'other-1',
        leaseMs: 30_000,
      } as Partial<SharedStateStore> as SharedStateStore,
      stop: neverStop,
      log: { ...silentLogger, info: (fields: object, message: string) => void lines.push({ fields, message }) },
      onWait: (holderOf) => health.waits('acme', 'events', holderOf),
      tellAfterMs: 1,
      run: async () => ran(0),
    });
    while (lines.length === 0) await systemClock.sleep(5);
    expect(lines).toEqual([
      { fields: { holder: 'other-1', lease: '30s' }, message: expect.stringContaining('other-1 holds it') },
    ]);
    expect(health.report()).toEqual({
      healthy: true,
      alive: true,
      streams: [{ account: 'acme', stream: 'events', state: 'waiting', heldBy: 'other-1' }],
    });
    give(undefined);
    await running;
    expect(health.report().streams).toEqual([]);
    expect(lines).toHaveLength(1);
  });
});
