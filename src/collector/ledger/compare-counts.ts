import { day, hour } from '../../core/duration.ts';
import type { HourCount } from '../../jumpcloud/interval.ts';
import { expectedOf } from '../../status/slice-facts.ts';
import { isSound, type Slice } from './slice.ts';

/** JumpCloud keeps events for at least 15 days: what is missing at the end of less is not what it has dropped. */
const shortestRetention = 14 * day;

/** What the API counts by the hour, held against the slices. */
export interface Comparison {
  /** Slices about which something new is known. */
  readonly changed: readonly Slice[];
  /** How many slices came out even. */
  readonly even: number;
  /** How many events the API counts beyond those that it should. */
  readonly surplus: number;
  /** The API shows nothing of what it had before this; undefined if it shows all. */
  readonly droppedTo: number | undefined;
}

/** Slices whose borders the hours have too. */
interface Group {
  readonly slices: Slice[];
  expected: number;
  counted: number;
  /** Its hours are its own alone. */
  isExact: boolean;
}

/**
 * Holds counts by the hour against slices. What grew is opened, and so is what shrank: a plain count decides about that.
 * @param slices without overlap, the oldest first; the hours were counted from the start of the first to the end of the last
 * @param hours ascending; hours without events may be missing
 * @returns undefined if the hours are none of UTC, so that they say nothing of single slices
 */
export function compareCounts(
  slices: readonly Slice[],
  hours: readonly HourCount[],
  now: number,
): Comparison | undefined {
  if (hours.some(({ start }) => start % hour !== 0)) return undefined;
  const groups = groupSlices(slices);
  addHours(groups, hours);
  const dropped = countDropped(groups, now);
  const changed: Slice[] = [];
  let [even, surplus] = [0, 0];
  for (const group of groups.slice(dropped)) {
    // Those that are open or do not come out even have checks of their own.
    if (!group.slices.every(isSound)) continue;
    const difference = group.isExact ? group.counted - group.expected : undefined;
    if (difference === 0) {
      even += group.slices.length;
      changed.push(...group.slices.map((slice) => ({ ...slice, countedAt: now })));
      continue;
    }
    if (difference !== undefined && difference > 0) surplus += difference;
    const [only, ...others] = group.slices as [Slice, ...Slice[]];
    if (difference !== undefined && difference > 0 && others.length === 0)
      changed.push({ ...only, state: 'open', counted: group.counted, countedAt: now, nextCheck: now, tries: 0 });
    else changed.push(...group.slices.map((slice) => ({ ...slice, nextCheck: now })));
  }
  return { changed, even, surplus, droppedTo: groups[dropped - 1]?.slices.at(-1)?.to };
}

function groupSlices(slices: readonly Slice[]): readonly Group[] {
  const [from, to] = [slices[0]?.from, slices.at(-1)?.to];
  const isCut = (time: number): boolean => time % hour === 0 || time === from || time === to;
  const groups: Group[] = [];
  let open: Group | undefined;
  for (const [place, slice] of slices.entries()) {
    open ??= { slices: [], expected: 0, counted: 0, isExact: isCut(slice.from) };
    open.slices.push(slice);
    open.expected += expectedOf(slice);
    const isGap = slices[place + 1]?.from !== slice.to;
    if (!isGap && !isCut(slice.to)) continue;
    open.isExact &&= isCut(slice.to);
    groups.push(open);
    open = undefined;
  }
  return groups;
}

function addHours(groups: readonly Group[], hours: readonly HourCount[]): void {
  const begin = groups[0]?.slices[0]?.from ?? 0;
  let place = 0;
  for (const { start, count } of hours) {
    // The first hour may have begun before the first slice.
    const time = Math.max(start, begin);
    while (place < groups.length && (groups[place]?.slices.at(-1)?.to ?? 0) <= time) place += 1;
    const group = groups[place];
    if (group && (group.slices[0] as Slice).from <= time) group.counted += count;
  }
}

/**
 * How many of the oldest groups the API has dropped: it shows none of their events, and of one more only a part. It has
 * to show others, or the answer is worth nothing.
 */
function countDropped(groups: readonly Group[], now: number): number {
  let [dropped, lost] = [0, 0];
  for (const { expected, counted } of groups) {
    if (counted >= expected && counted > 0) break;
    dropped += 1;
    lost += expected - counted;
    if (counted > 0) break;
  }
  // Empty ones behind the last that lacks something belong to what can be seen.
  while (dropped > 0 && groups[dropped - 1]?.expected === 0) dropped -= 1;
  const end = groups[dropped - 1]?.slices.at(-1)?.to;
  const isShown = groups.slice(dropped).some(({ expected, counted }) => expected > 0 && counted >= expected);
  return end !== undefined && lost > 0 && isShown && now - end >= shortestRetention ? dropped : 0;
}
