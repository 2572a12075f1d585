import { RecentIds } from '../../../src/state/recent-ids.ts';

/** An id, the time of its event, and the digest of its content. */
export type KnownId = readonly [id: string, time: number, digest?: number];

export function recentIds(known: readonly KnownId[], limit?: number): RecentIds {
  const recent = new RecentIds(undefined, limit);
  for (const [id, time, digest] of known) recent.add(id, time, digest);
  recent.takeNews();
  return recent;
}

/** As a process that starts again gets them. */
export function copyOf(recent: RecentIds): RecentIds {
  const copy = new RecentIds(recent.completeFrom);
  for (const block of recent.blocks()) copy.put(block, recent.span);
  return copy;
}
