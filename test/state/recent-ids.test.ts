import { describe, expect, it } from '@jest/globals';
import { RecentIds } from '../../src/state/recent-ids.ts';

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

  it('keeps the content that was stored under an id, whatever is shown under it later', () => {
    const recent = new RecentIds([['saved', 1, 7]], 10);
    recent.add('saved', 1, 8);
    recent.add('unknown', 1);
    expect([recent.digestOf('saved'), recent.digestOf('unknown'), recent.digestOf('none')]).toEqual([
      7,
      undefined,
      undefined,
    ]);
    recent.add('unknown', 1, 9);
    expect(recent.entries()).toEqual([
      ['saved', 1, 7],
      ['unknown', 1, 9],
    ]);
  });
});
