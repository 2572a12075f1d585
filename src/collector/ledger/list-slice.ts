/** Way of an event, stage 10 of 11: a part of the timeline in; all of its events settled, and their number, out. */
import type { TimeRange } from '../../core/time-range.ts';
import { formatTimestamp } from '../../core/timestamp.ts';
import { type IdentifiedEvent, nameOf, parsedContent } from '../../documents/document-maker.ts';
import type { RawEvent } from '../../httpjson/raw-event.ts';
import type { StopSignals } from '../../runtime/stop.ts';
import type { EventInput } from '../../source/paging.ts';
import { addCounts, type Counts, countNames } from '../../state/run-summary.ts';
import { readAhead } from '../pages/read-ahead.ts';
import { type SettledPage, type SettleOptions, settlePage } from '../pages/settle-page.ts';

/** What a slice of the timeline holds, by the pages of the API, all of it settled. */
export interface SliceListing {
  /** Distinct events. */
  readonly distinct: number;
  /** How often an event came again, with the same content or another one: the API counts it each time. */
  readonly copies: number;
  /** Distinct events in the dead letters. */
  readonly dead: number;
  /** Events that the output did not have. */
  readonly recovered: number;
  /** Events stamped at the end, which the API shows where it takes the end of a query as part of it. */
  readonly atEnd: number;
  readonly services: Counts;
}

export interface ListOptions extends Omit<SettleOptions, 'signal' | 'fetchedAt'> {
  readonly input: EventInput;
  readonly now: () => number;
  /** The API's own count of what the same query shows. Without it a listing is taken as it comes. */
  readonly count?: (from: number, to: number) => Promise<number>;
  /** Ids that are dead letters already: they are not tried again, and not kept a second time. */
  readonly dead: ReadonlySet<string>;
  /** Called after each page; what it returns is waited for. */
  readonly onSettled: (settled: SettledPage) => Promise<void>;
  readonly stop: StopSignals;
  /** Where several slices are listed at a time: keeps them from holding all their pages in memory as objects. */
  readonly inTurn?: <T>(work: () => Promise<T>) => Promise<T>;
}

/**
 * Fetches all events stamped from `from` up to, and without, `to`, and settles those that are not yet: every id is looked
 * up in the output before it is written. Asks up to `to`; what the API gives of the end itself belongs to the next slice.
 * Where the pages show fewer events than are counted, they may have ended too early: then each half is listed by itself,
 * until it comes out even, or nothing more comes of it.
 * @returns undefined where it was stopped
 * @throws IngestError
 */
export async function listSlice(from: number, to: number, options: ListOptions): Promise<SliceListing | undefined> {
  const whole = { from, to };
  // What one listing finds dead is dead for those of its halves.
  const dead = new Set(options.dead);
  const list = (range: TimeRange): Promise<SliceListing | undefined> => listRange(range, dead, options);
  const listing = await list(whole);
  if (listing === undefined || options.count === undefined) return listing;
  return await listByHalves(whole, listing, list, { left: mostInVain }, options);
}

/** A count that is too high for ever must not lead to a request for every millisecond: after so many in vain it ends. */
const mostInVain = 40;

/** @param tries how many listings may still bring nothing new; set back by each that does */
async function listByHalves(
  { from, to }: TimeRange,
  listing: SliceListing,
  list: (range: TimeRange) => Promise<SliceListing | undefined>,
  tries: { left: number },
  options: ListOptions,
): Promise<SliceListing | undefined> {
  const { count, stop } = options;
  if (to - from < 2 || tries.left <= 0 || !count || shownBy(listing) >= (await count(from, to))) return listing;
  const middle = Math.floor((from + to) / 2);
  const halves: SliceListing[] = [];
  for (const half of [
    { from, to: middle },
    { from: middle, to },
  ]) {
    const first = await list(half);
    if (first === undefined) return undefined;
    tries.left = first.recovered > 0 ? mostInVain : tries.left - 1;
    const even = await listByHalves(half, first, list, tries, options);
    if (even === undefined || stop.gently.aborted) return undefined;
    halves.push(even);
  }
  const [left, right] = halves as [SliceListing, SliceListing];
  const both = together(left, right);
  const better = both.distinct + both.copies > listing.distinct + listing.copies ? both : listing;
  return { ...better, recovered: listing.recovered + both.recovered };
}

/** How many events the pages held: what a count of the same query has to come to. */
function shownBy({ distinct, copies, atEnd }: SliceListing): number {
  return distinct + copies + atEnd;
}

function together(left: SliceListing, right: SliceListing): SliceListing {
  return {
    distinct: left.distinct + right.distinct,
    copies: left.copies + right.copies,
    dead: left.dead + right.dead,
    recovered: left.recovered + right.recovered,
    atEnd: right.atEnd,
    services: addCounts(left.services, right.services),
  };
}

/** How checks of the ledger list slices. */
export interface TimedListing {
  readonly listing: Omit<ListOptions, 'dead' | 'stop' | 'now' | 'count'>;
  /** Ids of all dead letters. */
  readonly deadIds: () => Promise<ReadonlySet<string>>;
  readonly now: () => number;
}

