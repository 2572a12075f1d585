import { day, hour } from '../../core/duration.ts';
import { firstEndingAfter, type TimeRange } from '../../core/time-range.ts';
import type { SettledEvent } from '../pages/settle-page.ts';
import { emptySlice, isProved, isSound, mergeSlices, type Slice } from './slice.ts';
import { SliceTally } from './slice-tally.ts';
import { noUpkeep, shownFrom, type Upkeep } from './upkeep.ts';

/** Events older than this when they are settled, and slices that have long been verified, are kept by the day. */
const coarseAfter = 2 * day;
const mergeAfter = 8 * day;
/** No closed slice waits longer for its next check. If one seems to, a clock was ahead when that was set. */
const longestPause = 2 * day;
/** More than two years by the day. */
const mostSlices = 1000;

export interface LedgerTimes {
  /** Nothing before this is claimed. */
  readonly begin: number | undefined;
  /** Everything before this has been asked for to the end. */
  readonly completeTo: number | undefined;
  /** Up to here events have been counted in: one that the output had already, and that is older, has been counted before. */
  readonly frontier: number | undefined;
}

/** What was settled, by slices of the timeline. They do not overlap, and leave no gap in what a window or a backfill has read. */
export class Ledger {
  #slices: Slice[];
  #times: LedgerTimes;
  #upkeep: Upkeep;

  constructor(slices: readonly Slice[] = [], times?: LedgerTimes, upkeep: Upkeep = noUpkeep) {
    this.#slices = [...slices];
    this.#times = times ?? { begin: undefined, completeTo: undefined, frontier: undefined };
    this.#upkeep = upkeep;
  }

  get slices(): readonly Slice[] {
    return this.#slices;
  }

  get times(): LedgerTimes {
    return this.#times;
  }

  get upkeep(): Upkeep {
    return this.#upkeep;
  }

  /** From when on the timeline is claimed without a gap up to its end. */
  get newestBegin(): number | undefined {
    const slices = this.#slices;
    const afterGap = slices.findLastIndex((slice, index) => slice.from !== slices[index - 1]?.to);
    return slices[afterGap]?.from ?? this.#times.begin;
  }

  keep(change: Partial<Upkeep>): void {
    this.#upkeep = { ...this.#upkeep, ...change };
  }

