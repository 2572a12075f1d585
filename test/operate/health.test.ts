import { describe, expect, it } from '@jest/globals';
import type { Clock } from '../../src/core/clock.ts';
import { IngestError } from '../../src/core/errors.ts';
import { createHealth } from '../../src/operate/health.ts';
import { emptySummary } from '../../src/state/run-summary.ts';
import { firstCheckpoint } from '../collector/fakes.ts';

const minute = 60_000;

function situation(intervalMinutes = 10) {
  let now = 0;
  const clock: Clock = { now: () => now, sleep: async () => {} };
  const health = createHealth(clock);
  const observer = health.observe({ name: 'acme', interval: intervalMinutes * minute }, 'events');
  return {
    health,
    observer,
    pass: (minutes: number) => {
      now += minutes * minute;
    },
  };
}

const refused = new IngestError('JC_API_UNAUTHORIZED', 'no');
const unavailable = new IngestError('JC_HTTP_UNAVAILABLE', 'later');

describe('health', () => {
  it('is good while polls come through', async () => {
    const { health, observer, pass } = situation();
    for (let i = 0; i < 5; i++) {
      pass(10);
      await observer.pollSucceeded(firstCheckpoint);
      expect(health.report().healthy).toBe(true);
    }
  });

  it('is bad after three intervals without a poll that came through, though the process runs and tries', async () => {
    const { health, observer, pass } = situation();
    for (let i = 0; i < 4; i++) {
      pass(10);
      await observer.pollFailed(unavailable, 1000);
    }
    expect(health.report()).toMatchObject({ healthy: false, alive: true });
    expect(health.report().streams[0]).toMatchObject({ state: 'stuck', problem: 'JC_HTTP_UNAVAILABLE' });
    await observer.pollSucceeded(firstCheckpoint);
    expect(health.report()).toMatchObject({ healthy: true, alive: true });
  });

  it('is not alive where nothing is tried any more', () => {
    const { health, pass } = situation();
    pass(31);
    expect(health.report()).toMatchObject({ healthy: false, alive: false });
  });

  it('counts the pages of a long first poll as progress', () => {
    const { health, observer, pass } = situation();
    for (let i = 0; i < 10; i++) {
      pass(20);
      observer.pageSettled(emptySummary, firstCheckpoint, []);
      expect(health.report().healthy).toBe(true);
    }
  });

  it('gives a request with its retries time, however short the interval', () => {
    const { health, pass } = situation(0.1);
    pass(14);
    expect(health.report().healthy).toBe(true);
    pass(2);
    expect(health.report().healthy).toBe(false);
  });

  it('is bad at once where an account has stopped; starting the process anew would not help that', async () => {
    const { health, observer, pass } = situation();
    await observer.pollFailed(refused, undefined);
    await observer.ended();
    pass(1000);
    expect(health.report()).toMatchObject({ healthy: false, alive: true });
    expect(health.report().streams[0]?.state).toBe('stopped');
  });

  it('asks nothing of an account that was told to end, and forgets the trouble of one that was started again', async () => {
    const { health, observer, pass } = situation();
    await observer.pollFailed(refused, undefined);
    health.observe({ name: 'acme', interval: minute }, 'events');
    expect(health.report()).toMatchObject({ healthy: true, streams: [{ account: 'acme', state: 'ok' }] });
    const other = health.observe({ name: 'other', interval: minute }, 'events');
    await other.ended();
    pass(10);
    expect(health.report().streams.map(({ account }) => account)).toEqual(['acme']);
  });

  it('is bad while a key is refused, and alive through the longest wait, and good again with a key that is accepted', async () => {
    const { health, observer, pass } = situation();
    await observer.pollFailed(refused, 15 * minute);
    expect(health.report()).toMatchObject({ healthy: false, alive: true });
    expect(health.report().streams[0]).toMatchObject({ state: 'refused', problem: 'JC_API_UNAUTHORIZED' });
    for (let i = 0; i < 8; i++) {
      pass(16);
      expect(health.report()).toMatchObject({ healthy: false, alive: true });
      await observer.pollFailed(refused, 15 * minute);
    }
    await observer.pollSucceeded(firstCheckpoint);
    expect(health.report()).toMatchObject({ healthy: true, alive: true, streams: [{ state: 'ok' }] });
  });

  it('is not alive where the next try that was told does not come', async () => {
    const { health, observer, pass } = situation();
    await observer.pollFailed(refused, 15 * minute);
    pass(46);
    expect(health.report().alive).toBe(false);
  });
});
