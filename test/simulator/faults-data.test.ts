import { describe, expect, it } from '@jest/globals';
import { parseTimestamp } from '../../src/core/timestamp.ts';
import type { FaultSchedule } from '../../src/simulator/faults/schedule.ts';
import { ManualClock } from '../../src/simulator/manual-clock.ts';
import type { SimulatorOptions } from '../../src/simulator/options.ts';
import { type Api, event, everySecond, everything, now, start } from './support.ts';

const hour = 3_600_000;
const begin = Date.parse('2026-02-01T00:00:00Z');
const all = { ...everything, limit: 10_000 };

async function startAt(
  time: number,
  faults: Omit<FaultSchedule, 'seed' | 'requests'>,
  options: SimulatorOptions = {},
): Promise<{ api: Api; clock: ManualClock }> {
  const clock = new ManualClock(time);
  const api = await start({
    fixedEvents: everySecond(1000),
    faults: { seed: 'data', requests: [], ...faults },
    clock,
    ...options,
  });
  return { api, clock };
}

async function count(api: Api): Promise<unknown> {
  return (await api.post('/events/count', everything)).json;
}

describe('a live simulator', () => {
  it('shows an event from its timestamp on', async () => {
    const { api, clock } = await startAt(begin + 2000, {});
    expect(await api.ids(all)).toEqual(['e0', 'e1', 'e2']);
    clock.advance(999);
    expect(await api.ids(all)).toEqual(['e0', 'e1', 'e2']);
    clock.advance(1);
    expect(await api.ids(all)).toEqual(['e0', 'e1', 'e2', 'e3']);
  });

  it('counts, spreads and distinguishes what can be seen only', async () => {
    const { api } = await startAt(begin + 2000, {});
    expect(await count(api)).toEqual({ count: 3 });
    const distinct = await api.post('/events/distinct', { ...everything, field: 'service' });
    expect(distinct.json).toMatchObject({ buckets: [{ key: 'directory', doc_count: 3 }] });
    const interval = await api.post('/events/interval', { ...everything, interval_unit: 'd' });
    expect(interval.json).toMatchObject({ buckets: [{ doc_count: 3 }] });
  });

  it('knows when all can be seen', async () => {
    const { api, clock } = await startAt(begin, {
      late: { share: 1, longestMs: 2 * hour },
      countLagMs: 5000,
      clockSkewMs: -7000,
    });
    clock.set(api.simulator.settledAt - 1);
    expect(await count(api)).not.toEqual({ count: 1000 });
    clock.set(api.simulator.settledAt);
    expect(await count(api)).toEqual({ count: 1000 });
    expect(await api.ids(all)).toHaveLength(1000);
  });

  it('is one with faults, or where it is asked for', async () => {
    const past = { fixedEvents: everySecond(10), clock: new ManualClock(begin + 2000) };
    expect(await count(await start(past))).toEqual({ count: 10 });
    expect(await count(await start({ ...past, live: true }))).toEqual({ count: 3 });
    expect(await count(await start({ ...past, control: true }))).toEqual({ count: 3 });
  });

  it('tells its own time', async () => {
    const { api } = await startAt(now, { clockSkewMs: 90_000 });
    expect((await api.post('/events', everything)).headers.get('date')).toBe('Sun, 01 Mar 2026 12:01:30 GMT');
  });
});

describe('late events', () => {
  const late = { share: 0.3, longestMs: 2 * hour };

  it('can be seen up to two hours after their timestamp', async () => {
    const { api, clock } = await startAt(begin + 1_000_000, { late });
    const early = await api.ids(all);
    expect(early.length).toBeGreaterThan(600);
    expect(early.length).toBeLessThan(900);
    clock.advance(hour);
    const later = await api.ids(all);
    expect(later.length).toBeGreaterThan(early.length);
    expect(later.length).toBeLessThan(1000);
    clock.advance(hour);
    expect(await api.ids(all)).toHaveLength(1000);
  });

  it('turn up behind the cursor of one who pages', async () => {
    const { api, clock } = await startAt(begin + 1_000_000, { late });
    const first = await api.post('/events', { ...all, limit: 500 });
    const seen = (first.json as { id: string }[]).map(({ id }) => id);
    clock.advance(2 * hour);
    const cursor = JSON.parse(String(first.headers.get('x-search_after'))) as string[];
    const rest = await api.ids({ ...all, search_after: cursor });
    expect(seen.length + rest.length).toBeLessThan(1000);
  });

  it('are the same ones for the same seed, and others for another', async () => {
    const at = begin + 1_000_000;
    const ids = async (seed: string) =>
      (await startAt(at, { late }, { faults: { seed, requests: [], late } })).api.ids(all);
    expect(await ids('one')).toEqual(await ids('one'));
    expect(await ids('one')).not.toEqual(await ids('two'));
  });
});

