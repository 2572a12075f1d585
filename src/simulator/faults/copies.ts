import { EventStore } from '../event-store.ts';
import { Random } from '../random.ts';
import { groupTies } from '../ties.ts';
import type { FaultSchedule } from './schedule.ts';

export interface CopiedStore {
  readonly store: EventStore;
  /** Ordinals of the events that are a second copy of one before. */
  readonly copies: ReadonlySet<number>;
  /** Ordinals of the events that are another content of one before, and of that one. */
  readonly changed: ReadonlyMap<number, number>;
}

/**
 * A store that holds some events twice, at the end of the same millisecond and under another sort key: the same bytes, or
 * the same event with another content.
 */
export function copySomeEvents(store: EventStore, { seed, copies, changes }: FaultSchedule): CopiedStore {
  const [copyRows, changedRows] = [new Set<number>(), new Map<number, number>()];
  if (!copies?.share && !changes?.share) return { store, copies: copyRows, changed: changedRows };
  const [random, randomChange] = [new Random(`${seed}:copies`), new Random(`${seed}:changes`)];
  const rows: number[] = [];
  for (let first = 0; first < store.count; ) {
    let end = first + 1;
    while (end < store.count && store.milliseconds[end] === store.milliseconds[first]) end++;
    const group = Array.from({ length: end - first }, (_, index) => first + index);
    const rowOf = new Map(group.map((ordinal) => [ordinal, rows.push(ordinal) - 1]));
    const copied = group.filter(() => copies !== undefined && random.chance(copies.share));
    for (const ordinal of copied) copyRows.add(rows.push(ordinal) - 1);
    for (const ordinal of group)
      if (changes && randomChange.chance(changes.share) && !copied.includes(ordinal))
        changedRows.set(rows.push(ordinal) - 1, rowOf.get(ordinal) as number);
    first = end;
  }
  const ties = new Random(`${seed}:copies:ties`);
  return { store: rebuild(store, rows, changedRows, ties), copies: copyRows, changed: changedRows };
}

function rebuild(
  store: EventStore,
  rows: readonly number[],
  changed: CopiedStore['changed'],
  random: Random,
): EventStore {
  const milliseconds = (row: number): number => store.milliseconds[rows[row] as number] as number;
  const ties = groupTies(rows.length, milliseconds, random);
  const result = new EventStore(rows.length);
  for (const [row, ordinal] of rows.entries()) {
    const event = store.describe(ordinal);
    const text = changed.has(row) ? `${event.text.replace(/\s*}\s*$/, '')},"corrected":true}` : event.text;
    result.append({ ...event, text, tie: ties[row] as string });
  }
  return result;
}
