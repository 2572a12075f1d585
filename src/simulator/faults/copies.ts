import { EventStore } from '../event-store.ts';
import { Random } from '../random.ts';
import { groupTies } from '../ties.ts';
import type { FaultSchedule } from './schedule.ts';

export interface CopiedStore {
  readonly store: EventStore;
  /** Ordinals of the events that are a second copy of one before. */
  readonly copies: ReadonlySet<number>;
}

/** A store that holds some events twice: the same bytes at the end of the same millisecond, under another sort key. */
export function copySomeEvents(store: EventStore, { seed, copies }: FaultSchedule): CopiedStore {
  if (!copies || copies.share <= 0) return { store, copies: new Set() };
  const random = new Random(`${seed}:copies`);
  const rows: number[] = [];
  const copyRows = new Set<number>();
  for (let first = 0; first < store.count; ) {
    let end = first + 1;
    while (end < store.count && store.milliseconds[end] === store.milliseconds[first]) end++;
    const group = Array.from({ length: end - first }, (_, index) => first + index);
    for (const ordinal of group) rows.push(ordinal);
    for (const ordinal of group) if (random.chance(copies.share)) copyRows.add(rows.push(ordinal) - 1);
    first = end;
  }
  return { store: rebuild(store, rows, new Random(`${seed}:copies:ties`)), copies: copyRows };
}

function rebuild(store: EventStore, rows: readonly number[], random: Random): EventStore {
  const milliseconds = (row: number): number => store.milliseconds[rows[row] as number] as number;
  const ties = groupTies(rows.length, milliseconds, random);
  const result = new EventStore(rows.length);
  for (const [row, ordinal] of rows.entries()) result.append({ ...store.describe(ordinal), tie: ties[row] as string });
  return result;
}
