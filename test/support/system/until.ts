import { setTimeout as delay } from 'node:timers/promises';
import { expect } from '@jest/globals';

/** Waits until something holds; after a minute, or as many tries of 10 ms as are given, that is a failure. */
export async function until(condition: () => boolean, tries = 6000): Promise<void> {
  for (let left = tries; left > 0 && !condition(); left -= 1) await delay(10);
  expect(condition()).toBe(true);
}