describe('events from the future', () => {
  it('can be seen before their timestamp', async () => {
    const { api, clock } = await startAt(begin, { future: { share: 0.2, longestMs: 3 * hour } });
    const seen = await api.ids(all);
    expect(seen.length).toBeGreaterThan(100);
    expect(seen.length).toBeLessThan(300);
    clock.advance(1_000_000);
    expect(await api.ids(all)).toHaveLength(1000);
  });

  it('do not let a client ask from their time on', async () => {
    const { api } = await startAt(begin, { future: { share: 1, longestMs: 3 * hour } });
    const reply = await api.post('/events', { ...all, start_time: '2026-02-01T00:05:00Z' });
    expect(reply).toMatchObject({ status: 400, message: expect.stringContaining('future') });
  });
});

describe('events that the index holds twice', () => {
  const copies = { share: 0.1 };

  it('are counted twice and returned twice, with the same bytes', async () => {
    const fixedEvents = Array.from(
      { length: 300 },
      (_, index) => `{"id":"e${index}" ,"timestamp":"2026-02-01T00:00:0${index % 10}Z","service":"sso"}`,
    );
    const { api } = await startAt(now, { copies }, { fixedEvents });
    const { dataset } = api.simulator;
    expect(dataset.count).toBe(300);
    expect(dataset.copies).toBeGreaterThan(10);
    expect(await count(api)).toEqual({ count: 300 + dataset.copies });
    const { text } = await api.post('/events', all);
    expect(text.length).toBeGreaterThan(300 * 50);
    for (const part of text.slice(1, -1).split(/(?<=}),/)) expect(fixedEvents).toContain(part);
  });

  it('stand once in the dataset that tests compare with', async () => {
    const { api } = await startAt(now, { copies });
    const { dataset } = api.simulator;
    const texts = [...dataset.texts()];
    expect(texts).toHaveLength(dataset.count);
    expect(new Set(texts).size).toBe(dataset.count);
    expect([...dataset.identities()]).toHaveLength(dataset.count);
  });

  it('have their places in the sort order, so that pages hold together', async () => {
    const sameMillisecond = Array.from({ length: 40 }, (_, index) => event(`e${index}`, '2026-02-01T00:00:00.123Z'));
    const { api } = await startAt(now, { copies: { share: 0.5 } }, { fixedEvents: sameMillisecond });
    const ids = (await api.pages({ ...everything, limit: 7 })).flat();
    expect(ids).toHaveLength(40 + api.simulator.dataset.copies);
    expect(new Set(ids).size).toBe(40);
    // Some copy is not the neighbour of its event.
    expect(ids.some((id, index) => ids.indexOf(id) < index - 7)).toBe(true);
  });
});

