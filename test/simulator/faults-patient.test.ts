import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { drawFaultSchedule } from '../../src/simulator/faults/draw-schedule.ts';
import type { FaultSchedule } from '../../src/simulator/faults/schedule.ts';
import { ManualClock } from '../../src/simulator/manual-clock.ts';
import { Random } from '../../src/simulator/random.ts';
import { startSimulator } from '../../src/simulator/server.ts';
import { keyOf, PatientClient } from './patient-client.ts';
import { now } from './support.ts';

const hour = 3_600_000;
const end = now;
const begin = end - 24 * hour;
/** What may come late, and a clock that may be wrong by a little. */
const overlap = 3 * hour;
// This client goes by its own clock.
const bounds = {
  largestJumpMs: 0,
  times: { from: begin, to: end + 3 * hour },
  slowestBodyMs: 8,
  longestRetryAfterSeconds: 0,
};

/** Follows the simulated day, hours at a time, and looks at what came of it. */
async function followTheDay(faults: FaultSchedule, random: Random) {
  const clock = new ManualClock(begin + overlap);
  const simulator = await startSimulator({ events: 400, days: 1, end, seed: 'patient', faults, clock });
  try {
    const client = new PatientClient(simulator.url, clock, random.pick([7, 50, 100, 400]));
    const readTo = (time: number): Promise<void> => {
      clock.set(time);
      return client.read(Math.max(begin, time - 2 * overlap));
    };
    for (let time = begin + overlap; time < simulator.settledAt; time += overlap) await readTo(time);
    await readTo(Math.max(simulator.settledAt, end));
    return {
      events: client.events,
      count: await client.count(begin, clock.now() + 1),
      tries: client.tries,
      hits: simulator.faults.hits,
      dataset: simulator.dataset,
    };
  } finally {
    await simulator.close();
  }
}

describe('a patient client', () => {
  const indices = Array.from({ length: 50 }, (_, index) => index);

  it.each(indices)('gets exactly the dataset under schedule %i', async (index) => {
    const random = new Random(`patient ${index}`);
    const { events, count, dataset } = await followTheDay(drawFaultSchedule(random, bounds), random);
    expect([...events.keys()].sort()).toEqual([...dataset.identities()].map(keyOf).sort());
    expect([...events.values()].sort()).toEqual([...dataset.texts()].sort());
    expect(count).toBe(dataset.count + dataset.copies);
  });

  it('meets the same faults again under the same schedule', async () => {
    const run = async () => {
      const random = new Random('again');
      const kinds = ['too-many-requests', 'server-error', 'truncated-json', 'html-page', 'refusal', 'repeat'] as const;
      const { events, tries, hits } = await followTheDay(
        drawFaultSchedule(random, { ...bounds, faults: 40, withinRequests: 20, kinds }),
        random,
      );
      return {
        tries,
        hits,
        digest: createHash('sha256')
          .update([...events.values()].join('\n'))
          .digest('hex'),
      };
    };
    const first = await run();
    expect(first.hits.length).toBeGreaterThan(5);
    expect(await run()).toEqual(first);
  });
});