  /** Claims the timeline from a time on, unless a claim stands. */
  beginAt(time: number): void {
    if (this.#times.begin === undefined) this.#times = { ...this.#times, begin: time };
  }

  /** Claims the timeline from a time on, unless it is claimed from an earlier one. */
  beginBy(time: number): void {
    this.#times = { ...this.#times, begin: Math.min(time, this.#times.begin ?? time) };
  }

  /**
   * Takes back what a clock that was ahead has claimed: that all is read up to a time which is still to come, and slices
   * there with nothing in them.
   * @param now the end of the window that is read next, by a clock that is right
   * @param readTo up to where everything is read for sure
   */
  takeBack(now: number, readTo: number): void {
    const { completeTo, frontier } = this.#times;
    const isAhead = (time: number | undefined): boolean => time !== undefined && time > now;
    if (isAhead(completeTo)) this.#times = { ...this.#times, completeTo: Math.min(readTo, now) };
    this.#slices = this.#slices.filter((slice) => slice.from < now || !isUntouched(slice));
    if (frontier === undefined || !isAhead(frontier)) return;
    // Not below what has been counted in: it would be counted twice, which could hide a hole.
    const counted = this.#slices.findLast((slice) => !isUntouched(slice))?.to ?? now;
    this.#times = { ...this.#times, frontier: Math.min(frontier, Math.max(now, counted)) };
  }

  /** Takes back a beginning that is still to come; if something was found there, the clock that says so is in doubt. */
  takeBackBegin(now: number): void {
    const { begin } = this.#times;
    if (begin !== undefined && begin > now && this.#slices.every(isUntouched))
      this.#times = { ...this.#times, begin: undefined };
  }

  /** Makes slices for all of a range, also where nothing happened: an empty hour can be a hole. */
  cover(from: number, to: number, now: number): void {
    let time = Math.max(from, this.#times.begin ?? from);
    while (time < to) time = (this.#slices[this.#ensure(time, now)] as Slice).to;
  }

  /** Counts in what became of events. */
  record(events: readonly SettledEvent[], now: number): void {
    const { begin, frontier } = this.#times;
    // Events come in the order of time, so one tally serves a run of them.
    let tally: SliceTally | undefined;
    for (const event of events) {
      const { time, kind, changed } = event;
      // The API has one event, or counts it again as it counts a copy: that shows when the slice is listed.
      if (changed) continue;
      if (time === undefined || begin === undefined || time < begin) continue;
      // Only what was stored just now is new for sure. Counting twice could hide a hole; counting once too few shows.
      if (kind !== 'stored' && frontier !== undefined && time < frontier) continue;
      if (!tally?.covers(time)) {
        this.#add(tally, now);
        tally = new SliceTally(this.#slices[this.#ensure(time, now)] as Slice);
      }
      // A backfill counts slices that the collector has not reached: it settled all that the output already has of them.
      if (kind !== 'stored' && tally.slice.countedAt !== undefined) continue;
      tally.count(event);
    }
    this.#add(tally, now);
  }

  #add(tally: SliceTally | undefined, now: number): void {
    if (tally) this.#slices[this.#slices.indexOf(tally.slice)] = tally.added(now);
  }

  /** Dead letters have become documents. @param times of their events */
  raise(times: readonly (number | undefined)[]): void {
    for (const time of times) {
      const place = this.#slices.findIndex(({ from, to }) => time !== undefined && from <= time && time < to);
      const slice = this.#slices[place];
      if (slice && slice.dead > 0) this.#slices[place] = { ...slice, dead: slice.dead - 1, stored: slice.stored + 1 };
    }
  }

  /** @param frontier how far events are counted in */
  advance(frontier: number): void {
    if ((this.#times.frontier ?? Number.NEGATIVE_INFINITY) < frontier) this.#times = { ...this.#times, frontier };
  }

  /** A window up to this time is complete. */
  complete(to: number): void {
    this.advance(to);
    if ((this.#times.completeTo ?? Number.NEGATIVE_INFINITY) < to) this.#times = { ...this.#times, completeTo: to };
  }

  /**
   * Puts slices in the place of all that lie within their range; `begin` moves back where the range is earlier.
   * The range may cut no other slice in two.
   */
  replace(slices: readonly Slice[]): void {
    const [first, last] = [slices[0], slices.at(-1)];
    if (!first || !last) return;
    const kept = this.#slices.filter(({ from, to }) => to <= first.from || from >= last.to);
    this.#slices = [...kept, ...slices].sort((left, right) => left.from - right.from);
    const begin = Math.min(this.#times.begin ?? first.from, first.from);
    this.#times = { ...this.#times, begin };
  }

  /**
   * Slices to count now, those that are known to be wrong first.
   * @param overlap a slice is closed when this much behind its end has been read too
   */
  due(now: number, overlap: number): readonly Slice[] {
    return this.closed(now, overlap)
      .filter(({ nextCheck }) => nextCheck !== undefined && (nextCheck <= now || nextCheck > now + longestPause))
      .sort((left, right) => Number(right.tries > 0) - Number(left.tries > 0) || right.from - left.from);
  }

  /**
   * Slices that can be counted: closed, and of a time whose events the API still shows. What it has begun to drop is not
   * counted any more; it would look like events that were withdrawn.
   */
  closed(now: number, overlap: number): readonly Slice[] {
    const closed = (this.#times.completeTo ?? Number.NEGATIVE_INFINITY) - overlap;
    const seen = shownFrom(this.#upkeep, now);
    return this.#slices.filter(({ from, to }) => to <= closed && from >= seen);
  }

  /** Puts one slice in the place of the one with the same range, where that is still there. */
  update(slice: Slice): void {
    this.#slices = this.#slices.map((old) => (old.from === slice.from && old.to === slice.to ? slice : old));
  }

  /** Opens everything in a range again, for instance because more is collected now. */
  reopen(from: number, to: number, now: number): void {
    this.#slices = this.#slices.map((slice) =>
      slice.to <= from || slice.from >= to ? slice : { ...slice, state: 'open', nextCheck: now, tries: 0 },
    );
  }

  /** What was settled so far is not in the present output. */
  leaveOutput(): void {
    this.#slices = this.#slices.map((slice) => ({ ...slice, elsewhere: true, identityAt: undefined }));
  }

  /** The slices of which any part lies in a range. */
  within({ from, to }: TimeRange): readonly Slice[] {
    return this.#slices.filter((slice) => slice.to > from && slice.from < to);
  }

  /** The parts of a range that the present output is not proved to have. */
  unproved({ from, to }: TimeRange): readonly TimeRange[] {
    const gaps: TimeRange[] = [];
    let start = from;
    for (const slice of this.#slices) {
      if (slice.to <= start || !isProved(slice)) continue;
      if (slice.from >= to) break;
      if (slice.from > start) gaps.push({ from: start, to: slice.from });
      start = slice.to;
    }
    return start < to ? [...gaps, { from: start, to }] : gaps;
  }

  /** Makes days of hours that have long been verified, and forgets the oldest beyond the limit. */
  compact(now: number): void {
    const merged: Slice[] = [];
    for (const slice of this.#slices) {
      const previous = merged.at(-1);
      if (previous && isQuiet(previous, now) && isQuiet(slice, now) && isSameDay(previous, slice)) {
        merged[merged.length - 1] = mergeSlices(previous, slice);
      } else merged.push(slice);
    }
    this.#slices = merged.slice(-mostSlices);
    const [oldest] = this.#slices;
    if (merged.length > mostSlices && oldest) this.#times = { ...this.#times, begin: oldest.from };
  }

  /** @returns the place of the slice that a time belongs to */
  #ensure(time: number, now: number): number {
    const place = firstEndingAfter(this.#slices, time);
    const next = this.#slices[place];
    if (next && next.from <= time) return place;
    const length = now - time > coarseAfter ? day : hour;
    const start = Math.floor(time / length) * length;
    const from = Math.max(start, this.#slices[place - 1]?.to ?? start, this.#times.begin ?? start);
    const end = start + length;
    const to = Math.min(end, next?.from ?? end);
    this.#slices.splice(place, 0, emptySlice(Math.min(from, time), to, to));
    return place;
  }
}

function isUntouched({ stored, dead, duplicates, recovered }: Slice): boolean {
  return stored + dead + duplicates + recovered === 0;
}

function isQuiet(slice: Slice, now: number): boolean {
  return isSound(slice) && slice.tries === 0 && slice.to < now - mergeAfter;
}

function isSameDay(left: Slice, right: Slice): boolean {
  return left.to === right.from && Math.floor(left.from / day) === Math.floor((right.to - 1) / day);
}
