import { LRUCache } from 'lru-cache';
import type { Clock } from '../../core/clock.ts';
import type { NamedKind } from './kinds.ts';

/** `undefined` inside: JumpCloud has no such object. */
interface Entry {
  readonly name: string | undefined;
}

/** Names by kind and id: so many at most, and each for so long. */
export interface NameCache {
  /** The name; null where there is none to be had; undefined where nobody knows. */
  get(kind: NamedKind, id: string): string | null | undefined;
  put(kind: NamedKind, id: string, name: string | undefined): void;
  readonly size: number;
}

/** @param ttl milliseconds, for names and for ids that have none */
export function createNameCache(max: number, ttl: number, clock: Clock): NameCache {
  // ttlResolution 0: otherwise the library reads its clock once and trusts that a timer has passed.
  const cache = new LRUCache<string, Entry>({ max, ttl, ttlResolution: 0, perf: { now: () => clock.now() } });
  return {
    get: (kind, id) => {
      const entry = cache.get(`${kind}:${id}`);
      return entry === undefined ? undefined : (entry.name ?? null);
    },
    put: (kind, id, name) => {
      cache.set(`${kind}:${id}`, { name });
    },
    get size() {
      return cache.size;
    },
  };
}