describe('events that come with another content', () => {
  const sameMillisecond = Array.from({ length: 40 }, (_, index) => event(`e${index}`, '2026-02-01T00:00:00.123Z'));
  const startWith = (inPlace: boolean, at = now) =>
    startAt(at, { changes: { share: 0.5, longestMs: hour, inPlace } }, { fixedEvents: sameMillisecond });
  const shown = async (api: Awaited<ReturnType<typeof startAt>>['api']) =>
    JSON.parse((await api.post('/events', all)).text) as { id: string; corrected?: boolean }[];

  it('have both contents, and are counted twice', async () => {
    const { api } = await startWith(false);
    const { dataset } = api.simulator;
    const changes = dataset.changes();
    expect([dataset.count, [...dataset.texts()].length]).toEqual([40, 40]);
    expect(changes.size).toBeGreaterThan(5);
    expect(dataset.copies).toBe(changes.size);
    expect(await count(api)).toEqual({ count: 40 + changes.size });
    const corrected = (await shown(api)).filter((one) => one.corrected).map(({ id }) => id);
    expect(corrected.sort()).toEqual([...changes.values()].map((text) => JSON.parse(text).id).sort());
    for (const [first, second] of changes)
      expect(JSON.parse(second)).toEqual({ ...JSON.parse(first), corrected: true });
  });

  it('have the other one in the place of the first, sooner or later', async () => {
    const { api } = await startWith(true);
    const { dataset } = api.simulator;
    expect([dataset.copies, await count(api)]).toEqual([0, { count: 40 }]);
    const events = await shown(api);
    expect(new Set(events.map(({ id }) => id)).size).toBe(40);
    expect(events.filter((one) => one.corrected)).toHaveLength(dataset.changes().size);
    const early = await shown((await startWith(true, begin + 1000)).api);
    expect(early).toHaveLength(40);
    const corrected = early.filter((one) => one.corrected).length;
    expect(corrected).toBeGreaterThan(0);
    expect(corrected).toBeLessThan(dataset.changes().size);
  });
});

describe('a server whose clock is wrong', () => {
  it('refuses as future what is past for everybody else', async () => {
    const { api } = await startAt(now, { clockSkewMs: -60_000 });
    expect((await api.post('/events', { ...all, start_time: '2026-03-01T11:59:30Z' })).status).toBe(400);
    expect((await api.post('/events', { ...all, start_time: '2026-03-01T11:59:00Z' })).status).toBe(200);
  });

  it('shows events by its own time', async () => {
    const { api } = await startAt(begin + 1000, { clockSkewMs: 2000 });
    expect(await api.ids(all)).toEqual(['e0', 'e1', 'e2', 'e3']);
  });
});

describe('a count that answers late', () => {
  it('lags behind the events', async () => {
    const { api, clock } = await startAt(begin + 999_000, { countLagMs: 10_000 });
    expect(await api.ids(all)).toHaveLength(1000);
    expect(await count(api)).toEqual({ count: 990 });
    clock.advance(10_000);
    expect(await count(api)).toEqual({ count: 1000 });
  });

  it('can lag for ranges alone that end within an hour, and can be too high always', async () => {
    const { api } = await startAt(begin + 999_000, { unevenCountLagMs: 10_000, countSurplus: 5 });
    const ending = async (end_time: string) => (await api.post('/events/count', { ...everything, end_time })).json;
    expect(await ending('2026-02-01T01:00:00Z')).toEqual({ count: 1005 });
    expect(await ending('2026-02-01T01:00:01Z')).toEqual({ count: 995 });
  });

  it('can lag in the histogram alone', async () => {
    const { api } = await startAt(begin + 999_000, { intervalLagMs: 10_000 });
    const interval = await api.post('/events/interval', { ...everything, interval_unit: 'd' });
    expect(interval.json).toMatchObject({ buckets: [{ doc_count: 990 }] });
    expect(await count(api)).toEqual({ count: 1000 });
  });

  it('leaves the histogram up to date', async () => {
    const { api } = await startAt(begin + 999_000, { countLagMs: 10_000 });
    const interval = await api.post('/events/interval', { ...everything, interval_unit: 'd' });
    expect(interval.json).toMatchObject({ buckets: [{ doc_count: 1000 }] });
  });
});

describe('a generated dataset with faults', () => {
  it('has the same events as without', async () => {
    const options = { events: 2000, days: 2, seed: 'same', end: now };
    const plain = await start({ ...options, clock: new ManualClock(now) });
    const faults = { seed: 'f', requests: [], copies: { share: 0.1 }, late: { share: 0.1, longestMs: hour } };
    const api = await start({ ...options, faults, clock: new ManualClock(now) });
    expect([...api.simulator.dataset.texts()]).toEqual([...plain.simulator.dataset.texts()]);
    for (const { timestamp } of api.simulator.dataset.identities()) {
      expect(parseTimestamp(timestamp)?.milliseconds).toBeLessThan(api.simulator.settledAt);
    }
  });
});
