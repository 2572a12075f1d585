import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runCollector } from '../../../src/collector/accounts/collector.ts';
import { summarizeLedger } from '../../../src/collector/ledger/summary.ts';
import type { Clock } from '../../../src/core/clock.ts';
import { documentId } from '../../../src/mapper/document-id.ts';
import { silentLogger } from '../../../src/runtime/logger.ts';
import { ManualClock } from '../../../src/simulator/manual-clock.ts';
import { createWorld, day, hour, type World } from './world.ts';

const minute = 60_000;
const begin = Date.UTC(2026, 0, 1);
const quarter = 90 * day;
/** Until every late event had its time. */
const watched = quarter + 22 * day;
const lateBy = [minute, 10 * minute, hour, 6 * hour, day, 2 * day, 5 * day, 12 * day, 20 * day];
const each = 10;
/** Seldom: the bound has to hold for those who poll seldom too, and the test is over sooner. */
const pollEvery = 4 * hour;

const random = (() => {
  let state = 20_260_101;
  return (): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
})();

const eventAt = (id: string, time: number) => ({
  id,
  organization: 'org',
  service: 'sso',
  event_type: 'sso_auth',
  timestamp: new Date(time).toISOString(),
});

const punctual = Array.from({ length: 1500 }, (_, place) => eventAt(`e${place}`, begin + hour + random() * quarter));
const lateEvents = lateBy.flatMap((late) =>
  Array.from({ length: each }, (_, place) => {
    const event = eventAt(`late-${late / minute}m-${place}`, begin + hour + random() * (quarter - hour));
    return { event, late };
  }),
);

/** Time passes only where the collector waits; at the end of the quarter it is asked to stop. */
function clockUntil(end: number, stop: () => void): Clock {
  const clock = new ManualClock(begin);
  return {
    now: () => clock.now(),
    sleep: async (milliseconds, signal) => {
      await clock.sleep(milliseconds, signal);
      if (clock.now() >= end) stop();
    },
  };
}

describe('a quarter with events that come late by a minute up to 20 days', () => {
  let world: World;
  let now: () => number;

  beforeAll(async () => {
    const gently = new AbortController();
    const clock = clockUntil(begin + watched, () => gently.abort());
    now = clock.now;
    world = await createWorld({
      fixedEvents: [...punctual, ...lateEvents.map(({ event }) => event)],
      shown: { late: Object.fromEntries(lateEvents.map(({ event, late }) => [event.id, late])) },
      behaviour: { beyondRetention: 'omit' },
      retentionDays: 90,
      clock,
    });
    const config = world.config({
      startingPoint: hour,
      sourceLagTime: 2 * minute,
      interval: pollEvery,
      eventLimit: 1000,
      deepCheckPercent: 5,
    });
    const [run] = await runCollector({
      config,
      once: false,
      clock,
      stop: { gently: gently.signal, now: new AbortController().signal },
      log: silentLogger,
      stdout: new PassThrough(),
    });
    expect(run?.error).toBeUndefined();
  }, 600_000);

  afterAll(() => world?.close());

  it('stores each at most 25 hours after it could be seen', () => {
    const fetched = new Map(world.documents().map(({ _id, _source }) => [_id, Date.parse(_source.event.created)]));
    expect(fetched.size).toBe(punctual.length + lateEvents.length);
    const waits = lateEvents.map(({ event, late }) => {
      const id = documentId(event, JSON.stringify(event));
      return (fetched.get(id) ?? Number.POSITIVE_INFINITY) - Date.parse(event.timestamp) - late;
    });
    expect(Math.max(...waits)).toBeLessThanOrEqual(25 * hour);
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(0);
  });

  it('and the ledger says so: nothing is missing, and no count of what JumpCloud shows is older than that', () => {
    const ledger = world.ledger();
    const summary = summarizeLedger(ledger, now());
    expect(summary).toMatchObject({ missing: 0, withdrawn: 0, oldestUnverified: undefined });
    expect(summary.slices.mismatch).toBe(0);
    expect(now() - (summary.oldestCount ?? 0)).toBeLessThanOrEqual(25 * hour);
    expect(ledger.slices.reduce((sum, { stored }) => sum + stored, 0)).toBe(punctual.length + lateEvents.length);
    expect(summary.recovered).toBeGreaterThanOrEqual(each * 5);
    for (const { event } of lateEvents.filter(({ late }) => late >= 2 * day)) {
      const time = Date.parse(event.timestamp);
      expect(ledger.slices.find(({ from, to }) => from <= time && time < to)?.state).toBe('healed');
    }
  });

  it('learns how far back JumpCloud shows events', () => {
    const { retention } = world.ledger().upkeep;
    expect(retention?.by).toBe('absent');
    expect(Math.abs((retention?.span ?? 0) - quarter)).toBeLessThanOrEqual(2 * day);
  });

  it('asks what the guide says', () => {
    const days = watched / day;
    const events = '/insights/directory/v1/events';
    const [counts, intervals] = [world.requests(`${events}/count`), world.requests(`${events}/interval`)];
    // Two counts for each hour that is new, and three requests for each event that came late.
    expect(counts / days).toBeLessThanOrEqual(2 * 24 + (3 * lateEvents.length) / days + 1);
    expect(intervals / days).toBeLessThanOrEqual(24 / 23 + 0.1);
    expect(intervals / days).toBeGreaterThan(0.9);
    // A page for each poll, and one or two for each event that came late: the rest is what ids were looked up with.
    const pages = world.requests() - watched / pollEvery - 2 * lateEvents.length;
    const others = counts + intervals + watched / pollEvery;
    expect(pages).toBeLessThanOrEqual(0.05 * others);
  });

  it('has looked up by its ids all that JumpCloud shows', () => {
    const ledger = world.ledger();
    const young = now() - 2 * day;
    const seen = ledger.closed(now(), 0).filter(({ to }) => to < young);
    expect(seen.filter(({ identityAt }) => identityAt === undefined)).toHaveLength(0);
  });

  it('stays small: the ledger of a quarter', () => {
    expect(JSON.stringify(world.ledgerDocument()).length).toBeLessThan(100_000);
  });
});
