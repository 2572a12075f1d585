import { afterEach, describe, expect, it } from '@jest/globals';
import { createWorld, end, hour, type World } from './ledger/world.ts';

const minute = 60_000;
let world: World;

afterEach(async () => {
  await world.close();
});

/** One event at the end of the world that shows up so late. */
async function lateEvent(late: number): Promise<World> {
  const event = (id: string, time: number) => ({
    id,
    organization: 'org',
    service: 'sso',
    event_type: 'sso_auth',
    timestamp: new Date(time).toISOString(),
  });
  const created = await createWorld({
    fixedEvents: [event('early', end - 2 * hour), event('late', end - minute), event('next', end + 10 * minute)],
  });
  created.hide = ({ id }) => id === 'late' && now < end - minute + late;
  return created;
}

let now = end;

async function poll(time: number, more = {}): Promise<number> {
  now = time;
  await world.collect(time, { startingPoint: 5 * hour, ...more });
  return world.stored().length;
}

describe('the overlap of windows', () => {
  it('without the overlap this event, shown after its time was read, would be lost until it is counted', async () => {
    world = await lateEvent(5 * minute);
    expect(await poll(end)).toBe(1);
    expect(await poll(end + 5 * minute)).toBe(2);
  });

  it('reads again what it has read, and stores nothing twice', async () => {
    world = await lateEvent(0);
    for (let time = end; time < end + hour; time += 5 * minute) await poll(time);
    expect(world.stored()).toEqual(world.expected());
  });

  it('without stretching to the measured lateness the event after this one would be lost until it is counted', async () => {
    world = await lateEvent(14 * minute);
    for (const time of [end, end + 5 * minute, end + 10 * minute, end + 14 * minute]) await poll(time);
    const asked: string[] = [];
    world.onBody = (body) => asked.push(String(body.start_time));
    await poll(end + 20 * minute);
    // It was 11 minutes older than what had been read when it came; the overlap is half as long again.
    expect(Date.parse(asked[0] ?? '')).toBe(end + 14 * minute - 16.5 * minute);
    expect(world.stored()).toEqual(world.expected());
  });

  it('stores nothing twice of what the ledger fetched right before an overlap that a new process stretches', async () => {
    const event = (id: string, time: number) => ({
      id,
      organization: 'org',
      service: 'sso',
      timestamp: new Date(time).toISOString(),
    });
    // `held` is still remembered when `late`, which is newer, is fetched for the ledger only.
    world = await createWorld({
      fixedEvents: [
        event('held', end - 15.5 * minute),
        event('late', end - 15.2 * minute),
        event('newest', end - minute),
      ],
    });
    world.hide = ({ id }) => id === 'late' && now === end;
    expect(await poll(end)).toBe(2);
    expect(await poll(end + 70 * minute)).toBe(3);
    await poll(end + 80 * minute, { overlap: 3 * hour });
    expect(world.stored()).toEqual(world.expected());
  });

  it('does not let an event from the future keep anything from being read', async () => {
    world = await createWorld({
      fixedEvents: [0, 1, 2].map((index) => ({
        id: `e${index}`,
        organization: 'org',
        service: 'sso',
        timestamp: new Date(index === 1 ? end + 20 * 24 * hour : end - hour + index * 30 * minute).toISOString(),
      })),
    });
    await poll(end - 30 * minute);
    await poll(end + hour);
    expect(world.stored()).toHaveLength(2);
    expect(await poll(end + 21 * 24 * hour, { retention: 90 * 24 * hour })).toBe(3);
  });

  it('takes every event of one millisecond that fills pages, and of mixed precision', async () => {
    const texts = Array.from({ length: 250 }, (_, index) => ({
      id: `e${index}`,
      organization: 'org',
      service: 'radius',
      timestamp: ['2026-01-09T12:00:00Z', '2026-01-09T12:00:00.000Z', '2026-01-09T12:00:00.00000012Z'][index % 3],
    }));
    world = await createWorld({ fixedEvents: texts as never });
    await poll(end, { startingPoint: 48 * hour, eventLimit: 20 });
    await poll(end + 5 * minute, { eventLimit: 20 });
    expect(world.stored()).toHaveLength(250);
    expect(world.stored()).toEqual(world.expected());
  });

  it('takes an id that comes again at another time for another event, as RADIUS sends them', async () => {
    const timestamps = ['2026-01-09T22:00:00Z', '2026-01-09T22:00:01Z', '2026-01-09T23:59:00Z'];
    world = await createWorld({
      fixedEvents: timestamps.map((timestamp) => ({ id: 'SAME', organization: 'org', service: 'radius', timestamp })),
    });
    expect(await poll(end)).toBe(3);
  });
});
