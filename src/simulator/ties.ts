import { tieLength } from './event-store.ts';
import type { Random } from './random.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Opaque ids for rows that are sorted by millisecond, ascending within each millisecond, so that
 * the order of the rows is the order of the API.
 */
export function groupTies(length: number, milliseconds: (row: number) => number, random: Random): string[] {
  const ties: string[] = [];
  for (let first = 0; first < length; first = ties.length) {
    let end = first + 1;
    while (end < length && milliseconds(end) === milliseconds(first)) end++;
    const group = Array.from({ length: end - first }, () => random.text(alphabet, tieLength));
    for (const tie of group.sort()) ties.push(tie);
  }
  return ties;
}
