import { afterEach, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../src/core/clock.ts';
import { drawFaultSchedule } from '../../src/simulator/faults/draw-schedule.ts';
import { noFaults } from '../../src/simulator/faults/schedule.ts';
import { defaultKey } from '../../src/simulator/options.ts';
import { Random } from '../../src/simulator/random.ts';
import { type Simulator, startSimulator } from '../../src/simulator/server.ts';

const now = Date.UTC(2026, 0, 10);
const hour = 3_600_000;
const clock = { ...systemClock, now: () => now };

let simulator: Simulator | undefined;
afterEach(async () => {
  await simulator?.close();
});

/** Counts the last day up to a time after now. */
async function count(start = now - 24 * hour) {
  const response = await fetch(`${simulator?.url}/insights/directory/v1/events/count`, {
    method: 'POST',
    headers: { 'x-api-key': defaultKey },
    body: JSON.stringify({
      service: ['all'],
      start_time: new Date(start).toISOString(),
      end_time: new Date(start + 48 * hour).toISOString(),
    }),
  });
  const { headers, status } = response;
  const { count: events } = (await response.json()) as { count?: number };
  return { status, events, ahead: Date.parse(headers.get('date') ?? '') - now, age: headers.get('age') };
}

describe('a simulated clock that jumps', () => {
  it('is told by Date, decides what is the future, and changes nothing of what can be seen', async () => {
    const clockJumps = [
      { at: 1, requests: 2, byMs: 3 * hour },
      { at: 3, requests: 2, byMs: -3 * hour },
    ];
    simulator = await startSimulator({ events: 100, days: 1, end: now, clock, faults: { ...noFaults, clockJumps } });
    expect(await count()).toMatchObject({ status: 200, events: 100, ahead: 0 });
    expect(await count()).toMatchObject({ status: 200, events: 100, ahead: 3 * hour });
    expect(await count(now + 2 * hour)).toMatchObject({ status: 200, events: 0, ahead: 3 * hour });
    expect(await count()).toMatchObject({ status: 200, events: 100, ahead: -3 * hour });
    expect(await count(now - hour)).toMatchObject({ status: 400, ahead: -3 * hour });
    expect(await count(now - hour)).toMatchObject({ status: 200, ahead: 0 });
  });

  it('is over when the faults are cleared', async () => {
    const clockJumps = [{ at: 0, requests: 1000, byMs: hour }];
    simulator = await startSimulator({ events: 10, days: 1, end: now, clock, faults: { ...noFaults, clockJumps } });
    expect((await count()).ahead).toBe(hour);
    simulator.faults.clear('all');
    expect((await count()).ahead).toBe(0);
  });

  it('is drawn, and so are old dates with and without an Age', () => {
    const drawn = Array.from({ length: 200 }, (_, seed) => drawFaultSchedule(new Random(`clock ${seed}`)));
    const jumps = drawn.flatMap(({ clockJumps = [] }) => clockJumps);
    expect(jumps.some(({ byMs }) => byMs > 24 * hour)).toBe(true);
    expect(jumps.some(({ byMs }) => byMs < -24 * hour)).toBe(true);
    expect(jumps.some(({ byMs }) => Math.abs(byMs) < hour)).toBe(true);
    const old = drawn.flatMap(({ requests }) =>
      requests.flatMap((fault) => (fault.kind === 'old-date' ? [fault.age] : [])),
    );
    expect(new Set(old)).toEqual(new Set([true, false]));
  });
});

describe('a simulated cache', () => {
  it.each([true, false])('answers with an old Date, and with an Age or without (%s)', async (age) => {
    const fault = { kind: 'old-date', seconds: 90, age, at: 0, requests: 1 } as const;
    simulator = await startSimulator({
      events: 10,
      days: 1,
      end: now,
      clock,
      faults: { ...noFaults, requests: [fault] },
    });
    expect(await count()).toMatchObject({ events: 10, ahead: -90_000, age: age ? '90' : null });
    expect(await count()).toMatchObject({ events: 10, ahead: 0, age: null });
  });
});