/** The same until a time, by the clock. @returns `overdue` if that has come; `stopped` if it was stopped before */
export async function listInTime(
  { from, to }: TimeRange,
  { listing, deadIds, now }: TimedListing,
  deadline: number,
  stop: StopSignals,
  more: Partial<Pick<ListOptions, 'count' | 'onSettled'>> = {},
): Promise<SliceListing | 'overdue' | 'stopped'> {
  const overdue = new AbortController();
  const listed = await listSlice(from, to, {
    ...listing,
    ...more,
    dead: await deadIds(),
    now,
    stop: { gently: AbortSignal.any([stop.gently, overdue.signal]), now: stop.now },
    onSettled: async (settled) => {
      await more.onSettled?.(settled);
      await listing.onSettled(settled);
      if (now() >= deadline) overdue.abort();
    },
  });
  return listed ?? (overdue.signal.aborted ? 'overdue' : 'stopped');
}

async function listRange(range: TimeRange, dead: Set<string>, options: ListOptions): Promise<SliceListing | undefined> {
  const { input, now, stop, inTurn = (work) => work() } = options;
  const tally: RangeTally = { seen: new Map(), dead, lastTime: undefined, copiesOfLast: 0 };
  let listing: SliceListing = { distinct: 0, copies: 0, dead: 0, recovered: 0, atEnd: 0, services: {} };
  const cursor = { from: formatTimestamp(range.from), to: formatTimestamp(range.to) };
  for await (const { page, at } of readAhead(input, { cursor, signal: stop.gently }, now)) {
    const repeats = page.beginsAgain ? beginAgain(tally) : undefined;
    if (repeats) listing = { ...listing, copies: listing.copies - repeats.copies };
    listing = await inTurn(() => takePage(page.events, at, listing, { ...range, tally, repeats }, options));
    page.release();
    if (stop.gently.aborted) return undefined;
  }
  return stop.gently.aborted ? undefined : listing;
}

/** What is known of the events of the pages before. */
interface RangeTally {
  /** Ids, and the content that stands under each; undefined for an event of the next slice. */
  readonly seen: Map<string, number | undefined>;
  readonly dead: Set<string>;
  /** The newest time, and how many copies were counted of its events. */
  lastTime: number | undefined;
  copiesOfLast: number;
}

/** A page that begins again with the last millisecond of the one before: no header said where that one ended. */
interface Repeats {
  readonly time: number | undefined;
  /** Its copies come again, and are counted again. */
  readonly copies: number;
  readonly onPage: Set<string>;
}

function beginAgain(tally: RangeTally): Repeats {
  const repeats = { time: tally.lastTime, copies: tally.copiesOfLast, onPage: new Set<string>() };
  tally.copiesOfLast = 0;
  return repeats;
}

async function takePage(
  events: readonly RawEvent[],
  fetchedAt: number,
  before: SliceListing,
  { from, to, tally, repeats }: TimeRange & { readonly tally: RangeTally; readonly repeats: Repeats | undefined },
  options: ListOptions,
): Promise<SliceListing> {
  const { stop } = options;
  let listing = before;
  const { seen } = tally;
  const digestOf = (id: string): number | undefined => seen.get(id);
  const hasChanged = (id: string): boolean => seen.has(id) || tally.dead.has(id);
  const isRepeat = (id: string, time: number | undefined): boolean => {
    if (repeats === undefined || time === undefined || time !== repeats.time || repeats.onPage.has(id)) return false;
    repeats.onPage.add(id);
    return seen.has(id);
  };
  /** Whether there is nothing to settle: it is of another slice, a copy, or a dead letter already. */
  const has = (id: string, identified: IdentifiedEvent, time: number | undefined): boolean => {
    const { digest } = identified;
    if (time !== undefined && time >= to && !(repeats && seen.has(id))) {
      listing = { ...listing, atEnd: listing.atEnd + 1 };
      seen.set(id, undefined);
    }
    if (time !== undefined && (time < from || time >= to)) return true;
    if (time !== undefined && (tally.lastTime === undefined || time > tally.lastTime)) {
      tally.lastTime = time;
      tally.copiesOfLast = 0;
    }
    if (isRepeat(id, time)) return true;
    if (seen.has(id)) {
      listing = { ...listing, copies: listing.copies + 1 };
      if (time === tally.lastTime) tally.copiesOfLast += 1;
      return true;
    }
    seen.set(id, digest);
    if (!tally.dead.has(id)) return false;
    listing = addDead(listing, nameOf(parsedContent(identified).event, 'service'));
    return true;
  };
  // Of everything else the output is asked.
  const settled = await settlePage(
    { events },
    { has, covers: () => false, digestOf, hasChanged },
    { ...options, fetchedAt, signal: stop.now },
  );
  for (const { id, kind } of settled.outcomes) if (kind === 'rejected') tally.dead.add(id);
  // Events that share an id may have found out from the output which of them came first.
  for (const { id, digest } of settled.events) if (seen.get(id) !== undefined) seen.set(id, digest);
  for (const { id, digest } of settled.outcomes) seen.set(id, digest);
  await options.onSettled(settled);
  return addPage(listing, settled);
}

function addDead(listing: SliceListing, service: string): SliceListing {
  const services = addCounts(listing.services, { [service]: 1 });
  return { ...listing, distinct: listing.distinct + 1, dead: listing.dead + 1, services };
}

function addPage(listing: SliceListing, { outcomes }: SettledPage): SliceListing {
  const events = outcomes.filter(({ changed }) => !changed);
  return {
    ...listing,
    distinct: listing.distinct + events.length,
    dead: listing.dead + events.filter(({ kind }) => kind === 'rejected').length,
    recovered: listing.recovered + events.filter(({ kind }) => kind === 'stored').length,
    services: addCounts(listing.services, countNames(events.map(({ service }) => service))),
  };
}
