import type { Clock } from '../../core/clock.ts';
import type { Directory } from './directory.ts';
import type { NameCache } from './name-cache.ts';

export interface NameResolverOptions {
  readonly directory: Directory;
  readonly cache: NameCache;
  /** The most names that the cache holds. */
  readonly max: number;
  /** Milliseconds after which a kind is listed again, or asked for again after it was refused. */
  readonly ttl: number;
  readonly clock: Clock;
  /** From 0 up to 1; spreads waits. */
  readonly random: () => number;
  readonly onTrouble: (text: string) => void;
}
