import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from '@jest/globals';
import { exitCodeOf } from '../../../src/collector/accounts/collector.ts';
import { noObserver, type RunObserver } from '../../../src/status/observer.ts';
import { collectOnce } from '../../support/collector/collecting.ts';
import { createWorld, end, hour, type World } from '../ledger/world.ts';

let world: World;

afterEach(() => world.close());

it('a stream whose state another process has taken over stops by itself between two polls, and counts as stopped', async () => {
  world = await createWorld();
  const told: string[] = [];
  const folder = join(world.folder, 'state');
  const observer: RunObserver = {
    ...noObserver,
    pollSucceeded: async () => {
      told.push('succeeded');
      for (const name of readdirSync(folder)) if (name.includes('.lock.')) rmSync(join(folder, name));
    },
    pollFailed: async ({ code }, retryInMs) => void told.push(`${code}, tried again: ${retryInMs !== undefined}`),
    ended: async () => void told.push('ended'),
  };
  const runs = await collectOnce(world.config({ interval: hour }), {
    once: false,
    clock: world.at(end),
    observe: () => observer,
  });
  expect(told).toEqual(['succeeded', 'JC_STATE_FENCED, tried again: false', 'ended']);
  expect([runs[0]?.error?.code, exitCodeOf(runs)]).toEqual(['JC_STATE_FENCED', 5]);
});
