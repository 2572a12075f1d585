import type { JsonObject } from '../../core/json.ts';
import type { EventStore } from '../event-store.ts';
import { valuesAt } from './paths.ts';

/** Buckets of one field, most frequent first. Keys are lower case, as the index holds them. */
export function distinctValues(store: EventStore, ordinals: Iterable<number>, field: string): readonly JsonObject[] {
  const path = field.split('.');
  const counts = new Map<string, number>();
  for (const ordinal of ordinals) {
    // One event counts once for a value, however often it holds it.
    const values = new Set(
      valuesAt(store.parse(ordinal), path)
        .filter((value) => value !== null && typeof value !== 'object')
        .map((value) => String(value).toLowerCase()),
    );
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .sort(([keyA, countA], [keyB, countB]) => countB - countA || (keyA < keyB ? -1 : 1))
    .map(([key, count]) => ({ key, doc_count: count }));
}
