/** Way of an event, stage 3 of 11: the checkpoint and the time in; the next window out. */
import { day, second } from '../core/duration.ts';

/** A span of event time that is asked for as one query. Milliseconds since the epoch. */
export interface Window {
  readonly from: number;
  readonly to: number;
  /** Newest time up to which, in the order of the answer, everything is settled; undefined before the first page. */
  readonly reached: number | undefined;
  /** The last page is settled. */
  readonly complete: boolean;
}

export interface WindowSettings {
  readonly startingPoint: number;
  readonly sourceLagTime: number;
  /** At least 1 s. */
  readonly overlap: number;
}

export interface WindowPlan {
  /** `corrected`: a clock that was ahead has planned the window before, and read it to its end, which is still to come. */
  readonly kind: 'first' | 'next' | 'corrected' | 'resumed';
  readonly window: Window;
  /** Everything before was read by earlier windows, as far as it was read at all. */
  readonly unreadFrom: number;
  /** Where this run starts to ask; later than `window.from` for a resumed window. */
  readonly askFrom: number;
}

/**
 * A resumed window starts this long before what it had reached: the API sorts by milliseconds, and events of the same
 * millisecond may lie on both sides of a page border. Within it the order of events does not matter.
 */
export const resumeOverlap = second;

/** A collector that failed from its very start on may come through this much later; its first window stands. */
const longestStart = 7 * day;

/** Stored ids are kept this much longer than the overlap: the API may cut the start of a query to whole seconds. */
const idMargin = 2 * second;

/**
 * Plans what to ask for next. Windows of before may have been planned by a clock that was wrong.
 * @param previous the window of the checkpoint, undefined for the very first poll
 * @param position newest settled event, undefined where none is
 * @param now by the API's clock
 * @returns a window whose start is before its end, and which is asked for from before now on
 */
export function planWindow(
  previous: Window | undefined,
  position: number | undefined,
  now: number,
  settings: WindowSettings,
): WindowPlan {
  const end = now - settings.sourceLagTime;
  const first = Math.min(now - settings.startingPoint, end - resumeOverlap);
  if (!previous) return fresh('first', first, end);
  if (!previous.complete && position === undefined && previous.reached === undefined) {
    // Nothing was ever read. If the window began later than it would now, a clock was ahead; if much earlier, one was behind.
    const isPlausible = previous.from <= first && previous.from >= first - longestStart;
    return fresh('first', isPlausible ? previous.from : first, end);
  }
  if (previous.complete ? previous.to > now : previous.from > now) {
    // The clock was ahead when that window was planned; what came since then may lie before its end.
    const kind = previous.complete ? 'corrected' : 'next';
    return fresh(kind, Math.min(end, position ?? Math.min(previous.from, first)) - settings.overlap, end);
  }
  if (previous.complete) {
    // Events behind its end were settled by earlier windows: the clock was behind when it was planned.
    const readTo = Math.max(previous.to, Math.min(end, position ?? previous.to));
    return { ...fresh('next', readTo - settings.overlap, Math.max(end, readTo)), unreadFrom: previous.to };
  }
  const reached = previous.reached === undefined ? previous.from : previous.reached - resumeOverlap;
  // The API refuses a start in the future, which a clock that was set back can make of a start in the past.
  const latest = Math.min(now, previous.to) - resumeOverlap;
  const askFrom = Math.min(Math.max(previous.from, reached), latest);
  const to = previous.to > now ? Math.max(end, askFrom + resumeOverlap) : previous.to;
  return { kind: 'resumed', window: { ...previous, to }, unreadFrom: previous.reached ?? previous.from, askFrom };
}

function fresh(kind: 'first' | 'next' | 'corrected', from: number, to: number): WindowPlan {
  return { kind, window: { from, to, reached: undefined, complete: false }, unreadFrom: from, askFrom: from };
}

/** Ids of events older than this are never asked for again, as far as the API keeps the order it promises. */
export function forgetIdsBefore(position: number, overlap: number): number {
  return position - overlap - idMargin;
}

/**
 * What a settled page makes of a window.
 * @param times of the page's events in the order of the page; events without a time left out
 * @param before newest time on the earlier pages of the same reading; undefined on its first page: that of a resume begins
 *   with what was reached before, and how far before it is for the API to say
 */
export function advanceWindow(window: Window, times: readonly number[], before: number | undefined): Window {
  let newest = before;
  for (const time of times) {
    // Beyond the end it is a future stamp, which says nothing of what has been read.
    if (time > window.to) continue;
    // Out of order: what was reached is no longer known, so a resume has to start where the order was still kept.
    if (newest !== undefined && time < newest - resumeOverlap) return window;
    newest = Math.max(newest ?? time, time);
  }
  return newest === undefined ? window : { ...window, reached: Math.max(window.reached ?? newest, newest) };
}

/** The newest settled event, never beyond the end of the window it was read in. */
export function advancePosition(
  position: number | undefined,
  window: Window,
  times: readonly number[],
): number | undefined {
  let newest = position;
  for (const time of times) {
    if (time <= window.to && (newest === undefined || time > newest)) newest = time;
  }
  return newest;
}
