import { describe, expect, it } from '@jest/globals';
import { ManualClock } from '../../src/simulator/manual-clock.ts';
import { fixedClock } from './support.ts';

describe('a manual clock', () => {
  it('stands where it was set, and moves when it is moved', () => {
    const clock = new ManualClock(1000);
    expect(clock.now()).toBe(1000);
    clock.advance(500);
    expect(clock.now()).toBe(1500);
    clock.set(100);
    expect(clock.now()).toBe(100);
  });

  it('runs along with its base until it is set, and again when it is told to', () => {
    const base = fixedClock(10_000);
    const clock = new ManualClock(undefined, base);
    base.time = 11_000;
    expect(clock.now()).toBe(11_000);
    clock.advance(500);
    base.time = 12_000;
    expect(clock.now()).toBe(12_500);
    clock.set(1);
    base.time = 13_000;
    expect(clock.now()).toBe(1);
    clock.run();
    base.time = 14_000;
    expect(clock.now()).toBe(1001);
  });

  it('lets time pass for who sleeps on it while it stands', async () => {
    const clock = new ManualClock(1000);
    await clock.sleep(3_600_000);
    expect(clock.now()).toBe(3_601_000);
    await clock.sleep(1000, AbortSignal.abort());
    expect(clock.now()).toBe(3_601_000);
  });

  it('sleeps as its base does while it runs', async () => {
    const slept: number[] = [];
    const clock = new ManualClock(undefined, {
      now: () => 0,
      sleep: async (milliseconds) => {
        slept.push(milliseconds);
      },
    });
    await clock.sleep(50);
    expect(slept).toEqual([50]);
    expect(clock.now()).toBe(0);
  });
});
