import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { SimulatorBehaviour } from '../../src/simulator/behaviour.ts';
import { startSimulator } from '../../src/simulator/server.ts';
import { apiOf, event, fixedClock } from './support.ts';

const second = BigInt(Date.parse('2026-02-01T00:00:00Z')) * 1_000_000n;

/** Nanoseconds since the epoch as a timestamp with nine digits. */
function timestamp(nanoseconds: bigint): string {
  const text = new Date(Number(nanoseconds / 1_000_000n)).toISOString().slice(0, 19);
  return `${text}.${String(nanoseconds % 1_000_000_000n).padStart(9, '0')}Z`;
}

/** Close together, so that ties and borders are common: four milliseconds, three nanoseconds in each. */
const moment = fc.tuple(fc.nat(3), fc.nat(2)).map(([ms, ns]) => second + BigInt(ms) * 1_000_000n + BigInt(ns));

const behaviour = fc.record({
  endTime: fc.constantFrom('exclusive', 'inclusive'),
  timePrecision: fc.constantFrom('milliseconds', 'nanoseconds'),
  emptyPageCursor: fc.constantFrom('omit', 'echo', 'empty'),
  equalTimes: fc.constant('accept'),
} as const);

function isInRange(time: bigint, start: bigint, end: bigint, switches: Partial<SimulatorBehaviour>): boolean {
  const unit = switches.timePrecision === 'nanoseconds' ? 1n : 1_000_000n;
  const [at, from, to] = [time / unit, start / unit, end / unit];
  return at >= from && (switches.endTime === 'inclusive' ? at <= to : at < to);
}

describe('any small dataset under any switches', () => {
  it('is paged completely, once, in order, and counted alike', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ time: moment, service: fc.constantFrom('sso', 'ldap', 'systems') }), { maxLength: 30 }),
        fc.tuple(moment, moment),
        fc.constantFrom<string[]>(['all'], ['sso'], ['ldap', 'systems']),
        fc.integer({ min: 1, max: 7 }),
        fc.constantFrom('ASC', 'DESC'),
        behaviour,
        async (rows, borders, service, limit, sort, switches) => {
          const [start = 0n, end = 0n] = borders.toSorted((a, b) => (a < b ? -1 : 1));
          const fixedEvents = rows.map((row, index) =>
            event(`e${index}`, timestamp(row.time), { service: row.service }),
          );
          const simulator = await startSimulator({ fixedEvents, behaviour: switches, clock: fixedClock() });
          try {
            const api = apiOf(simulator);
            const body = { service, start_time: timestamp(start), end_time: timestamp(end), limit, sort };
            const expected = rows
              .map((row, index) => ({ ...row, id: `e${index}` }))
              .filter((row) => service.includes('all') || service.includes(row.service))
              .filter((row) => isInRange(row.time, start, end, switches))
              .sort((a, b) => Number(a.time / 1_000_000n - b.time / 1_000_000n))
              .map((row) => row.id);
            const paged = (await api.pages(body)).flat();
            expect(paged).toEqual(sort === 'ASC' ? expected : expected.reverse());
            expect((await api.post('/events/count', body)).json).toEqual({ count: paged.length });
          } finally {
            await simulator.close();
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
