import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { drawFaultSchedule } from '../../src/simulator/faults/draw-schedule.ts';
import { faultsOfSeed, loadFaultSchedule } from '../../src/simulator/faults/load-schedule.ts';
import { everyFaultKind, readFaultSchedule } from '../../src/simulator/faults/read-schedule.ts';
import { Random } from '../../src/simulator/random.ts';
import { parseSimulateArguments } from '../../src/simulator/simulate-arguments.ts';
import { now } from './support.ts';

const seeds = fc.string({ minLength: 1 });

describe('a drawn schedule', () => {
  it('is the same for the same seed', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(drawFaultSchedule(new Random(seed))).toEqual(drawFaultSchedule(new Random(seed)));
      }),
    );
  });

  it('is plain data: it survives JSON, and reads as a schedule', () => {
    const times = { from: now - 86_400_000, to: now };
    fc.assert(
      fc.property(seeds, (seed) => {
        const schedule = drawFaultSchedule(new Random(seed), { times });
        expect(readFaultSchedule(JSON.stringify(schedule), 'drawn')).toEqual(schedule);
      }),
    );
  });

  it('keeps within its bounds', () => {
    const bounds = { faults: 5, withinRequests: 20, longestBurst: 3, slowestBodyMs: 10, longestRetryAfterSeconds: 2 };
    fc.assert(
      fc.property(seeds, (seed) => {
        const { requests, ...data } = drawFaultSchedule(new Random(seed), {
          ...bounds,
          longestDelayMs: 1000,
          longestLeadMs: 2000,
          largestSkewMs: 3000,
          longestCountLagMs: 4000,
        });
        expect(requests.length).toBeLessThanOrEqual(5);
        for (const fault of requests) {
          expect(fault.at).toBeLessThan(20);
          expect(fault.requests).toBeLessThanOrEqual(3);
          if (fault.kind === 'slow-body') expect(fault.milliseconds).toBeLessThanOrEqual(10);
          if (fault.kind === 'too-many-requests') expect(fault.seconds).toBeLessThanOrEqual(2);
          if (fault.kind === 'refusal') expect(fault.untilCleared).toBe(true);
        }
        expect(data.late?.longestMs ?? 0).toBeLessThanOrEqual(1000);
        expect(data.future?.longestMs ?? 0).toBeLessThanOrEqual(2000);
        expect(Math.abs(data.clockSkewMs ?? 0)).toBeLessThanOrEqual(3000);
        for (const lag of [data.countLagMs, data.intervalLagMs, data.unevenCountLagMs])
          expect(lag ?? 0).toBeLessThanOrEqual(4000);
      }),
    );
  });

  it('has only what it may have', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const schedule = drawFaultSchedule(new Random(seed), {
          kinds: ['reset-before'],
          longestDelayMs: 0,
          longestLeadMs: 0,
          largestSkewMs: 0,
          largestJumpMs: 0,
          longestCountLagMs: 0,
          copies: false,
          behaviour: false,
        });
        expect(Object.keys(schedule)).toEqual(['seed', 'requests']);
        expect(schedule.requests.every(({ kind }) => kind === 'reset-before')).toBe(true);
      }),
    );
  });

  it('has no fault of requests where no kind is allowed', () => {
    expect(drawFaultSchedule(new Random('x'), { kinds: [] }).requests).toEqual([]);
  });

  it('has, among a hundred, every kind and every property of the data', () => {
    const schedules = Array.from({ length: 100 }, (_, index) => faultsOfSeed(String(index)));
    const kinds = new Set(schedules.flatMap(({ requests }) => requests.map(({ kind }) => kind)));
    expect([...kinds].sort()).toEqual([...everyFaultKind].sort());
    for (const part of [
      'late',
      'future',
      'copies',
      'clockSkewMs',
      'countLagMs',
      'intervalLagMs',
      'unevenCountLagMs',
      'behaviour',
    ] as const) {
      expect(schedules.some((schedule) => schedule[part] !== undefined)).toBe(true);
    }
    expect(schedules.every(({ behaviour }) => behaviour && !('withoutOrganization' in behaviour))).toBe(true);
  });
});

describe('a schedule as a file', () => {
  it.each([
    ['not json', 'is not JSON'],
    ['[]', 'the schedule must be an object'],
    ['{}', 'the schedule.seed must be a string'],
    ['{"seed":"s","requests":{}}', 'the schedule.requests must be a list'],
    ['{"seed":"s","requests":[{"at":0,"requests":1,"kind":"flood"}]}', 'the schedule.requests[0].kind must be one of'],
    ['{"seed":"s","requests":[{"at":-1,"requests":1,"kind":"reset-before"}]}', 'requests[0].at must be a whole number'],
    ['{"seed":"s","requests":[{"at":0,"requests":0,"kind":"reset-before"}]}', 'requests must be a whole number from 1'],
    ['{"seed":"s","requests":[{"at":0,"requests":1,"kind":"refusal","status":404}]}', 'status must be one of: 401'],
    [
      '{"seed":"s","requests":[{"at":0,"requests":1,"kind":"reset-before","between":{"from":"noon","to":"x"}}]}',
      'between.from must be an RFC 3339 time',
    ],
    ['{"seed":"s","requests":[],"late":{"share":2,"longestMs":1}}', 'late.share must be a number from 0 to 1'],
    ['{"seed":"s","requests":[],"lateness":1}', 'has no lateness'],
    ['{"seed":"s","requests":[],"behaviour":{"endTime":"maybe"}}', 'behaviour.endTime must be one of: exclusive'],
  ])('%s is refused: %s', (json, message) => {
    expect(() => readFaultSchedule(json, 'faults.json')).toThrow(
      expect.objectContaining({ code: 'JC_USAGE', message: expect.stringContaining(message) }),
    );
    expect(() => readFaultSchedule(json, 'faults.json')).toThrow(/^faults\.json /);
  });

  it('is what --faults names where it ends in .json', () => {
    const folder = mkdtempSync(join(tmpdir(), 'faults-'));
    try {
      const path = join(folder, 'own.json');
      const schedule = { seed: 'own', requests: [{ at: 0, requests: 1, kind: 'reset-before' }] };
      writeFileSync(path, JSON.stringify(schedule));
      expect(loadFaultSchedule(path)).toEqual(schedule);
      expect(parseSimulateArguments({ faults: path }).faults).toEqual(schedule);
      expect(() => loadFaultSchedule(join(folder, 'none.json'))).toThrow(/cannot be read: ENOENT/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the arguments of simulate about faults', () => {
  it('draw a schedule from a seed', () => {
    expect(parseSimulateArguments({ faults: '42' }).faults).toEqual(faultsOfSeed('42'));
  });

  it('switch the control calls on, and set the number of users', () => {
    expect(parseSimulateArguments({ control: true, users: '7' })).toEqual({ control: true, users: 7 });
  });

  it.each([
    [{ faults: '' }, '--faults'],
    [{ users: 'many' }, '--users'],
  ])('%j is refused, naming %s', (given, option) => {
    expect(() => parseSimulateArguments(given)).toThrow(
      expect.objectContaining({ message: expect.stringContaining(option) }),
    );
  });
});
