import { describe, expect, it } from '@jest/globals';
import { RecentIds } from '../../src/collector/recent-ids.ts';

describe('RecentIds', () => {
  it('forgets what is older than the overlap', () => {
    const recent = new RecentIds(
      [
        ['old', 1],
        ['new', 5],
      ],
      10,
    );
    expect(recent.prune(3)).toBe(0);
    expect([recent.has('old'), recent.has('new')]).toEqual([false, true]);
  });

  it('keeps the newest beyond its limit and says how many it lost', () => {
    const recent = new RecentIds([], 2);
    for (const [id, time] of [
      ['c', 3],
      ['a', 1],
      ['b', 2],
    ] as const)
      recent.add(id, time);
    expect(recent.prune(0)).toBe(1);
    expect(recent.entries()).toEqual([
      ['c', 3],
      ['b', 2],
    ]);
  });
});
